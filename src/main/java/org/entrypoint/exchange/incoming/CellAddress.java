package org.entrypoint.exchange.incoming;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;

/**
 * Where a cell stands.
 *
 * @param row 1 to {@link #LAST_ROW}
 * @param column 1 to {@link #LAST_COLUMN}
 */
record CellAddress(int row, int column) {
	static final int LAST_ROW = 1_048_576;
	static final int LAST_COLUMN = 16_384;
	private static final Pattern SPELLED = Pattern.compile("([A-Z]{1,3})([1-9]\\d{0,6})");

	/** The address that is spelled like {@code B7}; nothing if there is no such cell. */
	static Optional<CellAddress> of(String spelled) {
		Matcher found = SPELLED.matcher(spelled);
		return found.matches()
				? Optional.of(new CellAddress(Integer.parseInt(found.group(2)),
						CellReference.convertColStringToIndex(found.group(1)) + 1)).filter(CellAddress::exists)
				: Optional.empty();
	}

	/** Whether Excel has such a cell. */
	boolean exists() {
		return row >= 1 && row <= LAST_ROW && column >= 1 && column <= LAST_COLUMN;
	}

	@Override
	public String toString() {
		return CellReference.convertNumToColString(column - 1) + row;
	}
}
