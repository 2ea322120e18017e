package org.entrypoint.ui.window.view;

import java.time.Clock;
import java.time.Instant;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.entrypoint.locale.LocalTimes;
import org.entrypoint.session.port.SaveState;
import org.entrypoint.ui.base.Named;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.base.WrappingLabel;

/**
 * Where the words are: a quiet dot with the time, loud only when something is wrong. What passes by while somebody
 * types is not shown: words that change with every letter are not quiet.
 */
public final class SaveDot extends HBox {
	private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
	/** What lasts less than this passes by. */
	private static final Duration CALM = Duration.millis(600);

	private final Words words;
	private final Clock clock;
	private final LocalTimes times;
	private final PauseTransition calm = new PauseTransition(CALM);
	private final Label text = new WrappingLabel("", "side-small", "save-text");

	/** A dot that writes times as this computer does. */
	public SaveDot(Words words, Clock clock) {
		this(words, clock, LocalTimes.of(clock));
	}

	public SaveDot(Words words, Clock clock, LocalTimes times) {
		this.words = words;
		this.clock = clock;
		this.times = times;
		text.setId("save-state");
		Region dot = Named.styled(new Region(), "dot", "save-dot");
		Named.styled(this, "save-state");
		getChildren().addAll(dot, text);
		show(new SaveState.Untouched());
	}

	/** Shows a state, at once if nothing is left to save or something is wrong, otherwise if it lasts. */
	public void show(SaveState state) {
		calm.stop();
		if (state.isSettled() || state instanceof SaveState.Failed) {
			say(state);
		} else {
			calm.setOnFinished(event -> say(state));
			calm.playFromStart();
		}
	}

	private void say(SaveState state) {
		text.setText(switch (state) {
			case SaveState.Untouched untouched -> words.get("untouched");
			case SaveState.ReadOnlySaver reading -> words.get("toRead");
			case SaveState.Saving saving -> words.get("saving");
			case SaveState.OnThisComputer here -> words.get("onThisComputer");
			case SaveState.Saved saved -> words.get("saved", shown(saved.at()));
			case SaveState.Apart apart -> words.get("apart", shown(apart.at()), apart.file().getFileName());
			case SaveState.Failed failed -> words.get("failed." + failed.words(), shown(failed.since()));
		});
		setAccessibleText(text.getText());
		pseudoClassStateChanged(FAILED, state instanceof SaveState.Failed);
	}

	private String shown(Instant moment) {
		return times.timeOrDate(moment, clock.instant());
	}
}
