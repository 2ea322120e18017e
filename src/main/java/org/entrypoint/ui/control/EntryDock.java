package org.entrypoint.ui.control;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entrypoint.ui.base.Breadth;
import org.entrypoint.ui.base.Named;
import org.jspecify.annotations.Nullable;

/**
 * An entry line between what it is about, above it where there is little room, and what is done with it; what it asks
 * stands above.
 */
public final class EntryDock extends VBox {
	private final EntryLine line;
	private final List<Node> before;
	private final List<Node> after;
	private @Nullable Breadth fitted;

	/**
	 * A dock.
	 *
	 * @param before what stands left of the line
	 * @param after what stands right of it, the main thing last
	 */
	public EntryDock(List<Node> before, EntryLine line, List<Node> after) {
		this.before = List.copyOf(before);
		this.line = line;
		this.after = List.copyOf(after);
		Named.styled(this, "entry-bar");
		HBox.setHgrow(this, Priority.ALWAYS);
		HBox.setHgrow(line, Priority.ALWAYS);
		getChildren().add(line.question());
		fit(Breadth.WIDE);
	}

	/** Arranges itself for this much room; words in the line keep the focus. */
	public void fit(Breadth breadth) {
		if (breadth == fitted) {
			return;
		}
		fitted = breadth;
		boolean hadFocus = line.field().isFocused();
		getChildren().subList(1, getChildren().size()).clear();
		HBox row = Named.styled(new HBox(), "entry-row");
		row.setAlignment(Pos.CENTER_LEFT);
		if (breadth == Breadth.NARROW) {
			row.getChildren().add(line);
			row.getChildren().addAll(after);
			getChildren().addAll(before);
			getChildren().add(row);
		} else {
			row.getChildren().addAll(before);
			row.getChildren().add(line);
			row.getChildren().addAll(after);
			getChildren().add(row);
		}
		if (hadFocus) {
			line.field().requestFocus();
		}
	}
}
