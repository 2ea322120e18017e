package org.entrypoint.ui.screen.shared;

import java.time.Clock;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.entrypoint.session.Position;
import org.entrypoint.session.Problem;
import org.entrypoint.session.Session;
import org.entrypoint.session.room.RoomState;
import org.entrypoint.ui.base.WidthClass;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.edit.Refusal;
import org.entrypoint.workshop.Workshop;

/**
 * What every screen of an open workshop works with.
 *
 * @param session the live workshop
 * @param room where the room is, and what stands in fields and on the timer
 * @param window the window around the screens
 * @param widthClass how much room there is
 * @param clock tells what day it is, where the room is
 */
public record Retreat(Session session, RoomState room, WindowContext window,
		ReadOnlyObjectProperty<WidthClass> widthClass, Clock clock) {
	/** Where the room is. */
	public Position position() {
		return room.position();
	}

	/**
	 * Applies an edit as a step of its own, and says what it changed, or that it is refused.
	 *
	 * @return whether it was applied
	 */
	public boolean apply(Edit edit) {
		return apply(edit, "");
	}

	/**
	 * Applies an edit as a step of its own, and says what it changed, or that it is refused.
	 *
	 * @param sentence what to say of the change; empty where the edit says it all
	 * @return whether it was applied
	 */
	public boolean apply(Edit edit, String sentence) {
		Workshop before = session.workshop();
		boolean applied = told(session.apply(edit));
		if (applied && !session.workshop().equals(before)) {
			session.nextUndo().ifPresent(change -> window.changed(change, sentence));
		}
		return applied;
	}

	/**
	 * Applies an edit that comes from typing in a field, and says so when it is refused.
	 *
	 * @return whether it was applied
	 */
	public boolean type(Edit edit, String field) {
		return told(session.type(edit, field));
	}

	/** Adds the words that were left in entry lines, as notes of their places: the workshop is closed. */
	public void addDrafts() {
		Drafts.addAll(this);
	}

	private boolean told(Optional<Refusal> refusal) {
		refusal.ifPresent(each -> window.say(Problem.of(each).words()));
		return refusal.isEmpty();
	}
}
