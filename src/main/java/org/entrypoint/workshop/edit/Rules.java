package org.entrypoint.workshop.edit;

import org.entrypoint.workshop.Group;
import org.entrypoint.workshop.Setup;
import org.entrypoint.workshop.Workshop;
import org.entrypoint.workshop.entry.Decision;
import org.entrypoint.workshop.entry.Factor;
import org.entrypoint.workshop.note.Lever;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.note.Place;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.rating.HandCount;
import org.entrypoint.workshop.rating.Rating;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.rating.RuleStory;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.Area;
import org.entrypoint.diagnostic.CatalyticTest;
import org.entrypoint.diagnostic.Condition;
import org.entrypoint.diagnostic.Diagnostic;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.FactorFamily;
import org.entrypoint.diagnostic.QuestionKind;
import org.entrypoint.diagnostic.Scale;
import org.entrypoint.diagnostic.Statement;
import org.entrypoint.workshop.edit.Refusal.Reason;

/**
 * What every workshop keeps, whichever way it came about: each part on its own, and the references between them. Edits
 * that would break a rule are refused, and a file that breaks one is not opened.
 */
public final class Rules {
	/** The most notes of one workshop. */
	public static final int MOST_NOTES = 20_000;
	/** The most characters in all notes of one workshop, so that its file can always be opened again. */
	public static final int MOST_CHARACTERS = 10_000_000;

	private static final FieldPath WHOLE = new FieldPath("");
	private static final FieldPath GROUPS = new FieldPath("groups");
	private static final FieldPath LEVER = new FieldPath("lever");
	private static final FieldPath VOTES = new FieldPath("votes");

	private final Diagnostic diagnostic;
	private final Set<String> places;
	private final Set<String> statements;
	private final Set<String> conditions;
	private final Set<String> besides;
	private final Predicate<String> isNote;

	private Rules(Workshop workshop, Predicate<String> isNote) {
		this.isNote = isNote;
		diagnostic = workshop.diagnostic();
		places = Place.all(diagnostic);
		statements = ids(workshop.allStatements().map(Statement::id));
		conditions = ids(workshop.allConditions().map(Condition::id));
		besides = linkableBesides(workshop);
	}

	/** What can be linked besides notes and what is rated. */
	private static Set<String> linkableBesides(Workshop workshop) {
		Diagnostic diagnostic = workshop.diagnostic();
		return ids(Stream
				.of(diagnostic.dimensions().stream().map(Dimension::id),
						diagnostic.tests().stream().map(CatalyticTest::id), workshop.factors().stream().map(Factor::id))
				.flatMap(each -> each));
	}

	/** Whether a note or an action can lead back to what has this id. */
	private boolean isLinkable(String id) {
		return statements.contains(id) || conditions.contains(id) || besides.contains(id) || isNote.test(id);
	}

	/** The rules as they stand with what {@code workshop} holds. */
	static Rules of(Workshop workshop) {
		return new Rules(workshop, id -> workshop.index(id) >= 0);
	}

	/** Every part of {@code workshop} that breaks a rule, with the first rule it breaks; empty if it is sound. */
	public static List<Flaw> broken(Workshop workshop) {
		Rules rules = new Rules(workshop, ids(workshop.notes().stream().map(Note::id))::contains);
		Set<String> taken = rules.diagnosticIds();
		Predicate<String> isTaken = id -> !taken.add(id);
		Set<String> families = new HashSet<>();
		Flaws flaws = new Flaws();
		flaws.of("setup", rules.setup(new Check(), workshop.setup()));
		flaws.of("notes", rules.size(new Check(), workshop.notes()));
		flaws.of("critical", rules.critical(new Check(), workshop));
		flaws.of("decision", rules.decision(new Check(), workshop.decision()));
		flaws.in("ownStatements", workshop.ownStatements(),
				each -> rules.statement(new Check().newId(each.id(), isTaken), each));
		flaws.in("ownConditions", workshop.ownConditions(),
				each -> rules.condition(new Check().newId(each.id(), isTaken), each));
		flaws.in("notes", workshop.notes(), each -> rules.note(new Check().newId(each.id(), isTaken), each));
		flaws.in("actions", workshop.actions(), each -> rules.action(new Check().newId(each.id(), isTaken), each));
		flaws.in("factors", workshop.factors(),
				each -> rules.factor(
						new Check().newId(each.id(), rules.isFamily(each.id()) ? id -> !families.add(id) : isTaken),
						each));
		flaws.in("ratings", workshop.ratings().entrySet(),
				each -> rules.rating(new Check(), each.getKey(), each.getValue()));
		flaws.in("stories", workshop.stories().entrySet(),
				each -> rules.story(new Check().that(each.getKey().equals(each.getValue().condition()),
						Reason.CONTRADICTION, each.getKey(), () -> new FieldPath("condition")), each.getValue()));
		return flaws.all();
	}

