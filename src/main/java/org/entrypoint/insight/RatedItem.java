package org.entrypoint.insight;

import java.util.List;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.Source;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.rating.RatingKey;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the room rates in a focus area.
 *
 * @param id of the dimension, statement or condition
 * @param text its words
 * @param axes what is asked of it
 * @param source where a condition comes from; null for other things
 * @param own whether the team added it
 */
public record RatedItem(String id, String text, List<Axis> axes, @Nullable Source source, boolean own) {
	public RatedItem {
		axes = List.copyOf(axes);
	}

	/** All that is asked of it. */
	public Stream<RatingKey> keys() {
		return axes.stream().map(axis -> new RatingKey(axis, id));
	}
}
