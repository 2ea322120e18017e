package org.entrypoint.exchange.workbook.cells;

/** Words inside an element, so that every reader of XML gets them back as they are. */
final class ElementText {
	/** Stands where XML has no place for a character. */
	private static final char UNKNOWN = '?';

	private ElementText() {
	}

	/** Appends words with every sign of XML as a reference. */
	static void append(StringBuilder out, String words) {
		int from = 0;
		for (int index = 0; index < words.length(); index++) {
			char each = words.charAt(index);
			if (!isPlain(each)) {
				out.append(words, from, index).append(reference(each));
				from = index + 1;
			}
		}
		out.append(words, from, words.length());
	}

	private static boolean isPlain(char each) {
		return each >= ' '
				? each != '<' && each != '&' && each != '>' && each != 0xFFFE && each != 0xFFFF
				: each == '\n' || each == '\t';
	}

	private static String reference(char each) {
		return switch (each) {
			case '<' -> "&lt;";
			case '&' -> "&amp;";
			case '>' -> "&gt;"; // behind two brackets it would end a section
			case '\r' -> "&#13;"; // a bare one is read as a line feed
			default -> String.valueOf(UNKNOWN);
		};
	}
}
