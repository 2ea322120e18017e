package org.entrypoint.ui.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.entrypoint.ui.look.Defect.Kind;

/**
 * Controls whose edge hardly differs from what is around it: under 3 : 1. What is known by its words or its place alone
 * has no edge. Source: WCAG 2.2, 1.4.11.
 */
final class Edges {
	private static final double LEAST = 3;
	/** So far inside a control, in pixels, its edge is looked for. */
	private static final int DEEP = 4;
	/** So far outside, in pixels, lies what is around it. */
	private static final int AROUND = 2;
	private static final Set<String> WITHOUT = Set.of("quiet", "side-area", "side-link", "side-menu", "note-marks",
			"review-item", "jump-line", "table-box");

	private Edges() {
	}

	static List<Defect> in(String view, Scene scene, Pixels pixels, List<Shown> controls) {
		List<Defect> defects = new ArrayList<>();
		for (Shown each : controls) {
			boolean hasEdge = each.node().getStyleClass().stream().noneMatch(WITHOUT::contains);
			boolean isWhole = each.seen().getWidth() >= each.bounds().getWidth() - 0.25
					&& each.seen().getHeight() >= each.bounds().getHeight() - 0.25;
			if (hasEdge && isWhole && each.isInSight() && !holdsFocus(each.node(), scene)) {
				double contrast = weakest(each.bounds(), pixels);
				if (contrast < LEAST) {
					defects.add(new Defect(Kind.BORDER, view,
							String.format(Locale.ROOT, "%s has %.2f of %.1f", each.name(), contrast, LEAST)));
				}
			}
		}
		return defects;
	}

	/** A ring lies around the control that has the focus. */
	private static boolean holdsFocus(Node node, Scene scene) {
		for (Node each = scene.getFocusOwner(); each != null; each = each.getParent()) {
			if (each.equals(node)) {
				return true;
			}
		}
		return false;
	}

	private static double weakest(Bounds at, Pixels pixels) {
		double x = at.getCenterX();
		double y = at.getCenterY();
		double step = pixels.size();
		return Math.min(
				Math.min(strongest(pixels, at.getMinX(), y, step, 0),
						strongest(pixels, at.getMaxX() - step, y, -step, 0)),
				Math.min(strongest(pixels, x, at.getMinY(), 0, step),
						strongest(pixels, x, at.getMaxY() - step, 0, -step)));
	}

	/** The strongest step of colour on the way in. */
	private static double strongest(Pixels pixels, double x, double y, double right, double down) {
		double fromX = x - AROUND * right;
		double fromY = y - AROUND * down;
		if (!pixels.holds(fromX, fromY)) {
			return Double.MAX_VALUE;
		}
		int around = pixels.at(fromX, fromY);
		double strongest = 1;
		for (int depth = 0; depth <= DEEP; depth++) {
			strongest = Math.max(strongest, Pixels.contrast(around, pixels.at(x + depth * right, y + depth * down)));
		}
		return strongest;
	}
}
