package org.entrypoint.ownform.copy;

import org.entrypoint.exchange.incoming.CellAddress;

/**
 * A cell of a form.
 *
 * @param sheet the words on its tab
 * @param address where it stands there; Excel may have no such cell
 */
public record FormCell(String sheet, CellAddress address) {
	/** The cell so many rows below and columns to the right. */
	public FormCell moved(int rows, int columns) {
		return new FormCell(sheet, address.moved(rows, columns));
	}

	@Override
	public String toString() {
		return sheet + "!" + address;
	}
}
