package org.entrypoint.workshop.edit;

import org.entrypoint.workshop.Workshop;
import org.entrypoint.workshop.entry.Factor;
import org.entrypoint.workshop.note.NoteChange;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.plan.Action;
import java.util.List;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.Condition;
import org.entrypoint.diagnostic.Statement;

/** Which ids a workshop has given away, and what refers to them. */
final class Ids {
	private Ids() {
	}

	static boolean isTaken(Workshop workshop, String id) {
		return Stream
				.of(workshop.notes().stream().map(Note::id), workshop.allStatements().map(Statement::id),
						workshop.allConditions().map(Condition::id), workshop.factors().stream().map(Factor::id),
						workshop.actions().stream().map(Action::id))
				.flatMap(each -> each).anyMatch(id::equals) || Rules.of(workshop).diagnosticIds().contains(id);
	}

	/** Takes every link to {@code id} away. */
	static Workshop unlink(Workshop workshop, String id) {
		return workshop
				.withNotes(workshop.notes().stream()
						.map(note -> note.links().contains(id)
								? note.with(new NoteChange.SetLinks(without(note.links(), id)))
								: note)
						.toList())
				.withActions(workshop.actions().stream()
						.map(action -> action.serves().contains(id)
								? action.withServes(without(action.serves(), id))
								: action)
						.toList());
	}

	private static List<String> without(List<String> ids, String id) {
		return ids.stream().filter(each -> !each.equals(id)).toList();
	}
}
