package org.entrypoint.ui.screen.review;

import org.entrypoint.ui.screen.shared.LevelWords;
import org.entrypoint.ui.screen.shared.RelatedNotes;
import org.entrypoint.ui.screen.shared.Retreat;
import org.entrypoint.ui.screen.shared.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entrypoint.diagnostic.Area;
import org.entrypoint.diagnostic.Condition;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.Scales;
import org.entrypoint.insight.Reading;
import org.entrypoint.insight.StrengthGap;
import org.entrypoint.insight.UntappedConditions;
import org.entrypoint.insight.Use;
import org.entrypoint.session.Step;
import org.entrypoint.ui.base.WidthClass;
import org.entrypoint.ui.base.Named;
import org.entrypoint.ui.base.keys.PlainKeys;
import org.entrypoint.ui.base.FocusKeeper;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.base.WrappingLabel;
import org.entrypoint.ui.control.layout.Page;
import org.entrypoint.ui.control.choice.Pressable;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.Workshop;

/** All ratings of a focus area at a glance; every item leads back to where it was rated. */
public final class ReviewScreen implements Screen {
	private static final List<Use> USES = List.of(Use.UNTAPPED, Use.TAPPED, Use.MISSING, Use.UNKNOWN,
			Use.NOT_DISCUSSED);
	/** What was said about a need, as many lines as fit a glance. */
	private static final int FEW = 3;

	private final Retreat retreat;
	private final Words words = new Words("org.entrypoint.ui.screen.review");
	private final Label heading = new WrappingLabel("", "heading");
	private final Label legend = new WrappingLabel("", "small", "soft");
	private final GridPane grid = Named.styled(new GridPane(), "review-grid");
	private final List<VBox> columns = new ArrayList<>();
	private final List<Pressable> items = new ArrayList<>();
	private final Button next;
	private final Page page;
	private Area area = Area.NEEDS;

	/** A screen for all ratings of any of the first three focus areas. */
	public ReviewScreen(Retreat retreat) {
		this.retreat = retreat;
		next = Named.control(new Button(words.get("next")), "review-next", words.get("next"), "PgDn");
		Named.styled(next, "primary");
		next.setOnAction(event -> retreat.position().next());
		Label hint = new WrappingLabel(words.get("hint"), "small", "soft");
		hint.setMaxWidth(Double.MAX_VALUE);
		HBox.setHgrow(hint, Priority.ALWAYS);
		next.setMinWidth(Region.USE_PREF_SIZE);
		page = Page.scrolling(new VBox(heading, legend, grid), hint, next);
		PlainKeys.on(page, this::onKey);
		retreat.widthClass().subscribe(widthClass -> FocusKeeper.within(page, () -> arrange(widthClass)));
	}

	/** Two columns, or one where there is little room. */
	private void arrange(WidthClass widthClass) {
		int count = widthClass == WidthClass.NARROW ? 1 : 2;
		columns.clear();
		grid.getChildren().clear();
		grid.getColumnConstraints().clear();
		for (int index = 0; index < count; index++) {
			ColumnConstraints share = new ColumnConstraints();
			share.setPercentWidth(100.0 / count);
			share.setMinWidth(0);
			grid.getColumnConstraints().add(share);
			VBox column = Named.styled(new VBox(), "review-column");
			columns.add(column);
			grid.add(column, index, 0);
		}
		update(retreat.session().workshop());
	}

	@Override
	public Node node() {
		return page;
	}

	@Override
	public void show(Step step, Workshop workshop) {
		area = step.area();
		update(workshop);
	}

	@Override
	public void arrive(Workshop workshop) {
		page.toTop();
		next.requestFocus();
	}

	@Override
	public void update(Workshop workshop) {
		heading.setText(words.get("heading." + area.code()));
		Scales scales = workshop.diagnostic().scales();
		legend.setText(words.get("legend." + area.code(),
				Axis.in(area).stream().map(axis -> LevelWords.legend(axis.scale(scales))).toArray()));
		FocusKeeper.within(page, () -> remake(workshop));
	}

	private void remake(Workshop workshop) {
		items.clear();
		List<Node> groups = workshop.diagnostic().dimensions().stream().map(each -> group(workshop, each)).toList();
		int each = Math.ceilDiv(groups.size(), columns.size());
		for (int index = 0; index < columns.size(); index++) {
			int from = Math.min(index * each, groups.size());
			columns.get(index).getChildren().setAll(groups.subList(from, Math.min(from + each, groups.size())));
		}
	}

	/** From line to line as they are read, and from the last one to the button below. */
	private boolean onKey(KeyEvent event) {
		if (event.getCode() != KeyCode.UP && event.getCode() != KeyCode.DOWN) {
			return false;
		}
		List<Node> stops = new ArrayList<>(items);
		stops.add(next);
		int at = stops.stream().map(Node::isFocused).toList().indexOf(true);
		int to = Math.floorMod(at + (event.getCode() == KeyCode.DOWN ? 1 : -1), stops.size());
		stops.get(to).requestFocus();
		if (to < items.size()) {
			page.reveal(stops.get(to));
		}
		return true;
	}

