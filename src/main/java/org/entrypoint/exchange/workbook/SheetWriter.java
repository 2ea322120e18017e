package org.entrypoint.exchange.workbook;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entrypoint.exchange.Row;
import org.entrypoint.exchange.Sheet;

/** Writes one sheet of the report: its rows, and how it stays readable on the screen and on paper. */
final class SheetWriter {
	/** Excel measures columns in 1/256 of a character. */
	private static final int CHARACTER = 256;
	/** Letters that are large enough on paper are small on a screen. */
	private static final int ZOOM = 120;
	private final XSSFWorkbook workbook;
	private final RowWriter rows;
	private final Sheet sheet;
	private final XSSFSheet target;
	private final String footer;

	SheetWriter(XSSFWorkbook workbook, Styles styles, Sheet sheet, Wording wording) {
		this.workbook = workbook;
		this.sheet = sheet;
		this.target = workbook.createSheet(sheet.name());
		this.rows = new RowWriter(target, styles, sheet, wording);
		this.footer = wording.footer();
	}

	void write() {
		for (int column = 0; column < sheet.widths().size(); column++) {
			target.setColumnWidth(column, sheet.widths().get(column) * CHARACTER);
		}
		// The ids are for programs that read the file again: they are neither shown nor printed.
		target.setColumnHidden(sheet.widths().size(), true);
		for (Row row : sheet.rows()) {
			rows.write(row);
		}
		int last = Math.max(0, rows.lines().size() - 1);
		if (sheet.print() == Sheet.Print.WIDE) {
			target.setAutoFilter(
					new CellRangeAddress(Math.min(last, sheet.top() - 1), last, 0, sheet.widths().size() - 1));
		}
		target.createFreezePane(0, sheet.top());
		target.setDisplayGridlines(false);
		target.setZoom(ZOOM);
		print(last);
	}

	private void print(int last) {
		int index = workbook.getSheetIndex(target);
		workbook.setPrintArea(index, 0, sheet.widths().size() - 1, 0, last);
		target.setRepeatingRows(new CellRangeAddress(0, sheet.top() - 1, -1, -1));
		Page page = new Page(sheet.print());
		page.setUp(target);
		List<PageBreaks.Line> lines = rows.lines();
		new PageBreaks(sheet, lines, page).before(lines).forEach(row -> target.setRowBreak(row - 1));
		target.getFooter().setLeft("&A");
		target.getFooter().setRight(footer);
	}
}
