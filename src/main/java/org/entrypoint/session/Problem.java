package org.entrypoint.session;

import java.util.Optional;
import java.util.stream.Stream;
import org.entrypoint.locale.BidiText;
import org.entrypoint.locale.Words;
import org.entrypoint.workshop.edit.Refusal;

/**
 * Something that could not be done, told for the person in front of the screen: what happened, where, and what to do
 * next. Nothing was changed.
 */
public final class Problem extends Exception {
	private static final long serialVersionUID = 1;
	private final String code;

	/**
	 * A problem from the bundle {@code problems}.
	 *
	 * @param code the message's key, which also goes into logs; an unknown one is a mistake in the program
	 * @param parts what the message names
	 * @throws java.util.MissingResourceException if the bundle has no such key
	 */
	public Problem(String code, Object... parts) {
		super(told(code, parts));
		this.code = code;
	}

	private Problem(Problem inner, String words) {
		super(words, inner);
		code = inner.code;
	}

	/**
	 * The same problem, told with what is true besides.
	 *
	 * @param key of the sentence in which this problem's own words are {@code {0}}
	 * @param more what else the sentence names, from {@code {1}} on
	 */
	public Problem within(String key, Object... more) {
		return new Problem(this, told(key, Stream.concat(Stream.of(words()), Stream.of(more)).toArray()));
	}

	/** The same problem with the exception that brought it about. */
	public Problem because(Throwable cause) {
		initCause(cause);
		return this;
	}

	/**
	 * The problem that was thrown, whatever was thrown: itself, or what the file system says of it; empty if it is
	 * neither, but a mistake in the program.
	 */
	public static Optional<Problem> in(Throwable thrown) {
		return thrown instanceof Problem problem
				? Optional.of(problem)
				: FileFailure.in(thrown).map(cause -> new Problem("file.failed", cause.words()).because(thrown));
	}

	/** The problem that a refused edit is; it names the field as the screen does. */
	public static Problem of(Refusal refusal) {
		return new Problem("refused." + refusal.reason(), named(refusal.about()));
	}

	/**
	 * The problem that a file is whose workshop breaks a rule. Nobody typed what is wrong there just now, so the advice
	 * is about a file.
	 *
	 * @param file names the file
	 * @param place where in the file, for example {@code workshop.notes[3].text}
	 * @param reason which rule is broken there
	 * @param places in how many places of the file a rule is broken, 1 or more
	 */
	public static Problem ofFile(Object file, String place, Refusal.Reason reason, int places) {
		return new Problem("file.rules", file, place, bundle().get("broken." + reason), places);
	}

	/** What people call a field; what is no field, such as an id, stays as it is. */
	private static String named(String about) {
		String key = "field." + about.split(" ", 2)[0];
		return bundle().has(key) ? bundle().get(key) : about;
	}

	/** The message's key; holds no words of the room. */
	public String code() {
		return code;
	}

	/** The full line for the screen; never null. */
	public String words() {
		return String.valueOf(getMessage());
	}

	private static String told(String code, Object... parts) {
		return bundle().plain(code, BidiText.isolated(parts));
	}

	private static Words bundle() {
		return new Words("org.entrypoint.session.problems");
	}
}
