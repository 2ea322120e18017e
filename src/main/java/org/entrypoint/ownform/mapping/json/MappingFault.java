package org.entrypoint.ownform.mapping.json;

import org.entrypoint.locale.Words;

/** What is wrong with a mapping, and where. */
final class MappingFault extends Exception {
	private static final long serialVersionUID = 1;
	private final String at;

	/**
	 * A fault from the bundle {@code refused}.
	 *
	 * @param at the JSON pointer of the part that is wrong; empty for the whole
	 */
	MappingFault(String at, String key, Object... parts) {
		super(words().plain(key, parts));
		this.at = at;
	}

	/** The JSON pointer of the part that is wrong. */
	String at() {
		return at;
	}

	/** What is wrong and what to do. */
	String reason() {
		return String.valueOf(getMessage());
	}

	/** Where it is wrong, for people; line and column from 1, or 0 where unknown. */
	static String place(String at, int line, int column) {
		if (line == 0) {
			return at.isEmpty() ? words().get("whole") : at;
		}
		return words().plain(at.isEmpty() ? "position" : "position.at", line, column, at);
	}

	private static Words words() {
		return new Words("org.entrypoint.ownform.mapping.json.refused");
	}
}
