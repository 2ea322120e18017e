package org.entrypoint.workshop.edit;

import org.entrypoint.workshop.Workshop;
import org.entrypoint.workshop.note.NoteChange;
import org.entrypoint.workshop.note.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entrypoint.workshop.edit.Refusal.Reason;
import org.jspecify.annotations.Nullable;

/** The edits of notes. */
final class NoteEdits {
	private NoteEdits() {
	}

	static Outcome add(Workshop workshop, Edit.AddNote add) {
		Rules rules = Rules.of(workshop);
		Note note = add.note();
		List<Note> notes = insert(workshop.notes(), note, add.index());
		Check check = new Check().newId(note.id(), id -> Ids.isTaken(workshop, id)).range(add.index(), 0,
				Integer.MAX_VALUE, "index");
		return Edits.when(rules.size(rules.note(check, note), notes), workshop.withNotes(notes));
	}

	static Outcome revise(Workshop workshop, Note note) {
		int index = workshop.index(note.id());
		if (index < 0) {
			return Edits.refuse(Reason.UNKNOWN, "note");
		}
		Rules rules = Rules.of(workshop);
		List<Note> notes = new ArrayList<>(workshop.notes());
		Note old = notes.set(index, note);
		Check check = new Check().that(old.place().equals(note.place()), Reason.CONTRADICTION, "place");
		return Edits.when(rules.size(rules.note(check, note), notes), workshop.withNotes(notes));
	}

	static Outcome remove(Workshop workshop, String id) {
		if (workshop.note(id).isEmpty()) {
			return Edits.refuse(Reason.UNKNOWN, "note");
		}
		List<Note> others = without(workshop.notes(), id);
		String critical = id.equals(workshop.critical()) ? null : workshop.critical();
		return new Outcome.Applied(Ids.unlink(workshop.withNotes(others).withCritical(critical), id));
	}

	static Outcome move(Workshop workshop, Edit.MoveNote move) {
		Optional<Note> old = workshop.note(move.id());
		if (old.isEmpty()) {
			return Edits.refuse(Reason.UNKNOWN, "note");
		}
		Check check = new Check().that(Rules.of(workshop).isPlace(move.place()), Reason.UNKNOWN, "place")
				.range(move.index(), 0, Integer.MAX_VALUE, "index");
		Workshop moved = workshop.withNotes(insert(without(workshop.notes(), move.id()),
				old.get().with(new NoteChange.SetPlace(move.place())), move.index()));
		if (check.broken() == null && isThere(workshop, old.get(), move)) {
			return new Outcome.Applied(workshop);
		}
		boolean losesMark = move.id().equals(workshop.critical()) && !Rules.isIssue(moved, move.id());
		return Edits.when(check, losesMark ? moved.withCritical(null) : moved);
	}

	private static boolean isThere(Workshop workshop, Note note, Edit.MoveNote move) {
		List<Note> there = workshop.notesAt(move.place());
		return note.place().equals(move.place()) && there.indexOf(note) == Math.min(move.index(), there.size() - 1);
	}

	static Outcome markCritical(Workshop workshop, @Nullable String id) {
		if (id != null && !Rules.isIssue(workshop, id)) {
			return Edits.refuse(Reason.UNKNOWN, "issue");
		}
		return new Outcome.Applied(workshop.withCritical(id));
	}

	private static List<Note> without(List<Note> notes, String id) {
		return notes.stream().filter(each -> !each.id().equals(id)).toList();
	}

	/** Notes of other places keep their positions: the new note goes right before the one it displaces. */
	private static List<Note> insert(List<Note> notes, Note note, int index) {
		List<Note> all = new ArrayList<>(notes.size() + 1);
		int seen = 0;
		boolean placed = false;
		for (Note each : notes) {
			if (each.place().equals(note.place())) {
				if (seen == index) {
					all.add(note);
					placed = true;
				}
				seen++;
			}
			all.add(each);
		}
		if (!placed) {
			all.add(note);
		}
		return all;
	}
}
