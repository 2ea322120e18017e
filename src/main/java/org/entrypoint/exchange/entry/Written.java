package org.entrypoint.exchange.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entrypoint.exchange.report.Cell;
import org.entrypoint.exchange.report.Formula;
import org.entrypoint.exchange.report.Report;
import org.entrypoint.exchange.report.Row;
import org.entrypoint.exchange.report.Section;
import org.entrypoint.exchange.report.Sheet;

/** The rows of a report, as they leave. */
public final class Written {
	private final List<Entry> entries = new ArrayList<>();
	private Section section = Section.VIEW;
	private List<Cell> heads = List.of();

	private Written() {
	}

	/** All rows of a report that stand for something. */
	public static List<Entry> entries(Report report) {
		Written written = new Written();
		report.sheets().forEach(written::read);
		return List.copyOf(written.entries);
	}

	private void read(Sheet sheet) {
		section = Section.VIEW;
		heads = List.of();
		sheet.rows().forEach(this::read);
	}

	private void read(Row row) {
		switch (row.kind()) {
			case TITLE, HEADING, SUBHEADING, GAP -> Section.of(row.id()).ifPresent(this::begin);
			case HEADER -> heads = row.cells();
			case FIELD -> add(row.id(), Map.of(Entry.VALUE, spot(row.cells().getLast())));
			case TABLE -> add(row.id(), cells(row));
			case PROSE, CHARTS -> {
				// for readers only
			}
		}
	}

	private void begin(Section next) {
		heads = next.continues(section) ? heads : List.of();
		section = next;
	}

	private void add(String id, Map<String, Spot> cells) {
		if (!id.isEmpty()) {
			entries.add(new Entry(section, id, cells, ""));
		}
	}

	private Map<String, Spot> cells(Row row) {
		Map<String, Spot> cells = new LinkedHashMap<>();
		for (int index = 0; index < Math.min(heads.size(), row.cells().size()); index++) {
			if (heads.get(index) instanceof Cell.Head head) {
				cells.put(head.text(), spot(row.cells().get(index)));
			}
		}
		return cells;
	}

	private static Spot spot(Cell cell) {
		return switch (cell) {
			case Cell.Computed(Cell shown, Formula formula, Cell.Form form) -> followed(spot(shown).text());
			case Cell.Rating(Double value, String unsaid, Formula formula) when value != null ->
				formula == null ? Spot.typed(Spot.number(value)) : followed(Spot.number(value));
			case Cell.Rating rating -> Spot.typed(rating.unsaid());
			case Cell.Hands(Integer count) -> Spot.typed(count == null ? "" : count.toString());
			case Cell.Figure figure -> Spot.typed(Spot.number(figure.value()));
			case Cell.Day day -> Spot.typed(day.date().toString());
			case Cell.Words words -> Spot.typed(words.text());
			case Cell.Head head -> Spot.typed(head.text());
			case Cell.Level level -> Spot.typed(level.text());
			case Cell.ToSheet link -> Spot.typed(link.sheet());
			case Cell.NotDiscussed not -> Spot.typed(not.text());
			case Cell.Field field -> Spot.typed("");
		};
	}

	private static Spot followed(String shown) {
		return new Spot(shown, Spot.Nature.FORMULA, "");
	}
}
