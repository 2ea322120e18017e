package org.entrypoint.ui.screen.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entrypoint.ui.base.OptionalChildren;
import org.entrypoint.diagnostic.CatalyticTest;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.Scale;
import org.entrypoint.insight.plan.PlannedTests;
import org.entrypoint.insight.Reading;
import org.entrypoint.ui.base.WidthClass;
import org.entrypoint.ui.base.Named;
import org.entrypoint.locale.LocalLists;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.base.WrappingLabel;
import org.entrypoint.ui.control.layout.FlowLines;
import org.entrypoint.ui.control.choice.KeyButton;
import org.entrypoint.ui.control.rating.LevelPicker;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.note.Place;
import org.entrypoint.workshop.rating.Rating;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.Workshop;

/** One test of the chosen entry point: how far it is met, its notes, and the action that it became. */
final class TestRow extends VBox {
	private static final int MET = 3;
	private static final double WORDS = 42;

	/** What a row asks of its screen. */
	interface Listener {
		/** The room answers. */
		void rated(RatingKey key, OptionalInt level);

		/** The row got the focus. */
		void selected(TestRow row);

		/** The test should become an action. */
		void act(TestRow row);

		/** The room wants to see the plan. */
		void plan();
	}

	private final Words words;
	private final Dimension chosen;
	private final CatalyticTest test;
	private final Map<RatingKey, LevelPicker> pickers = new LinkedHashMap<>();
	private final List<Node> names = new ArrayList<>();
	private final GridPane grid = Named.styled(new GridPane(), "test-grid");
	private final VBox said = Named.styled(new VBox(), "test-notes");
	private final FlowLines callbacks = Named.styled(new FlowLines(), "test-deeds");
	private final Button act;
	private final Label planned = Named.styled(new Label(), "small", "strong");
	private final Button plan;

	TestRow(Workshop workshop, Words words, Dimension chosen, CatalyticTest test, int number, Listener listener) {
		this.words = words;
		this.chosen = chosen;
		this.test = test;
		setId("test-" + test.id());
		Named.styled(this, "card", "test-row");
		Scale scale = workshop.diagnostic().scales().met();
		add(RatingKey.test(chosen.id(), test.id()), "test-met-" + test.id(), number + " · " + test.text(), "body",
				scale, listener);
		if (test.perOthers()) {
			others(workshop, chosen).forEach(
					other -> add(RatingKey.ripple(chosen.id(), other.id()), "test-" + test.id() + "-" + other.id(),
							words.get("moves", other.title()), "small", scale, listener));
		}
		names.set(0, OptionalChildren.in(Named.styled(new VBox(names.getFirst(), callbacks), "test-head"), callbacks));
		act = new KeyButton("test-act-" + test.id(), words.get("act"), "Alt+A", () -> listener.act(this));
		plan = Named.control(new Button(words.get("seePlan")), "test-plan-" + test.id(), words.get("seePlan"));
		plan.setMinWidth(Region.USE_PREF_SIZE);
		plan.setOnAction(event -> listener.plan());
		planned.setText(words.get("planned"));
		callbacks.getChildren().addAll(act, planned, plan);
		OptionalChildren.in(callbacks, act, planned, plan);
		getChildren().addAll(grid, said);
		OptionalChildren.in(this, said);
		fit(WidthClass.WIDE);
	}

	private static Stream<Dimension> others(Workshop workshop, Dimension chosen) {
		return workshop.diagnostic().dimensions().stream().filter(each -> !each.equals(chosen));
	}

	private void add(RatingKey key, String id, String text, String style, Scale scale, Listener listener) {
		List<LevelPicker.Level> levels = new ArrayList<>(
				scale.levels().stream().map(each -> new LevelPicker.Level(each.value(), each.label())).toList());
		levels.add(new LevelPicker.Level(Scale.DONT_KNOW, scale.dontKnow()));
		LevelPicker picker = new LevelPicker(id, text, levels, level -> listener.rated(key, level));
		picker.setMinWidth(0);
		GridPane.setFillHeight(picker, false);
		picker.focusedProperty().addListener((value, had, has) -> {
			if (has) {
				listener.selected(this);
			}
		});
		Label label = new WrappingLabel(text, style);
		label.setLabelFor(picker);
		names.add(label);
		pickers.put(key, picker);
	}

