package org.entrypoint.workshop.rating;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the room said of one item: an agreed level, hands counted, or both. An item that is not in the workshop's
 * ratings was not discussed, which is not the same as "no" and not the same as "don't know".
 *
 * @param level the level agreed in conversation, 0 for "don't know"; null while only hands were counted
 * @param votes the first vote and, kept beside it, any later one
 */
public record Rating(@Nullable Integer level, List<HandCount> votes) {
	/** Votes kept at most for one item. */
	public static final int MOST_VOTES = 9;

	public Rating {
		votes = List.copyOf(votes);
	}

	/** An agreed level without a vote. */
	public static Rating agreed(int level) {
		return new Rating(level, List.of());
	}

	/** The same votes with another agreed level, or with none. */
	public Rating withLevel(@Nullable Integer value) {
		return new Rating(value, votes);
	}

	/** The newest vote; null if none was taken. */
	public @Nullable HandCount lastVote() {
		return votes.isEmpty() ? null : votes.getLast();
	}
}
