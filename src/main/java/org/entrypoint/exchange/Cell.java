package org.entrypoint.exchange;

import java.time.LocalDate;

/** One cell of a sheet. "Not discussed", "no" and "don't know" are three different cells. */
public sealed interface Cell {
	/** Nothing stands here, and nothing is missing. */
	Cell EMPTY = new Words("");

	/** Words, always words: they are never taken for a formula, a number or a date. */
	record Words(String text) implements Cell {
	}

	/**
	 * A level of a scale.
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

	/** A number to count with. */
	record Count(double value) implements Cell {
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
