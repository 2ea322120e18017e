package org.entrypoint.insight;

import java.util.OptionalDouble;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.Workshop;

/**
 * How a strength statement stands in all schools and in the highest-need schools.
 *
 * @param allSchools the reading for all schools
 * @param highestNeed the reading for the highest-need schools
 */
public record StrengthGap(Reading allSchools, Reading highestNeed) {
	/** The gap of a statement. */
	public static StrengthGap of(Workshop workshop, String statement) {
		return new StrengthGap(Reading.of(workshop, Axis.ALL_SCHOOLS, statement),
				Reading.of(workshop, Axis.HIGHEST_NEED, statement));
	}

	/** Highest-need schools less all schools, below 0 where they have less; empty unless both have a level. */
	public OptionalDouble gap() {
		OptionalDouble all = allSchools.value();
		OptionalDouble need = highestNeed.value();
		return all.isPresent() && need.isPresent()
				? OptionalDouble.of(need.getAsDouble() - all.getAsDouble())
				: OptionalDouble.empty();
	}

	/** A gap as it is written everywhere: with its sign, and a digit after the point only where it needs one. */
	public static String written(double gap) {
		return gap == 0 ? "0" : String.format(gap == Math.rint(gap) ? "%+.0f" : "%+.1f", gap).replace('-', '\u2212');
	}
}
