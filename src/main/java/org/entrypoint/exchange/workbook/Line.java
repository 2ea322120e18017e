package org.entrypoint.exchange.workbook;

import java.util.List;
import org.entrypoint.exchange.report.Cell;
import org.entrypoint.exchange.report.Row;

/**
 * One line of a written sheet: a row of the report, or a part of one whose words need more room than a cell has.
 *
 * @param kind what the row is
 * @param cells from the left
 * @param texts the piece of each cell's words that stands in this line
 * @param id of what the row stands for; may be empty
 * @param height in points
 * @param table the name of the table that begins here; may be empty
 * @param isCalled whether formulas call it by that name
 */
record Line(Row.Kind kind, List<Cell> cells, List<String> texts, String id, double height, String table,
		boolean isCalled) {
	Line {
		cells = List.copyOf(cells);
		texts = List.copyOf(texts);
	}

	/** A line with which no table begins. */
	Line(Row.Kind kind, List<Cell> cells, List<String> texts, String id, double height) {
		this(kind, cells, texts, id, height, "", false);
	}

	/** The same line, with which no table begins. */
	Line withoutTable() {
		return new Line(kind, cells, texts, id, height);
	}

	/** Whether it announces what follows. */
	boolean announces() {
		return switch (kind) {
			case GAP, TITLE, HEADING, SUBHEADING, PROSE, HEADER -> true;
			case FIELD, TABLE, CHARTS -> false;
		};
	}

	/** Whether it explains or heads a table that another line announced. */
	boolean continuesHead() {
		return kind == Row.Kind.PROSE || kind == Row.Kind.HEADER;
	}
}
