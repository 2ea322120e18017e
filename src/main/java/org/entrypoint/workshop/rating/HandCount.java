package org.entrypoint.workshop.rating;

import java.util.List;

/**
 * Hands counted per level, in one vote.
 *
 * @param method how the vote was taken
 * @param perLevel hands for level 1, 2, 3 …; as many numbers as the scale has levels, none negative
 * @param dontKnow hands for "don't know"
 */
public record HandCount(Method method, List<Integer> perLevel, int dontKnow) {
	/** More hands than any retreat has people. */
	public static final int MOST = 999;

	public HandCount {
		perLevel = List.copyOf(perLevel);
	}

	/** Hands for a level, without the don't-knows. */
	public int known() {
		return perLevel.stream().mapToInt(Integer::intValue).sum();
	}

	/** All hands, don't-knows among them. */
	public int total() {
		return known() + dontKnow;
	}
}
