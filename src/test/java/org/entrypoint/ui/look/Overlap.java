package org.entrypoint.ui.look;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.text.Text;
import org.entrypoint.ui.look.Defect.Kind;

/** Words over words, or a control over a control. */
final class Overlap {
	/** Line boxes of neighbouring texts may touch by so many pixels; the letters in them do not. */
	private static final double TOUCH = 3;

	private Overlap() {
	}

	static List<Defect> in(String view, List<Shown> texts, List<Shown> controls) {
		List<Defect> defects = new ArrayList<>();
		pairs(view, texts, defects);
		pairs(view, controls, defects);
		return defects;
	}

	private static void pairs(String view, List<Shown> all, List<Defect> defects) {
		List<Shown> inSight = all.stream().filter(Shown::isInSight).toList();
		for (int index = 0; index < inSight.size(); index++) {
			for (Shown other : inSight.subList(index + 1, inSight.size())) {
				Shown one = inSight.get(index);
				if (meet(one.seen(), other.seen()) && !isAround(one.node(), other.node())
						&& !isAround(other.node(), one.node()) && !one.node().getParent().equals(flow(other.node()))) {
					defects.add(new Defect(Kind.OVERLAP, view, said(one) + " and " + said(other)));
				}
			}
		}
	}

	private static boolean meet(Bounds one, Bounds other) {
		double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
		double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
		return width > TOUCH && height > TOUCH;
	}

	/** Runs of one flowing text share lines, and their boxes meet where a line is shared. */
	private static Node flow(Node node) {
		return node instanceof Text && node.getParent() instanceof javafx.scene.text.TextFlow flow ? flow : node;
	}

	private static boolean isAround(Node outer, Node inner) {
		for (Node each = inner; each != null; each = each.getParent()) {
			if (each.equals(outer)) {
				return true;
			}
		}
		return false;
	}

	private static String said(Shown shown) {
		return shown.name() + (shown.node() instanceof Text text ? " “" + text.getText() + "”" : "");
	}
}
