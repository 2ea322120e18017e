package org.entrypoint.ui.control.status;

import javafx.animation.PauseTransition;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.entrypoint.ui.base.Named;

/** Shows that something goes on whose end is not known; what is done at once shows nothing. */
public final class BusyIndicator extends StackPane {
	private static final Duration CALM = Duration.millis(300);
	private final PauseTransition soon = new PauseTransition(CALM);

	/**
	 * Waits from now on.
	 *
	 * @param id the bar's id
	 * @param spoken what a screen reader says
	 */
	public BusyIndicator(String id, String spoken) {
		Named.styled(this, "waiting");
		managedProperty().bind(visibleProperty());
		setVisible(false);
		soon.setOnFinished(event -> {
			getChildren().setAll(Named.control(new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS), id, spoken));
			setVisible(true);
		});
		soon.play();
	}

	/** It has come to its end. */
	public void end() {
		soon.stop();
		setVisible(false);
		getChildren().clear();
	}
}
