package org.entrypoint.ui.control.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.control.Label;
import org.entrypoint.locale.LocalDates;
import org.entrypoint.ui.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days are typed and shown as the computer writes them. */
class DateFieldTest {
	private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {"en-US; 11/24/2026; Nov 24, 2026; for example 12/24/2026",
			"de-DE; 24.11.26; 24.11.2026; for example 24.12.2026",
			"en-GB; 24/11/26; 24 Nov 2026; for example 24/12/2026",
			"fr-FR; 2026-11-24; 24 nov. 2026; for example 24/12/2026"})
	void aDayIsTypedAndShownAsTheComputerWritesIt(String language, String typed, String shown, String prompt) {
		AtomicReference<Optional<LocalDate>> told = new AtomicReference<>(Optional.empty());
		List<String> seen = Toolkit.call(() -> {
			DateField field = field(language, told::set);
			field.picker().getEditor().setText(typed);
			field.picker().getEditor().fireEvent(new ActionEvent());
			field.show(told.get().orElse(null));
			return List.of(field.picker().getEditor().getText(), field.picker().getEditor().getPromptText());
		});
		assertEquals(Optional.of(DAY), told.get());
		assertEquals(List.of(shown, prompt), seen);
	}

	private static DateField field(String language, Consumer<Optional<LocalDate>> told) {
		return new DateField("when", "When", new LocalDates(Locale.forLanguageTag(language)), told);
	}

	@Test
	void aDayThatNoCalendarHasIsRefusedInWordsAndTheOldOneStays() {
		AtomicReference<Optional<LocalDate>> told = new AtomicReference<>(Optional.of(LocalDate.EPOCH));
		String trouble = Toolkit.call(() -> {
			DateField field = field("en-US", told::set);
			field.show(DAY);
			field.picker().getEditor().setText("2/30/2026");
			field.picker().getEditor().fireEvent(new ActionEvent());
			return field.lookup(".field-trouble") instanceof Label line && line.isVisible() ? line.getText() : "";
		});
		assertEquals("“2/30/2026” is not a date. Type it like 12/24/2026, or leave it empty.", trouble);
		assertEquals(Optional.of(LocalDate.EPOCH), told.get(), "nobody was told of a date");
	}
}
