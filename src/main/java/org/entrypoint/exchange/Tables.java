package org.entrypoint.exchange;

import org.entrypoint.diagnostic.Area;
import org.entrypoint.diagnostic.Dimension;

/** The names of tables, by which formulas call them: letters, digits and underscores, no two alike. */
final class Tables {
	/** How pressing change is in each dimension. */
	static final String PRESSING = "Pressing";
	/** What else to weigh. */
	static final String FACTORS = "Factors";
	/** What is known of each entry point. */
	static final String EVIDENCE = "Evidence";
	/** The same in numbers, on one page with the decision. */
	static final String HEAT_MAP = "Heat_map";
	/** The tests of an entry point that nobody chose yet. */
	static final String TESTS = "Tests";
	/** What has a date. */
	static final String TIMELINE = "Timeline";
	/** Every note. */
	static final String NOTES = "All_notes";
	/** The tests of the entry point that was chosen, on one page with the decision. */
	static final String TESTS_CHOSEN = "Tests_chosen";
	/** What must change. */
	static final String ISSUES = "Issues";
	/** When each issue began. */
	static final String ONSETS = "Issue_onsets";
	/** The rules behind conditions. */
	static final String STORIES = "Rules_to_change";
	/** What was set aside. */
	static final String PARKED = "Parking_lot";
	/** What half of the room or more did not know. */
	static final String WHO_WOULD_KNOW = "Who_would_know";
	/** Where the room stayed split. */
	static final String SPLIT = "Split_votes";
	/** What is done now or later. */
	static final String PLAN = "Plan";
	/** Whether the plan is more than a pilot. */
	static final String CHECKS = "Plan_checks";

	private Tables() {
	}

	/** The statements of a dimension. */
	static String strengths(Dimension dimension) {
		return "Strengths_" + dimension.number();
	}

	/** The conditions of a dimension. */
	static String conditions(Dimension dimension) {
		return "Conditions_" + dimension.number();
	}

	/** The notes that answer a question of an area, which is counted from 1. */
	static String notes(Area area, int question) {
		return "Notes_" + area.code() + "_" + question;
	}

	/** The notes beside the ratings of an area. */
	static String evidence(Area area) {
		return "Evidence_" + area.code();
	}

	/** The tests of an entry point. */
	static String tests(Dimension dimension) {
		return "Tests_" + dimension.number();
	}
}
