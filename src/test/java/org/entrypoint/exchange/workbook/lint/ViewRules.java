package org.entrypoint.exchange.workbook.lint;

import java.util.Optional;
import org.entrypoint.exchange.workbook.lint.book.BookName;
import org.entrypoint.exchange.workbook.lint.book.BookSheet;
import org.entrypoint.exchange.workbook.lint.book.PackedBook;
import org.entrypoint.exchange.workbook.lint.book.Xml;
import org.w3c.dom.Element;

/** What is seen on a screen. */
final class ViewRules implements Family {
	private static final double HIGHEST = 409.5;

	@Override
	public void look(PackedBook book, Findings findings) {
		findings.check(
				Xml.listed(book.root(), "bookViews", "workbookView").stream().allMatch(
						each -> Xml.number(each, "activeTab", 0) == 0 && Xml.number(each, "firstSheet", 0) == 0),
				Rule.FIRST_SHEET_OPEN, PackedBook.PART, "another one");
		for (BookSheet sheet : book.shown()) {
			columns(sheet, findings);
			sheet.rows().forEach(each -> row(sheet, each, findings));
			panes(book, sheet, findings);
		}
	}

	private static void columns(BookSheet sheet, Findings findings) {
		boolean isHidden = false;
		for (Element each : Xml.listed(sheet.root(), "cols", "col")) {
			int last = Xml.number(each, "max", 0);
			isHidden |= last == 1 && Xml.isTrue(each, "hidden");
			findings.check(last == 1 || !Xml.isTrue(each, "hidden"), Rule.ID_COLUMN, sheet,
					"column " + last + " is hidden");
			findings.check(last == 1 || Double.parseDouble(each.getAttribute("width")) > 0, Rule.ID_COLUMN, sheet,
					"column " + last + " has no width");
		}
		findings.check(isHidden, Rule.ID_COLUMN, sheet, "ids are seen");
	}

	private static void row(BookSheet sheet, Element row, Findings findings) {
		String number = "row " + row.getAttribute("r");
		String height = row.getAttribute("ht");
		double points = height.isEmpty() ? 0 : Double.parseDouble(height);
		findings.check(!Xml.isTrue(row, "hidden"), Rule.NO_HIDDEN_ROWS, sheet, number);
		findings.check(points > 0 && points <= HIGHEST && Xml.isTrue(row, "customHeight"), Rule.ROW_HEIGHT, sheet,
				number + ": " + height);
	}

	private static void panes(PackedBook book, BookSheet sheet, Findings findings) {
		Optional<Element> pane = Xml.at(sheet.root(), "sheetViews", "sheetView", "pane");
		double still = pane.map(each -> each.getAttribute("ySplit")).filter(each -> !each.isEmpty())
				.map(Double::parseDouble).orElse(0.0);
		int repeated = book.own(sheet, "Print_Titles").flatMap(BookName::place)
				.map(each -> each.area().getLastRow() + 1).orElse(0);
		findings.check(
				pane.map(each -> each.getAttribute("state").equals("frozen") && each.getAttribute("xSplit").isEmpty())
						.orElse(false) && still >= 1 && (repeated == 0 || Math.abs(still - repeated) < 0.5),
				Rule.FREEZE_PANES, sheet, still + " rows");
	}
}
