package org.entrypoint.exchange.entry;

/**
 * What stands in one cell, as words: a whole number without a point, a day as {@code 2026-11-27}. Whether somebody
 * typed a number or its digits makes no difference.
 *
 * @param text the words; empty for a blank cell; of a formula, what it showed when it left
 * @param nature whether these words were typed
 * @param address where it stands, for example {@code Plan!B7}; empty before it has a place
 */
public record Spot(String text, Nature nature, String address) {
	/** How it came to stand there. */
	public enum Nature {
		/** It was typed, or is blank. */
		TYPED,
		/** It follows from other cells. */
		FORMULA,
		/** It is an error. */
		FAULT
	}

	/** Something typed that has no place yet. */
	public static Spot typed(String text) {
		return new Spot(text, Nature.TYPED, "");
	}

	/** A number in words. */
	public static String number(double value) {
		return value == Math.rint(value) && Math.abs(value) < 1e15
				? Long.toString((long) value)
				: Double.toString(value);
	}

	/** The letters of its column; empty if it has no place yet. */
	public String column() {
		return address.substring(address.lastIndexOf('!') + 1).replaceAll("\\d", "");
	}

	/** Whether both say the same. */
	public boolean says(Spot other) {
		return nature == other.nature && (nature == Nature.FORMULA || text.equals(other.text));
	}

	/** The same with words that go on. */
	public Spot followedBy(String more) {
		return new Spot(text + more, nature, address);
	}
}
