package org.entrypoint.exchange.report;

import java.util.ArrayList;
import java.util.List;

/**
 * One sheet of the report.
 *
 * @param name the tab's name, at most 31 characters
 * @param print how it is printed
 * @param widths the widths of the columns that are printed, in characters of the normal font
 * @param top how many rows stay in sight and are repeated on each page, 0 or more
 * @param rows the rows from the top; cells for which there is no width stand beside what is printed
 * @param charts what stands side by side in its row for charts
 * @param isGrowing whether rows are added to its tables; then nothing on it is kept from being typed over, because a
 *            spreadsheet lets no table of a locked sheet grow
 */
public record Sheet(String name, Print print, List<Integer> widths, int top, List<Row> rows, List<Chart> charts,
		boolean isGrowing) {
	private static final int BESIDE = 22;

	/** How a sheet is printed; each is one page wide. */
	public enum Print {
		/** Upright. */
		PORTRAIT,
		/** Across. */
		LANDSCAPE,
		/** Across, and all of it on one page as long as that can be read. */
		PAGE,
		/** Across and a little smaller: one long table, which is also filtered by column and keeps its texts whole. */
		WIDE
	}

	public Sheet {
		widths = List.copyOf(widths);
		rows = List.copyOf(rows);
		charts = List.copyOf(charts);
	}

	/** A sheet without charts. */
	public Sheet(String name, Print print, List<Integer> widths, int top, List<Row> rows) {
		this(name, print, widths, top, rows, List.of(), false);
	}

	/** The same sheet, to whose tables rows are added. */
	public Sheet growing() {
		return new Sheet(name, print, widths, top, rows, charts, true);
	}

	/** The width of a column, in characters of the normal font; columns beside the page are all alike. */
	public int width(int column) {
		return column < widths.size() ? widths.get(column) : BESIDE;
	}

	/** Whether something on it follows from other cells. */
	public boolean hasFormulas() {
		return rows.stream().flatMap(row -> row.cells().stream()).anyMatch(Cell.Computed.class::isInstance);
	}

	/** The printed columns in shares that are about as wide as each other: before which column each ends. */
	public List<Integer> shares(int count) {
		double all = widths.stream().mapToInt(Integer::intValue).sum();
		List<Integer> ends = new ArrayList<>();
		double passed = 0;
		for (int column = 0; column < widths.size() && ends.size() < count - 1; column++) {
			passed += widths.get(column);
			if (passed + width(column + 1) / 2.0 > all * (ends.size() + 1) / count) {
				ends.add(column + 1);
			}
		}
		ends.add(widths.size());
		return ends;
	}

	/** How many columns there are, those beside the page too. */
	public int columns() {
		return Math.max(widths.size(), rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
	}
}
