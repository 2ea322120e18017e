package org.entrypoint.workshop;

/**
 * Some of the people in the room.
 *
 * @param name a table's or a role group's name
 * @param kind whether it is a table or a role group
 * @param heads how many people, 0 if not counted
 */
public record Group(String name, Kind kind, int heads) {
	/** What brings a group together. */
	public enum Kind {
		/** People who sit together. */
		TABLE,
		/** People who do the same work. */
		ROLE
	}
}
