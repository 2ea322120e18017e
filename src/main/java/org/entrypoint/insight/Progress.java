package org.entrypoint.insight;

import java.util.List;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.Area;
import org.entrypoint.diagnostic.Question;
import org.entrypoint.diagnostic.QuestionKind;
import org.entrypoint.workshop.entry.Effect;
import org.entrypoint.workshop.note.Onset;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.Workshop;

/** How much of something the room has talked about. It never blocks: any order is legal. */
public enum Progress {
	/** Nothing yet. */
	NOTHING,
	/** Some of it. */
	SOME,
	/** All of it. */
	ALL;

	/** Whether a guiding question was discussed. */
	public static Progress of(Workshop workshop, Question question) {
		return switch (question.kind()) {
			case ONSET -> {
				String issues = workshop.diagnostic().question(QuestionKind.ISSUE).map(Question::id).orElse("");
				yield of(workshop.notesAt(issues).stream().map(issue -> issue.onset() != Onset.UNSAID));
			}
			case FACTORS -> of(workshop.factors().stream().map(factor -> !factor.note().isEmpty()
					|| factor.effects().values().stream().anyMatch(effect -> effect != Effect.UNSAID)));
			default -> workshop.hasNotesAt(question.id()) ? ALL : NOTHING;
		};
	}

	/** How much of one dimension was rated in a focus area. */
	public static Progress ofRatings(Workshop workshop, Area area, String dimension) {
		return of(AreaPlan.of(area).keys(workshop, dimension).stream().map(key -> workshop.ratings().containsKey(key)));
	}

	/** How many of the six tests were answered for an entry point. */
	public static Progress ofTests(Workshop workshop, String entryPoint) {
		return of(workshop.diagnostic().tests().stream()
				.map(test -> workshop.ratings().containsKey(RatingKey.test(entryPoint, test.id()))));
	}

	private static Progress of(Stream<Boolean> parts) {
		List<Boolean> all = parts.toList();
		if (!all.contains(true)) {
			return NOTHING;
		}
		return all.contains(false) ? SOME : ALL;
	}
}
