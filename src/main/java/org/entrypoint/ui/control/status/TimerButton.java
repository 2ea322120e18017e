package org.entrypoint.ui.control.status;

import java.time.Duration;
import java.util.Locale;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.entrypoint.ui.base.Named;
import org.entrypoint.locale.Words;

/**
 * The time left for a phase of the retreat. It starts and pauses when it is pressed, and counts on quietly when the
 * time is over: the conversation decides, not the clock.
 */
public final class TimerButton extends Button {
	private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
	private static final PseudoClass RUNNING = PseudoClass.getPseudoClass("running");

	private final Words words = new Words("org.entrypoint.ui.control.timer");
	private final Label time = Named.styled(new Label(), "timer-time");
	private final Label agenda = Named.styled(new Label(), "small", "soft", "timer-agenda");
	private final Timeline pulse;
	private boolean runs;

	/**
	 * A button that shows nothing yet.
	 *
	 * @param key what starts and pauses it, for its tooltip
	 * @param pressed starts or pauses
	 * @param tick asks for the time to be shown again, several times a second while it runs
	 */
	public TimerButton(String key, Runnable pressed, Runnable tick) {
		VBox face = new VBox(time, agenda);
		Named.styled(face, "timer-face");
		setGraphic(face);
		Named.styled(this, "timer");
		Named.control(this, "timer", words.get("timer"), key);
		setOnAction(event -> pressed.run());
		pulse = new Timeline(new KeyFrame(javafx.util.Duration.millis(250), event -> tick.run()));
		pulse.setCycleCount(Animation.INDEFINITE);
		sceneProperty().subscribe(this::pulse);
	}

	private void pulse() {
		if (runs && getScene() != null) {
			pulse.play();
		} else {
			pulse.stop();
		}
	}

	/**
	 * Shows the time.
	 *
	 * @param minutes how long the phase should take; hidden for 0
	 * @param used how long it took so far
	 * @param running whether the timer runs
	 */
	public void show(int minutes, Duration used, boolean running) {
		setVisible(minutes > 0);
		setManaged(minutes > 0);
		runs = running;
		pulse();
		Duration left = Duration.ofMinutes(minutes).minus(used);
		boolean over = left.isNegative();
		Duration shown = left.abs();
		time.setText(
				(over ? "+" : "") + String.format(Locale.ROOT, "%02d:%02d", shown.toMinutes(), shown.toSecondsPart()));
		agenda.setText(words.get(over ? "over" : running ? "left" : "paused", minutes));
		pseudoClassStateChanged(OVER, over);
		pseudoClassStateChanged(RUNNING, running);
	}
}
