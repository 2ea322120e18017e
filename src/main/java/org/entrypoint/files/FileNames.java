package org.entrypoint.files;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * File names from titles that every system accepts: letters, digits and a few signs, never one that Windows reserves.
 */
public final class FileNames {
	private static final int LONGEST = 120;
	/** File systems count bytes; the temporary file's name needs some more. */
	private static final int MOST_BYTES = 200;
	private static final Set<String> RESERVED = Stream
			.concat(Stream.of("CON", "PRN", "AUX", "NUL"),
					IntStream.rangeClosed(1, 9).boxed().flatMap(number -> Stream.of("COM" + number, "LPT" + number)))
			.collect(Collectors.toUnmodifiableSet());

	private FileNames() {
	}

	/**
	 * A name for a title.
	 *
	 * @param title any text
	 * @param otherwise the name for a title of which nothing is left
	 * @param extension the ending, for example {@code .json}
	 */
	public static String of(String title, String otherwise, String extension) {
		String kept = Normalizer.normalize(title, Normalizer.Form.NFC).codePoints()
				.map(each -> Character.isLetterOrDigit(each) || " -_.,()&+".indexOf(each) >= 0 ? each : ' ')
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
		String single = kept.replaceAll("\\s+", " ").replaceAll("^[ .]+", "");
		int end = 0;
		int bytes = 0;
		while (end < single.length()) {
			int next = single.codePointAt(end);
			bytes += Character.toString(next).getBytes(StandardCharsets.UTF_8).length;
			if (end + Character.charCount(next) > LONGEST - " workshop".length() - extension.length()
					|| bytes > MOST_BYTES) {
				break;
			}
			end += Character.charCount(next);
		}
		String name = single.substring(0, end).replaceAll("[ .]+$", "");
		String stem = name.split("\\.", 2)[0].strip().toUpperCase(Locale.ROOT);
		if (name.isEmpty()) {
			return otherwise + extension;
		}
		return (RESERVED.contains(stem) ? name + " workshop" : name) + extension;
	}
}
