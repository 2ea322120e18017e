package org.entrypoint.ui.control.note;

import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import org.entrypoint.ui.base.keys.DigitKeys;

/**
 * Something that can be done with a note. In the menu of a note a letter or digit does it; on the note itself the same
 * together with Alt, so that nobody does it by typing. Other keys, for example F2, work in both places as they are.
 *
 * @param key what to press in the menu
 * @param text what it does, as the menu says it
 * @param run does it
 */
public record NoteAction(KeyCodeCombination key, String text, Runnable run) {
	/**
	 * An action.
	 *
	 * @param key what to press in the menu, as {@link KeyCombination#valueOf} reads it
	 * @param text what it does
	 */
	public static NoteAction of(String key, String text, Runnable run) {
		return new NoteAction((KeyCodeCombination) KeyCombination.valueOf(key), text, run);
	}

	/** Whether the key is one that types something, and needs Alt outside of the menu. */
	private boolean isTyped() {
		return key.getCode().isLetterKey() || key.getCode().isDigitKey();
	}

	/** What to press on the note itself. */
	private KeyCodeCombination onNote() {
		return isTyped()
				? new KeyCodeCombination(key.getCode(), key.getShift(), key.getControl(), ModifierValue.DOWN,
						key.getMeta(), key.getShortcut())
				: key;
	}

	/** What to press in the menu, as this computer's keyboard calls it. */
	public String shownInMenu() {
		return key.getDisplayText();
	}

	/** What to press on the note, as this computer's keyboard calls it. */
	public String shownOnNote() {
		return onNote().getDisplayText();
	}

	/** Whether this is what a key means in the menu, with or without Alt. */
	boolean isInMenu(KeyEvent event) {
		return key.match(event) || isOnNote(event) || isDigit(DigitKeys.digit(event));
	}

	/** Whether this is what a key means on the note. */
	public boolean isOnNote(KeyEvent event) {
		boolean deletes = key.getCode() == KeyCode.DELETE && event.getCode() == KeyCode.BACK_SPACE
				&& !event.isShortcutDown() && !event.isAltDown();
		return deletes || onNote().match(event) || isDigit(DigitKeys.digitWithAlt(event));
	}

	private boolean isDigit(OptionalInt digit) {
		return digit.isPresent() && key.getCode().isDigitKey()
				&& key.getCode().getName().equals(String.valueOf(digit.getAsInt()));
	}
}
