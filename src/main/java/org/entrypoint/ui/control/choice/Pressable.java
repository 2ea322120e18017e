package org.entrypoint.ui.control.choice;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.entrypoint.ui.base.Named;

/**
 * A button that holds several lines of text. The toolkit's own buttons never wrap what stands in them, and would cut
 * long words of a room off.
 */
public class Pressable extends VBox {
	private final Runnable pressed;

	/**
	 * A pressable box.
	 *
	 * @param id its id
	 * @param spoken what a screen reader says
	 * @param pressed what a click, Enter or the space bar does
	 */
	@SuppressWarnings("this-escape") // subclasses override nothing that is called here
	public Pressable(String id, String spoken, Runnable pressed) {
		this.pressed = pressed;
		Named.control(this, id, spoken);
		Named.styled(this, "pressable");
		setAccessibleRole(AccessibleRole.BUTTON);
		setFocusTraversable(true);
		setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
		addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
		setOnMouseClicked(event -> {
			if (event.getButton() == MouseButton.PRIMARY) {
				requestFocus();
				press();
			}
		});
	}

	private void onKey(KeyEvent event) {
		boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
		if (plain && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
			press();
			event.consume();
		}
	}

	/** Does what a click does. */
	public void press() {
		pressed.run();
	}

	@Override
	public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
		if (action == AccessibleAction.FIRE) {
			press();
		} else {
			super.executeAccessibleAction(action, parameters);
		}
	}
}
