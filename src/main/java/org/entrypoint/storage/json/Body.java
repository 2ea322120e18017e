package org.entrypoint.storage.json;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.Condition;
import org.entrypoint.diagnostic.Diagnostic;
import org.entrypoint.diagnostic.Statement;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.entry.Decision;
import org.entrypoint.workshop.entry.Factor;
import org.entrypoint.workshop.edit.FieldPath;
import org.entrypoint.workshop.edit.Flaw;
import org.entrypoint.workshop.rating.HandCount;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.rating.Rating;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.rating.RuleStory;
import org.entrypoint.workshop.Setup;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** A workshop as its file spells it: the same parts in the same order, with ratings and stories as plain lists. */
public record Body(Setup setup, List<Note> notes, @Nullable String critical, List<RatedItem> ratings,
		List<Statement> ownStatements, List<Condition> ownConditions, List<RuleStory> stories, List<Factor> factors,
		Decision decision, List<Action> actions, Diagnostic diagnostic) {
	/** The name of the part that grows. */
	static final String NOTES = "notes";

	/** One rating with what it rates. */
	public record RatedItem(Axis axis, String item, @Nullable Integer level, List<HandCount> votes) {
		RatingKey key() {
			return new RatingKey(axis, item);
		}
	}

	public static Body of(Workshop workshop) {
		return new Body(workshop.setup(), workshop.notes(), workshop.critical(),
				workshop.ratings().entrySet().stream()
						.map(each -> new RatedItem(each.getKey().axis(), each.getKey().item(), each.getValue().level(),
								each.getValue().votes()))
						.toList(),
				workshop.ownStatements(), workshop.ownConditions(), List.copyOf(workshop.stories().values()),
				workshop.factors(), workshop.decision(), workshop.actions(), workshop.diagnostic());
	}

	/** The same without its notes. */
	Body withoutNotes() {
		return new Body(setup, List.of(), critical, ratings, ownStatements, ownConditions, stories, factors, decision,
				actions, diagnostic);
	}

	/** All parts by their names, in the order in which a file has them. */
	Map<String, @Nullable Object> parts() {
		Map<String, @Nullable Object> parts = new LinkedHashMap<>();
		for (RecordComponent each : Body.class.getRecordComponents()) {
			try {
				parts.put(each.getName(), each.getAccessor().invoke(this));
			} catch (ReflectiveOperationException e) {
				throw new IllegalStateException(e);
			}
		}
		return parts;
	}

	/** Every rating and story that stands a second time; looked for one after the other. */
	Stream<FieldPath> twice() {
		return Stream.concat(twice("ratings", ratings, RatedItem::key),
				twice("stories", stories, RuleStory::condition));
	}

	private static <T, K extends Comparable<K>> Stream<FieldPath> twice(String part, List<T> all, Function<T, K> key) {
		Set<K> seen = new TreeSet<>();
		return IntStream.range(0, all.size()).filter(position -> !seen.add(key.apply(all.get(position))))
				.mapToObj(new FieldPath(part)::item);
	}

	/** The workshop; of what stands {@link #twice} the last. */
	public Workshop workshop() {
		Map<RatingKey, Rating> rated = new TreeMap<>();
		ratings.forEach(each -> rated.put(each.key(), new Rating(each.level(), each.votes())));
		Map<String, RuleStory> told = new TreeMap<>();
		stories.forEach(each -> told.put(each.condition(), each));
		return new Workshop(diagnostic, setup, notes, critical, rated, ownStatements, ownConditions, told, factors,
				decision, actions);
	}

	/** Where this body holds what is wrong with its workshop. */
	FieldPath place(Flaw flaw) {
		return places(List.of(flaw)).getFirst();
	}

	/**
	 * Where this body holds all that is wrong with its workshop. The workshop orders ratings and stories by what they
	 * are about; here they stand as somebody wrote them.
	 */
	List<FieldPath> places(List<Flaw> flaws) {
		List<RatedItem> rated = ordered(ratings, RatedItem::key);
		List<RuleStory> told = ordered(stories, RuleStory::condition);
		return flaws.stream().map(flaw -> {
			FieldPath part = new FieldPath(flaw.part());
			int position = switch (flaw.part()) {
				case "ratings" -> ratings.lastIndexOf(rated.get(flaw.position()));
				case "stories" -> stories.lastIndexOf(told.get(flaw.position()));
				default -> flaw.position();
			};
			return (position < 0 ? part : part.item(position)).then(flaw.at());
		}).toList();
	}

	private static <T, K extends Comparable<K>> List<T> ordered(List<T> all, Function<T, K> key) {
		Map<K, T> ordered = new TreeMap<>();
		all.forEach(each -> ordered.put(key.apply(each), each));
		return List.copyOf(ordered.values());
	}
}
