package org.entrypoint.ui.look;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/**
 * A node that can be seen.
 *
 * @param node the node
 * @param bounds all of it, in the scene
 * @param seen the part that is not clipped away, in the scene; empty if it is scrolled out of sight
 * @param scrolls whether it stands in something that scrolls up and down
 */
record Shown(Node node, Bounds bounds, Bounds seen, boolean scrolls) {
	/** All visible nodes of a scene, parents before their children. */
	static List<Shown> in(Scene scene) {
		List<Shown> shown = new ArrayList<>();
		collect(scene.getRoot(), new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()), false, shown);
		return shown;
	}

	private static void collect(Node node, Bounds clip, boolean scrolls, List<Shown> shown) {
		if (!node.isVisible() || node.getOpacity() == 0) {
			return;
		}
		Bounds bounds = node.localToScene(node.getLayoutBounds());
		shown.add(new Shown(node, bounds, common(bounds, clip), scrolls));
		if (node instanceof Parent parent) {
			Bounds inner = node.getClip() == null
					? clip
					: common(clip, node.localToScene(node.getClip().getBoundsInParent()));
			boolean inScroll = scrolls || node instanceof ScrollPane || node instanceof VirtualFlow<?>;
			parent.getChildrenUnmodifiable().forEach(each -> collect(each, inner, inScroll, shown));
		}
	}

	private static Bounds common(Bounds one, Bounds other) {
		double left = Math.max(one.getMinX(), other.getMinX());
		double top = Math.max(one.getMinY(), other.getMinY());
		double right = Math.min(one.getMaxX(), other.getMaxX());
		double bottom = Math.min(one.getMaxY(), other.getMaxY());
		return new BoundingBox(left, top, right - left, bottom - top);
	}

	/** Whether anything of it is in sight. */
	boolean isInSight() {
		return seen.getWidth() >= 1 && seen.getHeight() >= 1;
	}

	/** How a defect calls it: its id or that of the nearest ancestor that has one. */
	String name() {
		for (Node each = node; each != null; each = each.getParent()) {
			if (each.getId() != null && !each.getId().isBlank()) {
				return each.equals(node) ? "#" + each.getId() : "in #" + each.getId();
			}
		}
		return node.getClass().getSimpleName() + node.getStyleClass();
	}

	/** Whether it stands inside {@code type}. */
	boolean isInside(Class<?> type) {
		for (Node each = node.getParent(); each != null; each = each.getParent()) {
			if (type.isInstance(each)) {
				return true;
			}
		}
		return false;
	}

	/** Whether it stands in a sheet of a spreadsheet or a table: those cut long words off, everywhere. */
	boolean isInSheet() {
		for (Node each = node; each != null; each = each.getParent()) {
			if (each.getStyleClass().contains("sheet-grid") || each instanceof TableView) {
				return true;
			}
		}
		return false;
	}
}
