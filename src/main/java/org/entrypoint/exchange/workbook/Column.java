package org.entrypoint.exchange.workbook;

import org.entrypoint.exchange.report.Row;

/**
 * The room that words have in a cell: how they fold into lines there, and how high these are.
 *
 * @param characters the cell's width, in digits of the normal font
 * @param kind of row, which sets the size of the letters
 */
record Column(int characters, Row.Kind kind) {
	/** The height of a row with one line, in points. */
	static final double LEAST = 15;
	/** Excel's highest row is 409.5 points. */
	static final double HIGHEST = 409;
	/** The height of a line, for each point of the letters' size. */
	private static final double LINE = 1.34;
	private static final double MARGIN = 3;
	/**
	 * A digit of the normal font, Arial 10, and the space beside the words, in the pixels that Excel measures columns
	 * in.
	 */
	private static final double DIGIT_PIXELS = 7;
	private static final double PADDING_PIXELS = 6;
	private static final double PIXELS_PER_POINT = 96.0 / 72;
	/** Programs and printers draw letters a little wider or narrower. */
	private static final double SPARE = 0.93;
	private static final double BOLD = 1.08;

	/** The points that a text needs, not more than a row can have. */
	double height(String text) {
		return Math.min(HIGHEST, Math.max(LEAST, lines(text) * line() + MARGIN));
	}

	/** How many lines a row can have. */
	int mostLines() {
		return (int) ((HIGHEST - MARGIN) / line());
	}

	/** How many lines a text makes. */
	int lines(String text) {
		double room = room();
		int lines = 1;
		for (int at = endOfLine(text, 0, room); at < text.length(); at = endOfLine(text, at, room)) {
			lines++;
		}
		return text.endsWith("\n") ? lines + 1 : lines;
	}

	/** Where the text's first {@code lines} lines end; its length if it has no more. */
	int end(String text, int lines) {
		if (text.length() <= lines) {
			return text.length();
		}
		double room = room();
		int at = 0;
		for (int line = 0; line < lines && at < text.length(); line++) {
			at = endOfLine(text, at, room);
		}
		return at;
	}

	/** Where the line that begins at {@code start} ends, and the next begins. */
	private static int endOfLine(String text, int start, double room) {
		double used = 0;
		int afterWord = start;
		for (int index = start; index < text.length();) {
			int each = text.codePointAt(index);
			int next = index + Character.charCount(each);
			if (each == '\n') {
				return next;
			}
			used += LetterWidths.of(each);
			if (used > room && each != ' ' && index > start) {
				return afterWord > start ? afterWord : index;
			}
			if (each == ' ' || each == '\t' || each == '-') {
				afterWord = next;
			}
			index = next;
		}
		return text.length();
	}

	/** The width for words, in thousandths of the letters' size. */
	private double room() {
		double pixels = characters * DIGIT_PIXELS - PADDING_PIXELS;
		return 1000 * SPARE * pixels / (points(kind) * PIXELS_PER_POINT) / (isBold() ? BOLD : 1);
	}

	private double line() {
		return LINE * points(kind);
	}

	private boolean isBold() {
		return kind != Row.Kind.PROSE && kind != Row.Kind.TABLE;
	}

	/** The size of the letters of a kind of row. */
	static int points(Row.Kind kind) {
		return switch (kind) {
			case TITLE -> 13;
			case HEADING -> 12;
			case SUBHEADING -> 10;
			case PROSE, FIELD, HEADER, TABLE, CHARTS, GAP -> 9;
		};
	}
}
