package org.entrypoint.workshop;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text in the form in which names are compared, with the place in the original that each character came from, so that
 * what is found in the one can be replaced in the other.
 *
 * <p>Compatibility forms are composed (NFKC) and case is folded, for every language alike; apostrophes, double
 * quotation marks and hyphens become the plain ones of the keyboard, whitespace of any kind and length becomes one
 * space, and characters that nobody sees (soft hyphens, zero-width characters, direction marks, variation selectors)
 * are left out.
 */
public final class FoldedText {
	private static final Pattern CLUSTER = Pattern.compile("\\X", Pattern.DOTALL);
	private static final String APOSTROPHES = "'’‘‚‛ʼʻʹ′‵`´＇";
	private static final String QUOTES = "\"“”„‟″‶«»＂";
	private final String text;
	/** For each character of the text where it begins in the original, and at last the original's length. */
	private final int[] starts;

	private FoldedText(String text, int[] starts) {
		this.text = text;
		this.starts = starts;
	}

	/** Folds a text; blanks at its ends stay, each end as one space. */
	public static FoldedText of(String original) {
		Builder plain = new Builder(original.length());
		original.codePoints().forEach(each -> {
			plain.add(each);
			plain.read += Character.charCount(each);
		});
		return plain.isAscii ? plain.build() : folded(plain);
	}

	/** The folded text. */
	public String text() {
		return text;
	}

	/**
	 * Where in the original the folded character at {@code index} begins.
	 *
	 * @param index 0 to the length of the folded text, which stands for the end of the original
	 */
	public int originalIndex(int index) {
		return starts[index];
	}

	private static FoldedText folded(Builder plain) {
		Builder folded = new Builder(plain.text.length());
		Matcher cluster = CLUSTER.matcher(plain.text);
		while (cluster.find()) {
			folded.read = plain.starts[cluster.start()];
			fold(cluster.group()).codePoints().forEach(folded::add);
		}
		folded.read = plain.read;
		return folded.build();
	}

	private static String fold(String cluster) {
		String composed = Normalizer.normalize(cluster, Normalizer.Form.NFKC);
		String small = composed.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
		return Normalizer.normalize(small, Normalizer.Form.NFKC);
	}

	private static boolean isSpace(int codePoint) {
		return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == 0x85;
	}

	private static boolean isUnseen(int codePoint) {
		return Character.getType(codePoint) == Character.FORMAT || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
				|| codePoint == 0x034F || codePoint == 0x115F || codePoint == 0x1160 || codePoint == 0x3164;
	}

	/** Grows character by character. */
	private static final class Builder {
		private final StringBuilder text;
		private int[] starts;
		private int read;
		private boolean isAscii = true;

		Builder(int length) {
			text = new StringBuilder(length);
			starts = new int[length + 1];
		}

		/** Adds a character in the one form that stands for all its look-alikes. */
		void add(int codePoint) {
			isAscii &= codePoint < 0x80;
			if (isSpace(codePoint)) {
				append(' ');
			} else if (APOSTROPHES.indexOf(codePoint) >= 0) {
				append('\'');
			} else if (QUOTES.indexOf(codePoint) >= 0) {
				append('"');
			} else if (Character.getType(codePoint) == Character.DASH_PUNCTUATION || codePoint == '−') {
				append('-');
			} else if (!isUnseen(codePoint)) {
				append(codePoint >= 'A' && codePoint <= 'Z' ? codePoint + ('a' - 'A') : codePoint);
			}
		}

		/** Adds a character as it is, unless it is a space after a space. */
		private void append(int codePoint) {
			if (codePoint == ' ' && !text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
				return;
			}
			for (int unit = 0; unit < Character.charCount(codePoint); unit++) {
				if (text.length() + unit >= starts.length) {
					starts = Arrays.copyOf(starts, starts.length * 2 + 1);
				}
				starts[text.length() + unit] = read;
			}
			text.appendCodePoint(codePoint);
		}

		FoldedText build() {
			int[] all = Arrays.copyOf(starts, text.length() + 1);
			all[text.length()] = read;
			return new FoldedText(text.toString(), all);
		}
	}
}
