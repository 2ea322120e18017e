package org.entrypoint.ui.window.message;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.entrypoint.ui.base.OptionalChildren;
import org.entrypoint.ui.base.Named;
import org.entrypoint.ui.command.StandardKeys;
import org.entrypoint.locale.Words;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.base.WrappingLabel;
import org.jspecify.annotations.Nullable;

/**
 * One line over the lower end of the page that goes by itself: what was just done, with a button that undoes it. It
 * moves nothing on the page and never lies over the bar where words are typed.
 */
public final class Snackbar extends HBox {
	private static final Duration SHORT = Duration.seconds(5);
	private static final Duration LONGER = Duration.seconds(8);
	private static final double GAP = 10;

	private final Label text = new WrappingLabel("", "body");
	private final Button undo;
	private final PauseTransition pause = new PauseTransition(SHORT);
	private final ChangeListener<Number> barGrows = (value, before, now) -> place();
	private @Nullable Region bar;
	/** Where the focus was when the line came. */
	private @Nullable Node before;

	/** A line that is hidden until there is something to say. */
	Snackbar(Words words) {
		Named.styled(this, "message");
		setId("message");
		undo = Named.control(new Button(words.get("command.undo")), "message-undo", words.get("command.undo"),
				StandardKeys.UNDO.getDisplayText());
		undo.setMinWidth(USE_PREF_SIZE);
		getChildren().addAll(text, undo);
		OptionalChildren.in(this, undo);
		setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
		setPickOnBounds(false);
		StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
		setVisible(false);
		pause.setOnFinished(event -> hide());
	}

	/** Runs what undoes; the focus goes back where it was. */
	private void press(Runnable undoes) {
		Node at = before;
		undoes.run();
		if (at != null && undo.isFocused()) {
			at.requestFocus();
		}
	}

	/** Says something. */
	public void say(String sentence) {
		undo.setVisible(false);
		show(sentence, SHORT);
	}

	/** Says what was just done, and offers to undo it. */
	public void say(String sentence, Runnable undoes) {
		undo.setVisible(true);
		undo.setOnAction(event -> press(undoes));
		show(sentence, LONGER);
	}

	private void show(String sentence, Duration time) {
		if (getScene() != null && !undo.isFocused()) {
			before = getScene().getFocusOwner();
		}
		text.setText(sentence);
		setAccessibleText(sentence);
		setVisible(true);
		place();
		pause.setDuration(time);
		pause.playFromStart();
	}

	/** Hides the line; if somebody is at its button, the focus goes back where it was. */
	public void hide() {
		pause.stop();
		if (undo.isFocused() && before != null) {
			before.requestFocus();
		}
		setVisible(false);
		follow(null);
	}

	/** Whether the line offers to undo something. */
	boolean offersUndo() {
		return isVisible() && undo.isVisible();
	}

	/** Above the bar of the page, or below the header where that would hide what the room works on. */
	private void place() {
		Region below = region("#page-bar");
		follow(below);
		double free = GAP + (below == null ? 0 : below.getHeight());
		boolean hides = focused().filter(at -> at.getMaxY() > getScene().getHeight() - free - prefHeight(-1))
				.isPresent();
		Region header = hides ? region(".header") : null;
		StackPane.setAlignment(this, header == null ? Pos.BOTTOM_CENTER : Pos.TOP_CENTER);
		setTranslateY(header == null ? -free : header.localToScene(header.getLayoutBounds()).getMaxY() + GAP);
	}

	private @Nullable Region region(String which) {
		Node found = getScene() == null ? null : getScene().getRoot().lookup(which);
		return found instanceof Region region && region.isVisible() ? region : null;
	}

	/** Where on the screen the focus is; in a list, its selected row. */
	private Optional<Bounds> focused() {
		Node owner = getScene() == null ? null : getScene().getFocusOwner();
		Node at = owner instanceof ListView<?> list ? list.lookup(".list-cell:selected") : owner;
		Region bar = region("#page-bar");
		boolean isBelow = bar != null && Stream.iterate(at, Objects::nonNull, Node::getParent).anyMatch(bar::equals);
		return Optional.ofNullable(isBelow ? null : at).map(node -> node.localToScene(node.getLayoutBounds()));
	}

	private void follow(@Nullable Region next) {
		if (!Objects.equals(next, bar)) {
			if (bar != null) {
				bar.heightProperty().removeListener(barGrows);
			}
			if (next != null) {
				next.heightProperty().addListener(barGrows);
			}
			bar = next;
		}
	}
}
