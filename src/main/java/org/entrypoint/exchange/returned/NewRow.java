package org.entrypoint.exchange.returned;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.entrypoint.diagnostic.Area;
import org.entrypoint.diagnostic.Condition;
import org.entrypoint.diagnostic.FocusArea;
import org.entrypoint.diagnostic.QuestionKind;
import org.entrypoint.diagnostic.Statement;
import org.entrypoint.exchange.Places;
import org.entrypoint.exchange.entry.Entry;
import org.entrypoint.exchange.entry.Spot;
import org.entrypoint.exchange.report.Section;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.edit.Edits;
import org.entrypoint.workshop.entry.Factor;
import org.entrypoint.workshop.note.NoteChange;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.edit.Outcome;
import org.entrypoint.workshop.note.Place;
import org.entrypoint.workshop.Workshop;

/** A row that somebody added: what it becomes depends on the table it stands in. */
final class NewRow {
	/** No workshop has an id like it. */
	private static final String TRIAL = "proposed";
	private final Spoken spoken;
	private final Entry entry;
	private final Map<String, Field> fields;
	private final String author;

	/**
	 * A new row.
	 *
	 * @param fields what its cells mean
	 * @param author whose workbook it is; empty for the whole group's
	 */
	NewRow(Spoken spoken, Entry entry, Map<String, Field> fields, String author) {
		this.spoken = spoken;
		this.entry = entry;
		this.fields = fields;
		this.author = author;
	}

	/**
	 * What became of a row.
	 *
	 * @param edit what adds it with everything that was understood
	 * @param unclear why other cells were not, by their heads
	 */
	record Made(Edit edit, Map<String, String> unclear) {
		Made {
			unclear = Map.copyOf(unclear);
		}
	}

	/** The words that say what the row is. */
	String words() {
		String said = first(heads());
		return said.isEmpty() ? under("practice") : said;
	}

	/** The heads of the words that say what the row is; they do not stand for a mark of it. */
	private List<String> heads() {
		return switch (entry.section().kind()) {
			case STRENGTHS -> List.of("statement");
			case CONDITIONS, STORIES -> List.of("condition");
			case FACTORS -> List.of("factor");
			case ACTIONS -> List.of("action");
			default -> List.of("said", "condition", "issue");
		};
	}

	private String first(List<String> heads) {
		return heads.stream().map(this::under).filter(each -> !each.isBlank()).findFirst().orElse("");
	}

	private String under(String head) {
		Spot spot = entry.under(spoken.terms().get("head." + head));
		return spot.nature() == Spot.Nature.TYPED ? spoken.said(spot.text()) : "";
	}

	/**
	 * The edit that adds it.
	 *
	 * @throws Unclear if it cannot be told what it is
	 */
	Made make(Workshop before, Supplier<String> ids) throws Unclear {
		String id = entry.section().kind() == Section.Kind.STORIES ? condition() : ids.get();
		List<Edit> edits = new ArrayList<>();
		Map<String, String> unclear = new LinkedHashMap<>();
		Workshop now = before;
		Optional<Edit> adding = adding(id);
		if (adding.isPresent()) {
			edits.add(adding.get());
			if (!(Edits.apply(now, adding.get()) instanceof Outcome.Applied(Workshop after))) {
				return new Made(adding.get(), unclear);
			}
			now = after;
		}
		for (Map.Entry<String, Field> each : rest().entrySet()) {
			Spot spot = entry.under(each.getKey());
			try {
				Edit edit = each.getValue().edit(now, ids, id, "", spot, author);
				if (Edits.apply(now, edit) instanceof Outcome.Applied(Workshop after)) {
					edits.add(edit);
					now = after;
				}
			} catch (Unclear e) {
				unclear.put(each.getKey(), e.words());
			}
		}
		return new Made(Edit.together(edits), unclear);
	}

	/** What the other cells mean that hold something. */
	private Map<String, Field> rest() {
		Set<String> passed = new HashSet<>(heads().stream().map(each -> spoken.terms().get("head." + each)).toList());
		passed.add(spoken.terms().get("head.place"));
		passed.add(spoken.terms().get("head.practice"));
		Map<String, Field> rest = new LinkedHashMap<>(fields);
		rest.keySet().removeIf(head -> passed.contains(head) || spoken.said(entry.under(head).text()).isBlank());
		return rest;
	}

	/** Why some of its cells would not be understood, by their heads. */
	Map<String, String> unclear(Workshop now) {
		try {
			return make(now, () -> TRIAL).unclear();
		} catch (Unclear e) {
			return Map.of();
		}
	}

	private Optional<Edit> adding(String id) throws Unclear {
		Section section = entry.section();
		String words = words();
		if (words.isBlank()) {
			throw new Unclear("unclear.noWords");
		}
		return switch (section.kind()) {
			case NOTES, EVIDENCE, ONSETS, ALL_NOTES -> Optional.of(Edit.AddNote.last(note(id)));
			case STRENGTHS -> Optional.of(new Edit.AddStatement(new Statement(id, section.subject(), words)));
			case CONDITIONS -> Optional.of(new Edit.AddCondition(
					new Condition(id, section.subject(), words, ItemFields.source(spoken, under("source")))));
			case FACTORS -> Optional.of(new Edit.AddFactor(Factor.of(id, words)));
			case ACTIONS -> Optional.of(Edit.AddAction.last(Action.of(id, words)));
			case STORIES -> Optional.empty();
			case BOOK, SETUP, DECISION, PRESSING, TESTS, VIEW -> throw new Unclear("unclear.noRows");
		};
	}

	private Note note(String id) throws Unclear {
		Section section = entry.section();
		Note note = Note.of(id, place(), first(heads()), new NoteChange.SetPractice(under("practice")),
				new NoteChange.SetGroup(author));
		return section.under().isEmpty() ? note : note.with(new NoteChange.SetLinks(List.of(section.under())));
	}

	private String place() throws Unclear {
		Section section = entry.section();
		return switch (section.kind()) {
			case EVIDENCE -> {
				List<String> about = new Whereabouts(spoken).about(Note.of("", "", ""), under("about")).dimensions();
				if (about.isEmpty()) {
					throw new Unclear("unclear.whichDimension");
				}
				yield Place.rate(Area.of(section.subject()).orElseThrow(() -> new Unclear("unclear.noRows")),
						about.getFirst());
			}
			case ONSETS -> spoken.terms().workshop().diagnostic().question(QuestionKind.ISSUE)
					.orElseThrow(() -> new Unclear("unclear.noRows")).id();
			case ALL_NOTES -> named();
			default -> section.subject();
		};
	}

	/** The place that the row names; the parking lot if it names none. */
	private String named() throws Unclear {
		if (under("place").isBlank()) {
			return Place.PARKED;
		}
		Optional<FocusArea> area = spoken.terms().workshop().diagnostic().areas().stream()
				.filter(each -> each.title().equals(under("area"))).findFirst();
		return new Places(spoken.terms()).named(under("place"), area).orElseThrow(() -> new Unclear("unclear.place"));
	}

	private String condition() throws Unclear {
		return spoken.terms().workshop().allConditions().filter(each -> each.text().equals(words().strip()))
				.map(Condition::id).findFirst().orElseThrow(() -> new Unclear("unclear.condition"));
	}
}
