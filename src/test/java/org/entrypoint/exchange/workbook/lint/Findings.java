package org.entrypoint.exchange.workbook.lint;

import java.util.ArrayList;
import java.util.List;
import org.entrypoint.exchange.workbook.lint.book.BookCell;
import org.entrypoint.exchange.workbook.lint.book.BookSheet;

/** Gathers what is found. */
final class Findings {
	private final List<Finding> all = new ArrayList<>();

	List<Finding> all() {
		return List.copyOf(all);
	}

	/** This should hold of a part. */
	void check(boolean holds, Rule rule, String part, String about) {
		if (!holds) {
			all.add(new Finding(rule, part, "", about));
		}
	}

	/** This should hold of something on a sheet. */
	void check(boolean holds, Rule rule, BookSheet sheet, String about) {
		check(holds, rule, sheet.name(), about);
	}

	/** This should hold of a cell. */
	void check(boolean holds, Rule rule, BookSheet sheet, BookCell cell, String about) {
		if (!holds) {
			all.add(new Finding(rule, sheet.name(), cell.at().formatAsString(), about));
		}
	}
}
