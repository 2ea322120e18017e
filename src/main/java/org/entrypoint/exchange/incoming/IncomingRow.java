package org.entrypoint.exchange.incoming;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What stands in one row.
 *
 * @param number as Excel counts, 1 to 1,048,576
 * @param cells those that are not blank, by their columns from the left; 1 is column A
 */
public record IncomingRow(int number, SortedMap<Integer, IncomingValue> cells) {
	/** A row whose cells stay as they are. */
	public IncomingRow {
		cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
	}

	/** What stands in a column; nothing if the cell is blank. */
	public Optional<IncomingValue> cell(int column) {
		return Optional.ofNullable(cells.get(column));
	}

	/** How people call a cell of this row, for example {@code B7}. */
	public String address(int column) {
		return new CellAddress(number, column).toString();
	}
}
