package org.entrypoint.workshop.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Something the team will do.
 *
 * @param id unique in the workshop, never reused
 * @param what the action
 * @param horizon do now or build toward
 * @param resources what it moves: people, time, money
 * @param reach system or schools
 * @param schools the schools, where they are named
 * @param dimensions ids of the dimensions it works on
 * @param owner the role that owns it
 * @param by by when
 * @param firstStep the first step
 * @param sign how we will know
 * @param serves ids of the notes, statements, conditions and tests it serves
 */
public record Action(String id, String what, Horizon horizon, Set<Resource> resources, Reach reach,
		List<String> schools, List<String> dimensions, String owner, @Nullable LocalDate by, String firstStep,
		String sign, List<String> serves) {

	public Action {
		resources = Collections.unmodifiableSet(new TreeSet<>(resources));
		schools = List.copyOf(schools);
		dimensions = List.copyOf(dimensions);
		serves = List.copyOf(serves);
	}

	/** An action of which only the words are known. */
	public static Action of(String id, String what) {
		return new Action(id, what, Horizon.UNSAID, Set.of(), Reach.UNSAID, List.of(), List.of(), "", null, "", "",
				List.of());
	}

	/** The same action serving other things. */
	public Action withServes(List<String> value) {
		return new Action(id, what, horizon, resources, reach, schools, dimensions, owner, by, firstStep, sign, value);
	}

	/** The same action in other words. */
	public Action withWhat(String value) {
		return new Action(id, value, horizon, resources, reach, schools, dimensions, owner, by, firstStep, sign,
				serves);
	}

	/** The same action with another horizon. */
	public Action withHorizon(Horizon value) {
		return new Action(id, what, value, resources, reach, schools, dimensions, owner, by, firstStep, sign, serves);
	}

	/** The same action moving other resources. */
	public Action withResources(Set<Resource> value) {
		return new Action(id, what, horizon, value, reach, schools, dimensions, owner, by, firstStep, sign, serves);
	}

	/** The same action working elsewhere. */
	public Action withReach(Reach value) {
		return new Action(id, what, horizon, resources, value, schools, dimensions, owner, by, firstStep, sign, serves);
	}

	/** The same action in other schools. */
	public Action withSchools(List<String> value) {
		return new Action(id, what, horizon, resources, reach, value, dimensions, owner, by, firstStep, sign, serves);
	}

	/** The same action on other dimensions. */
	public Action withDimensions(List<String> value) {
		return new Action(id, what, horizon, resources, reach, schools, value, owner, by, firstStep, sign, serves);
	}

	/** The same action with another owner. */
	public Action withOwner(String value) {
		return new Action(id, what, horizon, resources, reach, schools, dimensions, value, by, firstStep, sign, serves);
	}

	/** The same action by another date, or by none. */
	public Action withBy(@Nullable LocalDate value) {
		return new Action(id, what, horizon, resources, reach, schools, dimensions, owner, value, firstStep, sign,
				serves);
	}

	/** The same action with another first step. */
	public Action withFirstStep(String value) {
		return new Action(id, what, horizon, resources, reach, schools, dimensions, owner, by, value, sign, serves);
	}

	/** The same action with another sign of success. */
	public Action withSign(String value) {
		return new Action(id, what, horizon, resources, reach, schools, dimensions, owner, by, firstStep, value,
				serves);
	}
}
