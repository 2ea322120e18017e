package org.entrypoint.storage;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Files that nobody's workshop is in, more than three hundred of them, of every kind. */
public final class BadJson {
	private BadJson() {
	}

	/** All of them. */
	public static List<BadFile> all() {
		return Stream.of(BadTokens.all(), BadPunctuation.all(), BadMeasures.all(), BadEncodings.all(),
				BadNothings.all(), new BadFields().all()).flatMap(List::stream).toList();
	}

	/** What is sound all the same, up to the last that may be; from what is special about it to its text. */
	public static Map<String, String> sound() {
		String text = SoundFile.TEXT;
		return Map.of("as it is", text, "with a mark", "\uFEFF" + text, "with blanks", "\n \t" + text + "\r\n ",
				"with carriage returns", text.replace("\n", "\r\n"), "nested", with("[".repeat(63) + "]".repeat(63)),
				"with 20 digits", with("[-99999999999999999999, 1.2345678901234567890, 1e400]"), "with a long text",
				with("\"" + "t".repeat(2_000_000) + "\""), "with a long name",
				with("{\"" + "n".repeat(50_000) + "\": {}}"), "with all escapes",
				with("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e4\\uD83D\\uDE00\""));
	}

	/** The sound file with a field that nobody knows. */
	private static String with(String unknown) {
		return SoundFile.with("\"format\"", "\"x\" : " + unknown + ", \"format\"");
	}
}
