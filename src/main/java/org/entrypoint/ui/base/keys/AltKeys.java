package org.entrypoint.ui.base.keys;

import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/**
 * Alt and a letter: what buttons and menus show as their key. They work in fields, too, except on a Mac. Ctrl+Alt is
 * never one of them: Windows sends AltGr so, and people type with it.
 */
public final class AltKeys {
	private static final boolean IS_MAC = System.getProperty("os.name", "").startsWith("Mac");

	private AltKeys() {
	}

	/**
	 * Whether Alt is held, and neither Ctrl nor Command. In a field on a Mac it never is: people type with Option
	 * there.
	 */
	public static boolean isAltOnly(KeyEvent event) {
		boolean types = IS_MAC && event.getTarget() instanceof TextInputControl;
		return event.isAltDown() && !event.isControlDown() && !event.isMetaDown() && !types;
	}

	/**
	 * Lets {@code keys} have every key that is pressed together with Alt inside {@code node}.
	 *
	 * @param keys takes a key and says whether it knew it
	 */
	public static void on(Node node, Predicate<KeyEvent> keys) {
		node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
			if (isAltOnly(event) && keys.test(event)) {
				event.consume();
			}
		});
	}
}
