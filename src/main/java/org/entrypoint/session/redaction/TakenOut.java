package org.entrypoint.session.redaction;

/**
 * Something that a redacted workshop does not say any more.
 *
 * @param what it is
 * @param words the name; of free text, the kind of it in capitals
 * @param places in how many places it stood, 1 or more
 */
public record TakenOut(What what, String words, int places) {
	/** What was taken out. */
	public enum What {
		/** Somebody's name, or who is to do something. */
		PERSON,
		/** A school's name. */
		SCHOOL,
		/** A table, or a group of people who do the same work. */
		GROUP,
		/** Words that nobody asked to keep. */
		TEXT
	}
}