	private Node group(Workshop workshop, Dimension dimension) {
		VBox group = Named.styled(new VBox(), "review-group");
		group.getChildren()
				.add(Named.styled(new Label(dimension.letter() + " · " + dimension.title()), "body", "strong"));
		switch (area) {
			case STRENGTHS -> workshop.statements(dimension.id())
					.forEach(each -> group.getChildren().add(strength(workshop, dimension, each.id(), each.text())));
			case CONDITIONS -> USES.forEach(use -> uses(workshop, dimension, use, group));
			case NEEDS, ENTRY -> need(workshop, dimension, group);
		}
		return group;
	}

	/** How pressing change is, and what was said about it. */
	private void need(Workshop workshop, Dimension dimension, VBox group) {
		Label cell = cell(workshop, Axis.PRESSING, dimension.id());
		Pressable item = item(dimension, dimension.id(), level(workshop, Axis.PRESSING, dimension.id()),
				marks(workshop, Axis.PRESSING, dimension.id()), cell);
		group.getChildren().add(Named.styled(item, "review-need"));
		List<String> said = RelatedNotes.issues(workshop, dimension.id());
		said.stream().limit(FEW).forEach(each -> group.getChildren().add(quote(words.get("said", each))));
		if (said.size() > FEW) {
			group.getChildren().add(quote(words.get("more", said.size() - FEW)));
		}
	}

	private static Label quote(String text) {
		Label quote = new WrappingLabel(text, "small", "soft", "review-quote");
		return quote;
	}

	private Node strength(Workshop workshop, Dimension dimension, String id, String text) {
		OptionalDouble gap = StrengthGap.of(workshop, id).gap();
		String marks = marks(workshop, Axis.ALL_SCHOOLS, id) + marks(workshop, Axis.HIGHEST_NEED, id);
		String gapText = gap.isPresent() && gap.getAsDouble() != 0
				? words.get("gap", StrengthGap.written(gap.getAsDouble()))
				: "";
		return item(dimension, id, text, marks + gapText, cell(workshop, Axis.ALL_SCHOOLS, id),
				cell(workshop, Axis.HIGHEST_NEED, id));
	}

	private void uses(Workshop workshop, Dimension dimension, Use use, VBox group) {
		List<Condition> conditions = UntappedConditions.having(workshop, dimension.id(), use);
		if (conditions.isEmpty()) {
			return;
		}
		VBox box = new VBox(Named.styled(new Label(words.of(use)), "small", "strong"));
		if (use == Use.UNTAPPED) {
			Named.styled(box, "review-untapped");
		}
		conditions.forEach(each -> box.getChildren()
				.add(item(dimension, each.id(), each.text(),
						marks(workshop, Axis.IN_PLACE, each.id()) + marks(workshop, Axis.USED, each.id()),
						cell(workshop, Axis.IN_PLACE, each.id()), cell(workshop, Axis.USED, each.id()))));
		group.getChildren().add(box);
	}

	private String marks(Workshop workshop, Axis axis, String id) {
		Reading reading = Reading.of(workshop, axis, id);
		return (reading.isSplit() ? words.get("split") : "")
				+ (reading.asksWhoWouldKnow() ? words.get("whoKnows") : "");
	}

	private Label cell(Workshop workshop, Axis axis, String id) {
		OptionalInt level = Reading.of(workshop, axis, id).level();
		Label cell = Named.styled(new Label(level.isEmpty() ? "–" : String.valueOf(level.getAsInt())), "review-cell");
		level.ifPresent(each -> cell.getStyleClass().add("level-" + each));
		cell.setAccessibleText(words.of(axis) + ": " + level(workshop, axis, id));
		cell.setMinWidth(Region.USE_PREF_SIZE);
		return cell;
	}

	/** The word of a level; "not discussed" where there is none. */
	private String level(Workshop workshop, Axis axis, String id) {
		OptionalInt level = Reading.of(workshop, axis, id).level();
		return level.isEmpty()
				? words.get("notDiscussed")
				: axis.scale(workshop.diagnostic().scales()).label(level.getAsInt()).orElse("");
	}

	private Pressable item(Dimension dimension, String id, String text, String marks, Label... cells) {
		Label words = new WrappingLabel(text + marks, "small", "review-text");
		HBox.setHgrow(words, Priority.ALWAYS);
		HBox face = Named.styled(new HBox(cells), "review-face");
		face.getChildren().add(words);
		StringBuilder spoken = new StringBuilder(text + marks);
		for (Label cell : cells) {
			spoken.append(". ").append(cell.getAccessibleText());
		}
		Pressable item = new Pressable("review-" + id, spoken.toString(), () -> retreat.position().outline()
				.step(area.code() + "/rate/" + dimension.id()).ifPresent(step -> retreat.position().go(step, id)));
		items.add(item);
		item.getChildren().add(face);
		return Named.styled(item, "review-item");
	}
}
