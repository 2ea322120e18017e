package org.entrypoint.workshop.edit;

import org.entrypoint.workshop.Workshop;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.rating.Rating;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.rating.RuleStory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.Condition;
import org.entrypoint.diagnostic.Statement;
import org.entrypoint.workshop.edit.Refusal.Reason;

/** The edits of what is rated: ratings, the team's own statements and conditions, and the stories of rules. */
final class ItemEdits {
	private static final Set<Axis> OF_ITEMS = Set.of(Axis.ALL_SCHOOLS, Axis.HIGHEST_NEED, Axis.IN_PLACE, Axis.USED);

	private ItemEdits() {
	}

	static Outcome rate(Workshop workshop, Edit.Rate rate) {
		Map<RatingKey, Rating> ratings = new TreeMap<>(workshop.ratings());
		Rating rating = rate.rating();
		if (rating == null) {
			ratings.remove(rate.key());
			return new Outcome.Applied(workshop.withRatings(ratings));
		}
		ratings.put(rate.key(), rating);
		return Edits.when(Rules.of(workshop).rating(new Check(), rate.key(), rating), workshop.withRatings(ratings));
	}

	static Outcome add(Workshop workshop, Statement statement) {
		Check check = new Check().newId(statement.id(), id -> Ids.isTaken(workshop, id));
		return Edits.when(Rules.of(workshop).statement(check, statement),
				workshop.withOwnStatements(append(workshop.ownStatements(), statement)));
	}

	static Outcome add(Workshop workshop, Condition condition) {
		Check check = new Check().newId(condition.id(), id -> Ids.isTaken(workshop, id));
		return Edits.when(Rules.of(workshop).condition(check, condition),
				workshop.withOwnConditions(append(workshop.ownConditions(), condition)));
	}

	static Outcome revise(Workshop workshop, Statement statement) {
		boolean own = workshop.ownStatements().stream().anyMatch(each -> each.id().equals(statement.id()));
		Check check = new Check().that(own, Reason.FIXED, "statement");
		return Edits.when(Rules.of(workshop).statement(check, statement), workshop.withOwnStatements(workshop
				.ownStatements().stream().map(each -> each.id().equals(statement.id()) ? statement : each).toList()));
	}

	static Outcome revise(Workshop workshop, Condition condition) {
		boolean own = workshop.ownConditions().stream().anyMatch(each -> each.id().equals(condition.id()));
		Check check = new Check().that(own, Reason.FIXED, "condition");
		return Edits.when(Rules.of(workshop).condition(check, condition), workshop.withOwnConditions(workshop
				.ownConditions().stream().map(each -> each.id().equals(condition.id()) ? condition : each).toList()));
	}

	static Outcome remove(Workshop workshop, String id) {
		List<Statement> statements = workshop.ownStatements().stream().filter(each -> !each.id().equals(id)).toList();
		List<Condition> conditions = workshop.ownConditions().stream().filter(each -> !each.id().equals(id)).toList();
		if (statements.size() == workshop.ownStatements().size()
				&& conditions.size() == workshop.ownConditions().size()) {
			return Edits.refuse(Reason.FIXED, "item");
		}
		Map<RatingKey, Rating> ratings = new TreeMap<>(workshop.ratings());
		OF_ITEMS.forEach(axis -> ratings.remove(new RatingKey(axis, id)));
		Map<String, RuleStory> stories = new TreeMap<>(workshop.stories());
		stories.remove(id);
		return new Outcome.Applied(Ids.unlink(workshop.withOwnStatements(statements).withOwnConditions(conditions)
				.withRatings(ratings).withStories(stories), id));
	}

	static Outcome tell(Workshop workshop, RuleStory story) {
		Map<String, RuleStory> stories = new TreeMap<>(workshop.stories());
		if (story.isBlank()) {
			stories.remove(story.condition());
		} else {
			stories.put(story.condition(), story);
		}
		return Edits.when(Rules.of(workshop).story(new Check(), story), workshop.withStories(stories));
	}

	private static <T> List<T> append(List<T> list, T last) {
		return Stream.concat(list.stream(), Stream.of(last)).toList();
	}
}
