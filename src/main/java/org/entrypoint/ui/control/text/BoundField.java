package org.entrypoint.ui.control.text;

import org.entrypoint.ui.control.layout.KeyIsolation;
import java.util.function.Consumer;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.entrypoint.ui.base.OptionalChildren;
import org.entrypoint.ui.base.Named;
import org.entrypoint.ui.base.WrappingLabel;
import org.jspecify.annotations.Nullable;

/**
 * A labelled text field that shows a value from outside and tells every key. It never sets the text of the field that
 * has the focus: that would move the caret and forget the toolkit's own undo. Once it has lost the focus it shows what
 * is kept.
 */
public final class BoundField extends VBox {
	private final TextInputControl field;
	private final Label label;
	private final FieldError trouble = new FieldError();
	private @Nullable String kept;
	private boolean showing;
	private boolean telling;

	private BoundField(TextInputControl field, String id, String name, Consumer<String> typed, Runnable ended) {
		this.field = Named.control(field, id, name);
		Named.styled(this, "bound-field");
		label = new WrappingLabel(name, "small", "soft", "field-label");
		label.setLabelFor(field);
		getChildren().addAll(label, field instanceof TextArea area ? new KeyIsolation(area) : field, trouble.line());
		OptionalChildren.in(this, trouble.line());
		field.textProperty().addListener((value, before, after) -> {
			if (!showing) {
				telling = true;
				typed.accept(after);
				telling = false;
			}
		});
		field.focusedProperty().addListener((value, had, has) -> {
			if (!has) {
				ended.run();
				giveWay();
			}
		});
	}

	/**
	 * A field for a name or a sentence without line breaks; it wraps, and grows with its words.
	 *
	 * @param id the field's id
	 * @param name its label, and what a screen reader says
	 * @param typed takes the whole text after every key
	 * @param ended is told when the field loses the focus
	 */
	public static BoundField line(String id, String name, Consumer<String> typed, Runnable ended) {
		TextArea area = wrapping(1);
		area.setTextFormatter(new TextFormatter<>(change -> {
			change.setText(change.getText().replaceAll("\\R|\t", " "));
			return change;
		}));
		area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
			if (event.getCode() == KeyCode.ENTER) {
				event.consume();
			}
		});
		return new BoundField(area, id, name, typed, ended);
	}

	/** A field for a few letters, as a number or a search; otherwise as {@link #line}. */
	public static BoundField brief(String id, String name, Consumer<String> typed, Runnable ended) {
		return new BoundField(new PlainArea.Line(), id, name, typed, ended);
	}

	/** A field of several lines, in which Enter breaks a line; otherwise as {@link #line}. */
	public static BoundField area(String id, String name, int rows, Consumer<String> typed, Runnable ended) {
		return new BoundField(wrapping(rows), id, name, typed, ended);
	}

	/** An area that Tab leaves, as it leaves every other field. */
	private static TextArea wrapping(int rows) {
		TextArea area = new GrowingArea(rows);
		area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
			if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
				area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
				event.consume();
			}
		});
		return area;
	}

	/** From now on at least so many lines high; means nothing to a field of one line. */
	public void leastRows(int lines) {
		if (field instanceof GrowingArea area) {
			area.leastRows(lines);
		}
	}

	/**
	 * Shows a value. What a key in this very field brought about is not shown again: the person who types sees it
	 * already, and the caret stays. A focused field whose value changed otherwise, by undo, shows the new value.
	 */
	public void show(String value) {
		kept = value;
		if (telling || field.getText().equals(value)) {
			return;
		}
		replace(value);
		if (!field.isFocused()) {
			trouble("");
		}
	}

	/** What was refused, and is not said to be so below the field, gives way to what is kept: nobody types here now. */
	private void giveWay() {
		String value = kept;
		if (value != null && trouble.isOver()) {
			replace(value);
		}
	}

	/** Shows a value even in a focused field, because undo changed it. */
	public void replace(String value) {
		if (!field.getText().equals(value)) {
			showing = true;
			field.setText(value);
			if (field.isFocused()) {
				field.end();
			} else {
				field.home(); // many words are read from their beginning
			}
			showing = false;
		}
	}

	/** Says below the field what is wrong with it; an empty text says that all is well. */
	public void trouble(String words) {
		trouble.say(words);
	}

	/** What stands in the empty field. */
	public void prompt(String words) {
		field.setPromptText(words);
	}

	/** The toolkit's field inside. */
	public TextInputControl field() {
		return field;
	}
}
