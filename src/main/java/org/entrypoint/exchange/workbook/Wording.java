package org.entrypoint.exchange.workbook;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The few words that only a workbook needs. */
final class Wording {
	private final ResourceBundle bundle = ResourceBundle.getBundle("org.entrypoint.exchange.report");

	/** The name of the sheet with the lists that answers are chosen from. */
	String lists() {
		return bundle.getString("sheet.lists");
	}

	/** Over the words about an answer that is none of the choices. */
	String notAChoice() {
		return bundle.getString("choice.none");
	}

	/** What to do about it. */
	String chooseOne() {
		return bundle.getString("choice.choose");
	}

	/** Over the levels of a scale, where one is typed. */
	String levelHint() {
		return bundle.getString("choice.level");
	}

	/** How a gap of none is shown. */
	String noGap() {
		return bundle.getString("gap.none");
	}

	/** "Page n of m" with Excel's own codes. */
	String footer() {
		return bundle.getString("footer");
	}

	/** Marks words that go on where the cell above had no room left. */
	String goesOn(String words) {
		return bundle.getString("goesOn") + "\n" + words;
	}

	/** The name of a row that goes on where the row above had no room left. */
	String continued(String label) {
		return new MessageFormat(bundle.getString("continued"), Locale.ROOT).format(new Object[]{label}).strip();
	}
}
