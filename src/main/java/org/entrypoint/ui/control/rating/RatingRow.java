package org.entrypoint.ui.control.rating;

import org.entrypoint.ui.control.layout.FlowLines;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entrypoint.ui.base.OptionalChildren;
import org.entrypoint.ui.base.Named;
import org.entrypoint.ui.base.WrappingLabel;

/** One thing that is rated: its words on the left, one picker or two in the middle, the hands on the right. */
public final class RatingRow extends VBox {
	private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
	private final VBox words = Named.styled(new VBox(), "rating-words");
	private final Label detail = new WrappingLabel("", "small", "soft");
	private final FlowLines badges = Named.styled(new FlowLines(), "rating-badges");
	private final VBox lines = Named.styled(new VBox(), "rating-lines");
	private final List<Hands> hands = new ArrayList<>();
	private final List<LevelPicker> pickers = new ArrayList<>();
	private final List<Caption> captions = new ArrayList<>();
	private final HBox wide = Named.styled(new HBox(), "rating-wide");
	private final VBox narrow = Named.styled(new VBox(), "rating-narrow");
	private boolean stacked;

	/** What a picker asks: as wide as the widest of them, so that the pickers begin below each other. */
	private final class Caption extends Label {
		Caption(String text) {
			super(text);
		}

		@Override
		protected double computePrefWidth(double height) {
			return captions.stream().mapToDouble(each -> each.ownWidth(height)).max().orElse(0);
		}

		private double ownWidth(double height) {
			return super.computePrefWidth(height);
		}
	}

	/** The hands beside one picker. */
	private record Hands(VBox room, Histogram histogram, Label words) {
		static Hands none() {
			Histogram histogram = new Histogram();
			Label words = new WrappingLabel("", "small", "rating-hands");
			VBox room = Named.styled(new VBox(histogram, words), "rating-right");
			return new Hands(OptionalChildren.in(room, histogram, words), histogram, words);
		}

		void show(List<Integer> count, String text, boolean split) {
			histogram.show(count, text);
			histogram.setVisible(!count.isEmpty());
			words.setText(text);
			words.setVisible(!text.isEmpty());
			words.getStyleClass().removeAll("warn", "soft");
			words.getStyleClass().add(split ? "warn" : "soft");
		}

		/** Without hands, a picker below the words has the whole width. */
		void fit(boolean stacked) {
			room.setManaged(!stacked || histogram.isVisible());
		}
	}

	/**
	 * A row.
	 *
	 * @param text the words, as a label or as a field in which they are changed
	 */
	public RatingRow(Node text) {
		Named.styled(this, "rating-row");
		words.getChildren().addAll(text, badges);
		words.setMinWidth(0);
		getChildren().add(wide);
		stack(false);
		detail("");
	}

	/**
	 * Adds a picker.
	 *
	 * @param caption what this picker asks; empty where there is one picker only
	 */
	public void add(String caption, LevelPicker picker) {
		Hands right = Hands.none();
		HBox line = Named.styled(new HBox(), "rating-line");
		line.setAlignment(Pos.CENTER_LEFT);
		if (!caption.isEmpty()) {
			Caption label = Named.styled(new Caption(caption), "small", "soft");
			label.setMinWidth(Region.USE_PREF_SIZE);
			label.setLabelFor(picker);
			captions.add(label);
			line.getChildren().add(label);
		}
		HBox.setHgrow(picker, Priority.ALWAYS);
		picker.setMinWidth(0);
		line.getChildren().addAll(picker, right.room());
		lines.getChildren().add(line);
		hands.add(right);
		pickers.add(picker);
	}

	/** Side by side, or the pickers below the words where there is little room. */
	public void stack(boolean next) {
		stacked = next;
		wide.getChildren().clear();
		narrow.getChildren().clear();
		words.getChildren().remove(detail);
		badges.getChildren().remove(detail);
		if (stacked) {
			badges.getChildren().addFirst(detail);
			narrow.getChildren().addAll(words, lines);
			getChildren().set(0, narrow);
		} else {
			words.getChildren().add(1, detail);
			HBox.setHgrow(words, Priority.ALWAYS);
			HBox.setHgrow(lines, Priority.ALWAYS);
			wide.getChildren().addAll(words, lines);
			getChildren().set(0, wide);
		}
		showBadges();
		hands.forEach(each -> each.fit(stacked));
	}

	/** The remark below the words. */
	public void detail(String text) {
		detail.setText(text);
		detail.setVisible(!text.isEmpty());
		detail.setManaged(!text.isEmpty());
		showBadges();
	}

	/** What stands out, as chips below the words. */
	public void badges(List<? extends Node> nodes) {
		List<Node> all = new ArrayList<>(nodes);
		if (stacked) {
			all.addFirst(detail);
		}
		badges.getChildren().setAll(all);
		showBadges();
	}

	private void showBadges() {
		boolean any = badges.getChildren().stream().anyMatch(Node::isManaged);
		badges.setVisible(any);
		badges.setManaged(any);
	}

	/**
	 * The hands beside a picker.
	 *
	 * @param index the picker, 0 or more
	 * @param count hands per level; empty for none
	 * @param text what they say
	 * @param split whether they are split
	 */
	public void hands(int index, List<Integer> count, String text, boolean split) {
		hands.get(index).show(count, text, split);
		hands.get(index).fit(stacked);
	}

	/** Marks the row as the one where the room is, wherever the focus is. */
	public void select(boolean selected) {
		pseudoClassStateChanged(SELECTED, selected);
	}

	/** Adds something below the row, over its whole width. */
	public void below(Node node) {
		getChildren().add(node);
	}

	/** The pickers, in order. */
	public List<LevelPicker> pickers() {
		return List.copyOf(pickers);
	}
}
