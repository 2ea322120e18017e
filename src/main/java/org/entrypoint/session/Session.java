package org.entrypoint.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.edit.Edits;
import org.entrypoint.workshop.edit.Outcome;
import org.entrypoint.workshop.edit.Outcome.Applied;
import org.entrypoint.workshop.edit.Outcome.Refused;
import org.entrypoint.workshop.edit.Refusal;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/**
 * One live workshop with its history. Belongs to one thread, the one that shows it.
 */
public final class Session {
	/** A pause this long between two keys ends a group of typing. */
	public static final Duration TYPING_PAUSE = Duration.ofMillis(500);
	/** Steps that can be taken back. Values share all unchanged parts, so a step costs little. */
	public static final int DEEPEST = 1_000;

	private final Supplier<String> ids;
	private final Clock clock;
	private final boolean isToRead;
	private final Listeners<Workshop> listeners = new Listeners<>();
	private final Deque<Change> done = new ArrayDeque<>();
	private final Deque<Change> undone = new ArrayDeque<>();
	private Workshop workshop;
	private @Nullable String typingField;
	private Instant lastKey = Instant.MIN;

	/**
	 * Opens a session.
	 *
	 * @param workshop what it starts with
	 * @param ids gives an id that was never given before
	 * @param clock tells the time between keys
	 */
	public Session(Workshop workshop, Supplier<String> ids, Clock clock) {
		this(workshop, ids, clock, false);
	}

	/**
	 * Opens a session.
	 *
	 * @param isToRead whether every edit is refused
	 */
	public Session(Workshop workshop, Supplier<String> ids, Clock clock, boolean isToRead) {
		this.workshop = workshop;
		this.ids = ids;
		this.clock = clock;
		this.isToRead = isToRead;
	}

	/**
	 * What the session starts with came about by changes that were made again: they are its first step, and can be
	 * taken back as one. To be told before anything else.
	 *
	 * @param found the workshop without them
	 */
	public void recovered(Workshop found) {
		remember(new Change(found, workshop, Optional.empty()));
	}

	/** Whether every edit is refused. */
	public boolean isToRead() {
		return isToRead;
	}

	/** The workshop as it stands. */
	public Workshop workshop() {
		return workshop;
	}

	/** An id for something new. */
	public String newId() {
		return ids.get();
	}

	/**
	 * Applies an edit as a step of its own.
	 *
	 * @return why it was refused; empty if it was applied
	 */
	public Optional<Refusal> apply(Edit edit) {
		endTyping();
		return attempt(edit, false).refusal();
	}

	/**
	 * Applies an edit of which somebody found out before what comes of it, because that takes longer than a window may
	 * wait.
	 *
	 * @param before the workshop that it was found out for; it must be the one that is there
	 * @param after what came of it
	 * @return why it was refused; empty if it was applied
	 * @throws IllegalArgumentException if anything was changed meanwhile
	 */
	public Optional<Refusal> apply(Edit edit, Workshop before, Workshop after) {
		if (!workshop.equals(before)) {
			throw new IllegalArgumentException("changed meanwhile");
		}
		if (isToRead) {
			return apply(edit);
		}
		endTyping();
		return settle(new Applied(after), edit, false).refusal();
	}

	/**
	 * Puts another version of the workshop in the place of this one, as a step of its own.
	 *
	 * @return why it was refused; empty if it was done
	 */
	public Optional<Refusal> replace(Workshop other) {
		if (isToRead) {
			return Optional.of(new Refusal(Refusal.Reason.TO_READ, ""));
		}
		endTyping();
		remember(new Change(workshop, other, Optional.empty()));
		show(other);
		return Optional.empty();
	}

	/**
	 * Applies an edit that comes from typing. Edits of one field with pauses under {@link #TYPING_PAUSE} are one step,
	 * and no step at all if they end where they began.
	 *
	 * @param edit the edit, which holds the field's whole text
	 * @param field names the field
	 * @return why it was refused; empty if it was applied
	 */
	public Optional<Refusal> type(Edit edit, String field) {
		Instant now = clock.instant();
		boolean goesOn = field.equals(typingField) && Duration.between(lastKey, now).compareTo(TYPING_PAUSE) < 0;
		Tried tried = attempt(edit, goesOn);
		if (tried.isLast()) {
			typingField = field;
			lastKey = now;
		} else {
			endTyping();
		}
		return tried.refusal();
	}

	/** Ends the group of typing: the field lost the focus. */
	public void endTyping() {
		typingField = null;
		lastKey = Instant.MIN;
	}

	/**
	 * What became of an edit.
	 *
	 * @param refusal why it was refused; empty if it was applied
	 * @param isLast whether it made or joined the last step, so that typing may go on with that one
	 */
	private record Tried(Optional<Refusal> refusal, boolean isLast) {
	}

	private Tried attempt(Edit edit, boolean joinsLast) {
		if (isToRead) {
			listeners.tell(workshop); // what a control shows of the edit goes back
			return new Tried(Optional.of(new Refusal(Refusal.Reason.TO_READ, "")), false);
		}
		return settle(Edits.apply(workshop, edit), edit, joinsLast);
	}

	private Tried settle(Outcome outcome, Edit edit, boolean joinsLast) {
		return switch (outcome) {
			case Refused(Refusal refusal) -> new Tried(Optional.of(refusal), joinsLast);
			case Applied(Workshop after) when after.equals(workshop) -> new Tried(Optional.empty(), joinsLast);
			case Applied(Workshop after) -> {
				Workshop before = joinsLast ? done.pop().before() : workshop;
				boolean isBack = after.equals(before);
				if (isBack) {
					show(before);
				} else {
					remember(new Change(before, after, Optional.of(edit)));
					show(after);
				}
				yield new Tried(Optional.empty(), !isBack);
			}
		};
	}

	private void remember(Change change) {
		undone.clear();
		done.push(change);
		if (done.size() > DEEPEST) {
			done.removeLast();
		}
	}

	/** What {@link #undo()} would take back. */
	public Optional<Change> nextUndo() {
		return Optional.ofNullable(done.peek());
	}

	/** What {@link #redo()} would do again. */
	public Optional<Change> nextRedo() {
		return Optional.ofNullable(undone.peek());
	}

	/** Takes the last step back; does nothing if there is none. */
	public void undo() {
		endTyping();
		Change last = done.poll();
		if (last != null) {
			undone.push(last);
			show(last.before());
		}
	}

	/** Does the step that was taken back last again; does nothing if there is none. */
	public void redo() {
		endTyping();
		Change last = undone.poll();
		if (last != null) {
			done.push(last);
			show(last.after());
		}
	}

	/** Tells {@code listener} of every new workshop, until the subscription is closed. */
	public Subscription subscribe(Consumer<Workshop> listener) {
		return listeners.add(listener);
	}

	private void show(Workshop next) {
		workshop = next;
		listeners.tell(next);
	}
}
