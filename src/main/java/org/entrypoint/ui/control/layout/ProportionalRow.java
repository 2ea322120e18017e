package org.entrypoint.ui.control.layout;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/**
 * Nodes side by side, each with its share of the width; what is more than a row goes on below. It asks each node how
 * high it is in its share: the toolkit's grid asks that before it knows the shares, and leaves a gap below words that
 * grow.
 */
public final class ProportionalRow extends HBox {
	private final List<Double> shares = new ArrayList<>();
	/** For which width the height is known; not a number while for none. */
	private double knownWidth = Double.NaN;
	private double knownHeight;

	/** Nodes in one row, with equal shares. */
	public ProportionalRow(Node... nodes) {
		super(nodes);
		for (int each = 0; each < nodes.length; each++) {
			shares.add(1.0 / nodes.length);
		}
	}

	/** From now on each row has as many nodes as there are shares, which are parts of 100. */
	public void share(double... percent) {
		shares.clear();
		for (double each : percent) {
			shares.add(each / 100);
		}
		requestLayout();
	}

	@Override
	public Orientation getContentBias() {
		return Orientation.HORIZONTAL;
	}

	@Override
	protected double computeMinWidth(double height) {
		return 0;
	}

	@Override
	protected double computeMinHeight(double width) {
		return computePrefHeight(width);
	}

	/** Asks the nodes once: boxes around ask for the least and for the wished height, each time anew. */
	@Override
	protected double computePrefHeight(double width) {
		if (width != knownWidth) {
			double room = width < 0 ? prefWidth(-1) : width;
			knownHeight = place(room - snappedLeftInset() - snappedRightInset(), false) + snappedBottomInset();
			knownWidth = width;
		}
		return knownHeight;
	}

	@Override
	public void requestLayout() {
		knownWidth = Double.NaN;
		super.requestLayout();
	}

	@Override
	protected void layoutChildren() {
		place(getWidth() - snappedLeftInset() - snappedRightInset(), true);
	}

	/** How far down the nodes reach in this much room; puts them there if {@code moves}. */
	private double place(double room, boolean moves) {
		List<Node> nodes = getManagedChildren();
		double free = room - getSpacing() * (shares.size() - 1);
		double top = snappedTopInset();
		for (int first = 0; first < nodes.size(); first += shares.size()) {
			List<Node> row = nodes.subList(first, Math.min(nodes.size(), first + shares.size()));
			double height = 0;
			for (int each = 0; each < row.size(); each++) {
				height = Math.max(height, row.get(each).prefHeight(free * shares.get(each)));
			}
			double left = snappedLeftInset();
			for (int each = 0; moves && each < row.size(); each++) {
				double width = free * shares.get(each);
				layoutInArea(row.get(each), left, top, width, height, 0, HPos.LEFT, VPos.TOP);
				left += width + getSpacing();
			}
			top += height + (first + shares.size() < nodes.size() ? getSpacing() / 2 : 0);
		}
		return top;
	}
}
