package org.entrypoint.exchange.workbook;

/**
 * How wide letters run, in thousandths of the font's size: those of Arial, which Helvetica and Liberation Sans share,
 * so that rows are as high as they must be on every computer without asking its fonts.
 */
public final class LetterWidths {
	private static final int FIRST = ' ';
	/** From the space to the tilde. */
	private static final short[] ASCII = {278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278,
			278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722,
			722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
			667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833,
			556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584};
	/** Wider than most letters of Latin, Greek and Cyrillic. */
	private static final int OTHER = 722;
	/** Letters of East Asia, signs and emoji. */
	private static final int FULL = 1100;
	private static final int TAB = 2200;

	private LetterWidths() {
	}

	/** The width of a character. */
	public static int of(int codePoint) {
		int index = codePoint - FIRST;
		if (index >= 0 && index < ASCII.length) {
			return ASCII[index];
		}
		if (codePoint == '\t') {
			return TAB;
		}
		return codePoint >= 0x1100 && (codePoint < 0x2000 || codePoint >= 0x2E80) ? FULL : OTHER;
	}
}
