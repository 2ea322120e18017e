package org.entrypoint.exchange.workbook;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The few words that only a workbook needs. */
final class Wording {
	private final ResourceBundle bundle = ResourceBundle.getBundle("org.entrypoint.exchange.report");

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
