package org.entrypoint.exchange.workbook.cells;

/** Words inside an element, spelled as the library spells those of all other parts. */
final class ElementText {
	/** Words that are longer, and have more signs of XML than {@link #FEW}, stand in a section of their own. */
	private static final int SHORT = 32;
	private static final int FEW = 5;
	private static final String BEGIN = "<![CDATA[";
	private static final String END = "]]>";
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
				out.append(words, from, index);
				out.append(reference(each, words.startsWith("]]", index - 2)));
				from = index + 1;
			}
		}
		out.append(words, from, words.length());
	}

	/** Appends a formula or what it gives; where there are many signs of XML, as they are. */
	static void appendWorkedOut(StringBuilder out, String words) {
		if (words.length() > SHORT && words.chars().filter(each -> each == '<' || each == '&').count() > FEW) {
			String kept = words
					.codePoints().collect(StringBuilder::new,
							(all, each) -> all.appendCodePoint(isKept(each) ? each : UNKNOWN), StringBuilder::append)
					.toString();
			out.append(BEGIN).append(kept.replace(END, "]]" + END + ">" + BEGIN)).append(END);
		} else {
			append(out, words);
		}
	}

	private static boolean isPlain(char each) {
		return each >= ' ' ? each != '<' && each != '&' && each != '>' && isKept(each) : each == '\n' || each == '\t';
	}

	private static String reference(char each, boolean afterBrackets) {
		return switch (each) {
			case '<' -> "&lt;";
			case '&' -> "&amp;";
			case '>' -> afterBrackets ? "&gt;" : ">";
			case '\r' -> "&#13;";
			default -> String.valueOf(UNKNOWN);
		};
	}

	private static boolean isKept(int each) {
		return each >= ' ' ? each != 0xFFFE && each != 0xFFFF : each == '\n' || each == '\t' || each == '\r';
	}
}
