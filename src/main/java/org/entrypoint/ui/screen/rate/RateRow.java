package org.entrypoint.ui.screen.rate;

import org.entrypoint.insight.RatedItem;
import org.entrypoint.ui.screen.note.NotePanel;
import org.entrypoint.ui.screen.shared.Agreed;
import org.entrypoint.ui.screen.shared.Retreat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.entrypoint.diagnostic.Condition;
import org.entrypoint.diagnostic.Scale;
import org.entrypoint.diagnostic.Source;
import org.entrypoint.diagnostic.Statement;
import org.entrypoint.diagnostic.Text;
import org.entrypoint.insight.Agreement;
import org.entrypoint.insight.Reading;
import org.entrypoint.insight.StrengthGap;
import org.entrypoint.insight.Use;
import org.entrypoint.ui.base.Named;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.base.WrappingLabel;
import org.entrypoint.ui.control.text.BoundField;
import org.entrypoint.ui.control.choice.ChoiceRow;
import org.entrypoint.ui.control.rating.LevelPicker;
import org.entrypoint.ui.control.rating.RatingRow;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.rating.HandCount;
import org.entrypoint.workshop.rating.Rating;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.rating.RuleStory;
import org.entrypoint.workshop.Workshop;

/** One thing that is rated, wired to the workshop. */
final class RateRow {
	private final Retreat retreat;
	private final Words words;
	private final RatedItem rated;
	private final List<Axis> axes;
	private final RatingRow row;
	private final Optional<BoundField> text;
	private Optional<RuleFields> story = Optional.empty();
	private final Label untapped;
	private final ToggleButton change;
	private final Button remove;
	private final ChoiceRow source;
	private final Consumer<Node> reveal;

	/**
	 * A row.
	 *
	 * @param axes those axes of the item that have a picker
	 * @param reveal brings what opens in the row into sight
	 */
	RateRow(Retreat retreat, Words words, RatedItem rated, List<Axis> axes, Consumer<Node> reveal) {
		this.reveal = reveal;
		this.retreat = retreat;
		this.words = words;
		this.rated = rated;
		this.axes = axes;
		text = rated.own()
				? Optional.of(BoundField.line("own-" + rated.id(), words.get("ownText"), this::reword,
						retreat.session()::endTyping))
				: Optional.empty();
		row = new RatingRow(text.<Node>map(each -> each).orElseGet(this::label));
		for (Axis axis : axes) {
			Scale scale = axis.scale(retreat.session().workshop().diagnostic().scales());
			row.add(axes.size() > 1 ? words.of(axis) : "",
					new LevelPicker("rate-" + axis.name().toLowerCase(Locale.ROOT) + "-" + rated.id(),
							words.of(axis) + ". " + rated.text(), levels(scale), level -> rate(axis, level)));
		}
		untapped = Named.styled(new Label(words.get("untapped")), "chip", "untapped");
		change = Named.styled(new ToggleButton(), "choice");
		Named.control(change, "change-" + rated.id(), words.get("change"));
		change.setOnAction(event -> wantChange());
		remove = Named.styled(new Button(words.get("removeOwn")), "quiet");
		Named.control(remove, "remove-" + rated.id(), words.get("removeOwn"));
		remove.setOnAction(event -> retreat.apply(new Edit.RemoveOwnItem(rated.id())));
		source = new ChoiceRow("source-" + rated.id(), words.get("source"), false,
				ids -> ids.forEach(id -> comesFrom(Source.valueOf(id))));
		if (rated.own() && axes.contains(Axis.USED)) {
			row.below(source);
		}
	}

	/** The question where a whole dimension is rated, whose name stands above; otherwise what is rated. */
	private Label label() {
		return new WrappingLabel(rated.axes().contains(Axis.PRESSING) ? words.of(Axis.PRESSING) : rated.text(), "body");
	}

	private static List<LevelPicker.Level> levels(Scale scale) {
		List<LevelPicker.Level> levels = new ArrayList<>();
		scale.levels().forEach(level -> levels.add(new LevelPicker.Level(level.value(), level.label())));
		levels.add(new LevelPicker.Level(Scale.DONT_KNOW, scale.dontKnow()));
		return levels;
	}

	private RuleStory told() {
		return retreat.session().workshop().story(rated.id());
	}

	private void wantChange() {
		RuleStory before = told();
		retreat.apply(new Edit.TellRule(before.withChange(!before.change())));
		story.ifPresent(fields -> {
			fields.focus();
			reveal.accept(fields.node());
		});
	}

	private void reword(String typed) {
		String mended = Text.mend(typed);
		Workshop workshop = retreat.session().workshop();
		workshop.ownStatements().stream().filter(each -> each.id().equals(rated.id())).findFirst()
				.ifPresent(each -> retreat.type(
						new Edit.ReviseStatement(new Statement(each.id(), each.dimension(), mended)),
						"own" + each.id()));
		own(workshop).ifPresent(each -> retreat.type(
				new Edit.ReviseCondition(new Condition(each.id(), each.dimension(), mended, each.source())),
				"own" + each.id()));
	}

	/** Says where a condition of the team's own comes from. */
	private void comesFrom(Source from) {
		own(retreat.session().workshop()).ifPresent(each -> retreat
				.apply(new Edit.ReviseCondition(new Condition(each.id(), each.dimension(), each.text(), from))));
	}

	private Optional<Condition> own(Workshop workshop) {
		return workshop.ownConditions().stream().filter(each -> each.id().equals(rated.id())).findFirst();
	}

	private RatingKey key(Axis axis) {
		return new RatingKey(axis, rated.id());
	}

