package org.entrypoint.exchange.returned;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entrypoint.exchange.entry.Entry;
import org.entrypoint.exchange.entry.Spot;
import org.entrypoint.exchange.incoming.CellText;
import org.entrypoint.exchange.report.Section;
import org.entrypoint.session.port.ProposedChange.Kind;
import org.entrypoint.workshop.rating.Axis;

/**
 * What came back beside what would leave now, row by row. A row that still has its seal was not touched, whatever
 * changed in the workshop meanwhile; of the others, each cell that says something else is a change.
 */
final class Comparison {
	private final Spoken spoken;
	private final Meaning meaning;
	private final Map<Entry.Key, Entry> leaving;
	private final Map<Entry.Key, Entry> current;
	private final Returned returned;
	private final String author;
	private final Offers offers;
	private final Moves moves;
	private final Set<Entry.Key> seen = new HashSet<>();
	private final Set<String> foreignHeads = new LinkedHashSet<>();

	/**
	 * A comparison.
	 *
	 * @param leaving the rows as they would leave now with the same content
	 * @param current the rows as they would leave now with everything
	 * @param author whose workbook it is; empty for the whole group's
	 */
	Comparison(Spoken spoken, List<Entry> leaving, List<Entry> current, Returned returned, String author) {
		this.spoken = spoken;
		this.meaning = new Meaning(spoken);
		this.leaving = byKey(leaving);
		this.current = byKey(current);
		this.returned = returned;
		this.author = author;
		this.offers = new Offers(spoken.terms().workshop());
		this.moves = new Moves(spoken, leaving, returned, offers);
	}

	private static Map<Entry.Key, Entry> byKey(List<Entry> entries) {
		return entries.stream()
				.collect(Collectors.toMap(Entry::key, Function.identity(), (one, other) -> one, LinkedHashMap::new));
	}

	/** All changes, those of what is gone last. */
	Offers offers() {
		returned.entries().forEach(this::compare);
		moves.removed();
		return offers;
	}

	/** Heads of columns that somebody added and typed under. */
	Set<String> foreignHeads() {
		return foreignHeads;
	}

	private void compare(Entry entry) {
		if (entry.section().kind() == Section.Kind.BOOK) {
			return;
		}
		if (entry.id().isEmpty()) {
			added(entry, "");
			return;
		}
		Entry base = moves.base(entry, leaving);
		if (base == null) {
			unknown(entry);
			return;
		}
		moves.moved(entry, base);
		if (!seen.add(entry.key())) {
			twice(entry, base);
		} else if (!returned.seals().isUntouched(entry)) {
			cells(entry, base);
		}
	}

	private void added(Entry entry, String doubt) {
		if (entry.section().kind() == Section.Kind.VIEW) {
			strange(entry);
			return;
		}
		NewRow row = new NewRow(spoken, entry, meaning.under(entry.section()), author);
		Offers.What what = new Offers.What(Headings.of(spoken.terms(), entry.section()), "", "", row.words(),
				entry.address());
		offers.offer(Kind.NEW, what, doubt, (now, ids) -> {
			NewRow.Made made = row.make(now, ids);
			return made.edit();
		});
		row.unclear(offers.now())
				.forEach((head, why) -> offers.unclear(
						new Offers.What(row.words(), head, "", entry.under(head).text(), entry.under(head).address()),
						why));
	}

	/** A row that was typed where nothing can be added. */
	private void strange(Entry entry) {
		entry.cells().entrySet().stream().filter(each -> !spoken.said(each.getValue().text()).isBlank()).findFirst()
				.ifPresent(each -> offers.unclear(
						new Offers.What(each.getKey(), "", "", each.getValue().text(), each.getValue().address()),
						Unclear.words("unclear.noTable")));
	}

	/** A row with an id that the workshop does not have (any more). */
	private void unknown(Entry entry) {
		boolean isTouched = !returned.seals().isUntouched(entry);
		if (isTouched && entry.section().kind() != Section.Kind.VIEW && moves.isRemovable(entry.section())) {
			added(entry, Unclear.words("doubt.unknown"));
		}
	}

