package org.entrypoint.exchange.report;

import java.util.List;

/**
 * One row of a sheet.
 *
 * @param kind what the row is
 * @param cells from the left; fewer than the sheet has columns leave the rest empty
 * @param id of what a table's row stands for, so that programs can find it again; may be empty
 * @param table the name of the table that a row of heads begins, unique in the report; empty for none
 * @param isCalled whether formulas call that table by its name; any other may be cut by a page, and then its heads
 *            stand again
 */
public record Row(Kind kind, List<Cell> cells, String id, String table, boolean isCalled) {
	/** What a row is. */
	public enum Kind {
		/** The sheet's title: one text over the whole width. */
		TITLE,
		/** A section's heading: one text over the whole width. */
		HEADING,
		/** A smaller heading: one text over the whole width. */
		SUBHEADING,
		/** A paragraph: one text over the whole width. */
		PROSE,
		/** A label, and one text over the rest of the width. */
		FIELD,
		/** The heads of a table's columns. */
		HEADER,
		/** A row of a table. */
		TABLE,
		/** The sheet's charts, side by side. */
		CHARTS,
		/** Distance. */
		GAP
	}

	public Row {
		cells = List.copyOf(cells);
	}

	/** A row that stands for nothing with an id. */
	public Row(Kind kind, List<Cell> cells) {
		this(kind, cells, "", "", false);
	}

	/** A row of a table. */
	public Row(Kind kind, List<Cell> cells, String id) {
		this(kind, cells, id, "", false);
	}
}
