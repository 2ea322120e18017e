package org.entrypoint.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entrypoint.diagnostic.Area;
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
		steps.add(Step.of(Phase.SETUP, Kind.SETUP, ""));
		for (FocusArea area : diagnostic.areas()) {
			Phase phase = Phase.of(area.id());
			boolean isEntry = area.id() == Area.ENTRY;
			if (isEntry) {
				steps.add(Step.of(phase, Kind.EVIDENCE, ""));
			}
			area.questions().forEach(question -> steps.add(Step.of(phase, Kind.DISCUSS, question.id())));
			if (isEntry) {
				steps.add(Step.of(phase, Kind.DECIDE, ""));
				steps.add(Step.of(phase, Kind.TESTS, ""));
			} else {
				diagnostic.dimensions().forEach(each -> steps.add(Step.of(phase, Kind.RATE, each.id())));
				steps.add(Step.of(phase, Kind.REVIEW, ""));
			}
		}
		steps.add(Step.of(Phase.PLAN, Kind.ACTIONS, ""));
		steps.add(Step.of(Phase.PLAN, Kind.TIMELINE, ""));
		steps.add(Step.of(Phase.PLAN, Kind.PARKING, ""));
		steps.add(Step.of(Phase.RESULTS, Kind.RESULTS, ""));
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

	/** The steps of one phase, in order. */
	public List<Step> of(Phase phase) {
		return steps.stream().filter(step -> step.phase() == phase).toList();
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
