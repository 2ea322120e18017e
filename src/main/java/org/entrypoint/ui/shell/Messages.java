package org.entrypoint.ui.shell;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.entrypoint.ui.base.Guests;
import org.entrypoint.ui.base.Named;
import org.entrypoint.ui.base.Words;
import org.entrypoint.ui.base.WrappingLabel;

/** Messages above the screen: short ones that go by themselves, and warnings that stay until they are closed. */
final class Messages extends VBox {
	private static final Duration SHORT = Duration.seconds(5);

	private final Words words;
	private final Label said = new WrappingLabel("", "body", "message");
	private final Label warned = new WrappingLabel("", "body", "warn");
	private final HBox warning;
	private boolean aboutSaving;
	private String toldApart = "";
	private final PauseTransition pause = new PauseTransition(SHORT);

	Messages(Words words) {
		this.words = words;
		Named.styled(this, "messages");
		setPickOnBounds(false);
		said.setId("message");
		said.setMaxWidth(Double.MAX_VALUE);
		warned.setId("warning");
		warned.setMaxWidth(Double.MAX_VALUE);
		HBox.setHgrow(warned, Priority.ALWAYS);
		Button close = Named.control(new Button(words.get("closeWarning")), "close-warning", words.get("closeWarning"));
		close.setMinWidth(USE_PREF_SIZE);
		close.setOnAction(event -> clearWarning());
		warning = Named.styled(new HBox(warned, close), "warning-bar");
		said.setVisible(false);
		warning.setVisible(false);
		getChildren().addAll(warning, said);
		Guests.in(this, warning, said);
		pause.setOnFinished(event -> said.setVisible(false));
	}

	/** Shows a short message. */
	void say(String message) {
		said.setText(message);
		said.setAccessibleText(message);
		said.setVisible(true);
		pause.playFromStart();
	}

	/** Shows a warning that stays. */
	void warn(String message) {
		aboutSaving = false;
		show(message);
	}

	/** Shows that saving failed, until it works again. */
	void unsaved(String message) {
		aboutSaving = true;
		show(message);
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

	private void show(String message) {
		warned.setText(words.get("warning", message));
		warned.setAccessibleText(message);
		warning.setVisible(true);
	}

	/** Takes the warning away: what it was about is over. */
	void clearWarning() {
		warning.setVisible(false);
	}

}
