package org.entrypoint.ui.screen;

import java.util.Optional;
import java.util.OptionalInt;
import org.entrypoint.workshop.Edit;
import org.entrypoint.workshop.Rating;
import org.entrypoint.workshop.RatingKey;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** A level that the room agreed on, or took back. */
final class Agreed {
	private Agreed() {
	}

	/**
	 * The edit that sets the agreed level and keeps the votes. Without a level and without votes the item is not
	 * discussed; empty if it was not discussed before either.
	 */
	static Optional<Edit> on(Workshop workshop, RatingKey key, OptionalInt level) {
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
}
