package org.entrypoint.exchange.returned;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entrypoint.exchange.entry.Entry;
import org.entrypoint.exchange.entry.Spot;
import org.entrypoint.exchange.incoming.IncomingRow;
import org.entrypoint.exchange.incoming.IncomingSheet;
import org.entrypoint.exchange.incoming.IncomingValue;
import org.entrypoint.exchange.report.Section;
import org.entrypoint.locale.Words;

/** The rows of one sheet, found by the marks and ids in its hidden column, in whichever column that is now. */
final class SheetEntries {
	private final IncomingSheet sheet;
	private final Set<String> unsaid;
	private final String idHead = new Words("org.entrypoint.exchange.report").get("head.id");
	private final List<Entry> entries = new ArrayList<>();
	private final Set<Section> sections = new LinkedHashSet<>();
	private Section section = Section.VIEW;
	private Map<Integer, String> heads = Map.of();

	SheetEntries(IncomingSheet sheet, Set<String> unsaid) {
		this.sheet = sheet;
		this.unsaid = unsaid;
		idColumn().ifPresent(ids -> sheet.rows().forEach(row -> read(row, ids)));
	}

	List<Entry> entries() {
		return entries;
	}

	/** What there are rows or heads for. */
	Set<Section> sections() {
		return sections;
	}

	/** The column of the first mark: nobody types one, and the sheet's title has one. */
	private Optional<Integer> idColumn() {
		return sheet.rows().stream()
				.flatMap(row -> row.cells().entrySet().stream()
						.filter(each -> Section.of(CellSpots.text(each.getValue())).isPresent()).map(Map.Entry::getKey))
				.findFirst();
	}

	private void read(IncomingRow row, int ids) {
		String id = row.cell(ids).map(CellSpots::text).orElse("");
		Optional<Section> begun = Section.of(id);
		if (begun.isPresent()) {
			heads = begun.get().continues(section) ? heads : Map.of();
			section = begun.get();
			sections.add(section);
		} else if (id.equals(idHead)) {
			heads = heads(row, ids);
		} else if (heads.isEmpty()) {
			if (!id.isEmpty()) {
				field(row, id, ids);
			}
		} else if (!id.isEmpty() || isNew(row)) {
			entries.add(new Entry(section, id, cells(row), sheet.name() + "!" + row.address(first())));
		}
	}

	private Map<Integer, String> heads(IncomingRow row, int ids) {
		Map<Integer, String> found = new TreeMap<>();
		row.cells().forEach((column, value) -> {
			if (column != ids && value instanceof IncomingValue.Words(String text)) {
				found.put(column, text);
			}
		});
		return found;
	}

	private int first() {
		return heads.keySet().stream().findFirst().orElse(1);
	}

	private Map<String, Spot> cells(IncomingRow row) {
		Map<String, Spot> cells = new LinkedHashMap<>();
		heads.forEach((column, head) -> cells.putIfAbsent(head, CellSpots.spot(sheet, row, column)));
		return cells;
	}

	/** Somebody typed into a row of nobody's. */
	private boolean isNew(IncomingRow row) {
		return cells(row).values().stream().anyMatch(
				each -> each.nature() == Spot.Nature.TYPED && !each.text().isBlank() && !unsaid.contains(each.text()));
	}

	/** A field: its label, and to the right of it what it holds. */
	private void field(IncomingRow row, String id, int ids) {
		List<Integer> columns = row.cells().keySet().stream().filter(column -> column != ids).toList();
		int column = columns.size() < 2 ? ids + 2 : columns.get(1);
		Spot spot = CellSpots.spot(sheet, row, column);
		entries.add(new Entry(section, id, Map.of(Entry.VALUE, spot), spot.address()));
	}
}
