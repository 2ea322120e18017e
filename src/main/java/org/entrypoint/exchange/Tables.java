package org.entrypoint.exchange;

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

	/** The tests of an entry point. */
	static String tests(Dimension dimension) {
		return "Tests_" + dimension.number();
	}
}