	/** A row that was copied: it is a new one if something in it is new. */
	private void twice(Entry entry, Entry base) {
		boolean same = entry.cells().entrySet().stream()
				.allMatch(each -> each.getValue().says(base.under(each.getKey()))
						|| each.getValue().nature() == Spot.Nature.FORMULA);
		if (!same && moves.isRemovable(entry.section())) {
			added(entry, "");
		}
	}

	private void cells(Entry entry, Entry base) {
		boolean changedHere = !returned.seals().isEmpty() && !returned.seals().isUntouched(base);
		String doubt = changedHere ? Unclear.words("doubt.changedHere") : "";
		Set<String> hands = new HashSet<>();
		for (Axis axis : Meaning.axes(entry.section())) {
			List<String> heads = meaning.hands(axis);
			hands.addAll(heads);
			hands(entry, base, axis, heads, doubt);
		}
		entry.cells().forEach((head, spot) -> {
			if (!base.cells().containsKey(head)) {
				foreign(head, spot);
			} else if (!hands.contains(head) && !spot.says(base.under(head))) {
				cell(entry, base, head, doubt);
			}
		});
	}

	private void foreign(String head, Spot spot) {
		if (!spot.text().isBlank()) {
			foreignHeads.add(head.isBlank() ? Unclear.words("remark.column", spot.column()) : head);
		}
	}

	private void cell(Entry entry, Entry base, String head, String doubt) {
		Spot spot = entry.under(head);
		Spot before = base.under(head);
		if (isSame(before, spot) || Meaning.isAboutOthers(entry)
				|| spot.text().contains(spoken.terms().get("leftOut"))) {
			return;
		}
		String said = spoken.said(current.getOrDefault(entry.key(), base).under(head).text());
		boolean isSlip = !author.isEmpty() && meaning.isLevel(head);
		Offers.What what = new Offers.What(meaning.name(base), head, isSlip ? "" : said,
				isSlip ? Unclear.words("slip", spot.text()) : spoken.said(spot.text()), spot.address());
		Optional<Field> field = meaning.of(entry, head);
		if (field.isEmpty()) {
			if (!spot.text().isBlank()) {
				offers.unclear(what, Unclear.words("unclear.view"));
			}
			return;
		}
		boolean isSaid = !said.isEmpty() && spoken.said(before.text()).isEmpty() && author.isEmpty();
		String item = moves.item(entry);
		offers.offer(Kind.CHANGED, what, isSaid ? Unclear.words("doubt.saysAlready") : doubt,
				(now, ids) -> field.get().edit(now, ids, item, before.text(), spot, author));
	}

	/**
	 * Whether nobody typed this: some programs keep what a formula showed, or lose the escape of words like _x0041_.
	 */
	private static boolean isSame(Spot before, Spot after) {
		return before.nature() == Spot.Nature.FORMULA
				? after.text().equals(before.text())
				: after.text().equals(CellText.of(before.text()));
	}

	/** Hands that were counted again are one vote. */
	private void hands(Entry entry, Entry base, Axis axis, List<String> heads, String doubt) {
		if (heads.stream().allMatch(head -> entry.under(head).says(base.under(head)))
				|| heads.stream().noneMatch(entry.cells()::containsKey)) {
			return;
		}
		String item = moves.item(entry);
		Axis own = axis == Axis.TEST ? ItemFields.axis(spoken, item) : axis;
		List<String> after = heads.stream().map(head -> entry.under(head).text()).toList();
		List<String> before = heads.stream().map(head -> base.under(head).text()).toList();
		Offers.What what = new Offers.What(meaning.name(base), spoken.terms().of(axis), shown(before), shown(after),
				entry.under(heads.getFirst()).address());
		offers.offer(Kind.CHANGED, what, doubt, (now, ids) -> new RatingFields(spoken, own).hands(now, item, after));
	}

	/** The hands per level, and then the don't-knows. */
	private static String shown(List<String> hands) {
		return hands.stream().allMatch(String::isEmpty)
				? ""
				: Unclear.words("hands", String.join(" · ", hands.subList(1, hands.size())), hands.getFirst());
	}
}
