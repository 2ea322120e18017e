package org.entrypoint.ownform.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.entrypoint.ownform.draft.FormDraft;
import org.jspecify.annotations.Nullable;

/** The drafts of one form: the one in front of the person, and those that undo and redo lead to. */
final class DraftHistory {
	private final Deque<FormDraft> before = new ArrayDeque<>();
	private final Deque<FormDraft> after = new ArrayDeque<>();
	private @Nullable FormDraft current;
	private @Nullable FormDraft kept;

	/** The draft in front of the person; nothing before the form was read. */
	Optional<FormDraft> current() {
		return Optional.ofNullable(current);
	}

	/** Goes on to another draft. */
	void add(FormDraft next) {
		if (current == null) {
			kept = next;
		} else {
			before.push(current);
		}
		after.clear();
		current = next;
	}

	/** Remembers that the places of a draft need not be saved any more. */
	void keep(FormDraft saved) {
		kept = saved;
	}

	/** Whether places were chosen that closing would lose. */
	boolean isChanged() {
		return current != null && !current.equals(kept);
	}

	/** Whether there is something to take back. */
	boolean canUndo() {
		return !before.isEmpty();
	}

	/** Takes the last change back; whether there was one. */
	boolean undo() {
		return move(before, after);
	}

	/** Does again what was taken back; whether there was anything. */
	boolean redo() {
		return move(after, before);
	}

	private boolean move(Deque<FormDraft> from, Deque<FormDraft> to) {
		FormDraft now = current;
		if (now == null || from.isEmpty()) {
			return false;
		}
		to.push(now);
		current = from.pop();
		return true;
	}
}
