package org.entrypoint.ui.control.entry;

import org.entrypoint.ui.control.layout.KeyIsolation;
import org.entrypoint.ui.control.text.PlainArea;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.entrypoint.ui.base.Background;
import org.entrypoint.ui.base.Named;
import org.jspecify.annotations.Nullable;

/**
 * Where new words go. Enter adds them, Shift+Enter breaks a line, Tab leaves; the field grows with its text up to four
 * lines. A paste of several rows is shown first, beside the field, with what will be added, and words that are too long
 * are offered as several.
 */
public final class EntryLine extends StackPane {
	/**
	 * Words to add.
	 *
	 * @param text the words, not blank
	 * @param who who said them, as a column of a pasted table tells; empty if none does
	 */
	public record Entry(String text, String who) {
	}

	/** What becomes of the words that are added; it is said on the button that adds pasted rows. */
	public enum Kind {
		/** Notes and evidence. */
		NOTES,
		/** Actions of the plan. */
		ACTIONS,
		/** Other factors. */
		FACTORS,
		/** Statements and conditions of the team's own. */
		STATEMENTS
	}

	private static final int MOST_LINES = 4;
	private final TextArea field;
	private final Text measure = new Text();
	private final PasteQuestion question;
	private Kind kind = Kind.NOTES;

	/**
	 * An entry line.
	 *
	 * @param id the field's id
	 * @param spoken what a screen reader says of the field
	 * @param added takes new words: one text, or several after a question, none blank
	 */
	public EntryLine(String id, String spoken, Consumer<List<String>> added) {
		this(id, spoken, Optional.empty(), entries -> added.accept(entries.stream().map(Entry::text).toList()));
	}

	/**
	 * An entry line that takes from a pasted table who said the words.
	 *
	 * @param id the field's id
	 * @param spoken what a screen reader says of the field
	 * @param speakers the known spelling of who can have said something; empty for a name that is not known
	 * @param added takes new words, one or several
	 */
	public static EntryLine withSpeakers(String id, String spoken, Function<String, Optional<String>> speakers,
			Consumer<List<Entry>> added) {
		return new EntryLine(id, spoken, Optional.of(speakers), added);
	}

	private EntryLine(String id, String spoken, Optional<Function<String, Optional<String>>> speakers,
			Consumer<List<Entry>> added) {
		question = new PasteQuestion(this, speakers, added);
		field = Named.control(new PastingArea(), id, spoken);
		Named.styled(field, "entry-line");
		field.setWrapText(true);
		field.setPrefRowCount(1);
		field.setMinWidth(0);
		field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
		field.textProperty().subscribe(this::fit);
		field.widthProperty().subscribe(this::fitWidth);
		field.fontProperty().subscribe(this::fit);
		field.promptTextProperty().subscribe(this::fit);
		getChildren().add(new KeyIsolation(field));
		HBox.setHgrow(this, Priority.ALWAYS);
	}

