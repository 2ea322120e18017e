package org.entrypoint.exchange.workbook.lint;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.entrypoint.exchange.workbook.lint.book.BookName;
import org.entrypoint.exchange.workbook.lint.book.BookSheet;
import org.entrypoint.exchange.workbook.lint.book.PackedBook;
import org.entrypoint.exchange.workbook.lint.book.Xml;
import org.w3c.dom.Element;

/** How sheets come onto paper. */
final class PrintRules implements Family {
	/** The most that Excel keeps of one sheet: [MS-XLSB], BrtBeginRwBrk. */
	private static final int MOST_TURNS = 1_023;
	private final Expected expected;

	PrintRules(Expected expected) {
		this.expected = expected;
	}

	@Override
	public void look(PackedBook book, Findings findings) {
		for (BookSheet sheet : book.sheets()) {
			if (sheet.isShown()) {
				area(book, sheet, findings);
			} else {
				findings.check(book.own(sheet, "Print_Area").isEmpty(), Rule.PRINT_AREA, sheet, "is printed");
			}
			page(sheet, findings);
			if (sheet.isShown()) {
				titles(book, sheet, findings);
				words(sheet, findings);
				turns(sheet, findings);
			}
		}
	}

	private static void area(PackedBook book, BookSheet sheet, Findings findings) {
		Optional<BookName> name = book.own(sheet, "Print_Area");
		Optional<CellRangeAddress> area = name.flatMap(BookName::place).map(BookName.Place::area);
		findings.check(
				area.filter(each -> each.getFirstRow() == 0 && each.getFirstColumn() == 1
						&& each.getLastRow() == sheet.lastRow()).isPresent(),
				Rule.PRINT_AREA, sheet, name.map(BookName::refersTo).orElse("none"));
		area.ifPresent(printed -> sheet.merged()
				.forEach(each -> findings.check(each.getLastColumn() <= printed.getLastColumn(), Rule.PRINT_AREA, sheet,
						each.formatAsString() + " is cut")));
	}

	private void page(BookSheet sheet, Findings findings) {
		Optional<Element> setup = Xml.at(sheet.root(), "pageSetup");
		boolean fits = Xml.at(sheet.root(), "sheetPr", "pageSetUpPr").map(each -> Xml.isTrue(each, "fitToPage"))
				.orElse(false);
		int high = setup.map(each -> Xml.number(each, "fitToHeight", 1)).orElse(-1);
		boolean mayBeWhole = List.of("Read me", "Summary").contains(sheet.name());
		findings.check(fits && setup.map(each -> Xml.number(each, "fitToWidth", 1)).orElse(-1) == 1
				&& (high == 0 || (high == 1 && mayBeWhole)), Rule.ONE_PAGE_WIDE, sheet, "high: " + high);
		int paper = setup.map(each -> Xml.number(each, "paperSize", 1)).orElse(-1);
		findings.check(paper == expected.paper(), Rule.PAPER, sheet, "paper " + paper);
		String lies = setup.map(each -> each.getAttribute("orientation")).orElse("");
		findings.check(lies.equals(sheet.name().equals("Read me") ? "portrait" : "landscape"), Rule.ORIENTATION, sheet,
				lies);
	}

	private static void titles(PackedBook book, BookSheet sheet, Findings findings) {
		Optional<CellRangeAddress> rows = book.own(sheet, "Print_Titles").flatMap(BookName::place)
				.map(BookName.Place::area);
		findings.check(rows.filter(each -> each.getFirstRow() == 0 && each.isFullRowRange()).isPresent(),
				Rule.PRINT_TITLES, sheet, book.own(sheet, "Print_Titles").map(BookName::refersTo).orElse("none"));
	}

	private void words(BookSheet sheet, Findings findings) {
		Optional<Element> all = Xml.at(sheet.root(), "headerFooter");
		String footer = all.flatMap(each -> Xml.at(each, "oddFooter")).map(Element::getTextContent).orElse("");
		findings.check(footer.contains("&A") && footer.contains("&P") && footer.contains("&N"), Rule.PAGE_NUMBERS,
				sheet, footer);
		String header = all.flatMap(each -> Xml.at(each, "oddHeader")).map(Element::getTextContent).orElse("");
		String state = expected.state().replace("&", "&&");
		findings.check(header.equals(state.isEmpty() ? "" : "&R" + state), Rule.DRAFT_HEADER, sheet, header);
	}

	private static void turns(BookSheet sheet, Findings findings) {
		int before = 0;
		List<Element> turns = Xml.listed(sheet.root(), "rowBreaks", "brk");
		findings.check(turns.size() <= MOST_TURNS, Rule.PAGE_TURNS, sheet, turns.size() + " pages");
		for (Element each : turns) {
			int row = Xml.number(each, "id", 0);
			findings.check(row > before && row <= sheet.lastRow() && Xml.isTrue(each, "man"), Rule.PAGE_TURNS, sheet,
					"after row " + row);
			before = row;
		}
	}
}
