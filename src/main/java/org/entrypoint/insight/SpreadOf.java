package org.entrypoint.insight;

import java.util.List;
import java.util.OptionalDouble;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.Workshop;

/**
 * How far the statements of one dimension hold for some schools, whatever was said of others.
 *
 * @param mean of the levels, 1 or more; empty if no statement has one
 * @param isUnknown whether statements were rated, and the room did not know of any
 */
public record SpreadOf(OptionalDouble mean, boolean isUnknown) {
	/**
	 * The spread for these schools.
	 *
	 * @param schools {@link Axis#ALL_SCHOOLS} or {@link Axis#HIGHEST_NEED}
	 */
	public static SpreadOf of(Workshop workshop, String dimension, Axis schools) {
		List<Reading> readings = workshop.statements(dimension).stream()
				.map(each -> Reading.of(workshop, schools, each.id())).toList();
		OptionalDouble mean = readings.stream().map(Reading::value).flatMapToDouble(OptionalDouble::stream).average();
		return new SpreadOf(mean, mean.isEmpty() && readings.stream().anyMatch(each -> !each.isBlank()));
	}
}
