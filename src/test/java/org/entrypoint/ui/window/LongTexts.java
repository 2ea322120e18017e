package org.entrypoint.ui.window;

import java.util.List;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.entry.Decision;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.edit.Edits;
import org.entrypoint.workshop.note.NoteChange;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.edit.Outcome.Applied;
import org.entrypoint.workshop.Setup;
import org.entrypoint.workshop.SetupChange;
import org.entrypoint.workshop.Workshop;

/** A workshop whose every text is longer than anybody planned for. */
final class LongTexts {
	private static final String MORE = " And what nobody says aloud is that this has been so for years, in every school, "
			+ "whatever the schedule promised, and that people have stopped expecting anything else.";

	private LongTexts() {
	}

	/** The same workshop with much longer texts. */
	static Workshop of(Workshop sample) {
		Workshop workshop = sample;
		for (Note note : sample.notes()) {
			workshop = after(workshop, new Edit.ReviseNote(note.with(new NoteChange.SetText(note.text() + MORE + MORE),
					new NoteChange.SetGroup("Principals of the eastern and southern attendance area"))));
		}
		for (Action action : sample.actions()) {
			workshop = after(workshop, new Edit.ReviseAction(action.withWhat(action.what() + MORE)
					.withOwner("Executive director of human capital and school support")));
		}
		Decision decision = sample.decision();
		workshop = after(workshop, new Edit.Decide(new Decision(decision.chosen(), decision.notYet(),
				decision.runnerUp(), decision.why() + MORE, decision.minority() + MORE, decision.date())));
		Setup setup = sample.setup();
		return after(workshop, new Edit.ReviseSetup(setup.with(
				new SetupChange.SetDistrict(
						"The Consolidated Unified School District of Riverbend and Three Forks County"),
				new SetupChange.SetTitle("Superintendent's cabinet and principals' leadership retreat, second day"))));
	}

	private static Workshop after(Workshop workshop, Edit edit) {
		if (Edits.apply(workshop, edit) instanceof Applied(Workshop next)) {
			return next;
		}
		throw new AssertionError(List.of(edit).toString());
	}
}
