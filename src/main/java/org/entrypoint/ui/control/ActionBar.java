package org.entrypoint.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.entrypoint.ui.base.Named;

/**
 * What can be done on a page, left to right, with the main thing at the right edge. Where there is no room it goes on
 * in further lines; nothing is ever shortened.
 */
public final class ActionBar extends Pane {
	private static final double GAP = 0.55;

	/** A bar; the last of {@code actions} is the main one. */
	public ActionBar(Node... actions) {
		super(actions);
		Named.styled(this, "action-bar");
		HBox.setHgrow(this, Priority.ALWAYS);
		parentProperty().subscribe(parent -> {
			if (parent instanceof Region region) {
				region.widthProperty().subscribe(this::requestLayout);
			}
		});
	}

	@Override
	public Orientation getContentBias() {
		return Orientation.HORIZONTAL;
	}

	@Override
	protected double computeMinWidth(double height) {
		return getManagedChildren().stream().mapToDouble(each -> each.prefWidth(-1)).max().orElse(0);
	}

	/** All the room there is, so that the bar's height is that of the lines it really has. */
	@Override
	protected double computePrefWidth(double height) {
		return getParent() instanceof Region parent && parent.getWidth() > 0
				? parent.getWidth() - parent.getInsets().getLeft() - parent.getInsets().getRight()
				: getManagedChildren().stream().mapToDouble(each -> each.prefWidth(-1) + gap()).sum();
	}

	@Override
	protected double computeMinHeight(double width) {
		return computePrefHeight(width);
	}

	@Override
	protected double computePrefHeight(double width) {
		double room = width < 0 ? computePrefWidth(-1) : width;
		return lines(room).stream().mapToDouble(ActionBar::height).reduce((one, other) -> one + gap() + other)
				.orElse(0);
	}

	@Override
	protected void layoutChildren() {
		double y = 0;
		for (List<Node> line : lines(getWidth())) {
			double x = 0;
			double height = height(line);
			for (Node each : line) {
				double width = Math.min(each.prefWidth(-1), getWidth());
				boolean isMain = each.equals(getManagedChildren().getLast()) && getManagedChildren().size() > 1;
				layoutInArea(each, isMain ? getWidth() - width : x, y, width, height, 0, HPos.LEFT, VPos.CENTER);
				x += width + gap();
			}
			y += height + gap();
		}
	}

	private List<List<Node>> lines(double room) {
		List<List<Node>> lines = new ArrayList<>();
		double x = 0;
		for (Node each : getManagedChildren()) {
			double width = each.prefWidth(-1);
			if (lines.isEmpty() || x + width > room + 0.5) {
				lines.add(new ArrayList<>());
				x = 0;
			}
			lines.getLast().add(each);
			x += width + gap();
		}
		return lines;
	}

	private static double height(List<Node> line) {
		return line.stream().mapToDouble(each -> each.prefHeight(-1)).max().orElse(0);
	}

	/** Half a letter, taken from the font of the first button. */
	private double gap() {
		return getManagedChildren().stream().filter(Labeled.class::isInstance).findFirst()
				.map(each -> ((Labeled) each).getFont().getSize() * GAP).orElse(0.0);
	}
}
