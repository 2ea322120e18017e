package org.entrypoint.storage;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * A file that is no sound workshop.
 *
 * @param kind what is wrong with it, roughly
 * @param name what is wrong with it, in words for whoever reads a failed test
 * @param says what the line about it says somewhere, a regular expression
 * @param content makes its bytes; thousands of them are not kept
 */
public record BadFile(Kind kind, String name, String says, Supplier<byte[]> content) {
	/** What can be wrong with a file. */
	public enum Kind {
		/** It breaks the grammar of JSON and holds nothing else. */
		SYNTAX_ALONE,
		/** It is a whole workshop but for one place that breaks the grammar. */
		SYNTAX_PLANTED,
		/** It is JSON that a parser may refuse: too deep, too long, a name twice, halves of characters. */
		MEASURE,
		/** It is in another encoding, or in none. */
		ENCODING,
		/** There is nothing in it, or something else. */
		NOTHING,
		/** A field is missing, or of another type. */
		FIELD,
		/** A field is of its type and holds what it must not hold. */
		VALUE
	}

	/** A file in UTF-8. */
	static BadFile of(Kind kind, String name, String says, String text) {
		return new BadFile(kind, name, says, () -> text.getBytes(StandardCharsets.UTF_8));
	}

	/** The bytes of the file. */
	public byte[] bytes() {
		return content.get();
	}

	@Override
	public String toString() {
		return kind + ": " + name;
	}
}
