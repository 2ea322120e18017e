package org.entrypoint.exchange.incoming;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;

/** Days and times as numbers, and as a file may spell them. */
final class ExcelDays {
	private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
	/** A date alone, or with a time. */
	private static final int DATE = 10;

	private ExcelDays() {
	}

	/** The day and time that a number stands for; nothing if Excel knows none. */
	static Optional<LocalDateTime> date(double value, boolean from1904) {
		return value >= 0 && value < DateUtil.getExcelDate(LAST, from1904) + 1
				? Optional.ofNullable(DateUtil.getLocalDateTime(value, from1904))
				: Optional.empty();
	}

	/** The day and time that is spelled like {@code 2026-09-01T16:30:00}; nothing if it is none. */
	static Optional<LocalDateTime> spelled(String text) {
		String local = text.endsWith("Z") ? text.substring(0, text.length() - 1) : text;
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
