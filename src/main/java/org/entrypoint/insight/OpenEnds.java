package org.entrypoint.insight;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entrypoint.workshop.RatingKey;
import org.entrypoint.workshop.Workshop;

/**
 * What the room should come back to.
 *
 * @param split ratings whose newest vote is split
 * @param whoWouldKnow ratings where half or more did not know
 */
public record OpenEnds(List<RatingKey> split, List<RatingKey> whoWouldKnow) {
	/** The open ends of a workshop, in the order of the axes. */
	public static OpenEnds of(Workshop workshop) {
		return new OpenEnds(workshop.ratings().entrySet().stream()
				.filter(each -> new Reading(Optional.of(each.getValue())).isSplit()).map(Map.Entry::getKey).toList(),
				workshop.ratings().entrySet().stream()
						.filter(each -> new Reading(Optional.of(each.getValue())).asksWhoWouldKnow())
						.map(Map.Entry::getKey).toList());
	}
}
