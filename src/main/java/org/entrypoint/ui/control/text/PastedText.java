package org.entrypoint.ui.control.text;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** What is kept of text from the clipboard. */
public final class PastedText {
	private static final char REPLACEMENT = '\uFFFD';
	private static final int SOFT_HYPHEN = 0xAD;
	/** Zero-width space, non-joiner and joiner, which some scripts and emoji need, and others only bring along. */
	private static final Set<Integer> BETWEEN_LETTERS = Set.of(0x200B, 0x200C, 0x200D);
	/** Word joiner and byte order mark. */
	private static final Set<Integer> WITHOUT_MEANING = Set.of(SOFT_HYPHEN, 0x2060, 0xFEFF);
	private static final Set<UnicodeScript> PLAIN_SCRIPTS = Set.of(UnicodeScript.LATIN, UnicodeScript.GREEK,
			UnicodeScript.CYRILLIC, UnicodeScript.HAN, UnicodeScript.UNKNOWN);

	private PastedText() {
	}

	/**
	 * The same text with line feeds as line ends, also for the soft returns and page breaks of word processors; without
	 * soft hyphens and zero-width characters, except where a script or an emoji needs them; and with a sign for each
	 * character that cannot be shown, which the toolkit would drop without a word.
	 */
	public static String clean(String text) {
		int[] all = withLineFeeds(text).codePoints().toArray();
		StringBuilder clean = new StringBuilder(text.length());
		for (int index = 0; index < all.length; index++) {
			int each = all[index];
			boolean isDropped = WITHOUT_MEANING.contains(each)
					|| (BETWEEN_LETTERS.contains(each) && !isNeeded(all, index - 1) && !isNeeded(all, index + 1));
			if (!isDropped) {
				clean.appendCodePoint(isPlain(each) ? each : REPLACEMENT);
			}
		}
		return clean.toString();
	}

	private static String withLineFeeds(String text) {
		return text.replace("\r\n", "\n").replaceAll("[\r\u000B\f\u0085\u2028\u2029]", "\n");
	}

	private static boolean isNeeded(int[] all, int neighbour) {
		if (neighbour < 0 || neighbour >= all.length) {
			return false;
		}
		int each = all[neighbour];
		UnicodeScript script = UnicodeScript.of(each);
		boolean isEmoji = each > 0xFF && Character.isEmoji(each);
		boolean isMark = script == UnicodeScript.INHERITED && !BETWEEN_LETTERS.contains(each);
		boolean isOtherLetter = Character.isLetter(each) && script != UnicodeScript.COMMON
				&& !PLAIN_SCRIPTS.contains(script);
		return isEmoji || isMark || isOtherLetter;
	}

	private static boolean isPlain(int codePoint) {
		boolean isLone = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
		return codePoint == '\n' || codePoint == '\t' || !(Character.isISOControl(codePoint) || isLone);
	}
}
