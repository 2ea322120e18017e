package org.entrypoint.session;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
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
	private static final Pattern NEXT_WORD = Pattern.compile("_(.)");

	/** Which problem it is: a constant whose sentence stands in a bundle of its room. */
	public interface Code extends Serializable {
		/** The constant's name: {@code SAVE_NO_FOLDER}. */
		String name();

		/** Where its sentence stands, under the {@link #key}. */
		Words sentences();

		/** The part of the program that it is about: the first word of its key, for example {@code save}. */
		default String about() {
			return key().split("\\.", 2)[0];
		}

		/** How the bundle and logs name it, for example {@code save.noFolder}; holds no words of the room. */
		default String key() {
			String[] parts = name().toLowerCase(Locale.ROOT).split("_", 2);
			return parts.length == 1
					? parts[0]
					: parts[0] + "."
							+ NEXT_WORD.matcher(parts[1]).replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
		}
	}

	private final Code code;

	/**
	 * A problem.
	 *
	 * @param code says which
	 * @param parts what the message names
	 */
	public Problem(Code code, Object... parts) {
		this(words(code, code.key(), parts), code);
	}

	private Problem(String words, Code code) {
		super(words);
		this.code = code;
	}

	private Problem(Problem inner, String words) {
		super(words, inner);
		code = inner.code;
	}

	/**
	 * The same problem, told with what is true besides.
	 *
	 * @param sentence the one in which this problem's own words are {@code {0}}
	 * @param more what else the sentence names, from {@code {1}} on
	 */
	public Problem within(Code sentence, Object... more) {
		return new Problem(this,
				words(sentence, sentence.key(), Stream.concat(Stream.of(words()), Stream.of(more)).toArray()));
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
				: FileFailure.in(thrown)
						.map(cause -> new Problem(ProblemCode.FILE_FAILED, cause.words()).because(thrown));
	}

	/** The problem that a refused edit is; it names the field as the screen does. */
	public static Problem of(Refusal refusal) {
		return new Problem(words(ProblemCode.REFUSED, "refused." + refusal.reason(), named(refusal.about())),
				ProblemCode.REFUSED);
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
		return new Problem(ProblemCode.FILE_RULES, file, place, ProblemCode.REFUSED.sentences().get("broken." + reason),
				places);
	}

	/** What people call a field; what is no field, such as an id, stays as it is. */
	private static String named(String about) {
		String key = "field." + about.split(" ", 2)[0];
		Words fields = ProblemCode.REFUSED.sentences();
		return fields.has(key) ? fields.get(key) : about;
	}

	/** Which problem it is. */
	public Code code() {
		return code;
	}

	/** The full line for the screen; never null. */
	public String words() {
		return String.valueOf(getMessage());
	}

	/** A sentence from the bundle of a code. */
	static String words(Code code, String key, Object... parts) {
		return code.sentences().plain(key, BidiText.isolated(parts));
	}
}
