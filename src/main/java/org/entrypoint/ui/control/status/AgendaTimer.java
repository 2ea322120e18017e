package org.entrypoint.ui.control.status;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.entrypoint.ui.base.Named;
import org.entrypoint.ui.base.keys.Shortcut;
import org.entrypoint.locale.Words;
import org.jspecify.annotations.Nullable;

/**
 * The time left for a stretch of the agenda. It runs and pauses when it is pressed, one stretch at a time, and counts
 * on quietly when the time is over: the conversation decides, not the clock.
 */
public final class AgendaTimer extends Button {
	private static final Duration OFTEN = Duration.ofSeconds(5);
	private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
	private static final PseudoClass RUNNING = PseudoClass.getPseudoClass("running");

	private final Words words = new Words("org.entrypoint.ui.control.timer");
	private final Clock clock;
	private final Function<String, Duration> counted;
	private final BiConsumer<String, Duration> count;
	private final Label time = Named.styled(new Label(), "timer-time");
	private final Label agenda = Named.styled(new Label(), "small", "soft", "timer-agenda");
	private final Timeline pulse = new Timeline(new KeyFrame(javafx.util.Duration.millis(250), event -> paint()));
	private String stretch = "";
	private int minutes;
	private @Nullable Instant since;

	/**
	 * A timer.
	 *
	 * @param clock tells the time
	 * @param counted how long a stretch took before
	 * @param count hears, every few seconds and when it pauses, how long a stretch took by now
	 */
	public AgendaTimer(Clock clock, Function<String, Duration> counted, BiConsumer<String, Duration> count) {
		this.clock = clock;
		this.counted = counted;
		this.count = count;
		VBox face = new VBox(time, agenda);
		Named.styled(face, "timer-face");
		setGraphic(face);
		Named.styled(this, "timer");
		Named.control(this, "timer", words.get("timer"), Shortcut.TIMER.shown());
		setOnAction(event -> toggle());
		pulse.setCycleCount(Animation.INDEFINITE);
		sceneProperty().subscribe(scene -> pulse(scene != null));
	}

	private void pulse(boolean shown) {
		if (shown && since != null) {
			pulse.play();
		} else {
			pulse.stop();
		}
	}

	/** Shows a stretch of the agenda with its minutes; a running timer stops counting for the stretch before. */
	public void show(String nextStretch, int agendaMinutes) {
		if (!nextStretch.equals(stretch)) {
			boolean ran = since != null;
			pause();
			stretch = nextStretch;
			if (ran) {
				start();
			}
		}
		minutes = agendaMinutes;
		setVisible(minutes > 0);
		setManaged(minutes > 0);
		paint();
	}

	/** Starts or pauses. */
	public void toggle() {
		if (since == null) {
			start();
		} else {
			pause();
		}
		paint();
	}

	private void start() {
		since = clock.instant();
		pulse(getScene() != null);
	}

	private void pause() {
		if (since != null) {
			Duration all = used();
			since = null;
			count.accept(stretch, all);
		}
		pulse.stop();
	}

	/** Counts what ran by: if the program dies, no more than a few seconds are missing. */
	private void countOn() {
		Instant from = since;
		if (from != null && Duration.between(from, clock.instant()).compareTo(OFTEN) >= 0) {
			Duration all = used();
			since = clock.instant();
			count.accept(stretch, all);
		}
	}

	private Duration used() {
		Duration before = counted.apply(stretch);
		return since == null ? before : before.plus(Duration.between(since, clock.instant()));
	}

	private void paint() {
		countOn();
		Duration left = Duration.ofMinutes(minutes).minus(used());
		boolean over = left.isNegative();
		Duration shown = left.abs();
		time.setText((over ? "+" : "") + String.format("%02d:%02d", shown.toMinutes(), shown.toSecondsPart()));
		agenda.setText(words.get(since == null ? over ? "over" : "paused" : over ? "over" : "left", minutes));
		pseudoClassStateChanged(OVER, over);
		pseudoClassStateChanged(RUNNING, since != null);
	}
}
