package org.entrypoint.ownform.label;

import org.entrypoint.ownform.content.LabeledItem;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which label stands for which item: the most alike one, if it is alike enough and no other is as much. */
public final class LabelMatches<L> {
	private final Map<String, Match<L>> best = new HashMap<>();
	private final Set<String> twice = new HashSet<>();

	/** A label that stands for an item, and how alike they are. */
	private record Match<L>(L label, double likeness) {
	}

	/**
	 * Compares everything.
	 *
	 * @param labels where the labels stand, and their words
	 */
	public LabelMatches(Collection<LabeledItem> items, Map<L, String> labels) {
		Map<L, String> normal = new HashMap<>();
		labels.forEach((label, text) -> normal.put(label, LabelSimilarity.normal(text)));
		for (LabeledItem item : items) {
			List<String> texts = item.texts().stream().map(LabelSimilarity::normal).toList();
			labels.keySet().forEach(label -> compare(item, texts, label, normal.getOrDefault(label, "")));
		}
		Map<L, Double> most = new HashMap<>();
		best.values().forEach(each -> most.merge(each.label(), each.likeness(), Double::max));
		best.values().removeIf(each -> most.getOrDefault(each.label(), 0.0) > each.likeness());
	}

	private void compare(LabeledItem item, List<String> texts, L label, String words) {
		double likeness = texts.stream().mapToDouble(each -> LabelSimilarity.of(each, words)).max().orElse(0);
		Match<L> before = best.get(item.id());
		if (likeness < LabelSimilarity.ENOUGH || (before != null && before.likeness() > likeness)) {
			return;
		}
		if (before != null && Double.compare(before.likeness(), likeness) == 0) {
			twice.add(item.id());
			return;
		}
		twice.remove(item.id());
		best.put(item.id(), new Match<>(label, likeness));
	}

	/** The label of an item; the first of several that are as alike. */
	public Optional<L> label(String item) {
		return Optional.ofNullable(best.get(item)).map(Match::label);
	}

	/** Whether several labels could stand for an item. */
	public boolean isTwice(String item) {
		return twice.contains(item);
	}

	/** How many items have a label. */
	public int size() {
		return best.size();
	}
}
