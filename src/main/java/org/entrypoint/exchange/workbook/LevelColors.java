package org.entrypoint.exchange.workbook;

/** The colors of levels, as on the screen: "don't know" first, then from the lowest level to the highest. */
final class LevelColors {
	private static final int WHITE = 0xFFFFFF;
	private static final int INK = 0x1F2A37;
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

	/** A color as a file has it: in four bytes, and nothing shines through. */
	static byte[] bytes(int rgb) {
		return new byte[]{(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
	}
}