	/** Sets the agreed level and keeps the votes; without a level and without votes it is not discussed. */
	private void rate(Axis axis, OptionalInt level) {
		Agreed.on(retreat.session().workshop(), key(axis), level).ifPresent(retreat::apply);
	}

	void update(Workshop workshop) {
		for (int index = 0; index < axes.size(); index++) {
			show(workshop, index);
		}
		text.ifPresent(field -> ownText(workshop).ifPresent(field::show));
		row.detail(detail(workshop));
		row.badges(badges(workshop));
		source.show(NotePanel.sources(words), own(workshop).map(each -> each.source().name()).stream().toList());
		RuleStory told = told();
		change.setSelected(told.change());
		change.setText((told.change() ? "✓ " : "") + words.get("change"));
		open(told.change() && axes.contains(Axis.USED));
		story.ifPresent(fields -> fields.show(told));
	}

	/** The story's fields are there while the room wants to change the condition. */
	private void open(boolean wanted) {
		if (wanted && story.isEmpty()) {
			RuleFields fields = new RuleFields(retreat, words, rated.id());
			row.below(fields.node());
			story = Optional.of(fields);
		} else if (!wanted) {
			story.map(RuleFields::node).ifPresent(row.getChildren()::remove);
			story = Optional.empty();
		}
	}

	private Optional<String> ownText(Workshop workshop) {
		return workshop.ownStatements().stream().filter(each -> each.id().equals(rated.id())).map(Statement::text)
				.findFirst().or(() -> own(workshop).map(Condition::text));
	}

	private void show(Workshop workshop, int index) {
		Reading reading = Reading.of(workshop, axes.get(index), rated.id());
		mark(row.pickers().get(index), reading);
		Optional<Agreement> last = reading.lastAgreement();
		List<HandCount> votes = reading.rating().map(Rating::votes).orElse(List.of());
		row.hands(index, last.map(each -> each.vote().perLevel()).orElse(List.of()),
				last.map(each -> said(each, votes.size())).orElse(""), reading.isSplit());
	}

	/** A level that is agreed on is chosen; what hands say is marked as theirs, unless they are split. */
	private void mark(LevelPicker picker, Reading reading) {
		Integer agreed = reading.rating().map(Rating::level).orElse(null);
		OptionalInt counted = reading.level();
		if (agreed == null && counted.isPresent() && !reading.isSplit()) {
			picker.showCounted(counted.getAsInt(), level -> words.get("counted", level));
		} else {
			picker.show(agreed == null ? OptionalInt.empty() : OptionalInt.of(agreed));
		}
	}

	private String said(Agreement agreement, int votes) {
		String hands = words.get("hands." + agreement.vote().method().name(), agreement.vote().total());
		String unknown = agreement.vote().dontKnow() > 0
				? " · " + words.get("unsure", agreement.vote().dontKnow())
				: "";
		String second = votes > 1 ? words.get("vote", votes) + " " : "";
		if (agreement.isSplit()) {
			return second + words.get("split");
		}
		return second + hands + unknown;
	}

	private String detail(Workshop workshop) {
		List<String> parts = new ArrayList<>();
		if (rated.source() != null && !rated.own()) {
			parts.add(words.of(rated.source()));
		}
		for (Axis axis : rated.axes()) {
			if (!axes.contains(axis)) {
				parts.add(words.of(axis) + ": " + word(workshop, axis));
			}
		}
		if (rated.axes().contains(Axis.ALL_SCHOOLS)) {
			StrengthGap.of(workshop, rated.id()).gap().ifPresent(
					gap -> parts.add(gap == 0 ? words.get("gapNone") : words.get("gap", StrengthGap.written(gap))));
		}
		for (Axis axis : axes) {
			votes(workshop, axis).ifPresent(parts::add);
		}
		return String.join(" · ", parts);
	}

	/** All votes in numbers once there is more than one, the first beside the later ones. */
	private Optional<String> votes(Workshop workshop, Axis axis) {
		List<HandCount> votes = workshop.rating(axis, rated.id()).map(Rating::votes).orElse(List.of());
		if (votes.size() < 2) {
			return Optional.empty();
		}
		List<String> counts = IntStream.range(0, votes.size()).mapToObj(index -> words.get("voteCounts", index + 1,
				String.join(" ", votes.get(index).perLevel().stream().map(String::valueOf).toList()))).toList();
		return Optional.of(String.join(" → ", counts));
	}

	private String word(Workshop workshop, Axis axis) {
		OptionalInt level = Reading.of(workshop, axis, rated.id()).level();
		if (level.isEmpty()) {
			return words.get("notDiscussed");
		}
		String word = axis.scale(workshop.diagnostic().scales()).label(level.getAsInt()).orElse("");
		return level.getAsInt() == Scale.DONT_KNOW ? word : level.getAsInt() + " " + word;
	}

	private List<Node> badges(Workshop workshop) {
		List<Node> badges = new ArrayList<>();
		if (axes.contains(Axis.USED)) {
			if (Use.of(workshop, rated.id()) == Use.UNTAPPED) {
				badges.add(untapped);
			}
			badges.add(change);
		}
		if (rated.own()) {
			badges.add(remove);
		}
		return badges;
	}

	/** The row as it is shown. */
	RatingRow node() {
		return row;
	}

	RatedItem rated() {
		return rated;
	}

	/** What a picker of this row rates; empty if it is not one of this row's. */
	Optional<RatingKey> key(Node picker) {
		int index = row.pickers().indexOf(picker);
		return index < 0 ? Optional.empty() : Optional.of(key(axes.get(index)));
	}
}
