package org.entrypoint.ui.shell;

import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/** Does one small piece of work after the other while nobody touches the window, and waits while somebody does. */
final class Preparation {
	private static final Duration BETWEEN = Duration.millis(200);
	private static final Duration UNTOUCHED = Duration.millis(1_500);

	private final Scene scene;
	private final BooleanSupplier work;
	private final PauseTransition quiet = new PauseTransition(BETWEEN);
	private final EventHandler<InputEvent> touched = event -> again(UNTOUCHED);

	/**
	 * Begins, on the UI thread.
	 *
	 * @param work does a piece on the UI thread and says whether there was one
	 */
	Preparation(Scene scene, BooleanSupplier work) {
		this.scene = scene;
		this.work = work;
		scene.addEventFilter(InputEvent.ANY, touched);
		quiet.setOnFinished(event -> piece());
		quiet.play();
	}

	private void piece() {
		if (work.getAsBoolean()) {
			again(BETWEEN);
		} else {
			end();
		}
	}

	private void again(Duration pause) {
		quiet.stop();
		quiet.setDuration(pause);
		quiet.play();
	}

	/** Does nothing more. */
	void end() {
		quiet.stop();
		scene.removeEventFilter(InputEvent.ANY, touched);
	}
}
