package org.entrypoint.ui.screen.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.rating.HandCount;
import org.entrypoint.workshop.rating.Rating;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** What the room says of an item: a level that it agreed on or took back, or a vote. */
public final class Agreed {
	private Agreed() {
	}

	/**
	 * The edit that sets the agreed level and keeps the votes. Without a level and without votes the item is not
	 * discussed; empty if it was not discussed before either.
	 */
	public static Optional<Edit> on(Workshop workshop, RatingKey key, OptionalInt level) {
		@Nullable
		Rating before = workshop.ratings().get(key);
		if (level.isPresent()) {
			return Optional.of(new Edit.Rate(key,
					before == null ? Rating.agreed(level.getAsInt()) : before.withLevel(level.getAsInt())));
		}
		if (before == null) {
			return Optional.empty();
		}
		boolean keepsVotes = before.level() != null && !before.votes().isEmpty();
		return Optional.of(new Edit.Rate(key, keepsVotes ? before.withLevel(null) : null));
	}

	/** The edit that puts a vote beside the earlier ones and keeps the agreed level. */
	public static Edit voted(Workshop workshop, RatingKey key, HandCount vote) {
		Optional<Rating> before = workshop.rating(key.axis(), key.item());
		List<HandCount> votes = new ArrayList<>(before.map(Rating::votes).orElse(List.of()));
		votes.add(vote);
		return new Edit.Rate(key, new Rating(before.map(Rating::level).orElse(null), votes));
	}
}
