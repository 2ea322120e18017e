package org.entrypoint.insight.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.plan.Horizon;
import org.entrypoint.workshop.plan.Reach;
import org.entrypoint.workshop.Workshop;

/** Gentle questions to a plan: is it more than a pilot? They never block anything. */
public enum PlanChecks {
	/** There is something to do now and something to build toward. */
	BOTH_HORIZONS,
	/** At least one action changes the system, not only schools. */
	SYSTEM_ACTION,
	/** More than one kind of resource moves: people, time, money. */
	SEVERAL_RESOURCES,
	/** More than one dimension of the job is worked on. */
	SEVERAL_DIMENSIONS;

	/** The checks that the plan passes. */
	public static Set<PlanChecks> passed(Workshop workshop) {
		List<Action> actions = workshop.actions();
		Set<PlanChecks> passed = EnumSet.noneOf(PlanChecks.class);
		if (has(actions, Horizon.NOW) && has(actions, Horizon.TOWARD)) {
			passed.add(BOTH_HORIZONS);
		}
		if (actions.stream().anyMatch(action -> action.reach() == Reach.SYSTEM)) {
			passed.add(SYSTEM_ACTION);
		}
		if (actions.stream().flatMap(action -> action.resources().stream()).distinct().count() > 1) {
			passed.add(SEVERAL_RESOURCES);
		}
		if (actions.stream().flatMap(action -> action.dimensions().stream()).distinct().count() > 1) {
			passed.add(SEVERAL_DIMENSIONS);
		}
		return passed;
	}

	private static boolean has(List<Action> actions, Horizon horizon) {
		return actions.stream().anyMatch(action -> action.horizon() == horizon);
	}
}
