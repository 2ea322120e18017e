package org.entrypoint.ui.control.layout;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.entrypoint.ui.base.Named;

/**
 * What can be done on a page, left to right, with the main thing at the right edge. Where there is no room it goes on
 * in further lines; nothing is ever shortened.
 */
public final class ActionBar extends FlowLines {
	/** A bar; the last of {@code actions} is the main one. */
	public ActionBar(Node... actions) {
		super(actions);
		Named.styled(this, "action-bar");
		HBox.setHgrow(this, Priority.ALWAYS);
	}

	@Override
	protected double x(Node node, double next, double room, double width) {
		boolean isMain = node.equals(getManagedChildren().getLast()) && getManagedChildren().size() > 1;
		return isMain ? snappedLeftInset() + room - width : next;
	}
}
