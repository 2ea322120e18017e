package org.entrypoint.workshop.note;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entrypoint.diagnostic.Area;
import org.entrypoint.diagnostic.CatalyticTest;
import org.entrypoint.diagnostic.Diagnostic;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.FocusArea;
import org.entrypoint.diagnostic.Question;

/**
 * Where a note stands. Most notes answer a guiding question, and their place is the question's id; these are the
 * others.
 */
public final class Place {
	/** The parking lot: to come back to. */
	public static final String PARKED = "parked";
	private static final String RATE = ".rate.";
	private static final String TEST = "entry.test.";
	private static final List<Area> RATED = List.of(Area.NEEDS, Area.STRENGTHS, Area.CONDITIONS);

	private Place() {
	}

	/** Beside the ratings of one dimension in one focus area. */
	public static String rate(Area area, String dimension) {
		return area.code() + RATE + dimension;
	}

	/** Beside one test of the entry point that stands on {@code dimension}. */
	public static String test(String dimension, String test) {
		return TEST + dimension + "." + test;
	}

	/** Every place of a diagnostic: the questions in order, then beside ratings and tests, then the parking lot. */
	public static Set<String> all(Diagnostic diagnostic) {
		Set<String> places = new LinkedHashSet<>();
		for (FocusArea area : diagnostic.areas()) {
			area.questions().stream().map(Question::id).forEach(places::add);
		}
		for (Dimension dimension : diagnostic.dimensions()) {
			for (Area area : RATED) {
				places.add(rate(area, dimension.id()));
			}
			for (CatalyticTest test : diagnostic.tests()) {
				places.add(test(dimension.id(), test.id()));
			}
		}
		places.add(PARKED);
		return places;
	}
}
