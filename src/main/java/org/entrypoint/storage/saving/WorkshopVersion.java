package org.entrypoint.storage.saving;

import java.time.Instant;
import org.entrypoint.workshop.Workshop;

/** A state of the room that is to be kept. Whether one is kept already is a question of identity. */
final class WorkshopVersion {
	private final Workshop workshop;
	private final String position;
	private final Instant at;
	private final int count;

	/**
	 * A state of the room.
	 *
	 * @param workshop what was recorded
	 * @param position id of the step the room was on
	 * @param at when it came about
	 * @param count how many changes of this session led to it, 1 or more
	 */
	WorkshopVersion(Workshop workshop, String position, Instant at, int count) {
		this.workshop = workshop;
		this.position = position;
		this.at = at;
		this.count = count;
	}

	Workshop workshop() {
		return workshop;
	}

	String position() {
		return position;
	}

	Instant at() {
		return at;
	}

	int count() {
		return count;
	}
}
