package org.entrypoint.ownform.fill;

/**
 * Something of the workshop that has no place in the form.
 *
 * @param why why not
 * @param what what it is called
 * @param count how many of it, 1 or more; of a text that was cut, its characters
 * @param begins the first words of what has no place; may be empty
 */
public record Unplaced(Why why, String what, int count, String begins) {
	/** Why something has no place. */
	public enum Why {
		/** The mapping does not say where to. */
		UNMAPPED,
		/** There were not enough cells. */
		NO_ROOM,
		/** A cell cannot hold so much; this is the rest. */
		CUT
	}
}
