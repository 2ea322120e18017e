package org.entrypoint.bench;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Presses keys in a window, wherever its focus is.
 *
 * @param scene the window's scene
 */
record Keyboard(Scene scene) {
	private static final String TEXT = "Substitutes cover one day in five, and nobody plans for it. ";

	/** Presses a key; how long the UI thread was busy, in ms. */
	double press(KeyCode code) {
		return OnePulse.of(scene, () -> fire(KeyEvent.KEY_PRESSED, "", code));
	}

	/** Types so many letters; how long the UI thread was busy with each, in ms. */
	List<Double> type(int letters) {
		List<Double> each = new ArrayList<>();
		for (int typed = 0; typed < letters; typed++) {
			String letter = TEXT.substring(typed % TEXT.length(), typed % TEXT.length() + 1);
			each.add(OnePulse.of(scene, () -> {
				KeyCode code = letter.equals(" ") ? KeyCode.SPACE : KeyCode.A;
				fire(KeyEvent.KEY_PRESSED, "", code);
				fire(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED);
				fire(KeyEvent.KEY_RELEASED, "", code);
			}));
		}
		return each;
	}

	private void fire(EventType<KeyEvent> type, String character, KeyCode code) {
		Node focused = scene.getFocusOwner();
		Event.fireEvent(focused == null ? scene.getRoot() : focused,
				new KeyEvent(type, character, "", code, false, false, false, false));
	}
}
