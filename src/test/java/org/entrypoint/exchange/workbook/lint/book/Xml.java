package org.entrypoint.exchange.workbook.lint.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The elements of a part, by their names without a prefix. */
public final class Xml {
	private Xml() {
	}

	/** The elements directly within another. */
	public static List<Element> children(Element parent, String name) {
		return within(parent, each -> name.equals(each.getLocalName()));
	}

	/** All elements directly within another. */
	public static List<Element> children(Element parent) {
		return within(parent, each -> true);
	}

	private static List<Element> within(Element parent, Predicate<Element> wanted) {
		List<Element> found = new ArrayList<>();
		for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element element && wanted.test(element)) {
				found.add(element);
			}
		}
		return found;
	}

	/** The first element that a way of names leads to. */
	public static Optional<Element> at(Element parent, String... way) {
		Optional<Element> found = Optional.of(parent);
		for (String name : way) {
			found = found.flatMap(each -> children(each, name).stream().findFirst());
		}
		return found;
	}

	/** The elements within the first of another name, or none. */
	public static List<Element> listed(Element parent, String list, String name) {
		return at(parent, list).map(each -> children(each, name)).orElse(List.of());
	}

	/** Every element of a name, however deep. */
	public static Stream<Element> deep(Element parent, String name) {
		return children(parent).stream().flatMap(each -> Stream
				.concat(name.equals(each.getLocalName()) ? Stream.of(each) : Stream.of(), deep(each, name)));
	}

	/** An attribute's value where there may be one of several spellings of yes. */
	public static boolean isTrue(Element element, String attribute) {
		return List.of("1", "true", "on").contains(element.getAttribute(attribute));
	}

	/** An attribute as a whole number; {@code without} where there is none. */
	public static int number(Element element, String attribute, int without) {
		String value = element.getAttribute(attribute);
		return value.isEmpty() ? without : Integer.parseInt(value);
	}
}
