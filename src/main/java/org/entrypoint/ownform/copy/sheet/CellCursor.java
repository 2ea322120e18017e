package org.entrypoint.ownform.copy.sheet;

import org.entrypoint.ownform.copy.xml.Tag;
import org.entrypoint.exchange.incoming.CellAddress;

/** Which row and which column a sheet's part has come to: a row or cell without a number follows the one before. */
final class CellCursor {
	private int row;
	private int column;

	/** Comes to a row. */
	int row(Tag tag) {
		row = tag.number("r", row + 1);
		column = 0;
		return row;
	}

	/** Comes to a cell of that row. */
	int cell(Tag tag) {
		column = tag.attribute("r").flatMap(CellAddress::of).map(CellAddress::column).orElse(column + 1);
		return column;
	}

	int row() {
		return row;
	}

	int column() {
		return column;
	}
}
