package org.entrypoint.storage;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * File names from titles that every system accepts: letters, digits and a few signs, never one that Windows reserves.
 */
final class FileName {
	private static final int LONGEST = 120;
	private static final Set<String> RESERVED = Stream
			.concat(Stream.of("CON", "PRN", "AUX", "NUL"),
					IntStream.rangeClosed(1, 9).boxed().flatMap(number -> Stream.of("COM" + number, "LPT" + number)))
			.collect(Collectors.toUnmodifiableSet());

	private FileName() {
	}

	/**
	 * A name for a title.
	 *
	 * @param title any text
	 * @param otherwise the name for a title of which nothing is left
	 * @param extension the ending, for example {@code .json}
	 */
	static String of(String title, String otherwise, String extension) {
		String kept = title.codePoints()
				.map(each -> Character.isLetterOrDigit(each) || " -_.,()&+".indexOf(each) >= 0 ? each : ' ')
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
		String single = kept.replaceAll("\\s+", " ").replaceAll("^[ .]+", "");
		int end = Math.min(single.length(), LONGEST - extension.length());
		if (end > 0 && end < single.length() && Character.isHighSurrogate(single.charAt(end - 1))) {
			end--;
		}
		String name = single.substring(0, end).replaceAll("[ .]+$", "");
		String stem = name.split("\\.", 2)[0].strip().toUpperCase(Locale.ROOT);
		if (name.isEmpty()) {
			return otherwise + extension;
		}
		return (RESERVED.contains(stem) ? name + " workshop" : name) + extension;
	}
}
