package org.entrypoint.ui.screen.shared;

import java.util.Optional;
import java.util.function.Predicate;
import org.entrypoint.diagnostic.Area;
import org.entrypoint.diagnostic.Question;
import org.entrypoint.diagnostic.QuestionKind;
import org.entrypoint.insight.AreaPlan;
import org.entrypoint.session.Step;
import org.entrypoint.session.RetreatOutline;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.note.Place;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.Workshop;

/** Leads back from what is shown to where it was said: to the step, and there to the very row or note. */
public final class Navigation {
	private final RetreatOutline outline;

	public Navigation(RetreatOutline outline) {
		this.outline = outline;
	}

	private Optional<Step> find(Predicate<Step> wanted) {
		return outline.steps().stream().filter(wanted).findFirst();
	}

	private Step rate(Area area, Predicate<String> isDimension) {
		return find(step -> step.kind() == Step.Kind.RATE && step.area() == area && isDimension.test(step.subject()))
				.orElse(outline.first());
	}

	/** To the row of a dimension, statement or condition among the ratings of a dimension in a focus area. */
	public NavigationTarget row(Area area, String dimension, String item) {
		return new NavigationTarget(rate(area, dimension::equals), item, Optional.empty());
	}

	/** To a note. */
	public NavigationTarget note(Note note) {
		Step step = find(each -> each.kind() == Step.Kind.DISCUSS && each.subject().equals(note.place()))
				.or(() -> find(each -> each.kind() == Step.Kind.RATE
						&& Place.rate(each.area(), each.subject()).equals(note.place())))
				.orElseGet(
						() -> outline.first(note.place().equals(Place.PARKED) ? Step.Kind.PARKING : Step.Kind.TESTS));
		return new NavigationTarget(step, note.id(), Optional.empty());
	}

	/** To another factor; with an empty id, to where they are weighed. */
	public NavigationTarget factor(Workshop workshop, String id) {
		String question = workshop.diagnostic().question(QuestionKind.FACTORS).map(Question::id).orElse("");
		return new NavigationTarget(find(each -> each.subject().equals(question)).orElse(outline.first()), id,
				Optional.empty());
	}

	/** To an action of the plan. */
	public NavigationTarget action(String id) {
		return new NavigationTarget(outline.first(Step.Kind.ACTIONS), id, Optional.empty());
	}

	/** To a rating. */
	public NavigationTarget rating(Workshop workshop, RatingKey key) {
		Area area = key.axis().area();
		Step step = area == Area.ENTRY
				? outline.first(Step.Kind.TESTS)
				: rate(area, dimension -> AreaPlan.of(area).keys(workshop, dimension).contains(key));
		return new NavigationTarget(step, key.item(), Optional.of(key.axis()));
	}
}
