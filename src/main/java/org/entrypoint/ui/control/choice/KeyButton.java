package org.entrypoint.ui.control.choice;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.entrypoint.ui.base.Named;

/** A button that shows, on a key cap, the key that does the same. */
public final class KeyButton extends Button {
	/**
	 * A button with its key.
	 *
	 * @param id its id
	 * @param text what it says
	 * @param key the key, as people call it
	 * @param action what it does
	 */
	public KeyButton(String id, String text, String key, Runnable action) {
		super(text);
		Named.control(this, id, text, key);
		setGraphic(Named.styled(new Label(key), "key-cap"));
		setContentDisplay(ContentDisplay.RIGHT);
		setMinWidth(Region.USE_PREF_SIZE);
		setOnAction(event -> action.run());
	}

	/** Says something else from now on. */
	public void say(String text) {
		setText(text);
		setAccessibleText(text);
	}
}
