package org.entrypoint.workshop;

import org.entrypoint.workshop.entry.Decision;
import org.entrypoint.workshop.entry.Effect;
import org.entrypoint.workshop.entry.Factor;
import org.entrypoint.workshop.note.Growth;
import org.entrypoint.workshop.note.Lever;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.note.NoteContext;
import org.entrypoint.workshop.note.NotePriority;
import org.entrypoint.workshop.note.NoteTraits;
import org.entrypoint.workshop.note.Onset;
import org.entrypoint.workshop.note.Place;
import org.entrypoint.workshop.note.Scope;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.plan.Horizon;
import org.entrypoint.workshop.plan.Reach;
import org.entrypoint.workshop.plan.Resource;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.rating.HandCount;
import org.entrypoint.workshop.rating.Method;
import org.entrypoint.workshop.rating.Rating;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.rating.RuleStory;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.CatalyticTest;
import org.entrypoint.diagnostic.Condition;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.FocusArea;
import org.entrypoint.diagnostic.Source;
import org.entrypoint.diagnostic.Statement;
import org.jspecify.annotations.Nullable;

/** Parts of a workshop, mostly legal ones, made of what the workshop already holds. */
final class RandomParts {
	private final Workshop workshop;
	private final Dice dice;
	private final List<String> dimensions;

	RandomParts(Workshop workshop, Dice dice) {
		this.workshop = workshop;
		this.dice = dice;
		dimensions = workshop.diagnostic().dimensions().stream().map(Dimension::id).toList();
	}

	Setup setup() {
		List<Group> groups = RandomWords.names(dice).stream()
				.map(name -> new Group(name, dice.one(Group.Kind.values()), dice.onceIn(40) ? 1000 : dice.below(1000)))
				.toList();
		Map<String, Integer> minutes = new TreeMap<>();
		dice.some(workshop.diagnostic().areas()).stream().map(FocusArea::id)
				.forEach(area -> minutes.put(area.code(), dice.onceIn(40) ? 0 : 1 + dice.below(600)));
		if (dice.onceIn(40)) {
			minutes.put("lunch", 60);
		}
		return new Setup(RandomWords.shortText(dice), RandomWords.shortText(dice), RandomWords.day(dice),
				RandomWords.shortText(dice), groups, RandomWords.names(dice), RandomWords.names(dice),
				dice.onceIn(3) ? null : dice.below(103) - 1, minutes);
	}

	String place() {
		return dice.onceIn(20) ? "nowhere" : dice.one(Place.all(workshop.diagnostic()));
	}

	/** A note with any marks; issues are frequent, since only they can be the most critical. */
	Note note(String id, String place) {
		return new Note(id, place, RandomWords.text(dice), dice.onceIn(3) ? RandomWords.text(dice) : "",
				new NoteContext(some(dimensions), dice.onceIn(2) ? "" : RandomWords.shortText(dice),
						RandomWords.names(dice), dice.one(Scope.values())),
				new NotePriority(dice.onceIn(4), dice.onceIn(30) ? -1 : dice.below(999)),
				new NoteTraits(dice.one(Onset.values()), dice.onceIn(2), dice.onceIn(2), dice.one(Growth.values())),
				dice.onceIn(40) ? List.of(id) : some(linkable()), lever());
	}

	private @Nullable Lever lever() {
		return dice.onceIn(2)
				? null
				: new Lever(dice.onceIn(4) ? null : dice.one(Source.values()), RandomWords.shortText(dice),
						RandomWords.shortText(dice), RandomWords.day(dice));
	}

	RatingKey key() {
		String dimension = RandomWords.idOf(dice, dimensions);
		return switch (dice.one(Axis.values())) {
			case PRESSING -> new RatingKey(Axis.PRESSING, dimension);
			case TEST -> RatingKey.test(dimension, RandomWords.idOf(dice, tests()));
			case RIPPLE -> RatingKey.ripple(dimension, dice.one(dimensions));
			case Axis axis when axis == Axis.IN_PLACE || axis == Axis.USED ->
				new RatingKey(axis, RandomWords.idOf(dice, conditions()));
			case Axis axis -> new RatingKey(axis, RandomWords.idOf(dice, statements()));
		};
	}

	Rating rating(Axis axis) {
		int levels = axis.scale(workshop.diagnostic().scales()).levels().size();
		List<HandCount> votes = IntStream.range(0, dice.onceIn(30) ? 10 : dice.below(4)).mapToObj(vote -> vote(levels))
				.toList();
		return new Rating(dice.onceIn(4) ? null : dice.onceIn(30) ? 5 : dice.below(levels + 1), votes);
	}

	private HandCount vote(int levels) {
		int places = dice.onceIn(60) ? 5 : levels;
		return new HandCount(
				dice.one(Method.values()), IntStream.range(0, places)
						.mapToObj(level -> dice.onceIn(80) ? -1 : dice.onceIn(4) ? 0 : dice.below(14)).toList(),
				dice.below(5));
	}

	Statement statement(String id) {
		return new Statement(id, RandomWords.idOf(dice, dimensions), RandomWords.shortText(dice));
	}

	Condition condition(String id) {
		return new Condition(id, RandomWords.idOf(dice, dimensions), RandomWords.shortText(dice),
				dice.one(Source.values()));
	}

	RuleStory story() {
		String condition = RandomWords.idOf(dice, conditions());
		return dice.onceIn(4)
				? RuleStory.blank(condition)
				: new RuleStory(condition, dice.onceIn(2), RandomWords.text(dice), RandomWords.text(dice));
	}

	Factor factor(String id, String title) {
		Map<String, Effect> effects = new TreeMap<>();
		some(dimensions).forEach(each -> effects.put(each, dice.one(Effect.values())));
		return new Factor(id, title, RandomWords.text(dice), effects, RandomWords.day(dice));
	}

	Decision decision() {
		return new Decision(dice.onceIn(3) ? null : RandomWords.idOf(dice, dimensions), dice.onceIn(3),
				dice.onceIn(3) ? null : RandomWords.idOf(dice, dimensions), RandomWords.text(dice),
				RandomWords.text(dice), RandomWords.day(dice));
	}

	Action action(String id) {
		Set<Resource> resources = EnumSet.noneOf(Resource.class);
		resources.addAll(dice.some(List.of(Resource.values())));
		return new Action(id, RandomWords.text(dice), dice.one(Horizon.values()), resources, dice.one(Reach.values()),
				RandomWords.names(dice), some(dimensions), RandomWords.shortText(dice), RandomWords.day(dice),
				RandomWords.text(dice), RandomWords.text(dice), some(linkable()));
	}

	private List<String> some(List<String> ids) {
		return dice.onceIn(30) ? List.of("gone") : dice.some(ids);
	}

	/** Half of the time only what may go away again, so that links to it are frequent. */
	private List<String> linkable() {
		List<String> passing = Stream.of(workshop.notes().stream().map(Note::id),
				workshop.ownStatements().stream().map(Statement::id),
				workshop.ownConditions().stream().map(Condition::id), workshop.factors().stream().map(Factor::id))
				.flatMap(each -> each).toList();
		return dice.onceIn(2)
				? passing
				: Stream.of(passing, statements(), conditions(), dimensions, tests()).flatMap(List::stream).distinct()
						.toList();
	}

	private List<String> statements() {
		return workshop.allStatements().map(Statement::id).toList();
	}

	private List<String> conditions() {
		return workshop.allConditions().map(Condition::id).toList();
	}

	private List<String> tests() {
		return workshop.diagnostic().tests().stream().map(CatalyticTest::id).toList();
	}
}
