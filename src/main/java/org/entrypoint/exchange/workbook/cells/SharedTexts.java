package org.entrypoint.exchange.workbook.cells;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The words of all cells: cells name them by their number, and the same words have one. */
final class SharedTexts {
	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
	private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
	private final Map<String, Integer> numbers = new HashMap<>();
	private final StringBuilder items = new StringBuilder();
	private int cells;

	/** The number of a cell's words. */
	int number(String words) {
		cells++;
		Integer known = numbers.putIfAbsent(words, numbers.size());
		if (known != null) {
			return known;
		}
		items.append(hasSpaceAround(words) ? "<si><t xml:space=\"preserve\">" : "<si><t>");
		ElementText.append(items, words);
		items.append("</t></si>");
		return numbers.size() - 1;
	}

	private static boolean hasSpaceAround(String words) {
		return !words.isEmpty() && (Character.isWhitespace(words.charAt(0))
				|| Character.isWhitespace(words.charAt(words.length() - 1)));
	}

	/** All words in the order of their numbers. */
	byte[] part() {
		String all = HEAD + "<sst count=\"" + cells + "\" uniqueCount=\"" + numbers.size() + "\" xmlns=\"" + NAMESPACE
				+ "\">" + items + "</sst>";
		return all.getBytes(StandardCharsets.UTF_8);
	}
}
