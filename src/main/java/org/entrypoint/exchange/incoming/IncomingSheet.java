package org.entrypoint.exchange.incoming;

import java.util.List;
import java.util.Optional;

/**
 * What stands on one sheet.
 *
 * @param name the words on its tab
 * @param isHidden whether its tab is not shown
 * @param rows those that hold something, from the top, hidden ones too
 */
public record IncomingSheet(String name, boolean isHidden, List<IncomingRow> rows) {
	/** A sheet whose rows stay as they are. */
	public IncomingSheet {
		rows = List.copyOf(rows);
	}

	/** The row of that number, if it holds something; 1 is the first one. */
	public Optional<IncomingRow> row(int number) {
		int low = 0;
		int high = rows.size() - 1;
		while (low <= high) {
			int middle = (low + high) / 2;
			IncomingRow row = rows.get(middle);
			if (row.number() == number) {
				return Optional.of(row);
			}
			if (row.number() < number) {
				low = middle + 1;
			} else {
				high = middle - 1;
			}
		}
		return Optional.empty();
	}
}
