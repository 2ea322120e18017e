package org.entrypoint.exchange.workbook;

/** The colors of levels, as on the screen: "don't know" first, then from the lowest level to the highest. */
final class LevelColors {
	private static final int WHITE = 0xFFFFFF;
	private static final int INK = 0x1F2A37;
	/** Where white and ink stand out alike. */
	private static final double MIDDLE = 0.18;
	private static final int[] FILLS = {0x5E6B76, 0xC2410C, 0xE8A33D, 0x7CC4E8, 0x00598C};
	private static final int[] INKS = {WHITE, WHITE, INK, INK, WHITE};

	private LevelColors() {
	}

	/** The color behind a level, as red, green and blue in one number. */
	static int fill(int level) {
		return FILLS[Math.min(level, FILLS.length - 1)];
	}

	/** The color of the words on it. */
	static int ink(int level) {
		return INKS[Math.min(level, INKS.length - 1)];
	}

	/** The color of words on any other color: the one of the two that stands out more. */
	static int inkOn(int fill) {
		return luminance(fill) > MIDDLE ? INK : WHITE;
	}

	/** WCAG 2.2, relative luminance, from 0 to 1. */
	private static double luminance(int rgb) {
		return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
	}

	private static double linear(int part) {
		double value = part / 255.0;
		return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

	/** A color as a file has it: in four bytes, and nothing shines through. */
	static byte[] bytes(int rgb) {
		return new byte[]{(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
	}
}
