package org.entrypoint.locale;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.Locale;

/**
 * A language that nobody speaks, made of the English words: in brackets, with accents, and 40 % longer. On a screen in
 * it everything stands out that is not from a bundle, is put together of pieces, or has too little room for a language
 * with longer words. It is on where the program's language for display is {@code qps}, as with
 * {@code -Duser.language.display=qps}.
 */
public final class PseudoLocale {
	/** The locale to set as the default for display. */
	public static final Locale LOCALE = Locale.of("qps", "", "PLOC");
	private static final String PLAIN = "ACDEGHIJKLNORSTUWYZacdeghijklnorstuwyz";
	private static final String ACCENTED = "ÅÇĐÉĜĤÎĴĶĻÑÖŔŠŢÛŴÝŽåçđéĝĥîĵķļñöŕšţûŵýž";
	private static final double LONGER = 0.4;
	/** After so many characters that are added, a line may break. */
	private static final int PIECE = 6;
	/** The most that a sentence names. */
	private static final int PARTS = 9;

	private PseudoLocale() {
	}

	/** Whether words are to be made in this language. */
	static boolean isOn() {
		return Locale.getDefault(Locale.Category.DISPLAY).getLanguage().equals(LOCALE.getLanguage());
	}

	/** A text in this language; signs and single letters stay as they are. */
	static String text(String words) {
		return isWords(words) ? bracketed(accented(words), words.length()) : words;
	}

	/** A message format in this language: its places and the limits of its choices stay. */
	static String pattern(String pattern) {
		String example = new MessageFormat(pattern).format(Collections.nCopies(PARTS, 2).toArray());
		if (!isWords(example)) {
			return pattern;
		}
		StringBuilder result = new StringBuilder();
		copy(pattern, 0, "", result);
		return bracketed(result.toString(), example.length());
	}

	/** Copies words up to one of {@code ends}, and what stands in braces among them; returns how many characters. */
	private static int copy(String pattern, int from, String ends, StringBuilder result) {
		int at = from;
		while (at < pattern.length() && ends.indexOf(pattern.charAt(at)) < 0) {
			char next = pattern.charAt(at);
			if (next == '{') {
				at += argument(pattern, at, result);
			} else if (next == '\'' && pattern.startsWith("'{'", at)) {
				result.append("'{'");
				at += 3;
			} else {
				result.append(accented(String.valueOf(next)));
				at++;
			}
		}
		return at - from;
	}

	/** Copies what stands in braces, with the words of a choice in this language; returns how many characters. */
	private static int argument(String pattern, int from, StringBuilder result) {
		int comma = pattern.indexOf(",choice,", from);
		int end = pattern.indexOf('}', from);
		if (comma < 0 || comma > end) {
			result.append(pattern, from, end + 1);
			return end + 1 - from;
		}
		int at = comma + ",choice,".length();
		result.append(pattern, from, at);
		while (pattern.charAt(at) != '}') {
			int limit = at;
			while (pattern.charAt(at) != '#' && pattern.charAt(at) != '<') {
				at++;
			}
			at++;
			result.append(pattern, limit, at);
			at += copy(pattern, at, "|}", result);
			if (pattern.charAt(at) == '|') {
				result.append('|');
				at++;
			}
		}
		result.append('}');
		return at + 1 - from;
	}

	private static boolean isWords(String text) {
		return text.codePoints().filter(Character::isLetter).count() > 1;
	}

	private static String accented(String words) {
		StringBuilder accented = new StringBuilder(words);
		for (int at = 0; at < words.length(); at++) {
			int letter = PLAIN.indexOf(words.charAt(at));
			if (letter >= 0) {
				accented.setCharAt(at, ACCENTED.charAt(letter));
			}
		}
		return accented.toString();
	}

	private static String bracketed(String words, int length) {
		StringBuilder more = new StringBuilder();
		for (int added = 1; added <= Math.ceil(length * LONGER); added++) {
			more.append(added % PIECE == 0 ? ' ' : '~');
		}
		return "[" + words + more + "]";
	}
}