	/** Words and levels side by side, or below each other where there is little room. */
	void fit(WidthClass widthClass) {
		boolean aside = widthClass != WidthClass.NARROW;
		grid.getChildren().clear();
		grid.getColumnConstraints().setAll(aside ? List.of(share(WORDS), share(100 - WORDS)) : List.of(share(100)));
		List<LevelPicker> all = pickers();
		for (int index = 0; index < all.size(); index++) {
			grid.add(names.get(index), 0, aside ? index : 2 * index);
			grid.add(all.get(index), aside ? 1 : 0, aside ? index : 2 * index + 1);
		}
	}

	private static ColumnConstraints share(double percent) {
		ColumnConstraints share = new ColumnConstraints();
		share.setPercentWidth(percent);
		share.setMinWidth(0);
		return share;
	}

	/** Shows the test as it stands; {@code notes} shows its notes instead of their words where the row is selected. */
	void update(Workshop workshop, List<Node> notes) {
		pickers.forEach((key, picker) -> {
			Integer level = Reading.of(workshop, key.axis(), key.item()).rating().map(Rating::level).orElse(null);
			picker.show(level == null ? OptionalInt.empty() : OptionalInt.of(level));
		});
		List<Node> shown = notes.isEmpty() ? workshop.notesAt(place()).stream().map(this::quote).toList() : notes;
		if (!said.getChildren().equals(shown)) {
			said.getChildren().setAll(shown);
		}
		said.setVisible(!workshop.notesAt(place()).isEmpty());
		boolean isPlanned = isPlanned(workshop);
		act.setVisible(!isPlanned && isUnmet(workshop));
		callbacks.setVisible(isPlanned || isUnmet(workshop));
		planned.setVisible(isPlanned);
		plan.setVisible(isPlanned);
	}

	private Node quote(Note note) {
		Label label = new WrappingLabel(words.get("quoted", note.text()), "small", "soft");
		return label;
	}

	/** Whether an action of the plan serves this test for the chosen entry point. */
	boolean isPlanned(Workshop workshop) {
		return PlannedTests.of(workshop, chosen.id()).contains(test);
	}

	/** Whether the room said "not yet" or "partly", here or for one of the other dimensions. */
	boolean isUnmet(Workshop workshop) {
		return pickers.keySet().stream().anyMatch(key -> isUnmet(workshop, key));
	}

	private static boolean isUnmet(Workshop workshop, RatingKey key) {
		int level = Reading.of(workshop, key.axis(), key.item()).level().orElse(Scale.DONT_KNOW);
		return level > Scale.DONT_KNOW && level < MET;
	}

	/** The action that the test asks for; the team completes it in the plan. */
	Action action(Workshop workshop, String id) {
		List<String> lagging = others(workshop, chosen)
				.filter(other -> test.perOthers() && isUnmet(workshop, RatingKey.ripple(chosen.id(), other.id())))
				.map(Dimension::shortTitle).toList();
		String what = lagging.isEmpty()
				? words.plain("actionWhat", test.text(), chosen.shortTitle())
				: words.plain("actionWhatFor", test.text(), chosen.shortTitle(), LocalLists.of(lagging));
		Action blank = Action.of(id, what);
		return new Action(id, what, blank.horizon(), blank.resources(), blank.reach(), blank.schools(),
				List.of(chosen.id()), blank.owner(), blank.by(), blank.firstStep(), blank.sign(), List.of(test.id()));
	}

	/** Where the notes of this test stand. */
	String place() {
		return Place.test(chosen.id(), test.id());
	}

	CatalyticTest test() {
		return test;
	}

	/** The picker for a rating; empty if it is not one of this row's. */
	Optional<LevelPicker> picker(RatingKey key) {
		return Optional.ofNullable(pickers.get(key));
	}

	/** The pickers from top to bottom. */
	List<LevelPicker> pickers() {
		return List.copyOf(pickers.values());
	}
}
