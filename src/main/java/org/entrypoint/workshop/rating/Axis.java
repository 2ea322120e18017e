package org.entrypoint.workshop.rating;

import org.entrypoint.diagnostic.Scale;
import org.entrypoint.diagnostic.Scales;

/** What a rating says of the thing it rates. */
public enum Axis {
	/** How pressing change is in a dimension. */
	PRESSING,
	/** How far a strength statement holds in all schools. */
	ALL_SCHOOLS,
	/** How far a strength statement holds in the highest-need schools. */
	HIGHEST_NEED,
	/** Whether a condition is in place. */
	IN_PLACE,
	/** Whether a condition is used. */
	USED,
	/** Whether the chosen entry point meets a test. */
	TEST,
	/** Whether the chosen entry point moves another dimension. */
	RIPPLE;

	/** The scale that ratings on this axis use. */
	public Scale scale(Scales scales) {
		return switch (this) {
			case PRESSING -> scales.pressing();
			case ALL_SCHOOLS, HIGHEST_NEED -> scales.spread();
			case IN_PLACE -> scales.inPlace();
			case USED -> scales.used();
			case TEST, RIPPLE -> scales.met();
		};
	}
}
