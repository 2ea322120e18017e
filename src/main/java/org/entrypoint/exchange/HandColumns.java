package org.entrypoint.exchange;

import org.entrypoint.exchange.report.Formula;
import org.entrypoint.exchange.report.Cell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entrypoint.diagnostic.Scale;
import org.entrypoint.insight.Agreement;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.rating.HandCount;
import org.entrypoint.workshop.rating.Rating;
import org.entrypoint.workshop.rating.RatingKey;

/**
 * The hands of an item's newest vote, each level in a column, with the median, the split and their number that follow
 * from them: who counts again next month types the hands, and everything behind them follows.
 */
final class HandColumns {
	/** The columns before those of the levels: median, split, how many hands, don't know. */
	private static final int BEFORE = 4;
	private final Terms terms;
	private final Axis axis;
	private final Scale scale;
	private final int first;

	/**
	 * The columns of one axis.
	 *
	 * @param first the number of the first column, 0 or more
	 */
	HandColumns(Terms terms, Axis axis, int first) {
		this.terms = terms;
		this.axis = axis;
		this.scale = axis.scale(terms.workshop().diagnostic().scales());
		this.first = first;
	}

	/** The number of the column after the last one. */
	int next() {
		return first + BEFORE + levels();
	}

	private int levels() {
		return scale.levels().size();
	}

	/** The heads, with the axis in each, because a table can have two axes. */
	List<Cell> heads() {
		List<String> heads = new ArrayList<>(List.of(terms.get("hands.median"), terms.get("hands.split"),
				terms.get("hands.counted"), String.valueOf(Scale.DONT_KNOW)));
		scale.levels().forEach(each -> heads.add(String.valueOf(each.value())));
		return heads.stream().<Cell>map(each -> Cell.Head.of(terms.hands(axis, each))).toList();
	}

	/** How an item's rating follows from its hands; the level for "nobody knew" is 0. */
	Formula median() {
		return new Formula(Formula.here(first));
	}

	/** The cells of an item. */
	List<Cell> cells(RatingKey key) {
		Rating rating = terms.workshop().ratings().get(key);
		HandCount vote = rating == null ? null : rating.lastVote();
		List<Cell> cells = new ArrayList<>();
		if (vote == null) {
			cells.add(new Cell.Computed(Cell.EMPTY, medianOfHands()));
			cells.add(new Cell.Computed(Cell.EMPTY, split()));
			cells.add(new Cell.Computed(Cell.EMPTY, counted()));
			cells.addAll(Collections.nCopies(levels() + 1, new Cell.Hands(null)));
			return cells;
		}
		Agreement agreement = new Agreement(vote);
		cells.add(new Cell.Computed(Cell.Figure.count(agreement.median().orElse(Scale.DONT_KNOW)), medianOfHands()));
		cells.add(new Cell.Computed(agreement.isSplit() ? terms.words("hands.split") : Cell.EMPTY, split()));
		int hands = vote.dontKnow() + vote.perLevel().stream().mapToInt(Integer::intValue).sum();
		cells.add(new Cell.Computed(Cell.Figure.count(hands), counted()));
		cells.add(new Cell.Hands(vote.dontKnow()));
		vote.perLevel().forEach(each -> cells.add(new Cell.Hands(each)));
		return cells;
	}

	private Formula counted() {
		return new Formula("IF(COUNT(" + all() + ")=0,\"\",SUM(" + all() + "))");
	}

	/** The mean of the levels of the two hands in the middle; of an odd number these are one. */
	private Formula medianOfHands() {
		String known = "SUM(" + upTo(levels()) + ")";
		String lower = levelOf("INT((" + known + "-1)/2)");
		String upper = levelOf("INT(" + known + "/2)");
		return new Formula("IF(COUNT(" + all() + ")=0,\"\",IF(" + known + "=0," + Scale.DONT_KNOW + ",1+(" + lower + "+"
				+ upper + ")/2))");
	}

	/** How many levels lie wholly below the hand with this number, counted from 0. */
	private String levelOf(String hand) {
		return IntStream.range(1, levels()).mapToObj(level -> "(SUM(" + upTo(level) + ")<=" + hand + ")")
				.collect(Collectors.joining("+"));
	}

	/** Hands on levels two or more apart, each side with a quarter of those who know, or more. */
	private Formula split() {
		String known = "SUM(" + upTo(levels()) + ")";
		List<String> ways = IntStream.rangeClosed(1, levels() - 2).mapToObj(lower -> {
			String below = "SUM(" + upTo(lower) + ")";
			String above = "SUM(" + Formula.here(level(lower + 2), level(levels())) + ")";
			return "AND(" + below + ">0," + above + ">0,4*" + below + ">=" + known + ",4*" + above + ">=" + known + ")";
		}).toList();
		return new Formula(ways.isEmpty()
				? "\"\""
				: "IF(OR(" + String.join(",", ways) + ")," + Formula.words(terms.get("hands.split")) + ",\"\")");
	}

	private int level(int level) {
		return first + BEFORE + level - 1;
	}

	private String upTo(int level) {
		return Formula.here(level(1), level(level));
	}

	private String all() {
		return Formula.here(first + BEFORE - 1, level(levels()));
	}
}
