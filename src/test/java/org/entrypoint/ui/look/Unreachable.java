package org.entrypoint.ui.look;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.entrypoint.ui.look.Defect.Kind;

/**
 * Controls that the Tab key never comes to. What stands on a card of a list is worked by keys on the card, and the list
 * is what Tab comes to.
 */
final class Unreachable {
	private static final int MOST = 1_000;

	private Unreachable() {
	}

	static List<Defect> in(String view, Scene scene, List<Shown> controls) {
		List<Shown> wanted = controls.stream().filter(each -> !each.isInside(ListCell.class)).toList();
		Node before = scene.getFocusOwner();
		if (before == null) {
			return List.of(new Defect(Kind.UNREACHABLE, view, "nothing has the focus"));
		}
		Set<Node> reached = walk(scene);
		before.requestFocus();
		List<Defect> defects = new ArrayList<>();
		if (reached.size() >= MOST) {
			defects.add(new Defect(Kind.UNREACHABLE, view, "Tab never comes round"));
		}
		for (Shown each : wanted) {
			if (!reached.contains(each.node())) {
				defects.add(new Defect(Kind.UNREACHABLE, view, each.name()));
			}
		}
		return defects;
	}

	/** Presses Tab until it comes back to a control where it was. */
	private static Set<Node> walk(Scene scene) {
		Set<Node> reached = new LinkedHashSet<>();
		Node owner = scene.getFocusOwner();
		while (owner != null && reached.size() < MOST && reached.add(owner)) {
			Event.fireEvent(owner, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false));
			owner = scene.getFocusOwner();
		}
		return reached;
	}
}
