package org.entrypoint.exchange.workbook.lint.book;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** The words that cells call by their numbers. */
public final class SharedWords {
	/** The part that they lie in. */
	public static final String PART = "xl/sharedStrings.xml";
	/** How a file spells a character by its number: ECMA-376 part 1, 22.9.2.19. */
	private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
	private final List<Element> items;
	private final List<String> words;

	SharedWords(Parts parts) {
		items = parts.find(PART).map(root -> Xml.children(root, "si")).orElse(List.of());
		words = items.stream().map(each -> decoded(spelled(each))).toList();
	}

	private static String spelled(Element item) {
		return Xml.deep(item, "t").map(Element::getTextContent).collect(Collectors.joining());
	}

	/** What a file's spelling stands for. */
	public static String decoded(String spelled) {
		return ESCAPE.matcher(spelled).replaceAll(
				found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
	}

	/** All of them, as they are shown. */
	public List<String> all() {
		return words;
	}

	/** Each as an element of the part. */
	public List<Element> items() {
		return items;
	}

	/** Those of a number; empty if there are none. */
	String of(String number) {
		int index = number.isEmpty() ? -1 : Integer.parseInt(number);
		return index >= 0 && index < words.size() ? words.get(index) : "";
	}
}
