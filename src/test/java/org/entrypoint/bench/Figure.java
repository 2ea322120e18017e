package org.entrypoint.bench;

import java.util.Locale;

/**
 * One line of the table: a thing beside its floor.
 *
 * @param name what is measured
 * @param unit of both, ms or MB
 * @param real what the program takes
 * @param floor what the least that could do the job takes
 * @param goal what must be reached
 */
record Figure(String name, String unit, Samples real, Samples floor, Goal goal) {
	/** The head of the table. */
	static final String HEAD = """
			| what | unit | median | p99 | floor: median | p99 | ratio of medians | goal | |
			|---|---|---|---|---|---|---|---|---|""";

	/** What must be reached. */
	sealed interface Goal {
		/** The median is at most so many times the floor's. */
		record Ratio(double most) implements Goal {
		}

		/** The median is at most this. */
		record Median(double most) implements Goal {
		}

		/** All but one in a hundred are at most this. */
		record P99(double most) implements Goal {
		}

		/** No number was promised. */
		record None() implements Goal {
		}
	}

	private double ratio() {
		return real.median() / floor.median();
	}

	/** The line, in Markdown. */
	String line() {
		return String.format(Locale.ROOT, "| %s | %s | %.2f | %.2f | %.2f | %.2f | %.2f | %s |", name, unit,
				real.median(), real.p99(), floor.median(), floor.p99(), ratio(), switch (goal) {
					case Goal.Ratio(double most) -> "ratio ≤ " + most + " | " + met(ratio() <= most);
					case Goal.Median(double most) -> "median ≤ " + most + " | " + met(real.median() <= most);
					case Goal.P99(double most) -> "p99 ≤ " + most + " | " + met(real.p99() <= most);
					case Goal.None() -> "– | ";
				});
	}

	private static String met(boolean reached) {
		return reached ? "met" : "MISSED";
	}
}
