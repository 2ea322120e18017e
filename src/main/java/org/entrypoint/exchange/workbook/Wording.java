package org.entrypoint.exchange.workbook;

import org.entrypoint.locale.Words;

/** The few words that only a workbook needs. */
final class Wording {
	private final Words bundle = new Words("org.entrypoint.exchange.report");

	/** The name of the sheet with the lists that answers are chosen from. */
	String lists() {
		return bundle.get("sheet.lists");
	}

	/** Over the words about an answer that is none of the choices. */
	String notAChoice() {
		return bundle.get("choice.none");
	}

	/** What to do about it. */
	String chooseOne() {
		return bundle.get("choice.choose");
	}

	/** Over the levels of a scale, where one is typed. */
	String levelHint() {
		return bundle.get("choice.level");
	}

	/** How a gap of none is shown. */
	String noGap() {
		return bundle.get("gap.none");
	}

	/** "Page n of m" with Excel's own codes. */
	String footer() {
		return bundle.get("footer");
	}

	/** Marks words that go on where the cell above had no room left. */
	String goesOn(String words) {
		return bundle.get("goesOn") + "\n" + words;
	}

	/** The name of a row that goes on where the row above had no room left. */
	String continued(String label) {
		return bundle.plain("continued", label).strip();
	}
}
