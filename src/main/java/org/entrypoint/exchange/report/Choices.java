package org.entrypoint.exchange.report;

import java.util.List;

/**
 * What may be chosen in a column of a table.
 *
 * @param name of the list: letters, digits and underscores, no two alike
 * @param values words, or the levels of a scale from "don't know" upward
 */
public record Choices(String name, List<Cell> values) {
	public Choices {
		values = List.copyOf(values);
	}

	/** Whether these are the levels of a scale, which are written as numbers. */
	public boolean isScale() {
		return values.stream().anyMatch(Cell.Level.class::isInstance);
	}

	/** The levels of the scale; empty for a list of words. */
	public List<Cell.Level> levels() {
		return values.stream().filter(Cell.Level.class::isInstance).map(Cell.Level.class::cast).toList();
	}

	/** The name of the list of a scale's numbers with their words. */
	public String words() {
		return name + "_words";
	}
}
