package org.entrypoint.insight;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.Workshop;

/**
 * What the room should come back to. The tests of an entry point that is not, or no longer, the chosen one are not
 * among it.
 *
 * @param split ratings whose newest vote is split
 * @param whoWouldKnow ratings where half or more did not know
 */
public record OpenEnds(List<RatingKey> split, List<RatingKey> whoWouldKnow) {
	/** The open ends of a workshop, in the order of the axes. */
	public static OpenEnds of(Workshop workshop) {
		return new OpenEnds(keys(workshop, Reading::isSplit), keys(workshop, Reading::asksWhoWouldKnow));
	}

	private static List<RatingKey> keys(Workshop workshop, Predicate<Reading> open) {
		return workshop.ratings().entrySet().stream().filter(each -> isAsked(workshop, each.getKey()))
				.filter(each -> open.test(new Reading(Optional.of(each.getValue())))).map(Map.Entry::getKey).toList();
	}

	private static boolean isAsked(Workshop workshop, RatingKey key) {
		String chosen = workshop.decision().chosen();
		return switch (key.axis()) {
			case TEST, RIPPLE -> chosen != null && key.item().startsWith(chosen + "/");
			case PRESSING, ALL_SCHOOLS, HIGHEST_NEED, IN_PLACE, USED -> true;
		};
	}
}
