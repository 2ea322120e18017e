package org.entrypoint.exchange.incoming;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/** Days and times as numbers, and as a file may spell them. */
final class ExcelDays {
	private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
	/** How long a date alone is. */
	private static final int DATE = 10;

	/** A time, and the offset behind it. */
	private static final Pattern OFFSET = Pattern.compile("(T.*)(?:Z|[+-]\\d{2}:\\d{2})$");

	private ExcelDays() {
	}

	/** The day and time that a number stands for; nothing if Excel knows none. */
	static Optional<LocalDateTime> date(double value, boolean from1904) {
		return value >= 0 && value < DateUtil.getExcelDate(LAST, from1904) + 1
				? Optional.ofNullable(DateUtil.getLocalDateTime(value, from1904))
				: Optional.empty();
	}

	/** The part of a day that a time without a day stands for, spelled like {@code 16:30:00}; nothing if it is none. */
	static Optional<Double> time(String text) {
		try {
			return Optional.of(LocalTime.parse(text).toNanoOfDay() / (double) Duration.ofDays(1).toNanos());
		} catch (DateTimeParseException e) {
			return Optional.empty();
		}
	}

	/**
	 * The day and time that is spelled as ISO 8601 has it, like {@code 2026-09-01T16:30:00}; nothing if it is none. An
	 * offset from UTC at the end is passed over: people mean the time that they wrote.
	 */
	static Optional<LocalDateTime> spelled(String text) {
		String local = OFFSET.matcher(text).replaceFirst("$1");
		try {
			LocalDateTime date = local.length() == DATE
					? LocalDate.parse(local).atStartOfDay()
					: LocalDateTime.parse(local, DateTimeFormatter.ISO_LOCAL_DATE_TIME);
			return date.getYear() < 1900 || date.getYear() > LAST.getYear() ? Optional.empty() : Optional.of(date);
		} catch (DateTimeParseException e) {
			return Optional.empty();
		}
	}
}
