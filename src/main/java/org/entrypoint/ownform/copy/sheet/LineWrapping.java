package org.entrypoint.ownform.copy.sheet;

import org.entrypoint.exchange.workbook.LetterWidths;

/**
 * How words fold into lines in a cell of a form, and how high that is. Fonts are not asked: letters run as in Arial,
 * which is wider than what most forms are set in, so that rows are rather too high than too low.
 *
 * @param width the cell's width, in digits of the normal font
 * @param points the size of its letters
 */
record LineWrapping(double width, double points) {
	/** Excel's highest row is 409.5 points. */
	private static final double HIGHEST = 409;
	private static final double LINE = 1.3;
	private static final double MARGIN = 3;
	private static final double DIGIT_PIXELS = 7;
	private static final double PADDING_PIXELS = 5;
	private static final double PIXELS_PER_POINT = 96.0 / 72;

	/** The points that a text needs, not more than a row can have. */
	double height(String text) {
		long lines = text.lines().mapToLong(this::lines).sum();
		return Math.min(HIGHEST, Math.ceil(lines * points * LINE + MARGIN));
	}

	private long lines(String line) {
		double room = 1000 * Math.max(1, width * DIGIT_PIXELS - PADDING_PIXELS) / (points * PIXELS_PER_POINT);
		long lines = 1;
		double used = 0;
		for (String word : line.split("(?<= )", -1)) {
			double wide = word.codePoints().mapToDouble(LetterWidths::of).sum();
			if (used > 0 && used + wide > room) {
				lines++;
				used = 0;
			}
			// A word that is wider than the cell goes on in the next line.
			lines += (long) (wide / room);
			used += wide % room;
		}
		return lines;
	}
}
