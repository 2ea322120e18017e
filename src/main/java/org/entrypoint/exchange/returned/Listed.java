package org.entrypoint.exchange.returned;

import java.util.ArrayList;
import java.util.List;
import org.entrypoint.workshop.KnownNames;

/** Names in one line, with commas between them. */
final class Listed {
	private static final char COMMA = ',';

	private Listed() {
	}

	/**
	 * The names that are listed, as they are typed. A name that is known stays whole although it holds a comma.
	 *
	 * @param text the line
	 * @param known names that may stand there
	 */
	static List<String> names(String text, KnownNames known) {
		List<String> names = new ArrayList<>();
		String rest = text.strip();
		while (!rest.isEmpty()) {
			int end = end(rest, known);
			String name = rest.substring(0, end);
			if (!name.isBlank()) {
				names.add(name.strip());
			}
			rest = rest.substring(Math.min(rest.length(), end + 1)).strip();
		}
		return names;
	}

	/**
	 * The comma after the longest known name that the text begins with, or the first comma; the end if there is none.
	 */
	private static int end(String text, KnownNames known) {
		int end = text.length();
		while (end > 0 && known.find(text.substring(0, end)).isEmpty()) {
			end = text.lastIndexOf(COMMA, end - 1);
		}
		int first = text.indexOf(COMMA);
		return end > 0 ? end : first < 0 ? text.length() : first;
	}
}
