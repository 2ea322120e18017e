package org.entrypoint.workshop;

import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.entry.Factor;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.rating.RatingKey;
import java.util.ArrayList;
import java.util.List;

/** Edits that say what already stands. */
final class SaidAlready {
	private SaidAlready() {
	}

	static List<Edit> all(Workshop workshop) {
		List<Edit> edits = new ArrayList<>();
		edits.add(new Edit.ReviseSetup(workshop.setup()));
		edits.add(new Edit.MarkCritical(workshop.critical()));
		edits.add(new Edit.Decide(workshop.decision()));
		for (Note note : workshop.notes()) {
			edits.add(new Edit.ReviseNote(note));
			List<Note> there = workshop.notesAt(note.place());
			edits.add(new Edit.MoveNote(note.id(), note.place(), there.indexOf(note)));
			if (there.getLast().equals(note)) {
				edits.add(new Edit.MoveNote(note.id(), note.place(), Integer.MAX_VALUE));
			}
		}
		workshop.ratings().forEach((key, rating) -> edits.add(new Edit.Rate(key, rating)));
		edits.add(new Edit.Rate(RatingKey.ripple("teams", "nobody asked"), null));
		workshop.ownStatements().forEach(each -> edits.add(new Edit.ReviseStatement(each)));
		workshop.ownConditions().forEach(each -> edits.add(new Edit.ReviseCondition(each)));
		workshop.allConditions().forEach(each -> edits.add(new Edit.TellRule(workshop.story(each.id()))));
		for (Factor factor : workshop.factors()) {
			edits.add(new Edit.ReviseFactor(factor));
			workshop.diagnostic().dimensions().forEach(
					each -> edits.add(new Edit.ReviseFactor(factor.withEffect(each.id(), factor.effect(each.id())))));
		}
		for (int index = 0; index < workshop.actions().size(); index++) {
			Action action = workshop.actions().get(index);
			edits.add(new Edit.ReviseAction(action));
			edits.add(new Edit.MoveAction(action.id(), index));
		}
		edits.add(new Edit.Several(List.copyOf(edits)));
		edits.add(new Edit.Several(List.of()));
		return edits;
	}
}
