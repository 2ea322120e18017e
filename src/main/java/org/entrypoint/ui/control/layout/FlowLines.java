package org.entrypoint.ui.control.layout;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/**
 * Nodes side by side that go on in further lines where there is no room. Unlike the toolkit's flow it asks for the room
 * of one line, never lets a node be wider than itself, and is as high as its lines really are.
 */
public class FlowLines extends FlowPane {
	/** Lines with these nodes. */
	public FlowLines(Node... nodes) {
		super(nodes);
	}

	@Override
	protected double computeMinWidth(double height) {
		return sides() + getManagedChildren().stream().mapToDouble(each -> each.minWidth(-1)).max().orElse(0);
	}

	@Override
	protected double computePrefWidth(double height) {
		double nodes = getManagedChildren().stream().mapToDouble(each -> each.prefWidth(-1)).sum();
		return Math.ceil(sides() + nodes + getHgap() * Math.max(0, getManagedChildren().size() - 1));
	}

	@Override
	protected double computeMinHeight(double width) {
		return computePrefHeight(width);
	}

	@Override
	protected double computePrefHeight(double width) {
		double room = (width < 0 ? computePrefWidth(-1) : width) - sides();
		List<List<Node>> lines = lines(room);
		double heights = lines.stream().mapToDouble(line -> height(line, room)).sum();
		return snappedTopInset() + heights + getVgap() * Math.max(0, lines.size() - 1) + snappedBottomInset();
	}

	@Override
	protected void layoutChildren() {
		double room = getWidth() - sides();
		double spare = getHeight() - computePrefHeight(getWidth());
		double y = snappedTopInset() + (getAlignment().getVpos() == VPos.CENTER ? Math.max(0, spare / 2) : 0);
		for (List<Node> line : lines(room)) {
			double height = height(line, room);
			double used = line.stream().mapToDouble(each -> width(each, room)).sum() + getHgap() * (line.size() - 1);
			double x = snappedLeftInset() + (getAlignment().getHpos() == HPos.RIGHT ? Math.max(0, room - used) : 0);
			for (Node each : line) {
				double width = width(each, room);
				layoutInArea(each, x(each, x, room, width), y, width, height, 0, HPos.LEFT, VPos.CENTER);
				x += width + getHgap();
			}
			y += height + getVgap();
		}
	}

	/**
	 * Where a node of a line begins.
	 *
	 * @param node the node
	 * @param next right of the node before it
	 * @param room the width of all lines
	 * @param width the node's width
	 */
	protected double x(Node node, double next, double room, double width) {
		return next;
	}

	private List<List<Node>> lines(double room) {
		List<List<Node>> lines = new ArrayList<>();
		double x = 0;
		for (Node each : getManagedChildren()) {
			double width = width(each, room);
			if (lines.isEmpty() || x + width > room + 0.5) {
				lines.add(new ArrayList<>());
				x = 0;
			}
			lines.getLast().add(each);
			x += width + getHgap();
		}
		return lines;
	}

	private static double width(Node node, double room) {
		return Math.min(node.prefWidth(-1), Math.max(room, node.minWidth(-1)));
	}

	private static double height(List<Node> line, double room) {
		return line.stream().mapToDouble(each -> each.prefHeight(width(each, room))).max().orElse(0);
	}

	private double sides() {
		return snappedLeftInset() + snappedRightInset();
	}
}
