package org.entrypoint.exchange.report;

import java.util.List;

/**
 * A chart of a table on the same sheet.
 *
 * @param title what it shows
 * @param description the same for somebody who cannot see it, with where the numbers stand
 * @param stacked whether the series of a category stand on each other, because together they are a whole
 * @param table the table's name
 * @param categories the head of the column with what is compared
 * @param series what is shown of each
 */
public record Chart(String title, String description, boolean stacked, String table, String categories,
		List<Series> series) {
	/**
	 * One column of the table in a color of its own.
	 *
	 * @param head of the column, and the name in the legend
	 * @param color red, green and blue in one number; numbers stand on or beside the bars, too
	 */
	public record Series(String head, int color) {
	}

	public Chart {
		series = List.copyOf(series);
	}
}
