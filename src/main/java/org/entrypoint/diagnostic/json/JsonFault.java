package org.entrypoint.diagnostic.json;

/**
 * What makes a JSON text unreadable, and where.
 *
 * @param kind what is wrong
 * @param name of a name that stands twice, that name, cut if it is long; otherwise empty
 * @param most of what exceeds its measure, how much there may be; otherwise 0
 * @param line the line, from 1
 * @param column the character in that line, from 1
 */
public record JsonFault(Kind kind, String name, int most, int line, int column) {
	/** What can be wrong. */
	public enum Kind {
		/** It is no JSON from here on, or something follows its end. */
		SYNTAX,
		/** A name stands in the same object a second time. */
		TWICE,
		/** It is nested too deeply. */
		DEEP,
		/** A text is too long. */
		TEXT,
		/** A name is too long. */
		NAME,
		/** A number has too many digits. */
		NUMBER,
		/** There are too many names, values and brackets. */
		COUNT
	}
}
