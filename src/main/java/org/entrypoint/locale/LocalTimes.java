package org.entrypoint.locale;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * Moments as people read them.
 *
 * @param locale whose way of writing times and dates
 * @param zone where the readers are
 */
public record LocalTimes(Locale locale, ZoneId zone) {
	/** The way of this computer, in the time zone of {@code clock}. */
	public static LocalTimes of(Clock clock) {
		return new LocalTimes(Locale.getDefault(Locale.Category.FORMAT), clock.getZone());
	}

	/** The time of day to the minute, for example "6:23 PM". */
	public String time(Instant moment) {
		return shown(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT), moment);
	}

	/** The date and the time of day to the second, for example "Nov 24, 2026, 6:23:05 PM". */
	public String moment(Instant moment) {
		return shown(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM), moment);
	}

	/** The time of day if {@code moment} is today, otherwise the date. */
	public String timeOrDate(Instant moment, Instant now) {
		LocalDate day = LocalDate.ofInstant(moment, zone);
		return day.equals(LocalDate.ofInstant(now, zone)) ? time(moment) : new LocalDates(locale).shown(day);
	}

	private String shown(DateTimeFormatter format, Instant moment) {
		return LocalDates.spaced(format.withLocale(locale).format(LocalDateTime.ofInstant(moment, zone)));
	}
}
