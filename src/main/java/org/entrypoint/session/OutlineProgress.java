package org.entrypoint.session;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entrypoint.insight.Progress;
import org.entrypoint.workshop.entry.Decision;
import org.entrypoint.workshop.Workshop;

/**
 * How far the room is on a phase.
 *
 * @param done steps that are done
 * @param all steps that can be done; 0 for a phase that only shows
 */
public record OutlineProgress(int done, int all) {
	/** The progress of a phase. */
	public static OutlineProgress of(Workshop workshop, RetreatOutline outline, Phase phase) {
		List<Progress> steps = outline.of(phase).stream().map(step -> of(workshop, step)).flatMap(Optional::stream)
				.toList();
		return new OutlineProgress((int) steps.stream().filter(each -> each == Progress.ALL).count(), steps.size());
	}

	/** The progress of the whole retreat. */
	public static OutlineProgress ofAll(Workshop workshop) {
		RetreatOutline outline = RetreatOutline.through(workshop.diagnostic());
		List<OutlineProgress> all = Stream.of(Phase.values()).map(each -> of(workshop, outline, each)).toList();
		return new OutlineProgress(all.stream().mapToInt(OutlineProgress::done).sum(),
				all.stream().mapToInt(OutlineProgress::all).sum());
	}

	/** The progress of one step; empty for a step that only shows. */
	public static Optional<Progress> of(Workshop workshop, Step step) {
		return switch (step.kind()) {
			case DISCUSS -> workshop.diagnostic().question(step.subject()).map(each -> Progress.of(workshop, each));
			case RATE -> Optional.of(Progress.ofRatings(workshop, step.area(), step.subject()));
			case DECIDE -> Optional.of(decided(workshop.decision()));
			case TESTS -> {
				String chosen = workshop.decision().chosen();
				yield Optional.of(chosen == null ? Progress.NOTHING : Progress.ofTests(workshop, chosen));
			}
			case ACTIONS -> Optional.of(workshop.actions().isEmpty() ? Progress.NOTHING : Progress.ALL);
			case SETUP, REVIEW, EVIDENCE, TIMELINE, PARKING, RESULTS -> Optional.empty();
		};
	}

	private static Progress decided(Decision decision) {
		return decision.chosen() != null || decision.notYet() ? Progress.ALL : Progress.NOTHING;
	}
}
