package org.entrypoint.exchange.workbook.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entrypoint.exchange.workbook.lint.book.BookSheet;
import org.entrypoint.exchange.workbook.lint.book.PackedBook;

/** The tabs. */
final class SheetRules implements Family {
	/** The sheet with the lists that answers are chosen from. */
	static final String LISTS = "Lists";
	private static final List<String> ORDER = List.of("Read me", "Summary", "1 Critical needs", "2 Strengths",
			"3 Conditions", "4 Entry point", "Plan", "Timeline", "Parking lot and who would know", "All notes", LISTS);
	private static final int LONGEST = 31;

	@Override
	public void look(PackedBook book, Findings findings) {
		List<String> names = book.sheets().stream().map(BookSheet::name).toList();
		findings.check(names.equals(ORDER), Rule.SHEET_ORDER, PackedBook.PART, names.toString());
		Set<String> seen = new HashSet<>();
		for (BookSheet each : book.sheets()) {
			String name = each.name();
			findings.check(!name.isEmpty() && name.length() <= LONGEST
					&& name.chars().noneMatch(one -> "[]:*?/\\".indexOf(one) >= 0) && !name.startsWith("'")
					&& !name.endsWith("'"), Rule.SHEET_NAME, each, "Excel refuses it");
			findings.check(seen.add(name.toLowerCase(Locale.ROOT)), Rule.SHEET_NAMED_ONCE, each, "twice");
			findings.check(name.equals(LISTS) ? each.state().equals("hidden") : each.isShown(), Rule.LISTS_HIDDEN, each,
					"state: " + each.state());
		}
	}
}
