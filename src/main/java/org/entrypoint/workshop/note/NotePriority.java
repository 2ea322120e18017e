package org.entrypoint.workshop.note;

/**
 * How much a note matters to the room.
 *
 * @param starred whether the room wants to see it again
 * @param votes dots, 0 or more
 */
public record NotePriority(boolean starred, int votes) {
	/** No star and no dots. */
	public static final NotePriority BLANK = new NotePriority(false, 0);
}
