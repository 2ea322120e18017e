package org.entrypoint.exchange.workbook.lint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entrypoint.exchange.workbook.lint.book.BookCell;
import org.entrypoint.exchange.workbook.lint.book.BookSheet;
import org.entrypoint.exchange.workbook.lint.book.PackedBook;
import org.entrypoint.exchange.workbook.lint.book.Xml;
import org.w3c.dom.Element;

/** What can be typed over. */
final class ProtectionRules implements Family {
	/** A rating that is the median beside it. */
	private static final Pattern MEDIAN = Pattern.compile("[A-Z]{1,3}\\d+");

	@Override
	public void look(PackedBook book, Findings findings) {
		for (BookSheet sheet : book.sheets()) {
			Optional<Element> protection = Xml.at(sheet.root(), "sheetProtection");
			boolean follows = sheet.written().stream().anyMatch(BookCell::follows);
			boolean isClosed = follows && !sheet.name().equals("Plan");
			findings.check(isClosed == protection.map(each -> Xml.isTrue(each, "sheet")).orElse(false),
					Rule.PROTECTED_FORMULAS, sheet, isClosed ? "open" : "closed");
			protection.ifPresent(each -> List.of("password", "hashValue", "algorithmName", "saltValue").forEach(
					attribute -> findings.check(!each.hasAttribute(attribute), Rule.NO_PASSWORD, sheet, attribute)));
			for (BookCell cell : sheet.written()) {
				boolean isLocked = book.styles().isLocked(cell);
				if (cell.follows()) {
					findings.check(isLocked || MEDIAN.matcher(cell.formula()).matches(), Rule.LOCKED_FORMULAS, sheet,
							cell, cell.formula());
				} else {
					findings.check(!isLocked, Rule.UNLOCKED_INPUT, sheet, cell, "locked");
				}
			}
		}
	}
}
