package org.entrypoint.ui.screen.rate;

import org.entrypoint.insight.RatedItem;
import org.entrypoint.ui.screen.shared.Retreat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.entrypoint.ui.base.WidthClass;
import org.entrypoint.ui.base.Named;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.control.rating.LevelPicker;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** The rows of one dimension, and which of their pickers the room is at. */
final class RateRows extends VBox {
	private final Retreat retreat;
	private final Words words;
	private final Consumer<Node> reveal;
	private final List<RateRow> rows = new ArrayList<>();
	private @Nullable LevelPicker last;

	/**
	 * No rows yet.
	 *
	 * @param reveal brings a row, or what opens in it, into sight
	 */
	RateRows(Retreat retreat, Words words, Consumer<Node> reveal) {
		this.retreat = retreat;
		this.words = words;
		this.reveal = reveal;
		Named.styled(this, "rate-rows");
		retreat.widthClass()
				.subscribe(widthClass -> rows.forEach(row -> row.node().stack(widthClass == WidthClass.NARROW)));
	}

	/** Makes the rows anew; the room is at none of them. */
	void show(List<RatedItem> all, Axis strengthAxis) {
		rows.clear();
		for (RatedItem rated : all) {
			List<Axis> axes = rated.axes().contains(strengthAxis) ? List.of(strengthAxis) : rated.axes();
			RateRow row = new RateRow(retreat, words, rated, axes, reveal);
			row.node().stack(retreat.widthClass().get() == WidthClass.NARROW);
			row.node().pickers().forEach(picker -> picker.focusedProperty().subscribe(has -> {
				if (has) {
					select(picker);
				}
			}));
			rows.add(row);
		}
		getChildren().setAll(rows.stream().map(RateRow::node).toList());
		select(null);
	}

	/** The room is at this picker now, or at the first, and sees so. */
	private void select(@Nullable LevelPicker picker) {
		last = picker;
		Optional<RateRow> at = selected().flatMap(this::row);
		rows.forEach(row -> row.node().select(at.filter(row::equals).isPresent()));
	}

	/** Makes the rows anew and stays at the same item, with the focus if it was there. */
	void remake(List<RatedItem> all, Axis strengthAxis) {
		Optional<RatingKey> before = at();
		boolean hadFocus = isFocusWithin();
		show(all, strengthAxis);
		select(before.flatMap(key -> row(key.item()).map(row -> picker(row, key.axis()))).orElse(null));
		if (hadFocus) {
			focus();
		}
	}

	private static LevelPicker picker(RateRow row, Axis axis) {
		List<LevelPicker> pickers = row.node().pickers();
		return pickers.stream().filter(each -> row.key(each).filter(key -> key.axis() == axis).isPresent()).findFirst()
				.orElse(pickers.getFirst());
	}

	/** Whether there is a row for each of these, in this order. */
	boolean isOf(List<RatedItem> all) {
		return all.stream().map(RatedItem::id).toList().equals(rows.stream().map(row -> row.rated().id()).toList());
	}

	void update(Workshop workshop) {
		rows.forEach(row -> row.update(workshop));
	}

	private List<LevelPicker> pickers() {
		return rows.stream().flatMap(row -> row.node().pickers().stream()).toList();
	}

	/** The picker that had the focus last, or the first. */
	private Optional<LevelPicker> selected() {
		List<LevelPicker> all = pickers();
		LevelPicker before = last;
		return before != null && all.contains(before) ? Optional.of(before) : all.stream().findFirst();
	}

	private Optional<RateRow> row(LevelPicker picker) {
		return rows.stream().filter(row -> row.node().pickers().contains(picker)).findFirst();
	}

	private Optional<RateRow> row(String item) {
		return rows.stream().filter(row -> row.rated().id().equals(item)).findFirst();
	}

	/** What is rated where the room is. */
	Optional<RatingKey> at() {
		return selected().flatMap(picker -> row(picker).flatMap(row -> row.key(picker)));
	}

	/** The words of an item; empty if it is not here. */
	String text(String item) {
		return row(item).map(row -> row.rated().text()).orElse("");
	}

	/** Puts the focus on an item, on the picker for what is asked of it if there is one; false if it is not here. */
	boolean focus(String item, Optional<Axis> asked) {
		Optional<RateRow> row = row(item);
		row.ifPresent(
				each -> focus(asked.map(axis -> picker(each, axis)).orElseGet(() -> each.node().pickers().getFirst())));
		return row.isPresent();
	}

	/** Puts the focus where the room is. */
	void focus() {
		selected().ifPresent(this::focus);
	}

	private void focus(LevelPicker picker) {
		picker.requestFocus();
		row(picker).map(RateRow::node).ifPresent(reveal);
	}

	/** Goes to the picker above or below; false if there is none below. */
	boolean walk(int by) {
		List<LevelPicker> all = pickers();
		int to = selected().map(all::indexOf).orElse(-1) + by;
		if (to >= all.size()) {
			return false;
		}
		if (to >= 0) {
			focus(all.get(to));
		}
		return true;
	}
}
