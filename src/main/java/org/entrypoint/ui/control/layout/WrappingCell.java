package org.entrypoint.ui.control.layout;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ListCell;

/**
 * A row of a list that is as wide as the list and as high as its words need there; the toolkit's own rows never wrap.
 *
 * @param <T> what a row shows
 */
public abstract class WrappingCell<T> extends ListCell<T> {
	/** A row without anything in it. */
	@SuppressWarnings("this-escape") // subclasses override nothing that is called here
	protected WrappingCell() {
		setPadding(Insets.EMPTY);
		setPrefWidth(0);
	}

	@Override
	protected double computePrefHeight(double width) {
		Node graphic = getGraphic();
		return graphic == null
				? super.computePrefHeight(width)
				: snappedTopInset() + graphic.prefHeight(width - snappedLeftInset() - snappedRightInset())
						+ snappedBottomInset();
	}
}
