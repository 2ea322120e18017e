package org.entrypoint.ui.window.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.entrypoint.locale.LocalTimes;
import org.entrypoint.session.port.SaveState;
import org.entrypoint.ui.Toolkit;
import org.entrypoint.locale.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the dot says at 9:30 in the evening in Denver, when it is the next day already in Greenwich. */
class SaveDotTest {
	private static final Clock EVENING = Clock.fixed(Instant.parse("2026-11-13T04:30:00Z"),
			ZoneId.of("America/Denver"));

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {"en-US; 2026-11-13T04:29:07Z; Saved 9:29 PM",
			"en-US; 2026-11-12T15:00:00Z; Saved 8:00 AM", "en-US; 2026-11-12T06:59:59Z; Saved 'Nov 11, 2026'",
			"en-US; 2025-11-13T04:29:07Z; Saved 'Nov 12, 2025'", "de-DE; 2026-11-13T04:29:07Z; Saved 21:29",
			"de-DE; 2026-11-12T06:59:59Z; Saved 11.11.2026", "en-GB; 2026-11-12T06:59:59Z; Saved 11 Nov 2026"})
	void theTimeIsSaidOfTodayAndTheDayOfAnyOther(String language, Instant saved, String said) {
		assertEquals(said.replace("'", ""), Toolkit.call(() -> {
			SaveDot dot = dot(language);
			dot.show(new SaveState.Saved(saved, Path.of("riverbend.json")));
			return dot.getAccessibleText();
		}));
	}

	/** Letters come and go to this computer's disk several times a second. */
	@Test
	void whatPassesByWhileSomebodyTypesIsNotShown() throws InterruptedException {
		SaveDot dot = Toolkit.call(() -> dot("en-US"));
		assertEquals("Nothing to save yet", shown(dot, new SaveState.Saving()));
		TimeUnit.MILLISECONDS.sleep(50);
		assertEquals("Nothing to save yet", shown(dot, new SaveState.OnThisComputer(EVENING.instant())));
		String now = "";
		for (int look = 0; look < 300 && !now.equals("Saved on this computer"); look++) {
			TimeUnit.MILLISECONDS.sleep(100);
			now = Toolkit.call(dot::getAccessibleText);
		}
		assertEquals("Saved on this computer", now, "what lasts is shown");
		assertEquals("Saved 9:30 PM", shown(dot, new SaveState.Saved(EVENING.instant(), Path.of("riverbend.json"))));
	}

	private static SaveDot dot(String language) {
		return new SaveDot(new Words("org.entrypoint.ui.window.shell"), EVENING,
				new LocalTimes(Locale.forLanguageTag(language), EVENING.getZone()));
	}

	private static String shown(SaveDot dot, SaveState state) {
		return Toolkit.call(() -> {
			dot.show(state);
			return dot.getAccessibleText();
		});
	}
}
