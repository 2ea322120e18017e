package org.entrypoint.ui.window.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A window lies within a screen, wherever it was before. */
class ScreenFitTest {
	private static final String LAPTOP = "0 0 1366 768";
	private static final String PROJECTOR = "1366 0 1920 1080";

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"fits | 100 50 1000 600 | 0 0 1366 768 | 100 50 1000 600",
			"larger than the screen | 61 27 1798 973 | 0 0 1366 768 | 0 0 1366 768",
			"below a panel | 0 0 1366 768 | 0 27 1366 741 | 0 27 1366 741",
			"half below the screen | 200 500 1000 600 | 0 0 1366 768 | 200 168 1000 600",
			"right of all screens | 3000 100 1000 600 | 0 0 1366 768 | 366 100 1000 600",
			"4 to 3 | 0 0 1300 700 | 0 0 1024 768 | 0 0 1024 700",
			"on the second screen | 1500 50 1700 1000 | 0 0 1366 768, 1366 0 1920 1080 | 1500 50 1700 1000",
			"the second screen is gone | 1500 50 1700 1000 | 0 0 1366 768 | 0 0 1366 768",
			"the second screen is smaller now | 1500 50 1700 1000 | 0 0 1366 768, 1366 0 1280 720 | 1366 0 1280 720",
			"across both, mostly on the second | 1000 50 1200 600 | 0 0 1366 768, 1366 0 1920 1080 | 1366 50 1200 600",
			"left of the first screen | -1900 100 1000 600 | 0 0 1366 768, -1920 0 1920 1080 | -1900 100 1000 600",
			"above the first screen | 100 -1000 1000 600 | 0 0 1366 768, 0 -1080 1920 1080 | 100 -1000 1000 600",
			"half outside on the left | -1990 -200 1000 600 | 0 0 1366 768, -1920 -300 1920 1080 | -1920 -200 1000 600",
			"scaled to 150 % | 0 0 1900 1000 | 0 0 1280 720 | 0 0 1280 720",
			"a tiny screen | 10 10 1000 600 | 0 0 640 480 | 0 0 640 480",
			"smaller than it can be | 10 10 200 100 | 0 0 1366 768 | 10 10 800 540"})
	void aWindowLiesWithinTheScreenThatHoldsMostOfIt(String name, String wanted, String screens, String fitted) {
		assertEquals(rectangle(fitted), ScreenFit.fit(rectangle(wanted), screens(screens)), name);
	}

	@Test
	void whereverItWasItCanBeSeenWholeAndFittingTwiceChangesNothing() {
		List<Rectangle2D> screens = screens(LAPTOP + "," + PROJECTOR);
		for (int x = -3000; x <= 4000; x += 500) {
			for (int y = -2000; y <= 2000; y += 400) {
				Rectangle2D fitted = ScreenFit.fit(new Rectangle2D(x, y, 1100, 700), screens);
				assertTrue(screens.stream().anyMatch(each -> each.contains(fitted)), () -> "not seen: " + fitted);
				assertEquals(fitted, ScreenFit.fit(fitted, screens));
			}
		}
	}

	private static List<Rectangle2D> screens(String all) {
		return Stream.of(all.split(",", -1)).map(ScreenFitTest::rectangle).toList();
	}

	private static Rectangle2D rectangle(String text) {
		double[] numbers = Stream.of(text.strip().split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
		return new Rectangle2D(numbers[0], numbers[1], numbers[2], numbers[3]);
	}
}
