package org.entrypoint.workshop.entry;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something else to weigh before choosing an entry point.
 *
 * @param id unique in the workshop; a prefilled family keeps the family's id
 * @param title what is weighed
 * @param note what the room said about it
 * @param effects per dimension id, what it does to the entry point there; not said where left out
 * @param next the next date that matters
 */
public record Factor(String id, String title, String note, Map<String, Effect> effects, @Nullable LocalDate next) {
	public Factor {
		Map<String, Effect> said = new TreeMap<>(effects);
		said.values().removeIf(effect -> effect == Effect.UNSAID);
		effects = Collections.unmodifiableMap(said);
	}

	/** A factor of which nothing was said yet. */
	public static Factor of(String id, String title) {
		return new Factor(id, title, "", Map.of(), null);
	}

	/** What this factor does to the entry point of {@code dimension}. */
	public Effect effect(String dimension) {
		return effects.getOrDefault(dimension, Effect.UNSAID);
	}

	/** The same factor with another effect on one entry point. */
	public Factor withEffect(String dimension, Effect effect) {
		Map<String, Effect> changed = new TreeMap<>(effects);
		changed.put(dimension, effect);
		return new Factor(id, title, note, changed, next);
	}
}
