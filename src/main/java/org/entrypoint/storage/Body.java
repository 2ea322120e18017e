package org.entrypoint.storage;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entrypoint.diagnostic.Condition;
import org.entrypoint.diagnostic.Diagnostic;
import org.entrypoint.diagnostic.Statement;
import org.entrypoint.workshop.Action;
import org.entrypoint.workshop.Axis;
import org.entrypoint.workshop.Decision;
import org.entrypoint.workshop.Factor;
import org.entrypoint.workshop.HandCount;
import org.entrypoint.workshop.Note;
import org.entrypoint.workshop.Rating;
import org.entrypoint.workshop.RatingKey;
import org.entrypoint.workshop.RuleStory;
import org.entrypoint.workshop.Setup;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** A workshop as its file spells it: the same parts in the same order, with ratings and stories as plain lists. */
record Body(Setup setup, List<Note> notes, @Nullable String critical, List<RatedItem> ratings,
		List<Statement> ownStatements, List<Condition> ownConditions, List<RuleStory> stories, List<Factor> factors,
		Decision decision, List<Action> actions, Diagnostic diagnostic) {

	/** One rating with what it rates. */
	record RatedItem(Axis axis, String item, @Nullable Integer level, List<HandCount> votes) {
	}

	static Body of(Workshop workshop) {
		return new Body(workshop.setup(), workshop.notes(), workshop.critical(),
				workshop.ratings().entrySet().stream()
						.map(each -> new RatedItem(each.getKey().axis(), each.getKey().item(), each.getValue().level(),
								each.getValue().votes()))
						.toList(),
				workshop.ownStatements(), workshop.ownConditions(), List.copyOf(workshop.stories().values()),
				workshop.factors(), workshop.decision(), workshop.actions(), workshop.diagnostic());
	}

	/**
	 * The workshop.
	 *
	 * @throws IllegalArgumentException if something is there twice
	 */
	Workshop workshop() {
		Map<RatingKey, Rating> rated = new TreeMap<>();
		for (RatedItem each : ratings) {
			RatingKey key = new RatingKey(each.axis(), each.item());
			if (rated.put(key, new Rating(each.level(), each.votes())) != null) {
				throw new IllegalArgumentException("ratings: " + each.axis() + " " + each.item());
			}
		}
		Map<String, RuleStory> told = new TreeMap<>();
		for (RuleStory each : stories) {
			if (told.put(each.condition(), each) != null) {
				throw new IllegalArgumentException("stories: " + each.condition());
			}
		}
		return new Workshop(diagnostic, setup, notes, critical, rated, ownStatements, ownConditions, told, factors,
				decision, actions);
	}
}
