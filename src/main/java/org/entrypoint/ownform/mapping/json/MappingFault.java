package org.entrypoint.ownform.mapping.json;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

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
		super(new MessageFormat(word(key), Locale.US).format(parts));
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
			return at.isEmpty() ? word("whole") : at;
		}
		return new MessageFormat(word(at.isEmpty() ? "position" : "position.at"), Locale.US)
				.format(new Object[]{line, column, at});
	}

	private static String word(String key) {
		return ResourceBundle.getBundle("org.entrypoint.ownform.mapping.json.refused").getString(key);
	}
}
