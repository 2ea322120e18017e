package org.entrypoint.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entrypoint.diagnostic.Diagnostic;
import org.entrypoint.diagnostic.FocusArea;
import org.entrypoint.session.Step.Kind;

/**
 * The way through a retreat: set-up, the focus areas, do now and build toward, results. Any order is legal; this is the
 * one that PageDown walks.
 *
 * @param steps all steps in order, never empty
 */
public record RetreatOutline(List<Step> steps) {
	public RetreatOutline {
		steps = List.copyOf(steps);
	}

	/** The way through a diagnostic. */
	public static RetreatOutline through(Diagnostic diagnostic) {
		List<Step> steps = new ArrayList<>();
		steps.add(Step.of(Step.SETUP, Kind.SETUP, ""));
		for (FocusArea area : diagnostic.areas()) {
			boolean isEntry = area.id().equals(FocusArea.ENTRY);
			if (isEntry) {
				steps.add(Step.of(area.id(), Kind.EVIDENCE, ""));
			}
			area.questions().forEach(question -> steps.add(Step.of(area.id(), Kind.DISCUSS, question.id())));
			if (isEntry) {
				steps.add(Step.of(area.id(), Kind.DECIDE, ""));
				steps.add(Step.of(area.id(), Kind.TESTS, ""));
			} else {
				diagnostic.dimensions().forEach(each -> steps.add(Step.of(area.id(), Kind.RATE, each.id())));
				steps.add(Step.of(area.id(), Kind.REVIEW, ""));
			}
		}
		steps.add(Step.of(Step.PLAN, Kind.ACTIONS, ""));
		steps.add(Step.of(Step.PLAN, Kind.TIMELINE, ""));
		steps.add(Step.of(Step.PLAN, Kind.PARKING, ""));
		steps.add(Step.of(Step.RESULTS, Kind.RESULTS, ""));
		return new RetreatOutline(steps);
	}

	/** The first step. */
	public Step first() {
		return steps.getFirst();
	}

	/** The step with this id; the way of another diagnostic may not have it. */
	public Optional<Step> step(String id) {
		return steps.stream().filter(step -> step.id().equals(id)).findFirst();
	}

	/** The steps of one stretch, in order. */
	public List<Step> of(String area) {
		return steps.stream().filter(step -> step.area().equals(area)).toList();
	}

	/** The stretches in order. */
	public List<String> areas() {
		return steps.stream().map(Step::area).distinct().toList();
	}

	/** The first step of this kind. */
	public Step first(Kind kind) {
		return steps.stream().filter(step -> step.kind() == kind).findFirst().orElseThrow();
	}

	/** The step after this one; the last step's own. */
	public Step after(Step step) {
		return steps.get(Math.min(steps.indexOf(step) + 1, steps.size() - 1));
	}

	/** The step before this one; the first step's own. */
	public Step before(Step step) {
		return steps.get(Math.max(steps.indexOf(step) - 1, 0));
	}
}
