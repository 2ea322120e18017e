package org.entrypoint.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.entrypoint.ui.base.Guests;
import org.entrypoint.ui.base.Named;
import org.entrypoint.ui.base.Words;
import org.entrypoint.ui.base.WrappingLabel;
import org.entrypoint.ui.control.FlowLines;

/** Messages: short ones that go by themselves, and warnings above the screen that stay until they are closed. */
final class Messages extends VBox {
	private final Words words;
	private final Snackbar brief;
	private final Label warned = new WrappingLabel("", "body", "warn");
	private final FlowLines warning;
	private final Button elsewhere;
	private final Button anyway;
	private final Button copy;
	private final Button takeOver;
	private final Button close;
	private boolean aboutSaving;
	private String toldApart = "";

	/**
	 * No message yet.
	 *
	 * @param saveElsewhere lets the facilitator choose another place for a workshop that cannot be saved
	 */
	Messages(Words words, Runnable saveElsewhere) {
		this.words = words;
		Named.styled(this, "messages");
		setPickOnBounds(false);
		brief = new Snackbar(words);
		warned.setId("warning");
		elsewhere = button("save-elsewhere", "saveElsewhere");
		elsewhere.setOnAction(event -> saveElsewhere.run());
		anyway = button("close-anyway", "closeAnyway");
		copy = button("open-copy", "openCopy");
		takeOver = button("take-over", "takeOver");
		close = button("close-warning", "closeWarning");
		close.setOnAction(event -> clearWarning());
		warning = Named.styled(new FlowLines(warned, close), "warning-bar");
		warning.setVisible(false);
		getChildren().add(warning);
		Guests.in(this, warning);
	}

	private Button button(String id, String key) {
		Button button = Named.control(new Button(words.get(key)), id, words.get(key));
		button.setMinWidth(USE_PREF_SIZE);
		return button;
	}

	/** Where short messages are shown: a node to lay over the page. */
	Snackbar brief() {
		return brief;
	}

	/** Shows a short message. */
	void say(String message) {
		brief.say(message);
	}

	/** Shows a warning that stays. */
	void warn(String message) {
		aboutSaving = false;
		show(message, close);
	}

	/** Shows that saving failed, until it works again, and offers another place. */
	void unsaved(String message) {
		if (!warning.isVisible() || !warning.getChildren().contains(anyway)) {
			aboutSaving = true;
			show(message, elsewhere, close);
		}
	}

	/**
	 * Shows that a workshop cannot be closed because its file cannot be written, and offers another place, or to close
	 * it all the same.
	 *
	 * @param closes closes it without its file; what is not there comes back on this computer
	 */
	void unsavedAtClose(String message, Runnable closes) {
		aboutSaving = true;
		anyway.setOnAction(event -> closes.run());
		show(message, elsewhere, anyway, close);
		elsewhere.requestFocus();
	}

	/**
	 * Shows why the workshop is only read.
	 *
	 * @param copies opens a copy
	 */
	void toRead(String message, Runnable copies) {
		aboutSaving = false;
		copy.setOnAction(event -> copies.run());
		show(message, copy, close);
	}

	/**
	 * Shows that somebody else has the workshop open, and what can be done.
	 *
	 * @param copies opens a copy
	 * @param takesOver opens it to write all the same
	 */
	void elsewhere(String message, Runnable copies, Runnable takesOver) {
		toRead(message, copies);
		takeOver.setOnAction(event -> takesOver.run());
		show(message, copy, takeOver, close);
	}

	/** Shows once that the workshop goes on apart from a file that somebody else changed. */
	void apart(String message) {
		saved();
		if (!message.equals(toldApart)) {
			toldApart = message;
			warn(message);
		}
	}

	/** Saving works: a warning about it goes away. */
	void saved() {
		if (aboutSaving) {
			clearWarning();
		}
	}

	private void show(String message, Button... offers) {
		warning.getChildren().setAll(warned);
		warning.getChildren().addAll(offers);
		warned.setText(words.get("warning", message));
		warned.setAccessibleText(message);
		warning.setVisible(true);
	}

	/** Takes the warning away: what it was about is over. */
	void clearWarning() {
		warning.setVisible(false);
	}

}
