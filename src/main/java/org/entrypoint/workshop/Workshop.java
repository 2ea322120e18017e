package org.entrypoint.workshop;

import org.entrypoint.workshop.entry.Decision;
import org.entrypoint.workshop.entry.Factor;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.rating.Rating;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.rating.RuleStory;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.Area;
import org.entrypoint.diagnostic.Condition;
import org.entrypoint.diagnostic.Diagnostic;
import org.entrypoint.diagnostic.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The record of one retreat. It never changes: {@code Edits.apply} makes the next one.
 *
 * @param diagnostic the instrument it was made with
 * @param setup what was known before
 * @param notes all notes; those of one place keep their order here
 * @param critical id of the one most critical issue; null while none is marked
 * @param ratings what was rated; an item that is missing was not discussed
 * @param ownStatements statements that the team added
 * @param ownConditions conditions that the team added
 * @param stories what was said about rules behind conditions, by condition id
 * @param factors what else to weigh
 * @param decision where the team starts
 * @param actions the plan, in the team's order
 */
public record Workshop(Diagnostic diagnostic, Setup setup, List<Note> notes, @Nullable String critical,
		Map<RatingKey, Rating> ratings, List<Statement> ownStatements, List<Condition> ownConditions,
		Map<String, RuleStory> stories, List<Factor> factors, Decision decision, List<Action> actions) {

	public Workshop {
		notes = List.copyOf(notes);
		ratings = Collections.unmodifiableSortedMap(new TreeMap<>(ratings)); // copied in one go when it was one before
		ownStatements = List.copyOf(ownStatements);
		ownConditions = List.copyOf(ownConditions);
		stories = Collections.unmodifiableSortedMap(new TreeMap<>(stories));
		factors = List.copyOf(factors);
		actions = List.copyOf(actions);
	}

	/** A workshop in which nothing was said yet; the diagnostic's families of factors stand ready. */
	public static Workshop blank(Diagnostic diagnostic) {
		return new Workshop(diagnostic, Setup.BLANK, List.of(), null, Map.of(), List.of(), List.of(), Map.of(),
				diagnostic.factors().stream().map(family -> Factor.of(family.id(), family.text())).toList(),
				Decision.BLANK, List.of());
	}

	/** The notes at one place, in the room's order. */
	public List<Note> notesAt(String place) {
		return notes.stream().filter(note -> note.place().equals(place)).toList();
	}

	/** Whether anything was said at one place. */
	public boolean hasNotesAt(String place) {
		return notes.stream().anyMatch(note -> note.place().equals(place));
	}

	/** The note with this id. */
	public Optional<Note> note(String id) {
		return notes.stream().filter(note -> note.id().equals(id)).findFirst();
	}

	/** Where a note stands among all; -1 if there is none with this id. */
	public int index(String id) {
		return note(id).map(notes::indexOf).orElse(-1);
	}

	/** What the room said of an item; empty if it was not discussed. */
	public Optional<Rating> rating(Axis axis, String item) {
		return Optional.ofNullable(ratings.get(new RatingKey(axis, item)));
	}

	/** The diagnostic's statements of a dimension, then the team's own. */
	public List<Statement> statements(String dimension) {
		return allStatements().filter(each -> each.dimension().equals(dimension)).toList();
	}

	/** The diagnostic's statements, then the team's own. */
	public Stream<Statement> allStatements() {
		return Stream.concat(diagnostic.statements().stream(), ownStatements.stream());
	}

	/** The diagnostic's conditions of a dimension, then the team's own. */
	public List<Condition> conditions(String dimension) {
		return allConditions().filter(each -> each.dimension().equals(dimension)).toList();
	}

	/** The diagnostic's conditions, then the team's own. */
	public Stream<Condition> allConditions() {
		return Stream.concat(diagnostic.conditions().stream(), ownConditions.stream());
	}

	/** What was said about the rule behind a condition. */
	public RuleStory story(String condition) {
		return stories.getOrDefault(condition, RuleStory.blank(condition));
	}

	/** Agenda minutes of a focus area: as set up, or as the diagnostic proposes. */
	public int minutes(Area area) {
		Integer set = setup.minutes().get(area.code());
		if (set != null) {
			return set;
		}
		return diagnostic.area(area).map(each -> each.minutes()).orElse(0);
	}

	/** The action with this id. */
	public Optional<Action> action(String id) {
		return actions.stream().filter(action -> action.id().equals(id)).findFirst();
	}

	/** The same workshop with another set-up. */
	public Workshop with(Setup value) {
		return new Workshop(diagnostic, value, notes, critical, ratings, ownStatements, ownConditions, stories, factors,
				decision, actions);
	}

	/** The same workshop with another decision. */
	public Workshop with(Decision value) {
		return new Workshop(diagnostic, setup, notes, critical, ratings, ownStatements, ownConditions, stories, factors,
				value, actions);
	}

	/** The same workshop with other notes. */
	public Workshop withNotes(List<Note> value) {
		return new Workshop(diagnostic, setup, value, critical, ratings, ownStatements, ownConditions, stories, factors,
				decision, actions);
	}

	/** The same workshop with another most critical issue, or none. */
	public Workshop withCritical(@Nullable String value) {
		return new Workshop(diagnostic, setup, notes, value, ratings, ownStatements, ownConditions, stories, factors,
				decision, actions);
	}

	/** The same workshop with other ratings. */
	public Workshop withRatings(Map<RatingKey, Rating> value) {
		return new Workshop(diagnostic, setup, notes, critical, value, ownStatements, ownConditions, stories, factors,
				decision, actions);
	}

	/** The same workshop with other statements of the team's own. */
	public Workshop withOwnStatements(List<Statement> value) {
		return new Workshop(diagnostic, setup, notes, critical, ratings, value, ownConditions, stories, factors,
				decision, actions);
	}

	/** The same workshop with other conditions of the team's own. */
	public Workshop withOwnConditions(List<Condition> value) {
		return new Workshop(diagnostic, setup, notes, critical, ratings, ownStatements, value, stories, factors,
				decision, actions);
	}

	/** The same workshop with other stories of rules. */
	public Workshop withStories(Map<String, RuleStory> value) {
		return new Workshop(diagnostic, setup, notes, critical, ratings, ownStatements, ownConditions, value, factors,
				decision, actions);
	}

	/** The same workshop with other factors. */
	public Workshop withFactors(List<Factor> value) {
		return new Workshop(diagnostic, setup, notes, critical, ratings, ownStatements, ownConditions, stories, value,
				decision, actions);
	}

	/** The same workshop with another plan. */
	public Workshop withActions(List<Action> value) {
		return new Workshop(diagnostic, setup, notes, critical, ratings, ownStatements, ownConditions, stories, factors,
				decision, value);
	}
}
