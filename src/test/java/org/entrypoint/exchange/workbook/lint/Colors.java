package org.entrypoint.exchange.workbook.lint;

import java.util.Optional;
import org.entrypoint.exchange.workbook.lint.book.Xml;
import org.w3c.dom.Element;

/** Colors as files spell them, and how far they stand out from each other. */
final class Colors {
	static final int WHITE = 0xFFFFFF;
	static final int BLACK = 0;
	/** WCAG 2.2: the least for text, and for large text. */
	private static final double LEAST = 4.5;
	private static final double LEAST_LARGE = 3;
	private static final double LARGE = 18;
	private static final double LARGE_BOLD = 14;

	private Colors() {
	}

	/** The color of an element; nothing if nobody but Excel knows it. */
	static Optional<Integer> of(Element element) {
		String rgb = element.getAttribute("rgb");
		if (rgb.length() == 8) {
			return Optional.of(Integer.parseInt(rgb.substring(2), 16));
		}
		return switch (element.getAttribute("indexed")) {
			case "8", "64" -> Optional.of(BLACK);
			case "9", "65" -> Optional.of(WHITE);
			default -> Optional.empty();
		};
	}

	/** The color of letters: black where none is said. */
	static Optional<Integer> ofLetters(Element font) {
		Optional<Element> said = Xml.at(font, "color");
		return said.isEmpty() ? Optional.of(BLACK) : of(said.get());
	}

	/** Whether letters of this font are read on a color. */
	static boolean areRead(Element font, int letters, int behind) {
		double size = Xml.at(font, "sz").map(each -> Double.parseDouble(each.getAttribute("val"))).orElse(0.0);
		boolean isBold = Xml.at(font, "b").map(each -> each.getAttribute("val").isEmpty() || Xml.isTrue(each, "val"))
				.orElse(false);
		return contrast(letters, behind) >= (size >= LARGE || (isBold && size >= LARGE_BOLD) ? LEAST_LARGE : LEAST);
	}

	/** Whether small letters are read on a color. */
	static boolean areRead(int letters, int behind) {
		return contrast(letters, behind) >= LEAST;
	}

	private static double contrast(int one, int other) {
		double first = luminance(one);
		double second = luminance(other);
		return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
	}

	private static double luminance(int rgb) {
		return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
	}

	private static double linear(int part) {
		double value = part / 255.0;
		return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}
}
