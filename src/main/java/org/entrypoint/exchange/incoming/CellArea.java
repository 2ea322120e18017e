package org.entrypoint.exchange.incoming;

import java.util.Optional;
import java.util.SortedMap;

/**
 * Cells that belong together: one formula fills them, or they are shown as one.
 *
 * @param first the cell on the upper left
 * @param last the cell on the lower right
 */
public record CellArea(CellAddress first, CellAddress last) {
	/** The area that is spelled like {@code B7:C9}; nothing if there is none. */
	public static Optional<CellArea> of(String spelled) {
		String[] corners = spelled.split(":", -1);
		Optional<CellAddress> first = CellAddress.of(corners[0]);
		Optional<CellAddress> last = CellAddress.of(corners[corners.length - 1]);
		return corners.length > 2 || first.isEmpty() || last.isEmpty()
				? Optional.empty()
				: Optional.of(new CellArea(first.get(), last.get())).filter(CellArea::isUpright);
	}

	private boolean isUpright() {
		return first.row() <= last.row() && first.column() <= last.column();
	}

	/** Whether it is more than one cell. */
	public boolean isWide() {
		return !first.equals(last);
	}

	/** Whether a cell is one of them. */
	public boolean holds(CellAddress cell) {
		return cell.row() >= first.row() && cell.row() <= last.row() && cell.column() >= first.column()
				&& cell.column() <= last.column();
	}

	/** The smallest area that holds this one and a cell. */
	public CellArea with(CellAddress cell) {
		return new CellArea(new CellAddress(Math.min(first.row(), cell.row()), Math.min(first.column(), cell.column())),
				new CellAddress(Math.max(last.row(), cell.row()), Math.max(last.column(), cell.column())));
	}

	@Override
	public String toString() {
		return isWide() ? first + ":" + last : first.toString();
	}

	/** Marks what was computed in a row of the area: only the first cell of an area says that it holds a formula. */
	void mark(SortedMap<Integer, IncomingValue> row) {
		row.subMap(first.column(), last.column() + 1).replaceAll(
				(column, value) -> value instanceof IncomingValue.Formula ? value : new IncomingValue.Formula(""));
	}
}
