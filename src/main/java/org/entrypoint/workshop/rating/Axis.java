package org.entrypoint.workshop.rating;

import java.util.List;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.Area;
import org.entrypoint.diagnostic.Scale;
import org.entrypoint.diagnostic.Scales;

/** What a rating says of the thing it rates. */
public enum Axis {
	/** How pressing change is in a dimension. */
	PRESSING(Area.NEEDS),
	/** How far a strength statement holds in all schools. */
	ALL_SCHOOLS(Area.STRENGTHS),
	/** How far a strength statement holds in the highest-need schools. */
	HIGHEST_NEED(Area.STRENGTHS),
	/** Whether a condition is in place. */
	IN_PLACE(Area.CONDITIONS),
	/** Whether a condition is used. */
	USED(Area.CONDITIONS),
	/** Whether the chosen entry point meets a test. */
	TEST(Area.ENTRY),
	/** Whether the chosen entry point moves another dimension. */
	RIPPLE(Area.ENTRY);

	private final Area area;

	Axis(Area area) {
		this.area = area;
	}

	/** The focus area in which the room is asked this. */
	public Area area() {
		return area;
	}

	/** What the room is asked about each thing that it rates in a focus area, in the order of the screen. */
	public static List<Axis> in(Area area) {
		return Stream.of(values()).filter(each -> each.area == area).toList();
	}

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
