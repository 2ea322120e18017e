package org.entrypoint.exchange;

import java.util.List;

/**
 * One sheet of the report.
 *
 * @param name the tab's name, at most 31 characters
 * @param print how it is printed
 * @param widths the columns' widths in characters of the normal font
 * @param top how many rows stay in sight and are repeated on each page, 0 or more
 * @param rows the rows from the top, none with more cells than there are widths
 */
public record Sheet(String name, Print print, List<Integer> widths, int top, List<Row> rows) {
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
		int columns = widths.size();
		if (rows.stream().anyMatch(row -> row.cells().size() > columns)) {
			throw new IllegalArgumentException("a row of " + name + " has more cells than there are columns");
		}
	}
}
