package org.entrypoint.ui.control.text;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.entrypoint.locale.LocalDates;
import org.entrypoint.ui.base.OptionalChildren;
import org.entrypoint.ui.base.Named;
import org.entrypoint.locale.Words;
import org.jspecify.annotations.Nullable;

/**
 * A labelled date, typed or picked. A text that is no date gets a line below the field and changes nothing; an empty
 * field means no date.
 */
public final class DateField extends VBox {
	private static final LocalDate EXAMPLE = LocalDate.of(2026, 12, 24);

	private final Words words = new Words("org.entrypoint.ui.control.fields");
	private final DatePicker picker = new DatePicker();
	private final FieldError trouble = new FieldError();
	private final LocalDates dates;
	private final Consumer<Optional<LocalDate>> chosen;
	private @Nullable LocalDate shown;
	private boolean telling;

	/**
	 * A date field that shows and reads dates as this computer writes them.
	 *
	 * @param id the field's id
	 * @param name its label, and what a screen reader says
	 * @param chosen takes a new date, or empty when the date was taken away
	 */
	public DateField(String id, String name, Consumer<Optional<LocalDate>> chosen) {
		this(id, name, LocalDates.here(), chosen);
	}

	DateField(String id, String name, LocalDates dates, Consumer<Optional<LocalDate>> chosen) {
		this.dates = dates;
		this.chosen = chosen;
		Named.styled(this, "bound-field");
		Named.control(picker, id, name);
		picker.getEditor().setId(id + "-text");
		picker.getEditor().setAccessibleText(name);
		picker.getEditor().setPromptText(words.get("datePrompt", dates.numbers(EXAMPLE)));
		picker.setConverter(new Forgiving());
		Label label = Named.styled(new Label(name), "small", "soft", "field-label");
		label.setLabelFor(picker);
		getChildren().addAll(label, picker, trouble.line());
		OptionalChildren.in(this, trouble.line());
		picker.valueProperty().addListener((value, before, after) -> tell(after));
		picker.getEditor().setOnAction(event -> read());
		picker.getEditor().focusedProperty().addListener((value, had, has) -> {
			if (!has) {
				read();
			}
		});
	}

	/** Shows a date, or none; a field that is being typed in keeps its text unless the date changed otherwise. */
	public void show(@Nullable LocalDate date) {
		if (telling) {
			return;
		}
		if (!picker.getEditor().isFocused() || !Objects.equals(date, shown)) {
			shown = date;
			picker.setValue(date);
			picker.getEditor().setText(date == null ? "" : dates.shown(date));
			trouble.say("");
		}
	}

	/** The toolkit's field inside. */
	public DatePicker picker() {
		return picker;
	}

	private void read() {
		String text = picker.getEditor().getText().strip();
		if (text.isEmpty()) {
			trouble.say("");
			picker.setValue(null);
			tell(null);
			return;
		}
		Optional<LocalDate> date = dates.parse(text);
		date.ifPresent(picker::setValue);
		if (date.isEmpty()) {
			trouble.say(words.get("noDate", text, dates.numbers(EXAMPLE)));
		} else if (!date.get().equals(shown) || !text.equals(dates.shown(date.get()))) {
			trouble.say("");
		}
	}

	private void tell(@Nullable LocalDate date) {
		if (date == null ? shown != null : !date.equals(shown)) {
			shown = date;
			trouble.say("");
			telling = true;
			chosen.accept(Optional.ofNullable(date));
			telling = false;
		}
	}

	/**
	 * Never throws: what is no date leaves the picker as it is, and is told here because the picker then puts its old
	 * text back before anybody else could read what was typed.
	 */
	private final class Forgiving extends StringConverter<LocalDate> {
		@Override
		public String toString(@Nullable LocalDate date) {
			return date == null ? "" : dates.shown(date);
		}

		@Override
		public @Nullable LocalDate fromString(@Nullable String text) {
			if (text == null || text.isBlank()) {
				return null;
			}
			Optional<LocalDate> date = dates.parse(text.strip());
			if (date.isEmpty()) {
				trouble.say(words.get("noDate", text.strip(), dates.numbers(EXAMPLE)));
			}
			return date.orElse(shown);
		}
	}
}
