package org.entrypoint.insight;

import java.util.List;
import java.util.OptionalDouble;
import org.entrypoint.workshop.rating.HandCount;

/**
 * How far the hands of one vote agree. Don't-knows never enter a median; they are shown beside it.
 *
 * @param vote the hands
 */
public record Agreement(HandCount vote) {

	/**
	 * Whether the vote is split: there are hands on levels two or more apart, and the lower and the upper side each
	 * hold at least a quarter of the hands that chose a level.
	 */
	public boolean isSplit() {
		List<Integer> hands = vote.perLevel();
		int below = 0;
		for (int lower = 0; lower + 2 < hands.size(); lower++) {
			below += hands.get(lower);
			int above = hands.subList(lower + 2, hands.size()).stream().mapToInt(Integer::intValue).sum();
			if (isQuarter(below) && isQuarter(above)) {
				return true;
			}
		}
		return false;
	}

	private boolean isQuarter(int side) {
		return side > 0 && side * 4 >= vote.known();
	}

	/** The median level, halfway between two levels where the hands fall evenly; empty if nobody chose a level. */
	public OptionalDouble median() {
		int known = vote.known();
		if (known == 0) {
			return OptionalDouble.empty();
		}
		return OptionalDouble.of((levelOfHand((known - 1) / 2) + levelOfHand(known / 2)) / 2.0);
	}

	private int levelOfHand(int hand) {
		int seen = 0;
		for (int index = 0; index < vote.perLevel().size(); index++) {
			seen += vote.perLevel().get(index);
			if (hand < seen) {
				return index + 1;
			}
		}
		return vote.perLevel().size();
	}

	/** Whether half of the hands or more did not know; no hands at all say nothing. */
	public boolean isMostlyUnknown() {
		return vote.total() > 0 && vote.dontKnow() * 2 >= vote.total();
	}
}
