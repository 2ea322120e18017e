package org.entrypoint.ui.window.message;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.entrypoint.session.port.MissingFile;
import org.entrypoint.ui.base.OptionalChildren;
import org.entrypoint.ui.base.Named;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.base.WrappingLabel;
import org.entrypoint.ui.control.layout.FlowLines;

/** Messages: short ones that go by themselves, and warnings above the screen that stay until they are closed. */
public final class Messages extends VBox {
	private final Words words;
	private final Snackbar brief;
	private final Runnable focusBack;
	private final Label warned = new WrappingLabel("", "body", "warn");
	private final FlowLines warning;
	private final Button elsewhere;
	private final Button follow;
	private final Button recreate;
	private final Button anyway;
	private final Button copy;
	private final Button takeOver;
	private final Button useNewer;
	private final Button keepOlder;
	private final Button close;
	private boolean aboutSaving;
	/** What is offered while the workshop cannot be saved. */
	private List<Button> offered;
	private String toldApart = "";

	/**
	 * No message yet.
	 *
	 * @param saveElsewhere lets the facilitator choose another place for a workshop that cannot be saved
	 * @param focusBack puts the focus where the next words go
	 */
	public Messages(Words words, Runnable saveElsewhere, Runnable focusBack) {
		this.words = words;
		this.focusBack = focusBack;
		Named.styled(this, "messages");
		setPickOnBounds(false);
		brief = new Snackbar(words);
		warned.setId("warning");
		elsewhere = button("save-elsewhere", "saveElsewhere");
		elsewhere.setOnAction(event -> saveElsewhere.run());
		offered = List.of(elsewhere);
		follow = button("follow-moved", "follow");
		recreate = button("save-again", "recreate.GONE");
		anyway = button("close-anyway", "closeAnyway");
		copy = button("open-copy", "openCopy");
		takeOver = button("take-over", "takeOver");
		useNewer = button("use-newer", "useNewer");
		keepOlder = button("keep-older", "keepOlder");
		keepOlder.setOnAction(event -> answered());
		close = button("close-warning", "closeWarning");
		close.setOnAction(event -> answered());
		warning = Named.styled(new FlowLines(warned, close), "warning-bar");
		warning.setVisible(false);
		getChildren().add(warning);
		OptionalChildren.in(this, warning);
	}

	private Button button(String id, String key) {
		Button button = Named.control(new Button(words.get(key)), id, words.get(key));
		button.setMinWidth(USE_PREF_SIZE);
		return button;
	}

	/** Where short messages are shown: a node to lay over the page. */
	public Snackbar brief() {
		return brief;
	}

	/** Shows a short message. */
	public void say(String message) {
		brief.say(message);
	}

	/** Shows a warning that stays. */
	public void warn(String message) {
		aboutSaving = false;
		show(message, close);
	}

	/** Shows that saving failed, until it works again, and offers another place. */
	void unsaved(String message) {
		unsaved(message, List.of(elsewhere));
	}

	/**
	 * Shows that the workshop's file is not where it was, until it is there again or somebody said where to go on.
	 *
	 * @param follows goes on in the file that was found elsewhere
	 * @param recreates writes it anew where it was
	 */
	void missing(String message, MissingFile missing, Runnable follows, Runnable recreates) {
		label(recreate, words.get("recreate." + missing.kind(), missing.file().getFileName()));
		recreate.setOnAction(event -> recreates.run());
		missing.found().ifPresent(found -> label(follow, words.get("follow", shortName(found, missing.file()))));
		follow.setOnAction(event -> follows.run());
		unsaved(message, switch (missing.kind()) {
			case MOVED -> List.of(follow, recreate);
			case GONE -> List.of(recreate, elsewhere);
			case OTHER_DRIVE -> List.of(elsewhere, recreate);
		});
	}

	/** What a file is called; the folder as well if the name does not tell it from another one. */
	private static String shortName(Path file, Path other) {
		Path name = file.getFileName();
		return String.valueOf(Objects.equals(name, other.getFileName())
				? file.subpath(Math.max(0, file.getNameCount() - 2), file.getNameCount())
				: name);
	}

	private static void label(Button button, String text) {
		button.setText(text);
		button.setAccessibleText(text);
	}

	private void unsaved(String message, List<Button> offers) {
		offered = offers;
		if (!warning.isVisible() || !warning.getChildren().contains(anyway)) {
			aboutSaving = true;
			show(message, buttons(offers, close));
		}
	}

	private static Button[] buttons(List<Button> first, Button... last) {
		return Stream.concat(first.stream(), Stream.of(last)).toArray(Button[]::new);
	}

	/**
	 * Shows that a workshop cannot be closed because its file cannot be written, and offers what can be done, or to
	 * close it all the same.
	 *
	 * @param closes closes it without its file; what is not there comes back on this computer
	 */
	public void unsavedAtClose(String message, Runnable closes) {
		aboutSaving = true;
		anyway.setOnAction(event -> closes.run());
		show(message, buttons(offered, anyway, close));
		offered.getFirst().requestFocus();
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
	public void elsewhere(String message, Runnable copies, Runnable takesOver) {
		toRead(message, copies);
		takeOver.setOnAction(event -> takesOver.run());
		show(message, copy, takeOver, close);
	}

	/**
	 * Shows that the file is older than a version which this computer knows, and asks which of the two goes on.
	 *
	 * @param usesNewer puts the newer one in the place of what is open
	 */
	void older(String message, Runnable usesNewer) {
		aboutSaving = false;
		useNewer.setOnAction(event -> {
			answered();
			usesNewer.run();
		});
		show(message, useNewer, keepOlder);
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
			answered();
		}
	}

	private void show(String message, Button... offers) {
		warning.getChildren().setAll(warned);
		warning.getChildren().addAll(offers);
		warned.setText(words.get("warning", message));
		warned.setAccessibleText(message);
		warning.setVisible(true);
	}

	/** Takes the warning away; who pressed one of its buttons types on where the next words go. */
	private void answered() {
		boolean hadFocus = warning.isFocusWithin();
		clearWarning();
		if (hadFocus) {
			focusBack.run();
		}
	}

	/** Takes everything away: another workshop is shown, or none. */
	public void clear() {
		clearWarning();
		brief.hide();
	}

	/** Takes the warning away: what it was about is over. */
	public void clearWarning() {
		warning.setVisible(false);
	}

}
