package org.entrypoint.ui.control.note;

import org.entrypoint.ui.control.layout.KeyIsolation;
import org.entrypoint.ui.control.text.GrowingArea;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.entrypoint.ui.base.Background;
import org.entrypoint.ui.base.Named;
import org.entrypoint.locale.Words;

/**
 * A note while its words are changed, in its place in the list. Every key is told, so that nothing typed can be lost.
 */
final class NoteEditor extends VBox {
	private static final int MOST_ROWS = 6;
	private final String id;
	private final TextArea first;
	private final TextArea second;
	private final Change change;
	private boolean telling;
	private boolean kept = true;

	/** What becomes of the change of a note. */
	interface Change {
		/** It begins. */
		void begin(String id);

		/** The words are these after a key; returns whether they can be kept. */
		boolean typed(String id, String text, String second);

		/** A field became higher or lower. */
		void grew();

		/** It ends. */
		void end();
	}

	NoteEditor(NoteItem.Card card, Words words, Change change) {
		this.id = card.id();
		this.change = change;
		Named.styled(this, "card", "note-card", "note-editor");
		first = field(card.text(), "edit-note", card.hasTwoFields() ? card.fields().getFirst() : words.get("edit"));
		second = field(card.second(), "edit-note-second", card.hasTwoFields() ? card.fields().getLast() : "");
		if (card.hasTwoFields()) {
			getChildren().add(label(card.fields().getFirst(), first));
			getChildren().add(new KeyIsolation(first));
			getChildren().add(label(card.fields().getLast(), second));
			getChildren().add(new KeyIsolation(second));
		} else {
			getChildren().add(new KeyIsolation(first));
		}
		getChildren().add(Named.styled(new Label(words.get("editKeys")), "small", "soft"));
	}

	private static Label label(String name, TextArea field) {
		Label label = Named.styled(new Label(name), "small", "soft");
		label.setLabelFor(field);
		return label;
	}

	private TextArea field(String text, String fieldId, String spoken) {
		TextArea field = Named.control(new GrowingArea(text, 1, MOST_ROWS), fieldId, spoken);
		field.prefRowCountProperty().subscribe(change::grew);
		field.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, field));
		field.textProperty().addListener((value, before, after) -> tell());
		field.focusedProperty().addListener((value, had, has) -> Background.later(this::endIfLeft));
		return field;
	}

	private void tell() {
		if (!telling) {
			telling = true;
			kept = change.typed(id, first(), second());
			telling = false;
		}
	}

	/** Shows words that changed otherwise than by typing here: undo changed them. */
	void show(NoteItem.Card card) {
		if (!telling) {
			telling = true;
			replace(first, card.text());
			replace(second, card.second());
			kept = true;
			telling = false;
		}
	}

	private static void replace(TextArea field, String text) {
		if (!field.getText().equals(text)) {
			field.setText(text);
			field.end();
		}
	}

	private String first() {
		return first.getText();
	}

	private String second() {
		return second.getText();
	}

	private void onKey(KeyEvent event, TextArea field) {
		switch (event.getCode()) {
			case ENTER -> {
				if (event.isShiftDown()) {
					field.replaceSelection("\n");
				} else if (kept) {
					change.end();
				} // otherwise the words stay here until they can be kept
				event.consume();
			}
			case ESCAPE -> {
				change.end();
				event.consume();
			}
			case TAB -> {
				field.requestFocusTraversal(
						event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
				event.consume();
			}
			default -> {
			}
		}
	}

	private void endIfLeft() {
		if (!first.isFocused() && !second.isFocused()) {
			change.end();
		}
	}

	void focus() {
		first.requestFocus();
		first.end();
	}
}