	/** Whether {@code id} names one of the diagnostic's own families of factors. */
	boolean isFamily(String id) {
		return diagnostic.factors().stream().map(FactorFamily::id).anyMatch(id::equals);
	}

	/** Ids that belong to the diagnostic and that nothing of the team's own may take. */
	Set<String> diagnosticIds() {
		return ids(Stream.of(diagnostic.statements().stream().map(Statement::id),
				diagnostic.conditions().stream().map(Condition::id),
				diagnostic.dimensions().stream().map(Dimension::id), diagnostic.tests().stream().map(CatalyticTest::id),
				diagnostic.factors().stream().map(FactorFamily::id)).flatMap(each -> each));
	}

	boolean isPlace(String place) {
		return places.contains(place);
	}

	Check setup(Check check, Setup setup) {
		check.shortText(setup.district(), "district").shortText(setup.title(), "title")
				.shortText(setup.facilitator(), "facilitator").names(setup.highestNeedSchools(), "highestNeedSchools")
				.names(setup.otherSchools(), "otherSchools").names(setup.groups().stream().map(Group::name).toList(),
						"groups", index -> GROUPS.item(index).field("name"));
		for (int index = 0; index < setup.groups().size(); index++) {
			FieldPath group = GROUPS.item(index);
			check.range(setup.groups().get(index).heads(), 0, HandCount.MOST, "heads", () -> group.field("heads"));
		}
		check.date(setup.date(), "date");
		Integer cameBack = setup.cameBack();
		if (cameBack != null) {
			check.range(cameBack, 0, 100, "cameBack");
		}
		for (Map.Entry<String, Integer> each : setup.minutes().entrySet()) {
			Supplier<FieldPath> where = () -> new FieldPath("minutes").field(each.getKey());
			check.that(Area.of(each.getKey()).isPresent(), Reason.UNKNOWN, "minutes", where).range(each.getValue(), 1,
					600, "minutes", where);
		}
		return check;
	}

	Check note(Check check, Note note) {
		check.that(isPlace(note.place()), Reason.UNKNOWN, "place")
				.that(!note.text().isBlank() || !note.practice().isBlank(), Reason.EMPTY, "text")
				.longText(note.text(), "text").longText(note.practice(), "practice")
				.known(note.dimensions(), this::isDimension, "dimensions").shortText(note.group(), "group")
				.names(note.schools(), "schools").range(note.votes(), 0, HandCount.MOST, "votes")
				.known(note.links(), this::isLinkable, "links").that(!note.links().contains(note.id()),
						Reason.CONTRADICTION, "links",
						() -> new FieldPath("links").item(note.links().indexOf(note.id())));
		Lever lever = note.lever();
		return lever == null
				? check
				: check.shortText(lever.decides(), "decides", () -> LEVER.field("decides"))
						.shortText(lever.owner(), "owner", () -> LEVER.field("owner"))
						.date(lever.next(), "next", () -> LEVER.field("next"));
	}

	Check size(Check check, List<Note> notes) {
		long characters = 0;
		for (Note note : notes) {
			characters += note.text().length() + note.practice().length();
		}
		boolean fits = notes.size() <= MOST_NOTES && characters <= MOST_CHARACTERS;
		return check.that(fits, Reason.TOO_MANY, "notes", () -> WHOLE);
	}

	private Check critical(Check check, Workshop workshop) {
		String critical = workshop.critical();
		return critical == null
				? check
				: check.that(isIssue(workshop, critical), Reason.UNKNOWN, "critical", () -> WHOLE);
	}

	/** Whether {@code id} names a note that answers the question for issues. */
	static boolean isIssue(Workshop workshop, String id) {
		return workshop.note(id).flatMap(note -> workshop.diagnostic().question(note.place()))
				.filter(question -> question.kind() == QuestionKind.ISSUE).isPresent();
	}

