package org.entrypoint.ui.control.layout;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Nodes in as many columns as there is room for, none narrower than the widest node likes to be: each node goes to the
 * column that is shortest so far. Gaps are the nodes' own padding.
 */
public final class MasonryPane extends Pane {
	/** Columns with these nodes. */
	public MasonryPane(Node... nodes) {
		getChildren().addAll(nodes);
	}

	@Override
	public Orientation getContentBias() {
		return Orientation.HORIZONTAL;
	}

	@Override
	protected double computeMinWidth(double height) {
		return getManagedChildren().stream().mapToDouble(each -> each.minWidth(-1)).max().orElse(0);
	}

	@Override
	protected double computePrefWidth(double height) {
		return getManagedChildren().stream().mapToDouble(each -> each.prefWidth(-1)).max().orElse(0);
	}

	@Override
	protected double computePrefHeight(double width) {
		return place(width < 0 ? computePrefWidth(-1) : width, false);
	}

	@Override
	protected void layoutChildren() {
		place(getWidth(), true);
	}

	/** The height that the columns take in this much room; puts the nodes there if {@code moves}. */
	private double place(double room, boolean moves) {
		int count = Math.clamp((long) (room / Math.max(1, computePrefWidth(-1))), 1,
				Math.max(1, getManagedChildren().size()));
		double width = snapPositionX(room / count);
		double[] heights = new double[count];
		List<Integer> columns = IntStream.range(0, count).boxed().toList();
		for (Node each : getManagedChildren()) {
			int shortest = columns.stream().min(Comparator.comparingDouble(column -> heights[column])).orElse(0);
			double height = each.prefHeight(width);
			if (moves) {
				layoutInArea(each, shortest * width, heights[shortest], width, height, 0, HPos.LEFT, VPos.TOP);
			}
			heights[shortest] += height;
		}
		return IntStream.range(0, count).mapToDouble(column -> heights[column]).max().orElse(0);
	}
}
