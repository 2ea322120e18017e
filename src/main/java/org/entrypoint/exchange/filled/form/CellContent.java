package org.entrypoint.exchange.filled.form;

import java.time.LocalDate;

/** What a cell of a form is filled with. */
public sealed interface CellContent {
	/**
	 * Words.
	 *
	 * @param text not empty, as much as a cell can hold
	 */
	record Words(String text) implements CellContent {
	}

	/** A number, finite. */
	record Figure(double value) implements CellContent {
	}

	/** A day from 1900 to 9999; in a cell for text, and in a book that counts from a later year, it becomes words. */
	record Day(LocalDate date) implements CellContent {
	}
}
