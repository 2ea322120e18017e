package org.entrypoint.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.ActionEvent;
import javafx.scene.control.Label;
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
	@ValueSource(strings = {"24/11/2026", "11/24", "11/24/126", "tomorrow", "", "2/30/2026", "2/29/2026", "2/30/26",
			"2026-02-30", "Feb 30, 2026", "31 April 2026"})
	void whatIsNoDayIsNotRead(String typed) {
		assertEquals(Optional.empty(), DateField.parse(typed));
	}

	@Test
	void aDayThatNoCalendarHasIsRefusedInWordsAndTheOldOneStays() {
		AtomicReference<Optional<LocalDate>> told = new AtomicReference<>(Optional.of(LocalDate.EPOCH));
		String trouble = Toolkit.call(() -> {
			DateField field = new DateField("when", "When", told::set);
			field.show(DAY);
			field.picker().getEditor().setText("2/30/2026");
			field.picker().getEditor().fireEvent(new ActionEvent());
			return field.lookup(".field-trouble") instanceof Label line && line.isVisible() ? line.getText() : "";
		});
		assertTrue(trouble.startsWith("“2/30/2026” is not a date. "), trouble);
		assertEquals(Optional.of(LocalDate.EPOCH), told.get(), "nobody was told of a date");
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
