package org.entrypoint.ui.control.rating;

import java.util.Collections;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.geometry.Pos;
import org.entrypoint.ui.base.Named;

/** Hands per level as small bars in the levels' colours; their heights are in proportion to the largest. */
public final class Histogram extends HBox {
	/** A histogram without hands. */
	public Histogram() {
		Named.styled(this, "histogram");
		setAlignment(Pos.BOTTOM_LEFT);
	}

	/**
	 * Shows hands.
	 *
	 * @param hands hands for level 1, 2, 3 …
	 * @param spoken the same in words, for screen readers
	 */
	public void show(List<Integer> hands, String spoken) {
		getChildren().clear();
		int most = hands.isEmpty() ? 0 : Math.max(1, Collections.max(hands));
		for (int index = 0; index < hands.size(); index++) {
			Region bar = Named.styled(new Region(), "histogram-bar", "level-" + (index + 1));
			double share = hands.get(index) / (double) most;
			StackPane room = Named.styled(new StackPane(bar), "histogram-room");
			StackPane.setAlignment(bar, Pos.BOTTOM_CENTER);
			bar.maxHeightProperty().bind(room.heightProperty().multiply(Math.max(0.08, share)));
			getChildren().add(room);
		}
		setAccessibleText(spoken);
	}
}
