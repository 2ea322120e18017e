package org.entrypoint.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import org.entrypoint.ui.Canvas;
import org.entrypoint.ui.Toolkit;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds on every screen and step, whatever the workshop and the size. */
class EveryScreenTest {
	private static final Scenery SCENERY = new Scenery();

	static Stream<Canvas> sizes() {
		return Scenery.SIZES.stream();
	}

	@ParameterizedTest
	@MethodSource("sizes")
	void everyButtonHasAnIdAndAName(Canvas size) {
		List<String> nameless = new ArrayList<>();
		for (Workshop workshop : List.of(SCENERY.sample(), SCENERY.empty())) {
			for (String step : SCENERY.steps(workshop)) {
				Toolkit.run(() -> collect(SCENERY.step(workshop, step, size).scene().getRoot(), step, nameless));
			}
		}
		Toolkit.run(() -> collect(SCENERY.start(size).scene().getRoot(), "start", nameless));
		assertEquals(List.of(), nameless);
	}

	private static void collect(Parent parent, String step, List<String> nameless) {
		for (Node node : parent.getChildrenUnmodifiable()) {
			boolean pressed = node instanceof Button || node instanceof ToggleButton;
			if (pressed && node.isVisible() && (node.getId() == null || name((Labeled) node).isBlank())) {
				nameless.add(step + ": " + node);
			}
			if (node instanceof Parent below) {
				collect(below, step, nameless);
			}
		}
	}

	private static String name(Labeled control) {
		return control.getAccessibleText() == null ? String.valueOf(control.getText()) : control.getAccessibleText();
	}
}
