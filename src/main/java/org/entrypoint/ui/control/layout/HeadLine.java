package org.entrypoint.ui.control.layout;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/**
 * A title, what belongs to it, and what may stand at its right end, in one line where they have room; otherwise what
 * belongs to the title goes on below it over the whole width.
 */
public final class HeadLine extends HBox {
	private final Node title;
	private final Node beside;
	private final List<Node> ends;

	/**
	 * A line.
	 *
	 * @param title stands on the left
	 * @param beside stands right of the title, or below it
	 * @param end what stays on the right of the title; none or one
	 */
	public HeadLine(Node title, Node beside, Node... end) {
		super(title, beside);
		this.title = title;
		this.beside = beside;
		ends = List.of(end);
		getChildren().addAll(ends);
	}

	@Override
	public Orientation getContentBias() {
		return Orientation.HORIZONTAL;
	}

	@Override
	protected double computeMinWidth(double height) {
		return sides() + Math.max(beside.minWidth(-1), title.minWidth(-1) + endWidth());
	}

	@Override
	protected double computeMinHeight(double width) {
		return computePrefHeight(width);
	}

	@Override
	protected double computePrefHeight(double width) {
		double room = (width < 0 ? prefWidth(-1) : width) - sides();
		double upper = upper(room);
		double around = snappedTopInset() + snappedBottomInset();
		if (!beside.isManaged()) {
			return around + upper;
		}
		double below = beside.prefHeight(besideWidth(room));
		return around + (isOneLine(room) ? Math.max(upper, below) : upper + gap() + below);
	}

	@Override
	protected void layoutChildren() {
		double room = getWidth() - sides();
		boolean one = isOneLine(room);
		double left = snappedLeftInset();
		double top = snappedTopInset();
		double upper = one ? getHeight() - top - snappedBottomInset() : upper(room);
		double right = left + room;
		for (Node each : shownEnds()) {
			right -= each.prefWidth(-1);
			layoutInArea(each, right, top, each.prefWidth(-1), upper, 0, HPos.LEFT, VPos.CENTER);
			right -= getSpacing();
		}
		double width = besideWidth(room);
		if (beside.isManaged()) {
			double below = one ? upper : beside.prefHeight(width);
			layoutInArea(beside, one ? right - width : left, one ? top : top + upper + gap(), width, below, 0,
					HPos.LEFT, VPos.CENTER);
		}
		layoutInArea(title, left, top, titleWidth(room), upper, 0, HPos.LEFT, VPos.CENTER);
	}

	private boolean isOneLine(double room) {
		return !beside.isManaged()
				|| title.prefWidth(-1) + getSpacing() + beside.prefWidth(-1) + endWidth() <= room + 0.5;
	}

	private double besideWidth(double room) {
		return isOneLine(room) ? beside.prefWidth(-1) : room;
	}

	private double titleWidth(double room) {
		boolean shares = isOneLine(room) && beside.isManaged();
		return room - endWidth() - (shares ? getSpacing() + beside.prefWidth(-1) : 0);
	}

	/** The height of the title and of what stands at the end. */
	private double upper(double room) {
		return Math.max(title.prefHeight(titleWidth(room)),
				shownEnds().stream().mapToDouble(each -> each.prefHeight(-1)).max().orElse(0));
	}

	private List<Node> shownEnds() {
		return ends.stream().filter(Node::isManaged).toList();
	}

	/** The width of what stands at the end, with the gaps before it. */
	private double endWidth() {
		return shownEnds().stream().mapToDouble(each -> getSpacing() + each.prefWidth(-1)).sum();
	}

	private double gap() {
		return getSpacing() / 2;
	}

	private double sides() {
		return snappedLeftInset() + snappedRightInset();
	}
}
