package org.entrypoint.insight;

import java.util.List;
import java.util.function.Predicate;

/**
 * How much of a list the room answered. What it did not discuss and what it did not know are two things, and neither is
 * counted as an answer.
 *
 * @param known things with an answer, 0 or more; "no" is one
 * @param unknown things that were discussed and that the room did not know
 * @param blank things that were not discussed
 */
public record Answers(int known, int unknown, int blank) {
	static <T> Answers of(List<T> list, Predicate<T> isBlank, Predicate<T> isUnknown) {
		int blank = (int) list.stream().filter(isBlank).count();
		int unknown = (int) list.stream().filter(isBlank.negate().and(isUnknown)).count();
		return new Answers(list.size() - blank - unknown, unknown, blank);
	}

	static Answers of(List<Reading> readings) {
		return of(readings, Reading::isBlank, reading -> reading.value().isEmpty());
	}

	/** How many things there are. */
	public int all() {
		return known + unknown + blank;
	}
}
