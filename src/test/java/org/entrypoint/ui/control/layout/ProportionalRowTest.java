package org.entrypoint.ui.control.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.ui.control.text.BoundField;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import org.entrypoint.ui.Canvas;
import org.entrypoint.ui.Toolkit;
import org.entrypoint.ui.base.Appearance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A field with many words and one with few, in a page that is 800 pixels wide. */
class ProportionalRowTest {
	private final BoundField much = field("much");
	private final BoundField little = field("little");
	private final ProportionalRow shares = Toolkit.call(() -> new ProportionalRow(much, little));
	private final VBox page = Toolkit.call(() -> new VBox(shares));

	private static BoundField field(String id) {
		return Toolkit.call(() -> BoundField.area(id, id, 1, text -> {
		}, () -> {
		}));
	}

	@BeforeEach
	void fill() {
		Toolkit.run(() -> {
			new Appearance(new Scene(page, 800, 600));
			shares.setSpacing(20);
			much.show("a word and another one ".repeat(12));
			little.show("few");
		});
	}

	@Test
	void theRowIsAsHighAsTheHighestIsInItsShare() {
		share(75, 25);
		assertEquals(0.75 * 780, much.getWidth(), 1);
		assertEquals(0.25 * 780, little.getWidth(), 1);
		assertEquals(0.75 * 780 + 20, little.getLayoutX(), 1);
		assertEquals(much.getHeight(), shares.getHeight(), 0.01);
		assertEquals(bottom(much.field()), bottom(shares), 1, "nothing is free below the words");
		double wide = shares.getHeight();
		share(25, 75);
		assertTrue(shares.getHeight() > 1.5 * wide);
	}

	private static double bottom(Node node) {
		return node.localToScene(node.getLayoutBounds()).getMaxY();
	}

	@Test
	void whatIsMoreThanARowGoesOnBelow() {
		share(100);
		assertEquals(800, much.getWidth(), 1);
		assertEquals(0, little.getLayoutX(), 0.01);
		assertEquals(much.getHeight() + 10, little.getLayoutY(), 1);
		assertEquals(little.getLayoutY() + little.getHeight(), shares.getHeight(), 1);
	}

	private void share(double... percent) {
		Toolkit.run(() -> {
			shares.share(percent);
			Canvas.settle(page);
		});
	}
}
