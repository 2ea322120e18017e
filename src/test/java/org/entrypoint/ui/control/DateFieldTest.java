package org.entrypoint.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.entrypoint.ui.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days are read however an American types them, and shown in one way. */
class DateFieldTest {
	private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

	@ParameterizedTest
	@ValueSource(strings = {"11/24/26", "11/24/2026", "Nov 24, 2026", "nov 24 2026", "November 24, 2026", "24 Nov 2026",
			"2026-11-24"})
	void everyUsualWayOfTypingADayIsRead(String typed) {
		assertEquals(Optional.of(DAY), DateField.parse(typed));
	}

	@ParameterizedTest
	@ValueSource(strings = {"24/11/2026", "11/24", "11/24/126", "tomorrow", ""})
	void whatIsNoDayIsNotRead(String typed) {
		assertEquals(Optional.empty(), DateField.parse(typed));
	}

	@Test
	void aDayIsShownWithItsMonthFirst() {
		assertEquals("Nov 24, 2026", Toolkit.call(() -> {
			DateField field = new DateField("when", "When", day -> {
			});
			field.show(DAY);
			return field.picker().getEditor().getText();
		}));
	}
}
