package org.entrypoint.ui.screen;

import java.util.Optional;
import org.entrypoint.diagnostic.Condition;
import org.entrypoint.diagnostic.FocusArea;
import org.entrypoint.diagnostic.QuestionKind;
import org.entrypoint.diagnostic.Statement;
import org.entrypoint.session.Step;
import org.entrypoint.session.Way;
import org.entrypoint.workshop.Note;
import org.entrypoint.workshop.Place;
import org.entrypoint.workshop.RatingKey;
import org.entrypoint.workshop.Workshop;

/** Leads back from what is shown to the step where it was said. */
final class Trail {
	private final Way way;

	Trail(Way way) {
		this.way = way;
	}

	/** The id of the step where a dimension is rated in a focus area. */
	String rating(String area, String dimension) {
		return way.of(area).stream().filter(step -> step.kind() == Step.Kind.RATE && step.subject().equals(dimension))
				.findFirst().map(Step::id).orElse("");
	}

	/** The id of the step where a note stands. */
	String note(Workshop workshop, Note note) {
		Optional<Step> question = way.steps().stream()
				.filter(step -> step.kind() == Step.Kind.DISCUSS && step.subject().equals(note.place())).findFirst();
		if (question.isPresent()) {
			return question.get().id();
		}
		if (note.place().equals(Place.PARKED)) {
			return way.first(Step.Kind.PARKING).id();
		}
		return way.steps().stream()
				.filter(step -> step.kind() == Step.Kind.RATE
						&& Place.rate(step.area(), step.subject()).equals(note.place()))
				.findFirst().map(Step::id).orElseGet(() -> way.first(Step.Kind.TESTS).id());
	}

	/** The id of the step where other factors are weighed. */
	String factors(Workshop workshop) {
		return workshop.diagnostic().question(QuestionKind.FACTORS).flatMap(
				question -> way.steps().stream().filter(step -> step.subject().equals(question.id())).findFirst())
				.map(Step::id).orElse("");
	}

	/** The id of the step where something is rated. */
	String rating(Workshop workshop, RatingKey key) {
		return switch (key.axis()) {
			case PRESSING -> rating(FocusArea.NEEDS, key.item());
			case ALL_SCHOOLS, HIGHEST_NEED -> rating(FocusArea.STRENGTHS, workshop.allStatements()
					.filter(each -> each.id().equals(key.item())).findFirst().map(Statement::dimension).orElse(""));
			case IN_PLACE, USED -> rating(FocusArea.CONDITIONS, workshop.allConditions()
					.filter(each -> each.id().equals(key.item())).findFirst().map(Condition::dimension).orElse(""));
			case TEST, RIPPLE -> way.first(Step.Kind.TESTS).id();
		};
	}
}
