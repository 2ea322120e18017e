package org.entrypoint.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.Condition;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.Statement;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.entry.Factor;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** In what two versions of a workshop differ, for people who decide which one to go on with. */
public final class Differences {
	private final Workshop one;
	private final Workshop other;
	private final List<Difference> all = new ArrayList<>();

	/** What differs. */
	public enum Part {
		/** What was known before the retreat. */
		SETUP,
		/** A note. */
		NOTE,
		/** The mark "most critical". */
		CRITICAL,
		/** A rating, with its votes. */
		RATING,
		/** A statement or condition of the team's own. */
		OWN,
		/** What was said about the rule behind a condition. */
		STORY,
		/** Something else to weigh. */
		FACTOR,
		/** Where the team starts. */
		DECISION,
		/** An action. */
		ACTION,
		/** The order of notes or actions. */
		ORDER
	}

	/** Who has it. */
	public enum Side {
		/** Only the first version. */
		ONE,
		/** Only the second version. */
		OTHER,
		/** Both, but not in the same way. */
		BOTH
	}

	/**
	 * One difference.
	 *
	 * @param part what differs
	 * @param side who has it
	 * @param words what it says, in the first version where both have it; empty where the part says it all
	 */
	public record Difference(Part part, Side side, String words) {
	}

	private Differences(Workshop one, Workshop other) {
		this.one = one;
		this.other = other;
	}

	/** All differences, in the order of the retreat; none if both say the same. */
	public static List<Difference> between(Workshop one, Workshop other) {
		Differences differences = new Differences(one, other);
		differences.find();
		return List.copyOf(differences.all);
	}

	private void find() {
		alone(Part.SETUP, one.setup(), other.setup());
		parts(Part.NOTE, Workshop::notes, Note::id, Note::text);
		alone(Part.CRITICAL, one.critical(), other.critical());
		keyed(Part.RATING, one.ratings(), other.ratings(), this::item);
		parts(Part.OWN, Workshop::ownStatements, Statement::id, Statement::text);
		parts(Part.OWN, Workshop::ownConditions, Condition::id, Condition::text);
		keyed(Part.STORY, one.stories(), other.stories(), this::itemText);
		parts(Part.FACTOR, Workshop::factors, Factor::id, Factor::title);
		alone(Part.DECISION, one.decision(), other.decision());
		parts(Part.ACTION, Workshop::actions, Action::id, Action::what);
		if (all.isEmpty() && !one.equals(other)) {
			all.add(new Difference(Part.ORDER, Side.BOTH, ""));
		}
	}

	private void alone(Part part, @Nullable Object first, @Nullable Object second) {
		if (!Objects.equals(first, second)) {
			all.add(new Difference(part, Side.BOTH, ""));
		}
	}

	private <T> void parts(Part part, Function<Workshop, List<T>> list, Function<T, String> id,
			Function<T, String> words) {
		Map<String, T> first = byId(list.apply(one), id);
		Map<String, T> second = byId(list.apply(other), id);
		list.apply(one).forEach(each -> compare(part, each, second.get(id.apply(each)), words.apply(each)));
		list.apply(other).stream().filter(each -> !first.containsKey(id.apply(each)))
				.forEach(each -> all.add(new Difference(part, Side.OTHER, words.apply(each))));
	}

	private static <T> Map<String, T> byId(List<T> list, Function<T, String> id) {
		return list.stream().collect(Collectors.toMap(id, Function.identity(), (first, second) -> first));
	}

	private <K, V> void keyed(Part part, Map<K, V> first, Map<K, V> second, Function<K, String> words) {
		new TreeMap<>(first).forEach((key, value) -> compare(part, value, second.get(key), words.apply(key)));
		second.keySet().stream().filter(key -> !first.containsKey(key))
				.forEach(key -> all.add(new Difference(part, Side.OTHER, words.apply(key))));
	}

	private void compare(Part part, Object mine, @Nullable Object theirs, String words) {
		if (!mine.equals(theirs)) {
			all.add(new Difference(part, theirs == null ? Side.ONE : Side.BOTH, words));
		}
	}

	private String item(RatingKey key) {
		return itemText(key.item().substring(key.item().indexOf('/') + 1));
	}

	/** What an id stands for; where neither version knows it, the id. */
	private String itemText(String id) {
		return Stream.of(one, other).flatMap(each -> Stream.of(
				each.allStatements().filter(some -> some.id().equals(id)).map(Statement::text),
				each.allConditions().filter(some -> some.id().equals(id)).map(Condition::text),
				each.diagnostic().dimensions().stream().filter(some -> some.id().equals(id)).map(Dimension::title),
				each.diagnostic().tests().stream().filter(some -> some.id().equals(id)).map(test -> test.text())))
				.flatMap(Function.identity()).findFirst().orElse(id);
	}
}
