package org.entrypoint.diagnostic.json;

import org.entrypoint.locale.Words;

/**
 * JSON that cannot be used, such as a diagnostic: where it is wrong, and why, told for the person who wrote it. Nothing
 * of it is used.
 */
public final class JsonRefused extends Exception {
	private static final long serialVersionUID = 1;
	private final String at;
	private final int line;
	private final int column;
	private final String reason;

	/**
	 * A refusal from the bundle {@code refused}.
	 *
	 * @param at the JSON pointer of the part that is wrong, for example {@code /statements/3/id}; empty for the whole
	 * @param key the message's key; an unknown one is a mistake in the program
	 * @param parts what the message names
	 */
	JsonRefused(String at, String key, Object... parts) {
		this(at, 0, 0, words().plain(key, parts));
	}

	private JsonRefused(String at, int line, int column, String reason) {
		super(where(at, line, column) + ": " + reason);
		this.at = at;
		this.line = line;
		this.column = column;
		this.reason = reason;
	}

	/**
	 * A refusal in words of its own.
	 *
	 * @param at the JSON pointer of the part that is wrong
	 * @param reason what is wrong and what to do
	 */
	static JsonRefused because(String at, String reason) {
		return new JsonRefused(at, 0, 0, reason);
	}

	/** The same refusal with the line and column in the text, both from 1; 0 where unknown. */
	JsonRefused in(int atLine, int atColumn) {
		JsonRefused placed = new JsonRefused(at, atLine, atColumn, reason);
		placed.setStackTrace(getStackTrace());
		return placed;
	}

	/** The JSON pointer of the part that is wrong; empty if it is the whole text or its syntax. */
	public String at() {
		return at;
	}

	/** The line on which the part starts, from 1; 0 if unknown. */
	public int line() {
		return line;
	}

	/** Line, column and JSON pointer, as far as they are known, for example {@code line 12, column 7, /tests/0/id}. */
	public String place() {
		return where(at, line, column);
	}

	/** What is wrong and what to do, in plain words. */
	public String reason() {
		return reason;
	}

	private static String where(String at, int line, int column) {
		if (line == 0) {
			return at.isEmpty() ? words().get("whole") : at;
		}
		String position = words().plain("position", line, column);
		return at.isEmpty() ? position : position + ", " + at;
	}

	private static Words words() {
		return new Words("org.entrypoint.diagnostic.refused");
	}
}
