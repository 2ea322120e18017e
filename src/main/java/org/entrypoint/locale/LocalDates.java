package org.entrypoint.locale;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Dates as people read and type them. A date that is typed as 2026-11-24, or with the English name of its month, is
 * understood in every locale; one of numbers only is read in the order of the locale.
 *
 * @param locale whose way of writing dates
 */
public record LocalDates(Locale locale) {
	/** A month's name or its first three letters at least, and around it a day and a year. */
	private static final Pattern NAMED = Pattern
			.compile("(\\d{4}|\\d\\d?)?\\W*(\\p{L}{3,})\\W+(\\d{4}|\\d\\d?)(?:\\W+(\\d{4}))?");
	private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[\\s\\p{Cf}]*[./\\-][\\s\\p{Cf}]*");

	/** A year of two digits is one of this century, never the year 26. */
	private static final int FIRST_YEAR = 1000;

	/** The way of this computer. */
	public static LocalDates here() {
		return new LocalDates(Locale.getDefault(Locale.Category.FORMAT));
	}

	/** The date, for example "Nov 24, 2026". */
	public String shown(LocalDate date) {
		return format(usual()).format(date);
	}

	/** The date with its month written out, for example "November 24, 2026". */
	public String written(LocalDate date) {
		return format(DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.LONG, null,
				IsoChronology.INSTANCE, locale)).format(date);
	}

	/** The month and its year, for example "November 2026". */
	public String shown(YearMonth month) {
		return format(skeleton("yMMMM")).format(month);
	}

	/** The date in numbers only, with all digits of its year, for example "11/24/2026". */
	public String numbers(LocalDate date) {
		return format(skeleton("yMd")).format(date);
	}

	/**
	 * The date that a text means: as {@link #shown} writes it, ISO, in numbers in the order of the locale, or with the
	 * name of a month, in English or the locale's language; empty if none. A date that no calendar has, such as
	 * February 30, is none.
	 */
	public Optional<LocalDate> parse(String typed) {
		String text = spaced(typed).strip();
		String numbers = BETWEEN_NUMBERS.matcher(text).replaceAll("/").replaceAll("/$", "");
		return Stream
				.<Supplier<Optional<LocalDate>>>of(() -> parse(text, format(usual())),
						() -> parse(text, format("uuuu-M-d")), () -> parse(numbers, format(inOrder("uuuu"))),
						() -> parse(numbers, format(inOrder("uu"))), () -> named(text))
				.map(Supplier::get).flatMap(Optional::stream).filter(date -> date.getYear() >= FIRST_YEAR).findFirst();
	}

	private Optional<LocalDate> named(String text) {
		Matcher parts = NAMED.matcher(text);
		if (!parts.matches()) {
			return Optional.empty();
		}
		List<Integer> numbers = Stream.of(parts.group(1), parts.group(3), parts.group(4))
				.flatMap(each -> Optional.ofNullable(each).stream()).map(Integer::valueOf).sorted().toList();
		List<Month> months = Stream.of(Month.values()).filter(each -> begins(each, parts.group(2))).toList();
		boolean isClear = numbers.size() == 2 && numbers.getFirst() <= 31 && numbers.getLast() > 999;
		return isClear && months.size() == 1
				? parse("%d-%d-%d".formatted(numbers.getLast(), months.getFirst().getValue(), numbers.getFirst()),
						format("uuuu-M-d"))
				: Optional.empty();
	}

	private boolean begins(Month month, String letters) {
		return Stream.of(month.name(), month.getDisplayName(TextStyle.FULL, locale))
				.anyMatch(name -> name.regionMatches(true, 0, letters, 0, letters.length()));
	}

	private String usual() {
		return DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.MEDIUM, null, IsoChronology.INSTANCE,
				locale);
	}

	private String skeleton(String parts) {
		return DateTimeFormatterBuilder.getLocalizedDateTimePattern(parts, IsoChronology.INSTANCE, locale);
	}

	/** Day, month and year in the order of the locale, with slashes. */
	private String inOrder(String year) {
		return skeleton("yMd").chars().filter(each -> "yMd".indexOf(each) >= 0).distinct()
				.mapToObj(each -> each == 'y' ? year : Character.toString(each)).collect(Collectors.joining("/"));
	}

	private DateTimeFormatter format(String pattern) {
		return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(spaced(pattern))
				.parseDefaulting(ChronoField.ERA, 1).toFormatter(locale).withResolverStyle(ResolverStyle.STRICT);
	}

	private static Optional<LocalDate> parse(String text, DateTimeFormatter format) {
		try {
			return Optional.of(LocalDate.parse(text, format));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	/** With plain spaces: the narrow ones before AM and PM are not in every font, and on no keyboard. */
	static String spaced(String text) {
		return text.replaceAll("\\p{Zs}", " ");
	}
}
