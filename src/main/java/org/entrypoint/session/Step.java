package org.entrypoint.session;

import java.util.Locale;

/**
 * One screenful of the retreat.
 *
 * @param id names the step in files, for example {@code needs/discuss/needs.causes}
 * @param area the stretch of the way it belongs to: a focus area's id, {@link #SETUP}, {@link #PLAN} or
 *            {@link #RESULTS}
 * @param kind what happens in it
 * @param subject the question's or the dimension's id; empty for the other kinds
 */
public record Step(String id, String area, Kind kind, String subject) {
	/** The stretch before the focus areas. */
	public static final String SETUP = "setup";
	/** Do now, build toward. */
	public static final String PLAN = "plan";
	/** Results and export. */
	public static final String RESULTS = "results";

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

	static Step of(String area, Kind kind, String subject) {
		String name = area + "/" + kind.name().toLowerCase(Locale.ROOT);
		return new Step(subject.isEmpty() ? name : name + "/" + subject, area, kind, subject);
	}
}
