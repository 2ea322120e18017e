package org.entrypoint.ui.control.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.ui.control.text.GrowingArea;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.entrypoint.ui.Canvas;
import org.entrypoint.ui.Toolkit;
import org.entrypoint.ui.base.Appearance;
import org.junit.jupiter.api.Test;

/** A field that grows, above words that have to make room for it. */
class KeyIsolationTest {
	private final GrowingArea area = Toolkit.call(() -> new GrowingArea(1));
	private final Label below = Toolkit.call(() -> new Label("below"));

	private VBox page(Node top) {
		return Toolkit.call(() -> {
			VBox page = new VBox(top, below);
			new Appearance(new Scene(page, 800, 600));
			Canvas.settle(page);
			return page;
		});
	}

	private boolean isLaidOutAnew(VBox page, String letters) {
		return Toolkit.call(() -> {
			area.appendText(letters);
			boolean isAsked = page.isNeedsLayout();
			Canvas.settle(page);
			return isAsked;
		});
	}

	@Test
	void aLetterIsLaidOutInItsFieldAlone() {
		VBox page = page(new KeyIsolation(area));
		assertFalse(isLaidOutAnew(page, "a"));
		assertEquals("a", area.getText());
	}

	@Test
	void withoutARoomOfItsOwnEachLetterLaysOutThePage() {
		assertTrue(isLaidOutAnew(page(area), "a"));
	}

	@Test
	void anotherLineMovesWhatIsBelow() {
		VBox page = page(new KeyIsolation(area));
		double line = area.getHeight();
		assertTrue(isLaidOutAnew(page, "one\ntwo\nthree"));
		assertTrue(area.getHeight() > 2 * line, line + " to " + area.getHeight());
		assertEquals(area.getHeight(), below.getLayoutY(), 1);
	}
}
