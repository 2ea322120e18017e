package org.entrypoint.insight;

import java.util.List;
import org.entrypoint.diagnostic.Condition;
import org.entrypoint.workshop.Workshop;

/** Conditions that are in place and not fully used: room that the team already has. */
public final class UntappedConditions {
	private UntappedConditions() {
	}

	/** The untapped conditions of one dimension, in the diagnostic's order. */
	public static List<Condition> of(Workshop workshop, String dimension) {
		return having(workshop, dimension, Use.UNTAPPED);
	}

	/** The conditions of one dimension with this use, in the diagnostic's order. */
	public static List<Condition> having(Workshop workshop, String dimension, Use use) {
		return workshop.conditions(dimension).stream().filter(each -> Use.of(workshop, each.id()) == use).toList();
	}
}
