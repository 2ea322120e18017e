package org.entrypoint.exchange.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One cell of a sheet. "Not discussed", "no" and "don't know" are three different cells. */
public sealed interface Cell {
	/** Nothing stands here, and nothing is missing. */
	Cell EMPTY = new Words("");

	/** Words, always words: they are never taken for a formula, a number or a date. */
	record Words(String text) implements Cell {
	}

	/**
	 * The head of a table's column.
	 *
	 * @param text what it is called; no two of a table alike
	 * @param choices what stands below it; null for anything
	 * @param below how these choices stand there
	 */
	record Head(String text, @Nullable Choices choices, Below below) implements Cell {
		/** A head over anything. */
		public static Head of(String text) {
			return new Head(text, null, Below.CHOSEN);
		}

		/** What is worked out. */
		public Head workedOut(Below how) {
			return new Head(text, choices, how);
		}
	}

	/** How choices stand below a head. */
	enum Below {
		/** Somebody chooses one. */
		CHOSEN,
		/** Each follows from other cells. */
		FOLLOWING,
		/** Each is a level that follows from other cells. */
		LEVEL,
		/** Each is a mean of levels: it keeps its digits and has the color of the nearest level. */
		MEAN
	}

	/**
	 * A level of a scale, as its legend shows it.
	 *
	 * @param level 0 for "don't know", otherwise 1 or more
	 * @param label the scale's word for it
	 */
	record Level(int level, String label) implements Cell {
		/** The number and the word, as they are shown. */
		public String text() {
			return level + " " + label;
		}
	}

	/**
	 * A rating, to be typed over.
	 *
	 * @param value the agreed level or the newest vote's median, 0 for "don't know"; null where there is none
	 * @param unsaid the words that stand there instead; empty where there is room to write
	 * @param formula how the value follows from the hands; null for a level that somebody set
	 */
	record Rating(@Nullable Double value, String unsaid, @Nullable Formula formula) implements Cell {
	}

	/**
	 * Hands that were counted, to be typed over.
	 *
	 * @param count 0 or more; null where none were counted
	 */
	record Hands(@Nullable Integer count) implements Cell {
	}

	/** A number. */
	record Figure(double value, Form form) implements Cell {
		/** How many. */
		public static Figure count(double value) {
			return new Figure(value, Form.COUNT);
		}
	}

	/** How a number is shown. */
	enum Form {
		/** As it is. */
		COUNT,
		/** With one digit after the point. */
		MEAN,
		/** With its sign, one digit after the point, and in words where it is none. */
		GAP,
		/** In percent. */
		SHARE
	}

	/**
	 * What follows from other cells, now and when these are changed.
	 *
	 * @param shown what it is now, as the formula has it too
	 * @param form how it is shown whenever it is a number
	 */
	record Computed(Cell shown, Formula formula, Form form) implements Cell {
		/** A cell that is shown in the same way whenever it is a number. */
		public Computed(Cell shown, Formula formula) {
			this(shown, formula, shown instanceof Figure(double value, Form form) ? form : Form.COUNT);
		}
	}

	/**
	 * The name of another sheet, and the way to it.
	 *
	 * @param sheet the name
	 */
	record ToSheet(String sheet) implements Cell {
	}

	/** A day. */
	record Day(LocalDate date) implements Cell {
	}

	/** The room did not talk about it; {@code text} says so. */
	record NotDiscussed(String text) implements Cell {
	}

	/** A field to write in by hand. */
	record Field() implements Cell {
	}
}
