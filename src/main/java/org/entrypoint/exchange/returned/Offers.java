package org.entrypoint.exchange.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.entrypoint.session.Problem;
import org.entrypoint.session.port.ProposedChange;
import org.entrypoint.session.port.ProposedChange.Kind;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.edit.Edits;
import org.entrypoint.workshop.edit.Outcome;
import org.entrypoint.workshop.Workshop;

/** The changes that were found so far. Each was tried on the workshop: what it would refuse is not offered. */
final class Offers {
	private final Workshop now;
	private final List<ProposedChange> found = new ArrayList<>();
	/** The workshop with all changes that were offered so far. */
	private Workshop changed;
	private int trials;

	Offers(Workshop now) {
		this.now = now;
		this.changed = now;
	}

	List<ProposedChange> all() {
		return found;
	}

	Workshop now() {
		return now;
	}

	/**
	 * What would change.
	 *
	 * @param about whose it is
	 * @param field what of it
	 * @param before what stands in the workshop
	 * @param after what would stand there
	 * @param address where it stands
	 */
	record What(String about, String field, String before, String after, String address) {
	}

	/** How a change is done, where that may turn out to mean nothing. */
	@FunctionalInterface
	interface Trial {
		Edit edit(Workshop now, Supplier<String> ids) throws Unclear;
	}

	/**
	 * Offers a change; one that changes nothing is passed over.
	 *
	 * @param doubt why it may not be wanted; empty if nothing speaks against it
	 */
	void offer(Kind kind, What what, String doubt, Trial trial) {
		try {
			Outcome outcome = tried(trial, now);
			Outcome later = tried(trial, changed);
			// What is refused as things stand may be right after the changes before it.
			switch (outcome instanceof Outcome.Refused ? later : outcome) {
				case Outcome.Applied(Workshop after) -> {
					Workshop next = later instanceof Outcome.Applied(Workshop applied) ? applied : changed;
					// What stands there already, or was offered already because another cell says it too, is no change.
					if (!after.equals(now) && !(later instanceof Outcome.Applied && next.equals(changed))) {
						add(kind, what, doubt, making(trial));
						changed = next;
					}
				}
				case Outcome.Refused(var refusal) -> unclear(what, Problem.of(refusal).words());
			}
		} catch (Unclear e) {
			unclear(what, e.words());
		}
	}

	private Outcome tried(Trial trial, Workshop workshop) throws Unclear {
		return Edits.apply(workshop, trial.edit(workshop, this::trialId));
	}

	/** Tells of what was not understood. */
	void unclear(What what, String why) {
		add(Kind.UNCLEAR, what, why, Optional.empty());
	}

	private static Optional<ProposedChange.Making> making(Trial trial) {
		return Optional.of((now, ids) -> {
			try {
				return Optional.of(trial.edit(now, ids));
			} catch (Unclear e) {
				return Optional.empty();
			}
		});
	}

	private void add(Kind kind, What what, String remark, Optional<ProposedChange.Making> making) {
		found.add(new ProposedChange(kind, what.about(), what.field(), what.before(), what.after(), what.address(),
				remark, remark.isEmpty(), making));
	}

	/** An id to try with; no workshop has one like it. */
	private String trialId() {
		trials++;
		return "proposed." + trials;
	}
}
