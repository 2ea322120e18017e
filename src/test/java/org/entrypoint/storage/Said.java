package org.entrypoint.storage;

import java.util.HashSet;
import java.util.List;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.Workshop;

/**
 * What a workshop says.
 *
 * @param words those of its notes, in their order; no two notes of a history have the same
 */
record Said(List<String> words) {
	static Said of(Workshop workshop) {
		return new Said(workshop.notes().stream().map(Note::text).toList());
	}

	/** Whether something was applied twice. */
	boolean isTwice() {
		return new HashSet<>(words).size() < words.size();
	}
}
