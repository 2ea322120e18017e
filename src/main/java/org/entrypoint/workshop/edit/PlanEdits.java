package org.entrypoint.workshop.edit;

import org.entrypoint.workshop.Workshop;
import org.entrypoint.workshop.entry.Factor;
import org.entrypoint.workshop.plan.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entrypoint.workshop.edit.Refusal.Reason;

/** The edits of the plan and of the factors weighed before it. */
final class PlanEdits {
	private PlanEdits() {
	}

	static Outcome add(Workshop workshop, Factor factor) {
		Check check = new Check().newId(factor.id(), id -> Ids.isTaken(workshop, id))
				.that(workshop.factors().size() < Check.MOST, Reason.TOO_MANY, "factors");
		List<Factor> factors = new ArrayList<>(workshop.factors());
		factors.add(factor);
		return Edits.when(Rules.of(workshop).factor(check, factor), workshop.withFactors(factors));
	}

	static Outcome revise(Workshop workshop, Factor factor) {
		Optional<Factor> old = workshop.factors().stream().filter(each -> each.id().equals(factor.id())).findFirst();
		if (old.isEmpty()) {
			return Edits.refuse(Reason.UNKNOWN, "factor");
		}
		Rules rules = Rules.of(workshop);
		Check check = new Check().that(!rules.isFamily(factor.id()) || old.get().title().equals(factor.title()),
				Reason.FIXED, "title");
		return Edits.when(rules.factor(check, factor), workshop.withFactors(
				workshop.factors().stream().map(each -> each.id().equals(factor.id()) ? factor : each).toList()));
	}

	static Outcome removeFactor(Workshop workshop, String id) {
		List<Factor> others = workshop.factors().stream().filter(each -> !each.id().equals(id)).toList();
		Check check = new Check().that(others.size() < workshop.factors().size(), Reason.UNKNOWN, "factor")
				.that(!Rules.of(workshop).isFamily(id), Reason.FIXED, "factor");
		return Edits.when(check, Ids.unlink(workshop.withFactors(others), id));
	}

	static Outcome add(Workshop workshop, Edit.AddAction add) {
		Check check = new Check().newId(add.action().id(), id -> Ids.isTaken(workshop, id)).range(add.index(), 0,
				Integer.MAX_VALUE, "index");
		return Edits.when(Rules.of(workshop).action(check, add.action()),
				workshop.withActions(insert(workshop.actions(), add.action(), add.index())));
	}

	static Outcome revise(Workshop workshop, Action action) {
		Check check = new Check().that(workshop.action(action.id()).isPresent(), Reason.UNKNOWN, "action");
		return Edits.when(Rules.of(workshop).action(check, action), workshop.withActions(
				workshop.actions().stream().map(each -> each.id().equals(action.id()) ? action : each).toList()));
	}

	static Outcome removeAction(Workshop workshop, String id) {
		Check check = new Check().that(workshop.action(id).isPresent(), Reason.UNKNOWN, "action");
		return Edits.when(check, workshop.withActions(without(workshop.actions(), id)));
	}

	static Outcome move(Workshop workshop, Edit.MoveAction move) {
		Optional<Action> action = workshop.action(move.id());
		if (action.isEmpty()) {
			return Edits.refuse(Reason.UNKNOWN, "action");
		}
		Check check = new Check().range(move.index(), 0, Integer.MAX_VALUE, "index");
		return Edits.when(check, workshop
				.withActions(insert(without(workshop.actions(), move.id()), action.get(), Math.max(0, move.index()))));
	}

	private static List<Action> without(List<Action> actions, String id) {
		return actions.stream().filter(each -> !each.id().equals(id)).toList();
	}

	private static List<Action> insert(List<Action> actions, Action action, int index) {
		List<Action> all = new ArrayList<>(actions);
		all.add(Math.clamp(index, 0, all.size()), action);
		return all;
	}
}
