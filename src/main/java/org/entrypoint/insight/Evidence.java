package org.entrypoint.insight;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entrypoint.diagnostic.Area;
import org.entrypoint.diagnostic.Condition;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.Question;
import org.entrypoint.diagnostic.Scale;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.entry.Effect;
import org.entrypoint.workshop.entry.Factor;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.note.Place;
import org.entrypoint.workshop.Workshop;

/**
 * What areas 1 to 3 and the other factors recorded for one entry point. It informs the choice and never makes it: there
 * is no total.
 *
 * @param dimension the dimension behind the entry point
 * @param pressing how pressing change is
 * @param strengths how far the statements of the dimension hold
 * @param inPlace conditions in place, wholly or partly
 * @param conditions of how many conditions of the dimension the room said whether they are in place
 * @param untapped conditions in place and not fully used
 * @param uses of how many conditions of the dimension it is known whether they are untapped
 * @param helps factors that help
 * @param neutral factors that neither help nor hinder
 * @param hinders factors that hinder
 */
public record Evidence(Dimension dimension, Reading pressing, Strengths strengths, int inPlace, Answers conditions,
		int untapped, Answers uses, int helps, int neutral, int hinders) {

	/** The level from which on a strength counts as strong: where the upper half begins, of three levels the third. */
	public static int strongFrom(Scale spread) {
		return Math.ceilDiv(spread.levels().size(), 2) + 1;
	}

	/** The evidence for every entry point, in the diagnostic's order. */
	public static List<Evidence> all(Workshop workshop) {
		return workshop.diagnostic().dimensions().stream().map(dimension -> of(workshop, dimension)).toList();
	}

	/** The evidence for the entry point that stands on {@code dimension}. */
	public static Evidence of(Workshop workshop, Dimension dimension) {
		String id = dimension.id();
		List<Reading> inPlace = workshop.conditions(id).stream()
				.map(each -> Reading.of(workshop, Axis.IN_PLACE, each.id())).toList();
		List<Use> uses = workshop.conditions(id).stream().map(each -> Use.of(workshop, each.id())).toList();
		return new Evidence(dimension, Reading.of(workshop, Axis.PRESSING, id), Strengths.of(workshop, id),
				(int) inPlace.stream().filter(each -> each.level().orElse(0) >= 2).count(), Answers.of(inPlace),
				(int) uses.stream().filter(Use.UNTAPPED::equals).count(),
				Answers.of(uses, Use.NOT_DISCUSSED::equals, Use.UNKNOWN::equals), count(workshop, id, Effect.HELPS),
				count(workshop, id, Effect.NEUTRAL), count(workshop, id, Effect.HINDERS));
	}

	private static int count(Workshop workshop, String dimension, Effect effect) {
		return (int) workshop.factors().stream().filter(factor -> factor.effect(dimension) == effect).count();
	}

	/**
	 * How firm the evidence is: the share of what the room was asked about this entry point, and answered. What it did
	 * not know is no answer. From 0 to 1.
	 */
	public double firmness() {
		int answered = strengths.answers().known() + conditions.known() + uses.known()
				+ (pressing.value().isPresent() ? 1 : 0);
		return (double) answered / (strengths.all() + conditions.all() + uses.all() + 1);
	}

	/**
	 * The notes that stand behind an entry point in one focus area: those about its dimension, and those written beside
	 * the dimension's ratings.
	 */
	public static List<Note> notes(Workshop workshop, Area area, String dimension) {
		String rated = Place.rate(area, dimension);
		Predicate<Note> beside = note -> note.place().equals(rated);
		Set<String> asked = workshop.diagnostic().area(area).stream().flatMap(each -> each.questions().stream())
				.map(Question::id).collect(Collectors.toSet());
		Predicate<Note> about = note -> asked.contains(note.place()) && note.dimensions().contains(dimension);
		return workshop.notes().stream().filter(beside.or(about)).toList();
	}

	/**
	 * The notes that stand behind an entry point's untapped conditions: about one of these, or on what moves a rule.
	 */
	public static List<Note> untappedNotes(Workshop workshop, String dimension) {
		List<String> untapped = UntappedConditions.of(workshop, dimension).stream().map(Condition::id).toList();
		return notes(workshop, Area.CONDITIONS, dimension).stream()
				.filter(note -> note.lever() != null || note.links().stream().anyMatch(untapped::contains)).toList();
	}

	/** The factors that say something about an entry point. */
	public static List<Factor> factors(Workshop workshop, String dimension) {
		return workshop.factors().stream().filter(factor -> factor.effect(dimension) != Effect.UNSAID).toList();
	}
}
