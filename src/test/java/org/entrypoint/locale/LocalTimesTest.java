package org.entrypoint.locale;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Moments are shown as the computer writes them: 6:23 PM for American readers. */
class LocalTimesTest {
	private static final Instant EVENING = Instant.parse("2026-11-25T00:23:05Z");

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {"en-US; 6:23 PM; Nov 24, 2026, 6:23:05 PM",
			"en-GB; 18:23; 24 Nov 2026, 18:23:05", "de-DE; 18:23; 24.11.2026, 18:23:05",
			"fr-FR; 18:23; 24 nov. 2026, 18:23:05"})
	void aMomentIsShownAsTheComputerWritesIt(String language, String time, String moment) {
		LocalTimes times = new LocalTimes(Locale.forLanguageTag(language), ZoneId.of("America/Chicago"));
		assertEquals(time, times.time(EVENING));
		assertEquals(moment, times.moment(EVENING));
		assertEquals(time, times.timeOrDate(EVENING, EVENING.plusSeconds(60)));
	}
}
