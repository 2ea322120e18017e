package org.entrypoint.ui.window.place;

import java.util.List;
import javafx.geometry.Rectangle2D;

/** Where a window can be seen whole. All sizes in the toolkit's pixels, that is, with the system's scaling applied. */
final class ScreenFit {
	/** The window is this wide at least, where the screen is. */
	static final double LEAST_WIDTH = 800;
	/** The window is this high at least, where the screen is. */
	static final double LEAST_HEIGHT = 540;

	private ScreenFit() {
	}

	/**
	 * The place nearest to the wanted one at which a window lies within one screen: the one that holds most of it, or
	 * the first one where none holds any. What is larger than the screen becomes as large as the screen.
	 *
	 * @param wanted where the window should be
	 * @param screens what windows may cover of each screen, the primary one first; one at least
	 */
	static Rectangle2D fit(Rectangle2D wanted, List<Rectangle2D> screens) {
		Rectangle2D screen = of(wanted, screens);
		double width = Math.min(Math.max(wanted.getWidth(), LEAST_WIDTH), screen.getWidth());
		double height = Math.min(Math.max(wanted.getHeight(), LEAST_HEIGHT), screen.getHeight());
		return new Rectangle2D(Math.clamp(wanted.getMinX(), screen.getMinX(), screen.getMaxX() - width),
				Math.clamp(wanted.getMinY(), screen.getMinY(), screen.getMaxY() - height), width, height);
	}

	/** The screen that holds most of a place; the first one if none holds any of it. */
	static Rectangle2D of(Rectangle2D place, List<Rectangle2D> screens) {
		Rectangle2D best = screens.getFirst();
		for (Rectangle2D each : screens) {
			if (common(place, each) > common(place, best)) {
				best = each;
			}
		}
		return best;
	}

	private static double common(Rectangle2D one, Rectangle2D other) {
		double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
		double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
		return Math.max(0, width) * Math.max(0, height);
	}
}
