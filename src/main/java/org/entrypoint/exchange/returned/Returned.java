package org.entrypoint.exchange.returned;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entrypoint.exchange.entry.Entry;
import org.entrypoint.exchange.entry.Seals;
import org.entrypoint.exchange.incoming.IncomingBook;
import org.entrypoint.exchange.incoming.IncomingSheet;
import org.entrypoint.exchange.report.Section;

/**
 * A workbook of ours that came back: its rows by the ids in its hidden column, wherever they stand now.
 *
 * @param entries the rows from the first sheet to the last, new ones too
 * @param sections what there are still rows or heads for
 * @param seals how the rows were when it left
 */
record Returned(List<Entry> entries, Set<Section> sections, Seals seals) {
	Returned {
		entries = List.copyOf(entries);
		sections = Set.copyOf(sections);
	}

	/**
	 * The rows of a workbook.
	 *
	 * @param words what the cells of an unanswered question say
	 */
	static Returned of(IncomingBook book, Set<String> words) {
		List<Entry> entries = new ArrayList<>();
		Set<Section> sections = new LinkedHashSet<>();
		List<String> seals = new ArrayList<>();
		for (IncomingSheet sheet : book.sheets()) {
			SheetEntries rows = new SheetEntries(sheet, words);
			entries.addAll(rows.entries());
			sections.addAll(rows.sections());
			if (rows.sections().isEmpty()) {
				sheet.rows().stream().flatMap(row -> row.cells().values().stream()).map(CellSpots::text)
						.filter(Seals::isSpelled).forEach(seals::add);
			}
		}
		return new Returned(joined(entries), sections, Seals.of(seals));
	}

	/** Whether it is a workbook of ours: somewhere there is one of our ids. */
	boolean isOurs() {
		return !sections.isEmpty();
	}

	/** The content as it was exported, in small letters; complete where the sheet that tells is gone. */
	String content() {
		return sections.stream().filter(each -> each.kind() == Section.Kind.BOOK).map(Section::subject).findFirst()
				.orElse("complete");
	}

	/** What a field holds; empty if there is no such field. */
	String field(Section section, String id) {
		return entries.stream().filter(each -> each.key().equals(new Entry.Key(section, id)))
				.map(each -> each.under(Entry.VALUE).text()).findFirst().orElse("");
	}

	/** Rows whose words went on in the next row become one row again. */
	private static List<Entry> joined(List<Entry> entries) {
		Map<Entry.Key, Entry> first = new LinkedHashMap<>();
		Map<Entry.Key, Integer> index = new LinkedHashMap<>();
		List<Entry> whole = new ArrayList<>();
		for (Entry each : entries) {
			Continuation continuation = Continuation.of(each.id());
			Entry.Key key = new Entry.Key(each.section(), continuation.id());
			Entry begun = first.get(key);
			if (continuation.goesOn() && begun != null) {
				Entry joined = continuation.join(begun, each);
				first.put(key, joined);
				whole.set(index.getOrDefault(key, 0), joined);
			} else if (!continuation.goesOn()) {
				if (!each.id().isEmpty() && begun == null) {
					first.put(key, each);
					index.put(key, whole.size());
				}
				whole.add(each);
			}
		}
		return whole;
	}

	/** The rows that stand for something, by what they stand for; of several the first one. */
	Map<Entry.Key, Entry> known() {
		return entries.stream().filter(each -> !each.id().isEmpty())
				.collect(Collectors.toMap(Entry::key, each -> each, (one, other) -> one, LinkedHashMap::new));
	}
}
