package org.entrypoint.exchange.returned;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entrypoint.diagnostic.Condition;
import org.entrypoint.diagnostic.Statement;
import org.entrypoint.exchange.entry.Entry;
import org.entrypoint.exchange.report.Section;
import org.entrypoint.session.port.ProposedChange.Kind;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.note.NoteChange;
import org.entrypoint.workshop.note.Note;
import org.jspecify.annotations.Nullable;

/** Rows that stand in another table than before, and rows that are gone. */
final class Moves {
	private final Spoken spoken;
	private final List<Entry> leaving;
	private final Returned returned;
	private final Offers offers;
	private final Map<Entry.Key, Entry> known;

	Moves(Spoken spoken, List<Entry> leaving, Returned returned, Offers offers) {
		this.spoken = spoken;
		this.leaving = leaving;
		this.returned = returned;
		this.offers = offers;
		this.known = returned.known();
	}

	/** The row that would leave now for what this row stands for; null if there is none. */
	@Nullable
	Entry base(Entry entry, Map<Entry.Key, Entry> all) {
		Entry same = all.get(entry.key());
		if (same != null || !isMovable(entry.section())) {
			return same;
		}
		Entry elsewhere = leaving.stream()
				.filter(each -> each.id().equals(entry.id()) && each.section().kind() == entry.section().kind())
				.findFirst().orElse(null);
		return elsewhere;
	}

	/** Offers to move what a row stands for, if it stands in another table now and no longer in its own. */
	void moved(Entry entry, Entry base) {
		if (!entry.key().equals(base.key()) && !known.containsKey(base.key())) {
			move(entry, base);
		}
	}

	private static boolean isMovable(Section section) {
		return switch (section.kind()) {
			case NOTES, STRENGTHS, CONDITIONS -> true;
			default -> false;
		};
	}

	/** Whether taking a row out of a section takes away what it stands for. */
	boolean isRemovable(Section section) {
		return switch (section.kind()) {
			case NOTES, EVIDENCE, ALL_NOTES, STRENGTHS, CONDITIONS, FACTORS, ACTIONS -> true;
			default -> false;
		};
	}

	private void move(Entry entry, Entry base) {
		Section to = entry.section();
		String id = entry.id();
		Offers.What what = new Offers.What(spoken.terms().name(id), Unclear.words("moved"),
				Headings.of(spoken.terms(), base.section()), Headings.of(spoken.terms(), to), entry.address());
		offers.offer(Kind.CHANGED, what, "", (now, ids) -> switch (to.kind()) {
			case STRENGTHS ->
				new Edit.ReviseStatement(new Statement(id, to.subject(), ItemFields.statement(now, id).text()));
			case CONDITIONS -> new Edit.ReviseCondition(new Condition(id, to.subject(),
					ItemFields.condition(now, id).text(), ItemFields.condition(now, id).source()));
			default -> moved(now.note(id).orElseThrow(() -> new Unclear("unclear.gone")), base.section(), to);
		});
	}

	private static Edit moved(Note note, Section from, Section to) {
		Set<String> links = new LinkedHashSet<>(note.links());
		links.remove(from.under());
		Optional.of(to.under()).filter(each -> !each.isEmpty()).ifPresent(links::add);
		return Edit.together(List.of(new Edit.MoveNote(note.id(), to.subject(), Integer.MAX_VALUE), new Edit.ReviseNote(
				note.with(new NoteChange.SetPlace(to.subject()), new NoteChange.SetLinks(List.copyOf(links))))));
	}

	/** What the row stands for in the workshop; an empty workbook's tests are those of the entry point it names. */
	String item(Entry entry) {
		if (entry.section().kind() != Section.Kind.TESTS || entry.id().contains("/")) {
			return entry.id();
		}
		String named = returned.field(new Section(Section.Kind.TESTS), Meaning.CHOSEN);
		String decided = returned.field(new Section(Section.Kind.DECISION), Meaning.CHOSEN);
		try {
			return spoken.entryPoint(named.isBlank() ? decided : named).orElse("") + "/" + entry.id();
		} catch (Unclear e) {
			return "/" + entry.id();
		}
	}

	/** Offers to take away what is gone from a table that is still there. */
	void removed() {
		Set<String> still = known.keySet().stream().map(Entry.Key::id).collect(Collectors.toSet());
		Map<String, Entry> gone = new LinkedHashMap<>();
		for (Entry each : leaving) {
			if (isGone(each)) {
				gone.putIfAbsent(each.id(), each);
			}
		}
		gone.values().forEach(each -> {
			boolean stands = isNote(each.section()) && stands(each, still);
			offers.offer(Kind.REMOVED,
					new Offers.What(spoken.terms().name(each.id()), "", spoken.terms().name(each.id()), "", ""),
					stands ? Unclear.words("doubt.stillThere") : "", (now, ids) -> removing(each));
		});
	}

	/** Whether it stood in the workbook when it left, in a table that is still there, and is not there any more. */
	private boolean isGone(Entry each) {
		return isRemovable(each.section()) && returned.sections().contains(each.section())
				&& !known.containsKey(each.key()) && (returned.seals().isEmpty() || returned.seals().holds(each.key()))
				&& !hasMoved(each) && !isFixed(each.id());
	}

	private boolean hasMoved(Entry each) {
		return isMovable(each.section()) && known.keySet().stream()
				.anyMatch(key -> key.id().equals(each.id()) && key.section().kind() == each.section().kind());
	}

	/** Whether it belongs to the diagnostic. */
	private boolean isFixed(String id) {
		var diagnostic = spoken.terms().workshop().diagnostic();
		return diagnostic.statements().stream().anyMatch(each -> each.id().equals(id))
				|| diagnostic.conditions().stream().anyMatch(each -> each.id().equals(id))
				|| diagnostic.factors().stream().anyMatch(each -> each.id().equals(id));
	}

	private static boolean isNote(Section section) {
		return switch (section.kind()) {
			case NOTES, EVIDENCE, ALL_NOTES -> true;
			default -> false;
		};
	}

	/** Whether a note stands in another table of the workbook. */
	private boolean stands(Entry gone, Set<String> still) {
		return still.contains(gone.id())
				&& known.keySet().stream().anyMatch(key -> key.id().equals(gone.id()) && isNote(key.section()));
	}

	private static Edit removing(Entry entry) {
		return switch (entry.section().kind()) {
			case STRENGTHS, CONDITIONS -> new Edit.RemoveOwnItem(entry.id());
			case FACTORS -> new Edit.RemoveFactor(entry.id());
			case ACTIONS -> new Edit.RemoveAction(entry.id());
			default -> new Edit.RemoveNote(entry.id());
		};
	}
}
