package org.entrypoint.ui.look;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import org.entrypoint.ui.look.Defect.Kind;

/**
 * Controls beside the window, boxes with a colour of their own that are wider than what they stand in, and whatever can
 * be reached by sideways scrolling only, or by none.
 */
final class Outside {
	private static final double TOLERANCE = 1.5;

	private Outside() {
	}

	static List<Defect> in(String view, Scene scene, List<Shown> shown) {
		List<Defect> defects = new ArrayList<>();
		for (Shown each : shown.stream().filter(node -> !node.isInSheet()).toList()) {
			if (each.node() instanceof ScrollPane pane) {
				scrolling(view, each, pane, defects);
			}
			boolean isSideways = each.node() instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL
					&& !each.isInside(TextArea.class);
			if (isSideways) {
				defects.add(new Defect(Kind.OUTSIDE, view, each.name() + " scrolls sideways"));
			} else if (each.node() instanceof Control && !(each.node() instanceof ScrollBar)
					&& liesOutside(each, scene)) {
				defects.add(new Defect(Kind.OUTSIDE, view, each.name() + " at " + each.bounds()));
			} else if (each.node() instanceof Region box && sticksOut(box)) {
				defects.add(new Defect(Kind.OUTSIDE, view, each.name() + " is wider than what it stands in"));
			}
		}
		return defects;
	}

	private static void scrolling(String view, Shown shown, ScrollPane pane, List<Defect> defects) {
		Node content = pane.getContent();
		if (content == null || shown.isInside(TextArea.class)) {
			return;
		}
		Bounds room = pane.getViewportBounds();
		if (content.getLayoutBounds().getWidth() > room.getWidth() + TOLERANCE) {
			defects.add(new Defect(Kind.OUTSIDE, view, shown.name() + " holds more than its width"));
		}
		boolean cannot = pane.getVbarPolicy() == ScrollPane.ScrollBarPolicy.NEVER;
		if (cannot && content.getLayoutBounds().getHeight() > room.getHeight() + TOLERANCE) {
			defects.add(new Defect(Kind.OUTSIDE, view, shown.name() + " holds more than its height and cannot scroll"));
		}
	}

	/** Whether a box that is painted reaches over the left or right edge of what it stands in. */
	private static boolean sticksOut(Region box) {
		boolean isPainted = box.getBackground() != null && !box.getBackground().isEmpty();
		Bounds at = box.localToParent(box.getLayoutBounds());
		return isPainted && box.isManaged() && box.getParent() instanceof Region around
				&& (at.getMinX() < -TOLERANCE || at.getMaxX() > around.getWidth() + TOLERANCE);
	}

	private static boolean liesOutside(Shown shown, Scene scene) {
		Bounds at = shown.bounds();
		boolean sideways = at.getMinX() < -TOLERANCE || at.getMaxX() > scene.getWidth() + TOLERANCE;
		boolean upOrDown = at.getMinY() < -TOLERANCE || at.getMaxY() > scene.getHeight() + TOLERANCE;
		return sideways || (upOrDown && !shown.scrolls());
	}
}
