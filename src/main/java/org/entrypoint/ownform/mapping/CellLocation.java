package org.entrypoint.ownform.mapping;

import org.entrypoint.exchange.incoming.CellAddress;

/** Where a form takes something. */
public sealed interface CellLocation {
	/**
	 * A cell.
	 *
	 * @param sheet the words on its tab
	 * @param cell where it stands there
	 */
	record At(String sheet, CellAddress cell) implements CellLocation {
		@Override
		public String toString() {
			return sheet + "!" + cell;
		}
	}

	/**
	 * A name that the form gives to a cell.
	 *
	 * @param name as the form's list of names has it
	 */
	record Called(String name) implements CellLocation {
		@Override
		public String toString() {
			return name;
		}
	}
}
