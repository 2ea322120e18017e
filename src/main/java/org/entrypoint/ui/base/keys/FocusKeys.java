package org.entrypoint.ui.base.keys;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * What keys do with the focus, everywhere in a window: a key that moves the focus leaves no letter behind in the field
 * where the focus went, and Enter presses the button that has the focus, as people expect who never heard of the space
 * bar.
 */
public final class FocusKeys {
	private final Scene scene;
	private @Nullable Node pressedAt;

	private FocusKeys(Scene scene) {
		this.scene = scene;
	}

	/** Lets these keys work in {@code scene}. */
	public static void on(Scene scene) {
		FocusKeys keys = new FocusKeys(scene);
		scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> keys.pressedAt = scene.getFocusOwner());
		scene.addEventFilter(KeyEvent.KEY_TYPED, keys::dropLetter);
		scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> keys.pressedAt = null);
		scene.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressButton);
	}

	/** The system sends the letter of a key after the key, to whatever has the focus by then. */
	private void dropLetter(KeyEvent event) {
		if (pressedAt != null && !pressedAt.equals(scene.getFocusOwner())) {
			event.consume();
		}
	}

	private void pressButton(KeyEvent event) {
		boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown() && !event.isShiftDown();
		if (!plain || event.getCode() != KeyCode.ENTER) {
			return;
		}
		if (scene.getFocusOwner() instanceof MenuButton menu) {
			menu.show();
			event.consume();
		} else if (scene.getFocusOwner() instanceof ButtonBase button) {
			button.fire();
			event.consume();
		}
	}
}