	private void onKey(KeyEvent event) {
		if (event.getCode() == KeyCode.ENTER && !event.isAltDown() && !event.isControlDown()) {
			if (event.isShiftDown()) {
				field.replaceSelection("\n");
			} else {
				add();
			}
			event.consume();
		} else if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
			field.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
			event.consume();
		}
	}

	/** Adds what is typed, as Enter does; nothing happens while the field is blank. */
	public void add() {
		String text = field.getText().strip();
		if (question.isAsking()) {
			question.focus();
		} else if (!text.isEmpty()) {
			field.clear();
			question.add(List.of(new Entry(text, "")));
		}
	}

	/** Where the line asks about pasted lines and long words; hidden most of the time. */
	public Node question() {
		return question.node();
	}

	/** From now on words longer than so many characters, 2 or more, are offered as several; no limit at first. */
	public void longest(int characters) {
		question.longest(characters);
	}

	/** From now on, what is added here is of this kind; notes at first. */
	public void adds(Kind next) {
		kind = next;
	}

	/**
	 * The words that were typed or pasted here and are not added yet: those in the field, and those that a question is
	 * about.
	 */
	public String unadded() {
		String asked = question.asked();
		return asked.isEmpty() || text().isEmpty() ? asked + text() : asked + "\n" + text();
	}

	/** Runs {@code heard} whenever other words stand here, or others are asked about. */
	public void whenUnaddedChanges(Runnable heard) {
		field.textProperty().subscribe(heard);
		question.node().visibleProperty().subscribe(heard);
	}

	/** The text from the clipboard that is shown and not added yet, as it was pasted; empty if there is none. */
	public String pendingPaste() {
		return question.pending();
	}

	/** Shows again what would be added of text from the clipboard. */
	public void openPaste(String text) {
		question.pasted(text, kind);
	}

	/** What was pasted and asked about here is no longer. */
	public void forgetPaste() {
		question.forget();
	}

	/** The room goes somewhere else: words that are asked about stay in the field, and what was pasted waits. */
	public void leave() {
		question.leave();
	}

	/** Puts the focus into the field, with the caret at the end; while something is asked, to the question. */
	public void focus() {
		if (question.isAsking()) {
			question.focus();
		} else {
			focusField();
		}
	}

	private void focusField() {
		field.requestFocus();
		field.end();
	}

	/** Types letters at the end of what stands there, with the focus; nothing happens where nobody would see it. */
	public void type(String letters) {
		if (isInSight()) {
			focusField();
			if (field.isEditable()) {
				field.replaceSelection(letters);
			}
		}
	}

	/** Whether the line is on the screen; a panel can be there in its place. */
	public boolean isInSight() {
		return Stream.<Node>iterate(field, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
	}

	/** The words typed so far. */
	public String text() {
		return field.getText();
	}

	/** Puts words into the field: the draft of another step, or words that could not be added. */
	public void text(String words) {
		field.setText(words);
		field.end();
	}

	/** What stands in the empty field. */
	public void prompt(String words) {
		field.setPromptText(words);
	}

	/**
	 * Takes back what was typed last, if {@code focused} is an entry line with words that are not added yet: as long as
	 * there are any, they go before what was added.
	 *
	 * @return whether it did
	 */
	public static boolean undoes(@Nullable Node focused) {
		if (focused instanceof PastingArea line && line.isUndoable() && !line.getText().isEmpty()) {
			line.undo();
			return true;
		}
		return false;
	}

	/** Types again what was taken back in an entry line that has the focus; returns whether it did. */
	public static boolean redoes(@Nullable Node focused) {
		if (focused instanceof PastingArea line && line.isRedoable()) {
			line.redo();
			return true;
		}
		return false;
	}

	/** The field itself, for keys and tests. */
	public TextArea field() {
		return field;
	}

	/** A width comes while the window is laid out, too late for the height that it asks for: that comes right after. */
	private void fitWidth() {
		fit();
		Background.later(this::requestLayout);
	}

	private void fit() {
		double em = field.getFont().getSize();
		measure.setFont(field.getFont());
		String shown = field.getText().isEmpty() ? field.getPromptText() : field.getText();
		measure.setText(shown == null || shown.isEmpty() ? " " : shown + (shown.endsWith("\n") ? " " : ""));
		measure.setWrappingWidth(Math.max(0, field.getWidth() - 1.8 * em));
		double line = lineHeight();
		double lines = Math.clamp(Math.round(measure.getLayoutBounds().getHeight() / line), 1, MOST_LINES);
		double height = lines * line + 1.1 * em;
		field.setPrefHeight(height);
		field.setMinHeight(height);
		field.setMaxHeight(height);
	}

	private double lineHeight() {
		Text one = new Text("X");
		one.setFont(field.getFont());
		return one.getLayoutBounds().getHeight();
	}

	/** A text area that hands a paste of several rows or columns over instead of taking it. */
	private final class PastingArea extends PlainArea {
		PastingArea() {
			super("");
		}

		@Override
		public void paste() {
			String text = Clipboard.getSystemClipboard().getString();
			if (text == null) {
				return;
			}
			PastedTable table = PastedTable.of(text);
			if (!getText().isBlank() || table.columns() == 0 || question.isAsking()) {
				super.paste();
			} else if (table.isOneText()) {
				selectAll();
				replaceSelection(table.text());
			} else {
				openPaste(text);
			}
		}
	}
}
