package org.entrypoint.ui.control.text;

import java.util.stream.Stream;
import javafx.collections.ObservableList;
import javafx.geometry.BoundingBox;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SkinBase;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.entrypoint.ui.base.Background;
import org.entrypoint.ui.base.Named;
import org.jspecify.annotations.Nullable;

/**
 * What scrolls the words of a text area. Such an area wraps and grows, so that it hardly ever scrolls, and never
 * sideways: a bar is made only once there is more than fits. The toolkit's skin makes two bars and a corner for each
 * area, three quarters of its nodes.
 */
final class WordsScrollSkin extends SkinBase<ScrollPane> {
	/** What the toolkit's heights of lines may be off by, in pixels. */
	private static final double ROUNDING = 3;

	private final Viewport viewport = Named.styled(new Viewport(), "viewport");
	private @Nullable ScrollBar bar;

	/** A skin for a pane that has its content already. */
	WordsScrollSkin(ScrollPane pane) {
		super(pane);
		viewport.getChildren().add(pane.getContent());
		viewport.setClip(viewport.edge);
		getChildren().add(viewport);
		registerChangeListener(pane.vvalueProperty(), value -> place());
		Stream.of(pane.prefViewportWidthProperty(), pane.prefViewportHeightProperty(), pane.minViewportWidthProperty(),
				pane.minViewportHeightProperty())
				.forEach(size -> registerChangeListener(size, value -> pane.requestLayout()));
		pane.addEventHandler(ScrollEvent.SCROLL, this::onWheel);
		consumeMouseEvents(false);
	}

	@Override
	protected void layoutChildren(double x, double y, double width, double height) {
		Node words = getSkinnable().getContent();
		see(width, height); // the words are as high as what is seen of them, at least: as it is now, not as it was
		boolean scrolls = words.prefHeight(width) > height + ROUNDING;
		ScrollBar shown = bar;
		double side = scrolls && shown != null ? shown.prefWidth(height) : 0;
		double room = width - side;
		see(room, height);
		viewport.resizeRelocate(x, y, room, height);
		viewport.edge.setWidth(room);
		viewport.edge.setHeight(height);
		words.resize(room, Math.max(height, snapSizeY(words.prefHeight(room))));
		if (shown != null) {
			shown.setVisible(scrolls);
			shown.setVisibleAmount(Math.min(1, height / words.getLayoutBounds().getHeight()));
			shown.resizeRelocate(x + room, y, side, height);
		} else if (scrolls) {
			Background.later(this::addBar);
		}
		place();
	}

	private void see(double width, double height) {
		getSkinnable().setViewportBounds(new BoundingBox(0, 0, width, height));
	}

	/** Adds the bar, unless the area has grown meanwhile so that all its words are in sight. */
	private void addBar() {
		if (getSkinnable() != null && bar == null && hidden() > ROUNDING) {
			ScrollBar made = new ScrollBar();
			made.setOrientation(Orientation.VERTICAL);
			made.setMax(1);
			made.valueProperty().bindBidirectional(getSkinnable().vvalueProperty());
			getChildren().add(made);
			bar = made;
		}
	}

	/** Moves the words to where the pane is scrolled to. */
	private void place() {
		Node words = getSkinnable().getContent();
		words.relocate(0, snapPositionY(-getSkinnable().getVvalue() * hidden()));
	}

	/** How much of the words is out of sight, above and below. */
	private double hidden() {
		return Math.max(0, getSkinnable().getContent().getLayoutBounds().getHeight() - viewport.getHeight());
	}

	/** The wheel belongs to the words as long as there are more in its direction, then to the page. */
	private void onWheel(ScrollEvent event) {
		double value = getSkinnable().getVvalue();
		double next = hidden() > ROUNDING ? Math.clamp(value - event.getDeltaY() / hidden(), 0, 1) : value;
		if (next != value) {
			getSkinnable().setVvalue(next);
			event.consume();
		}
	}

	@Override
	protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
		return left + snapSizeX(getSkinnable().getPrefViewportWidth()) + right;
	}

	@Override
	protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
		return top + snapSizeY(getSkinnable().getPrefViewportHeight()) + bottom;
	}

	@Override
	protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
		return left + snapSizeX(getSkinnable().getMinViewportWidth()) + right;
	}

	@Override
	protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
		return top + snapSizeY(getSkinnable().getMinViewportHeight()) + bottom;
	}

	/** Shows as much of the words as there is room for; the skin places them. */
	private static final class Viewport extends Region {
		private final Rectangle edge = new Rectangle();

		@Override
		public ObservableList<Node> getChildren() {
			return super.getChildren();
		}

		@Override
		protected void layoutChildren() {
			// what is inside lays itself out
		}
	}
}
