package org.entrypoint.insight;

import java.util.OptionalInt;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.Workshop;

/** What a condition offers, from the two axes "in place" and "used". */
public enum Use {
	/** Not discussed on one axis or both. */
	NOT_DISCUSSED,
	/** Discussed, and on one axis or both nobody knew. */
	UNKNOWN,
	/** In place, wholly or partly, and not fully used: the most interesting. */
	UNTAPPED,
	/** In place, wholly or partly, and fully used. */
	TAPPED,
	/** Not in place. */
	MISSING;

	private static final int NO = 1;
	private static final int FULLY = 3;

	/** What the condition with this id offers. */
	public static Use of(Workshop workshop, String condition) {
		OptionalInt inPlace = Reading.of(workshop, Axis.IN_PLACE, condition).level();
		OptionalInt used = Reading.of(workshop, Axis.USED, condition).level();
		if (inPlace.isPresent() && inPlace.getAsInt() == NO) {
			return MISSING;
		}
		if (inPlace.isEmpty() || used.isEmpty()) {
			return NOT_DISCUSSED;
		}
		if (inPlace.getAsInt() == 0 || used.getAsInt() == 0) {
			return UNKNOWN;
		}
		return used.getAsInt() == FULLY ? TAPPED : UNTAPPED;
	}
}
