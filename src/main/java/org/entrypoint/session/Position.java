package org.entrypoint.session;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.entrypoint.diagnostic.Diagnostic;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.rating.RatingKey;

/** Where the room is on its way. It lives outside the workshop: going somewhere is never undone. */
public final class Position {
	private final RetreatOutline outline;
	private final Map<Phase, Step> lastOf = new EnumMap<>(Phase.class);
	private final Listeners<Step> listeners = new Listeners<>();
	private Step step;
	private String item = "";
	private Optional<Axis> axis = Optional.empty();

	/**
	 * Starts where the room was.
	 *
	 * @param diagnostic gives the way
	 * @param stepId the step's id; an unknown one means the first step
	 */
	public Position(Diagnostic diagnostic, String stepId) {
		outline = RetreatOutline.through(diagnostic);
		step = outline.step(stepId).orElse(outline.first());
		lastOf.put(step.phase(), step);
	}

	/** The whole way. */
	public RetreatOutline outline() {
		return outline;
	}

	/** Where the room is. */
	public Step step() {
		return step;
	}

	/** The id of what the room came to this step for, for example of a statement; empty if it just came. */
	public String item() {
		return item;
	}

	/** The question about {@link #item()} that the room came for; empty if it came for the item as a whole. */
	public Optional<Axis> axis() {
		return axis;
	}

	/** Goes to a step. */
	public void go(Step next) {
		go(next, "");
	}

	/** Goes to a step for one thing on it, the one with the id {@code wanted}; also when the room is on that step. */
	public void go(Step next, String wanted) {
		go(next, wanted, Optional.empty());
	}

	/** Goes to a step for one rating on it. */
	public void go(Step next, RatingKey wanted) {
		go(next, wanted.item(), Optional.of(wanted.axis()));
	}

	private void go(Step next, String wanted, Optional<Axis> asked) {
		if (!next.equals(step) || !wanted.isEmpty()) {
			item = wanted;
			axis = asked;
			step = next;
			lastOf.put(next.phase(), next);
			listeners.tell(next);
		}
	}

	/** Goes to the step of a phase where the room was last, or to its first. */
	public void goTo(Phase phase) {
		go(lastOf.getOrDefault(phase, outline.of(phase).getFirst()));
	}

	/** Goes one step on; stays on the last. */
	public void next() {
		go(outline.after(step));
	}

	/** Goes one step back; stays on the first. */
	public void previous() {
		go(outline.before(step));
	}

	/** Tells {@code listener} of every new step, until the subscription is closed. */
	public Subscription subscribe(Consumer<Step> listener) {
		return listeners.add(listener);
	}
}
