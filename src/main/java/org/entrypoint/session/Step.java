package org.entrypoint.session;

import java.util.Locale;
import org.entrypoint.diagnostic.Area;

/**
 * One screenful of the retreat.
 *
 * @param id names the step in files, for example {@code needs/discuss/needs.causes}
 * @param phase the part of the retreat that it belongs to
 * @param kind what happens in it
 * @param subject the question's or the dimension's id; empty for the other kinds
 */
public record Step(String id, Phase phase, Kind kind, String subject) {
	/** What happens in a step. */
	public enum Kind {
		/** What is known before the conversation. */
		SETUP,
		/** One guiding question. */
		DISCUSS,
		/** The ratings of one dimension. */
		RATE,
		/** All ratings of a focus area at a glance. */
		REVIEW,
		/** What the first three areas recorded, entry point by entry point. */
		EVIDENCE,
		/** The choice. */
		DECIDE,
		/** The tests of the chosen entry point. */
		TESTS,
		/** The actions. */
		ACTIONS,
		/** Actions and levers on one line of time. */
		TIMELINE,
		/** What was parked, to come back to. */
		PARKING,
		/** Where the team is, and the way out. */
		RESULTS
	}

	/**
	 * The focus area that it belongs to.
	 *
	 * @throws java.util.NoSuchElementException for a step of set-up, plan or results
	 */
	public Area area() {
		return phase.area().orElseThrow();
	}

	static Step of(Phase phase, Kind kind, String subject) {
		String name = phase.code() + "/" + kind.name().toLowerCase(Locale.ROOT);
		return new Step(subject.isEmpty() ? name : name + "/" + subject, phase, kind, subject);
	}
}
