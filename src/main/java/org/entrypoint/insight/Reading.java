package org.entrypoint.insight;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.entrypoint.diagnostic.Scale;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.rating.HandCount;
import org.entrypoint.workshop.rating.Rating;
import org.entrypoint.workshop.Workshop;

/**
 * What one item's rating says: the agreed level if the room agreed on one, otherwise the median of the newest vote.
 *
 * @param rating the rating; empty if the item was not discussed
 */
public record Reading(Optional<Rating> rating) {
	/** The reading of an item on an axis. */
	public static Reading of(Workshop workshop, Axis axis, String item) {
		return new Reading(workshop.rating(axis, item));
	}

	/** Whether nothing was said. */
	public boolean isBlank() {
		return rating.isEmpty();
	}

	/** Whether the room agreed that it does not know, or half of the hands or more did not. */
	public boolean isUnknown() {
		return rating.filter(each -> {
			Integer level = each.level();
			return level == null
					? lastAgreement().filter(Agreement::isMostlyUnknown).isPresent()
					: level == Scale.DONT_KNOW;
		}).isPresent();
	}

	/** Whether half of the newest vote's hands did not know, or the room agreed that it does not. */
	public boolean asksWhoWouldKnow() {
		return isUnknown() || lastAgreement().filter(Agreement::isMostlyUnknown).isPresent();
	}

	/** The newest vote's agreement; empty if no hands were counted. */
	public Optional<Agreement> lastAgreement() {
		return rating.map(Rating::votes).filter(votes -> !votes.isEmpty()).map(votes -> {
			HandCount last = votes.getLast();
			return new Agreement(last);
		});
	}

	/** Whether the newest vote is split. */
	public boolean isSplit() {
		return lastAgreement().filter(Agreement::isSplit).isPresent();
	}

	/** The value that enters means: an agreed level, or the newest vote's median; empty for blank and "don't know". */
	public OptionalDouble value() {
		Integer level = rating.map(Rating::level).orElse(null);
		if (level == null) {
			return lastAgreement().map(Agreement::median).orElse(OptionalDouble.empty());
		}
		return level == Scale.DONT_KNOW ? OptionalDouble.empty() : OptionalDouble.of(level);
	}

	/**
	 * The level shown: {@link #value()} to the nearest level, halves down so that the room is never flattered; 0 for
	 * "don't know"; empty if not discussed.
	 */
	public OptionalInt level() {
		OptionalDouble value = value();
		if (value.isPresent()) {
			return OptionalInt.of((int) Math.ceil(value.getAsDouble() - 0.5));
		}
		return isBlank() ? OptionalInt.empty() : OptionalInt.of(Scale.DONT_KNOW);
	}
}
