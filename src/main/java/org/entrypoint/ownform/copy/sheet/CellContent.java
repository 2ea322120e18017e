package org.entrypoint.ownform.copy.sheet;

import java.time.LocalDate;
import org.entrypoint.locale.LocalDates;
import org.apache.poi.ss.util.NumberToTextConverter;

/** What a cell of a form is filled with. */
public sealed interface CellContent {
	/** What people see in the cell. */
	String shown();

	/**
	 * Words.
	 *
	 * @param text not empty, as much as a cell can hold
	 */
	record Words(String text) implements CellContent {
		@Override
		public String shown() {
			return text;
		}
	}

	/** A number, finite. */
	record Figure(double value) implements CellContent {
		@Override
		public String shown() {
			return NumberToTextConverter.toText(value);
		}
	}

	/** A day from 1900 to 9999; in a cell for text, and in a book that counts from a later year, it becomes words. */
	record Day(LocalDate date) implements CellContent {
		@Override
		public String shown() {
			return LocalDates.here().numbers(date);
		}
	}
}