	Check rating(Check check, RatingKey key, Rating rating) {
		Scale scale = key.axis().scale(diagnostic.scales());
		check.that(isRated(key), Reason.UNKNOWN, "rating " + key.axis(), () -> new FieldPath("item"))
				.that(rating.level() != null || !rating.votes().isEmpty(), Reason.EMPTY, "level")
				.that(rating.votes().size() <= Rating.MOST_VOTES, Reason.TOO_MANY, "votes");
		Integer level = rating.level();
		if (level != null) {
			check.that(scale.allows(level), Reason.OUT_OF_RANGE, "level");
		}
		for (int index = 0; index < rating.votes().size(); index++) {
			vote(check, rating.votes().get(index), VOTES.item(index), scale.levels().size());
		}
		return check;
	}

	private static void vote(Check check, HandCount vote, FieldPath at, int levels) {
		FieldPath perLevel = at.field("perLevel");
		check.that(vote.perLevel().size() == levels, Reason.OUT_OF_RANGE, "perLevel", () -> perLevel)
				.range(vote.dontKnow(), 0, HandCount.MOST, "dontKnow", () -> at.field("dontKnow"))
				.that(vote.total() > 0, Reason.EMPTY, "votes", () -> at);
		for (int level = 0; level < vote.perLevel().size(); level++) {
			int position = level;
			check.range(vote.perLevel().get(level), 0, HandCount.MOST, "perLevel", () -> perLevel.item(position));
		}
	}

	private boolean isRated(RatingKey key) {
		String[] parts = key.item().split("/", -1);
		return switch (key.axis()) {
			case PRESSING -> isDimension(key.item());
			case ALL_SCHOOLS, HIGHEST_NEED -> statements.contains(key.item());
			case IN_PLACE, USED -> conditions.contains(key.item());
			case TEST -> parts.length == 2 && isDimension(parts[0])
					&& diagnostic.tests().stream().anyMatch(test -> test.id().equals(parts[1]));
			case RIPPLE ->
				parts.length == 2 && isDimension(parts[0]) && isDimension(parts[1]) && !parts[0].equals(parts[1]);
		};
	}

	Check statement(Check check, Statement statement) {
		return check.that(isDimension(statement.dimension()), Reason.UNKNOWN, "dimension")
				.said(statement.text(), "text").shortText(statement.text(), "text");
	}

	Check condition(Check check, Condition condition) {
		return check.that(isDimension(condition.dimension()), Reason.UNKNOWN, "dimension")
				.said(condition.text(), "text").shortText(condition.text(), "text");
	}

	Check story(Check check, RuleStory story) {
		return check.that(conditions.contains(story.condition()), Reason.UNKNOWN, "condition")
				.longText(story.meantFor(), "meantFor").longText(story.causesNow(), "causesNow");
	}

	Check factor(Check check, Factor factor) {
		return check.said(factor.title(), "title").shortText(factor.title(), "title").longText(factor.note(), "note")
				.known(factor.effects().keySet(), this::isDimension, "effects").date(factor.next(), "next");
	}

	Check decision(Check check, Decision decision) {
		String chosen = decision.chosen();
		String runnerUp = decision.runnerUp();
		return check.that(chosen == null || isDimension(chosen), Reason.UNKNOWN, "chosen")
				.that(runnerUp == null || isDimension(runnerUp), Reason.UNKNOWN, "runnerUp")
				.that(chosen == null || (!decision.notYet() && !chosen.equals(runnerUp)), Reason.CONTRADICTION,
						"chosen")
				.longText(decision.why(), "why").longText(decision.minority(), "minority")
				.date(decision.date(), "date");
	}

	Check action(Check check, Action action) {
		return check.said(action.what(), "what").longText(action.what(), "what").names(action.schools(), "schools")
				.known(action.dimensions(), this::isDimension, "dimensions").shortText(action.owner(), "owner")
				.longText(action.firstStep(), "firstStep").longText(action.sign(), "sign")
				.known(action.serves(), this::isLinkable, "serves").date(action.by(), "by");
	}

	private boolean isDimension(String id) {
		return diagnostic.dimension(id).isPresent();
	}

	private static Set<String> ids(Stream<String> ids) {
		Set<String> set = new HashSet<>();
		ids.forEach(set::add);
		return set;
	}
}
