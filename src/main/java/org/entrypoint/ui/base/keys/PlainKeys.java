package org.entrypoint.ui.base.keys;

import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** Keys without Ctrl or Alt: they act on what is selected, and never while somebody types. */
public final class PlainKeys {
	private PlainKeys() {
	}

	/**
	 * Lets {@code keys} have every plain key pressed inside {@code node} while the focus is not in a text field.
	 *
	 * @param keys takes a key and says whether it knew it
	 */
	public static void on(Node node, Predicate<KeyEvent> keys) {
		node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
			boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
			if (plain && !isTyping(node) && keys.test(event)) {
				event.consume();
			}
		});
	}

	/** Whether the focus is where letters are typed. */
	public static boolean isTyping(Node node) {
		if (node.getScene() == null) {
			return false;
		}
		Node owner = node.getScene().getFocusOwner();
		return owner instanceof TextInputControl || owner instanceof Spinner<?>
				|| (owner instanceof ComboBoxBase<?> box && box.isEditable());
	}
}
