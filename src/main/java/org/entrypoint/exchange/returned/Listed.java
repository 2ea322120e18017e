package org.entrypoint.exchange.returned;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Names in one line, with commas between them. */
final class Listed {
	private static final String COMMA = ",";

	private Listed() {
	}

	/**
	 * The names that are listed. A name that is known stays whole although it holds a comma.
	 *
	 * @param text the line
	 * @param known names that may stand there
	 */
	static List<String> names(String text, Collection<String> known) {
		List<String> longest = known.stream().filter(each -> !each.isBlank())
				.sorted(Comparator.comparingInt(String::length).reversed()).toList();
		List<String> names = new ArrayList<>();
		String rest = text.strip();
		while (!rest.isEmpty()) {
			String name = first(rest, longest);
			if (!name.isBlank()) {
				names.add(name.strip());
			}
			rest = rest.substring(Math.min(rest.length(), name.length() + 1)).strip();
		}
		return names;
	}

	private static String first(String text, List<String> known) {
		for (String each : known) {
			if (text.equals(each) || text.startsWith(each + COMMA)) {
				return each;
			}
		}
		int comma = text.indexOf(COMMA);
		return comma < 0 ? text : text.substring(0, comma);
	}
}
