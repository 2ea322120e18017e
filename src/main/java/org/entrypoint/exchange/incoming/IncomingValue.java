package org.entrypoint.exchange.incoming;

import java.time.LocalDateTime;
import java.util.Optional;

/** What stands in one cell. */
public sealed interface IncomingValue {
	/**
	 * Text.
	 *
	 * @param text at least 1 and at most 32,767 characters, all of them such as a note may have; what a file could not
	 *            hold is seen as U+FFFD
	 */
	record Words(String text) implements IncomingValue {
	}

	/**
	 * A number.
	 *
	 * @param value any finite number
	 * @param date the day and time it stands for, if the cell shows it as one; a time alone is on the last day of 1899
	 */
	record Figure(double value, Optional<LocalDateTime> date) implements IncomingValue {
	}

	/** Yes or no. */
	record Flag(boolean isTrue) implements IncomingValue {
	}

	/**
	 * An error.
	 *
	 * @param code as Excel shows it, for example {@code #REF!}
	 */
	record Fault(String code) implements IncomingValue {
	}

	/**
	 * Something that is computed. What came of it when the file was saved is not told: nobody typed it, and it may be
	 * out of date.
	 *
	 * @param text the formula without its equals sign; for a formula that fills several cells the file may spell it in
	 *            one of them only, and then it is told in that one and empty in the others
	 */
	record Formula(String text) implements IncomingValue {
	}
}
