package org.entrypoint.locale;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates are shown as the computer writes them, and read as its people type them. */
class LocalDatesTest {
	private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

	private static LocalDates in(String language) {
		return new LocalDates(Locale.forLanguageTag(language));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {"en-US; Nov 24, 2026; 11/24/2026; November 2026",
			"en-GB; 24 Nov 2026; 24/11/2026; November 2026", "de-DE; 24.11.2026; 24.11.2026; November 2026",
			"fr-FR; 24 nov. 2026; 24/11/2026; novembre 2026", "hu-HU; 2026. nov. 24.; 2026. 11. 24.; 2026. november"})
	void aDateIsShownAsTheComputerWritesIt(String language, String shown, String numbers, String month) {
		assertEquals(shown, in(language).shown(DAY));
		assertEquals(numbers, in(language).numbers(DAY));
		assertEquals(month, in(language).shown(YearMonth.from(DAY)));
	}

	@ParameterizedTest
	@ValueSource(strings = {"11/24/26", "11/24/2026", "11-24-2026", "Nov 24, 2026", "nov 24 2026", "November 24, 2026",
			"24 Nov 2026", "2026-11-24", "Nov. 24, 2026", "Nov\u00a024,\u202f2026"})
	void everyUsualAmericanWayOfTypingADateIsRead(String typed) {
		assertEquals(Optional.of(DAY), in("en-US").parse(typed));
	}

	@ParameterizedTest
	@ValueSource(strings = {"24.11.26", "24.11.2026", "24. 11. 2026", "24/11/2026", "24. Nov. 2026",
			"24. November 2026", "24 nov 2026", "Nov 24, 2026", "2026-11-24"})
	void everyUsualGermanWayOfTypingADateIsRead(String typed) {
		assertEquals(Optional.of(DAY), in("de-DE").parse(typed));
	}

	@ParameterizedTest
	@CsvSource({"en-US,3/5/27,2027-03-05", "de-DE,5.3.27,2027-03-05", "en-GB,3/5/27,2027-05-03",
			"fr-FR,3/5/2027,2027-05-03", "de-DE,2027-03-05,2027-03-05", "en-GB,2027-03-05,2027-03-05"})
	void numbersAreReadInTheOrderOfTheComputerAndIsoAlways(String language, String typed, LocalDate meant) {
		assertEquals(Optional.of(meant), in(language).parse(typed));
	}

	@ParameterizedTest
	@ValueSource(strings = {"24/11/2026", "11/24", "11/24/126", "tomorrow", "", "2/30/2026", "2/29/2026", "2/30/26",
			"2026-02-30", "Feb 30, 2026", "31 April 2026", "Ju 4, 2026", "24 24 Nov", "Nov 2026"})
	void whatIsNoDateIsNotRead(String typed) {
		assertEquals(Optional.empty(), in("en-US").parse(typed));
	}

	@ParameterizedTest
	@ValueSource(strings = {"en-US", "en-GB", "en-CA", "de-DE", "fr-FR", "fr-CA", "es-ES", "es-US", "pt-BR", "pl-PL",
			"cs-CZ", "hu-HU", "ja-JP", "zh-CN", "ko-KR", "ar-EG", "he-IL", "th-TH", "sv-SE", "bg-BG", "ru-RU", "vi-VN"})
	void whatIsShownIsReadAgain(String language) {
		for (int month = 1; month <= 12; month++) {
			LocalDate day = LocalDate.of(2026, month, 4 + month);
			assertEquals(Optional.of(day), in(language).parse(in(language).shown(day)));
			assertEquals(Optional.of(day), in(language).parse(in(language).numbers(day)));
		}
	}
}
