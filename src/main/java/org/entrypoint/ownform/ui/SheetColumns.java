package org.entrypoint.ownform.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;

/**
 * How wide the columns of a sheet are on the screen, and what they are called.
 *
 * @param digits how wide each is in the form, from column A on; 0 for hidden ones
 */
record SheetColumns(List<Double> digits) {
	private static final double EM_PER_DIGIT = 0.55;
	private static final double NARROWEST = 2.4;
	private static final double WIDEST = 26;

	SheetColumns {
		digits = List.copyOf(digits);
	}

	/** The width of the columns from one to another, in em; 0 if all of them are hidden. */
	double width(int first, int last) {
		return digits.subList(first - 1, Math.min(last, digits.size())).stream()
				.mapToDouble(each -> each == 0 ? 0 : Math.clamp(each * EM_PER_DIGIT, NARROWEST, WIDEST)).sum();
	}

	/** The rule that gives a node that width. */
	String style(int first, int last) {
		String width = String.format(Locale.ROOT, "%.2fem;", width(first, last));
		return Stream.of("min", "pref", "max").map(each -> "-fx-" + each + "-width: " + width).reduce("",
				String::concat);
	}

	/** What a column is called, from A on. */
	static String letters(int column) {
		return CellReference.convertNumToColString(column - 1);
	}
}
