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
public record CellAddress(int row, int column) {
	/** The last row that Excel has. */
	public static final int LAST_ROW = 1_048_576;
	/** The last column that Excel has. */
	public static final int LAST_COLUMN = 16_384;
	private static final Pattern SPELLED = Pattern.compile("([A-Z]{1,3})([1-9]\\d{0,6})");

	/** The address that is spelled like {@code B7}; nothing if there is no such cell. */
	public static Optional<CellAddress> of(String spelled) {
		Matcher found = SPELLED.matcher(spelled);
		return found.matches()
				? Optional.of(new CellAddress(Integer.parseInt(found.group(2)),
						CellReference.convertColStringToIndex(found.group(1)) + 1)).filter(CellAddress::exists)
				: Optional.empty();
	}

	/** Whether Excel has such a cell. */
	public boolean exists() {
		return row >= 1 && row <= LAST_ROW && column >= 1 && column <= LAST_COLUMN;
	}

	/** The cell so many rows below and columns to the right; Excel may have no such cell. */
	public CellAddress moved(int rows, int columns) {
		return new CellAddress(row + rows, column + columns);
	}

	@Override
	public String toString() {
		return CellReference.convertNumToColString(column - 1) + row;
	}
}
