package org.entrypoint.ui.base;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;

/** Fields that show their text and take no other: it can still be walked through, selected and copied. */
public final class ReadOnly {
	private ReadOnly() {
	}

	/** From now on, no field inside {@code view} can be typed into. */
	public static void inside(Parent view) {
		ChangeListener<Node> focus = (owner, before, now) -> {
			if (now != null && isInside(now, view)) {
				close(now);
			}
		};
		view.sceneProperty().subscribe((before, scene) -> {
			listen(before, focus, false);
			listen(scene, focus, true);
		});
		listen(view.getScene(), focus, true);
	}

	private static void listen(Scene scene, ChangeListener<Node> focus, boolean on) {
		if (scene != null && on) {
			scene.focusOwnerProperty().addListener(focus);
		} else if (scene != null) {
			scene.focusOwnerProperty().removeListener(focus);
		}
	}

	private static boolean isInside(Node node, Parent view) {
		for (Node each = node; each != null; each = each.getParent()) {
			if (each.equals(view)) {
				return true;
			}
		}
		return false;
	}

	private static void close(Node field) {
		switch (field) {
			case TextInputControl text -> text.setEditable(false);
			case Spinner<?> spinner -> spinner.setEditable(false);
			case ComboBoxBase<?> box -> box.setEditable(false);
			default -> {
				// whatever else changes something asks the session, which refuses
			}
		}
	}
}
