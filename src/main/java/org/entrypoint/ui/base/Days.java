package org.entrypoint.ui.base;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people read them, in the same way on every computer. Files keep ISO. */
public final class Days {
	private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);

	private Days() {
	}

	/** The day in words, for example "Nov 24, 2026". */
	public static String shown(LocalDate day) {
		return SHOWN.format(day);
	}
}
