package org.entrypoint.ownform.copy.xml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One tag of an XML text.
 *
 * @param text as it is spelled, with its brackets
 * @param start where it begins in the whole text
 */
public record Tag(String text, int start) {
	private static final Pattern ATTRIBUTE = Pattern.compile("\\s+([^\\s=]+)\\s*=\\s*(\"[^\"]*\"|'[^']*')");

	/** Where it is over in the whole text. */
	public int end() {
		return start + text.length();
	}

	/** Whether it ends an element. */
	public boolean isClosing() {
		return text.startsWith("</");
	}

	/** Whether it begins and ends its element. */
	public boolean isEmpty() {
		return text.endsWith("/>");
	}

	/** Its name with its prefix. */
	String fullName() {
		int from = isClosing() ? 2 : 1;
		int to = from;
		while (" \t\r\n/>".indexOf(text.charAt(to)) < 0) {
			to++;
		}
		return text.substring(from, to);
	}

	/** Its name without a prefix. */
	public String name() {
		String full = fullName();
		return full.substring(full.indexOf(':') + 1);
	}

	/** What stands before the names of its kind: a prefix with a colon, or nothing. */
	public String prefix() {
		String full = fullName();
		return full.substring(0, full.indexOf(':') + 1);
	}

	/** What an attribute says, with what is escaped in it made plain. */
	public Optional<String> attribute(String name) {
		Matcher found = ATTRIBUTE.matcher(text);
		while (found.find()) {
			if (name.equals(found.group(1))) {
				String quoted = found.group(2);
				return Optional.of(XmlText.plain(quoted.substring(1, quoted.length() - 1)));
			}
		}
		return Optional.empty();
	}

	/** A whole number that an attribute says; {@code otherwise} if it says none. */
	public int number(String name, int otherwise) {
		return attribute(name).map(String::strip).filter(each -> each.matches("\\d{1,9}")).map(Integer::parseInt)
				.orElse(otherwise);
	}

	/** A number that an attribute says; {@code otherwise} if it says none. */
	public double decimal(String name, double otherwise) {
		return attribute(name).map(String::strip).filter(each -> each.matches("\\d{1,9}(\\.\\d{1,20})?"))
				.map(Double::parseDouble).orElse(otherwise);
	}

	/** Whether an attribute says yes. */
	public boolean isSo(String name) {
		return attribute(name).filter(each -> each.equals("1") || each.equals("true")).isPresent();
	}

	/** The same tag without an attribute. */
	public Tag without(String name) {
		Matcher found = ATTRIBUTE.matcher(text);
		while (found.find()) {
			if (name.equals(found.group(1))) {
				return new Tag(text.substring(0, found.start()) + text.substring(found.end()), start);
			}
		}
		return this;
	}

	/** The same tag with an attribute. */
	public Tag with(String name, String value) {
		if (attribute(name).filter(value::equals).isPresent()) {
			return this;
		}
		String bare = without(name).text;
		int at = bare.length() - (isEmpty() ? 2 : 1);
		return new Tag(bare.substring(0, at) + " " + name + "=\"" + XmlText.escaped(value) + "\"" + bare.substring(at),
				start);
	}

	/** The same tag as one that begins its element and does not end it. */
	public Tag opened() {
		return isEmpty() ? new Tag(text.substring(0, text.length() - 2) + ">", start) : this;
	}

	/** The tag that ends its element. */
	public String closing() {
		return "</" + fullName() + ">";
	}
}
