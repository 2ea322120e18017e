package org.entrypoint.diagnostic;

/**
 * What words may be made of, the room's as much as the instrument's. Every word has to survive a JSON file, an Excel
 * workbook and the next program that reads them, so characters that XML 1.0 forbids, halves of surrogate pairs and
 * carriage returns are never kept.
 */
public final class Text {
	/** Stands, visibly, where a character could not be kept. */
	public static final char REPLACEMENT = '\uFFFD';

	private Text() {
	}

	/** Whether every character of {@code text} can be kept. */
	public static boolean canBeKept(String text) {
		for (int index = 0; index < text.length();) {
			int each = text.codePointAt(index);
			if (!canBeKept(each)) {
				return false;
			}
			index += Character.charCount(each);
		}
		return true;
	}

	/**
	 * The same words with line ends as line feeds and {@link #REPLACEMENT} for each character that cannot be kept; the
	 * same object if there is nothing to mend.
	 */
	public static String mend(String text) {
		if (canBeKept(text)) {
			return text;
		}
		StringBuilder mended = new StringBuilder(text.length());
		text.replace("\r\n", "\n").replace('\r', '\n').codePoints()
				.forEach(each -> mended.appendCodePoint(canBeKept(each) ? each : REPLACEMENT));
		return mended.toString();
	}

	/** Source: the Char production of XML 1.0, without the carriage return. */
	private static boolean canBeKept(int codePoint) {
		return codePoint == '\t' || codePoint == '\n' || (codePoint >= 0x20 && codePoint <= 0xD7FF)
				|| (codePoint >= 0xE000 && codePoint <= 0xFFFD) || codePoint >= 0x10000;
	}
}
