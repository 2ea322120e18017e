package org.entrypoint.ui.screen.rate;

import java.util.List;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.Condition;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.FocusArea;
import org.entrypoint.diagnostic.Source;
import org.entrypoint.diagnostic.Statement;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is rated on a screen.
 *
 * @param id of the dimension, statement or condition
 * @param text its words
 * @param axes what is asked of it
 * @param source where a condition comes from; null for other things
 * @param own whether the team added it
 */
record Rated(String id, String text, List<Axis> axes, @Nullable Source source, boolean own) {
	/** What is rated for a dimension in a focus area, in the order of the screen. */
	static List<Rated> of(Workshop workshop, String area, String dimension) {
		return switch (area) {
			case FocusArea.STRENGTHS ->
				workshop.statements(dimension).stream().map(each -> of(workshop, each)).toList();
			case FocusArea.CONDITIONS ->
				workshop.conditions(dimension).stream().map(each -> of(workshop, each)).toList();
			default -> workshop.diagnostic().dimension(dimension).map(Rated::of).stream().toList();
		};
	}

	private static Rated of(Dimension dimension) {
		return new Rated(dimension.id(), dimension.title(), List.of(Axis.PRESSING), null, false);
	}

	private static Rated of(Workshop workshop, Statement statement) {
		return new Rated(statement.id(), statement.text(), List.of(Axis.ALL_SCHOOLS, Axis.HIGHEST_NEED), null,
				workshop.ownStatements().contains(statement));
	}

	private static Rated of(Workshop workshop, Condition condition) {
		return new Rated(condition.id(), condition.text(), List.of(Axis.IN_PLACE, Axis.USED), condition.source(),
				workshop.ownConditions().contains(condition));
	}

	/** The ids, which change when the team adds or removes something. */
	static List<String> ids(Stream<Rated> all) {
		return all.map(Rated::id).toList();
	}
}
