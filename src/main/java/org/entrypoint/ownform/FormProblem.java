package org.entrypoint.ownform;

import java.util.ResourceBundle;
import org.entrypoint.session.Problem;

/** What goes wrong with forms and mappings, in the words of this room. */
public final class FormProblem {
	private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.entrypoint.ownform.problems");

	private FormProblem() {
	}

	/**
	 * A problem from the bundle {@code problems} of this room.
	 *
	 * @param code the message's key
	 * @param parts what the message names
	 * @throws java.util.MissingResourceException if the bundle has no such key
	 */
	public static Problem of(String code, Object... parts) {
		return Problem.from(WORDS, code, parts);
	}
}
