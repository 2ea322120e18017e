package org.entrypoint.session.room;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * What is true of the room at this moment, outside the workshop and its undo: the step, words that stand in fields and
 * were not added yet, and how long each part took. Belongs to the thread that shows it.
 */
public final class RoomState {
	private final Consumer<RoomSnapshot> changed;
	private RoomSnapshot snapshot;

	/**
	 * A state that begins as it was left.
	 *
	 * @param changed takes each new state
	 */
	public RoomState(RoomSnapshot left, Consumer<RoomSnapshot> changed) {
		snapshot = left;
		this.changed = changed;
	}

	/** Everything, as a value. */
	public RoomSnapshot snapshot() {
		return snapshot;
	}

	/** The room is on this step now. */
	public void step(String id) {
		if (!snapshot.step().equals(id)) {
			show(snapshot.withStep(id));
		}
	}

	/** The words in a field that were not added yet; empty if there are none. */
	public String draft(String field) {
		return snapshot.drafts().getOrDefault(field, "");
	}

	/** The fields whose name begins so, in the order of their names. */
	public List<String> drafts(String prefix) {
		return snapshot.drafts().keySet().stream().filter(each -> each.startsWith(prefix)).toList();
	}

	/** These words stand in a field now; empty for none. */
	public void draft(String field, String text) {
		if (!draft(field).equals(text)) {
			show(snapshot.withDraft(field, text));
		}
	}

	/** How long a part of the agenda took so far; zero if it did not begin. */
	public Duration counted(String part) {
		return snapshot.counted().getOrDefault(part, Duration.ZERO);
	}

	/** A part of the agenda took so long by now. */
	public void counted(String part, Duration time) {
		if (!counted(part).equals(time)) {
			show(snapshot.withCounted(part, time));
		}
	}

	private void show(RoomSnapshot next) {
		snapshot = next;
		changed.accept(next);
	}
}
