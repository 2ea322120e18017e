package org.entrypoint.exchange.workbook;

import org.entrypoint.exchange.Row;

/** How high a row must be for its words, reckoned from their length: fonts differ from computer to computer. */
final class RowHeight {
	/** The height of a row with one line, in points. */
	static final double LEAST = 15.5;
	private static final double LINE = 13.5;
	private static final double MARGIN = 3;

	private RowHeight() {
	}

	/** How many characters of running text fit into one line of a column this wide. */
	static int characters(int width) {
		return Math.max(1, (int) (width * 0.98) - 1);
	}

	/** The points that a text needs in a cell {@code width} characters wide. */
	static double of(String text, int width, Row.Kind kind) {
		double size = switch (kind) {
			case TITLE -> 1.65;
			case HEADING -> 1.35;
			case SUBHEADING -> 1.15;
			case HEADER -> 1.08;
			default -> 1;
		};
		int characters = Math.max(1, (int) (characters(width) / size));
		int lines = text.lines().mapToInt(line -> lines(line, characters)).sum();
		int trailing = text.endsWith("\n") ? 1 : 0;
		return Math.max(1, lines + trailing) * LINE * size + MARGIN;
	}

	private static int lines(String line, int characters) {
		int lines = 1;
		int used = 0;
		for (String word : line.split("(?<=[\\s-])", -1)) {
			int length = word.codePoints().map(RowHeight::wide).sum();
			if (used > 0 && used + length > characters + 1) {
				lines++;
				used = 0;
			}
			lines += Math.max(0, (length - 1) / characters);
			used = used + length > characters ? (used + length - 1) % characters + 1 : used + length;
		}
		return lines;
	}

	/** East Asian characters and emoji take the room of two. */
	private static int wide(int codePoint) {
		return codePoint >= 0x1100 && (codePoint < 0x2000 || codePoint >= 0x2E80) ? 2 : 1;
	}
}
