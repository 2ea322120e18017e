package org.entrypoint.ui.control.text;

import org.entrypoint.ui.control.layout.Scroll;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.entrypoint.ui.base.Background;
import org.entrypoint.ui.base.WrappingLabel;

/** What is wrong with a field, in a line below it. */
public final class FieldError {
	private final Label line = new WrappingLabel("", "small", "warn", "field-trouble");

	/** Nothing is wrong, and the line is hidden. */
	public FieldError() {
		line.setVisible(false);
	}

	/** The line; it takes no room while it is hidden only where it is a guest. */
	public Label line() {
		return line;
	}

	/** Whether all is well. */
	boolean isOver() {
		return line.getText().isEmpty();
	}

	/** Says what is wrong, in sight even where the page ended with the field; an empty text says that all is well. */
	public void say(String words) {
		line.setText(words);
		line.setVisible(!words.isEmpty());
		if (!words.isEmpty()) {
			Background.later(this::comeIntoSight);
		}
	}

	private void comeIntoSight() {
		for (Parent around = line.getParent(); around != null; around = around.getParent()) {
			if (around instanceof Scroll scroll) {
				scroll.reveal(line);
			}
		}
	}
}
