package org.entrypoint.ui.control.entry;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entrypoint.ui.base.WidthClass;
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
	private @Nullable WidthClass fitted;

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
		fit(WidthClass.WIDE);
	}

	/** Arranges itself for this much room; words in the line keep the focus. */
	public void fit(WidthClass widthClass) {
		if (widthClass == fitted) {
			return;
		}
		fitted = widthClass;
		boolean hadFocus = line.field().isFocused();
		getChildren().subList(1, getChildren().size()).clear();
		HBox row = Named.styled(new HBox(), "entry-row");
		row.setAlignment(Pos.CENTER_LEFT);
		if (widthClass == WidthClass.NARROW) {
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
