package org.entrypoint.workshop.edit;

import org.entrypoint.workshop.Group;
import org.entrypoint.workshop.KnownNames;
import org.entrypoint.workshop.Setup;
import org.entrypoint.workshop.Workshop;
import org.entrypoint.workshop.entry.Decision;
import org.entrypoint.workshop.entry.Factor;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.rating.RuleStory;
import java.util.List;
import org.entrypoint.workshop.edit.Outcome.Applied;
import org.entrypoint.workshop.edit.Outcome.Refused;
import org.entrypoint.workshop.edit.Refusal.Reason;

/** Applies edits. A pure function: the same edit on the same workshop has the same outcome, always. */
public final class Edits {
	private Edits() {
	}

	/**
	 * The workshop after {@code edit}, or why it was refused. An edit that says what already stands gives back the same
	 * object, so that nothing is saved or undone for it.
	 */
	public static Outcome apply(Workshop workshop, Edit edit) {
		Outcome outcome = switch (edit) {
			case Edit.ReviseSetup(Setup setup) ->
				when(lookalikes(Rules.of(workshop).setup(new Check(), setup), workshop.setup(), setup),
						workshop.with(setup));
			case Edit.AddNote add -> NoteEdits.add(workshop, add);
			case Edit.ReviseNote(Note note) -> NoteEdits.revise(workshop, note);
			case Edit.RemoveNote(String id) -> NoteEdits.remove(workshop, id);
			case Edit.MoveNote move -> NoteEdits.move(workshop, move);
			case Edit.MarkCritical(String note) -> NoteEdits.markCritical(workshop, note);
			case Edit.Rate rate -> ItemEdits.rate(workshop, rate);
			case Edit.AddStatement(var statement) -> ItemEdits.add(workshop, statement);
			case Edit.ReviseStatement(var statement) -> ItemEdits.revise(workshop, statement);
			case Edit.AddCondition(var condition) -> ItemEdits.add(workshop, condition);
			case Edit.ReviseCondition(var condition) -> ItemEdits.revise(workshop, condition);
			case Edit.RemoveOwnItem(String id) -> ItemEdits.remove(workshop, id);
			case Edit.TellRule(RuleStory story) -> ItemEdits.tell(workshop, story);
			case Edit.AddFactor(Factor factor) -> PlanEdits.add(workshop, factor);
			case Edit.ReviseFactor(Factor factor) -> PlanEdits.revise(workshop, factor);
			case Edit.RemoveFactor(String id) -> PlanEdits.removeFactor(workshop, id);
			case Edit.Decide(Decision decision) ->
				when(Rules.of(workshop).decision(new Check(), decision), workshop.with(decision));
			case Edit.AddAction add -> PlanEdits.add(workshop, add);
			case Edit.ReviseAction(Action action) -> PlanEdits.revise(workshop, action);
			case Edit.RemoveAction(String id) -> PlanEdits.removeAction(workshop, id);
			case Edit.MoveAction move -> PlanEdits.move(workshop, move);
			case Edit.Several several -> several(workshop, several);
		};
		return outcome instanceof Applied(Workshop after) && after.equals(workshop) ? new Applied(workshop) : outcome;
	}

	/** No list gets a second name that looks like another; those that a file brought along stay. */
	private static Check lookalikes(Check check, Setup before, Setup after) {
		return check
				.that(lookalikes(names(after.groups())) <= lookalikes(names(before.groups())), Reason.TAKEN, "groups")
				.that(lookalikes(after.highestNeedSchools()) <= lookalikes(before.highestNeedSchools()), Reason.TAKEN,
						"highestNeedSchools")
				.that(lookalikes(after.otherSchools()) <= lookalikes(before.otherSchools()), Reason.TAKEN,
						"otherSchools");
	}

	private static int lookalikes(List<String> names) {
		return names.size() - KnownNames.distinct(names).size();
	}

	private static List<String> names(List<Group> groups) {
		return groups.stream().map(Group::name).toList();
	}

	private static Outcome several(Workshop workshop, Edit.Several several) {
		Workshop current = workshop;
		for (Edit each : several.edits()) {
			switch (apply(current, each)) {
				case Applied(Workshop next) -> current = next;
				case Refused refused -> {
					return refused;
				}
			}
		}
		return new Applied(current);
	}

	static Outcome when(Check check, Workshop after) {
		Refusal broken = check.broken();
		return broken == null ? new Applied(after) : new Refused(broken);
	}

	static Outcome refuse(Reason reason, String about) {
		return new Refused(new Refusal(reason, about));
	}
}
