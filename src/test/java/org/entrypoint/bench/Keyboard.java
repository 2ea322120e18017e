package org.entrypoint.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Presses keys in a window, wherever its focus is, and no faster than hands can: a key that came while the painter is
 * still busy with the frame before would wait for it, and its reading would be of the key before.
 *
 * @param scene the window's scene
 */
record Keyboard(Scene scene) {
	/** Between two letters, in ms: 25 letters a second, three times what a quick typist writes. */
	private static final int BETWEEN_LETTERS = 40;
	/** Before a key that changes the screen, in ms. */
	private static final int BETWEEN_STEPS = 100;
	private static final String TEXT = "Substitutes cover one day in five, and nobody plans for it. ";

	/** Presses a key; how long the UI thread was busy, in ms. */
	double press(KeyCode code) {
		rest(BETWEEN_STEPS);
		return OnePulse.of(scene, () -> fire(KeyEvent.KEY_PRESSED, "", code));
	}

	/** Types so many letters; how long the UI thread was busy with each, in ms. */
	List<Double> type(int letters) {
		List<Double> each = new ArrayList<>();
		for (int typed = 0; typed < letters; typed++) {
			rest(BETWEEN_LETTERS);
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

	private static void rest(int millis) {
		try {
			TimeUnit.MILLISECONDS.sleep(millis);
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	private void fire(EventType<KeyEvent> type, String character, KeyCode code) {
		Node focused = scene.getFocusOwner();
		Event.fireEvent(focused == null ? scene.getRoot() : focused,
				new KeyEvent(type, character, "", code, false, false, false, false));
	}
}
