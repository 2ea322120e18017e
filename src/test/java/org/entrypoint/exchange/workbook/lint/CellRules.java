package org.entrypoint.exchange.workbook.lint;

import java.util.List;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.entrypoint.exchange.workbook.lint.book.BookCell;
import org.entrypoint.exchange.workbook.lint.book.BookSheet;
import org.entrypoint.exchange.workbook.lint.book.PackedBook;
import org.entrypoint.exchange.workbook.lint.book.Xml;
import org.w3c.dom.Element;

/** How cells are written one after the other. */
final class CellRules implements Family {
	@Override
	public void look(PackedBook book, Findings findings) {
		for (BookSheet sheet : book.sheets()) {
			order(sheet, findings);
			dimension(sheet, findings);
			merged(sheet, findings);
		}
	}

	private static void order(BookSheet sheet, Findings findings) {
		int row = 0;
		for (Element each : sheet.rows()) {
			int number = Xml.number(each, "r", 0);
			findings.check(number > row, Rule.CELL_ORDER, sheet, "row " + number + " after " + row);
			row = number;
		}
		CellAddress before = new CellAddress(-1, -1);
		for (BookCell cell : sheet.written()) {
			findings.check(cell.at().compareTo(before) > 0 && cell.at().getRow() == cell.row(), Rule.CELL_ORDER, sheet,
					cell, cell.value());
			before = cell.at();
		}
	}

	private static void dimension(BookSheet sheet, Findings findings) {
		List<BookCell> cells = sheet.written();
		String said = Xml.at(sheet.root(), "dimension").map(each -> each.getAttribute("ref")).orElse("");
		if (said.isEmpty() || cells.isEmpty()) {
			findings.check(cells.isEmpty(), Rule.DIMENSION, sheet, "not said");
			return;
		}
		CellRangeAddress area = CellRangeAddress.valueOf(said);
		cells.forEach(each -> findings.check(area.isInRange(each.at().getRow(), each.at().getColumn()), Rule.DIMENSION,
				sheet, each, "beside " + said));
	}

	private static void merged(BookSheet sheet, Findings findings) {
		List<CellRangeAddress> areas = sheet.merged();
		Xml.at(sheet.root(), "mergeCells").ifPresent(list -> findings
				.check(Xml.number(list, "count", -1) == areas.size(), Rule.MERGED_ONCE, sheet, "another count"));
		for (int index = 0; index < areas.size(); index++) {
			CellRangeAddress area = areas.get(index);
			findings.check(areas.subList(0, index).stream().noneMatch(each -> each.intersects(area)), Rule.MERGED_ONCE,
					sheet, area.formatAsString());
		}
	}
}
