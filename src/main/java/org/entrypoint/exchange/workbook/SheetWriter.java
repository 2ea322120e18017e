package org.entrypoint.exchange.workbook;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entrypoint.exchange.Row;
import org.entrypoint.exchange.Sheet;

/** Writes one sheet of the report: its rows, and how it stays readable on the screen and on paper. */
final class SheetWriter {
	/** Excel measures columns in 1/256 of a character. */
	private static final int CHARACTER = 256;
	/** Twice the size of a US letter, 11 × 17 inches. */
	private static final short TABLOID = 3;
	private static final double SIDE_INCHES = 0.4;
	private static final double END_INCHES = 0.6;
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
		for (Row row : sheet.rows()) {
			rows.write(row);
		}
		int last = Math.max(0, rows.count() - 1);
		if (sheet.print() == Sheet.Print.WIDE) {
			target.setAutoFilter(
					new CellRangeAddress(Math.min(last, sheet.top() - 1), last, 0, sheet.widths().size() - 1));
		}
		target.createFreezePane(0, sheet.top());
		target.setDisplayGridlines(false);
		print(last);
	}

	private void print(int last) {
		int index = workbook.getSheetIndex(target);
		workbook.setPrintArea(index, 0, sheet.widths().size() - 1, 0, last);
		target.setRepeatingRows(new CellRangeAddress(0, sheet.top() - 1, -1, -1));
		target.setFitToPage(true);
		target.setAutobreaks(true);
		PrintSetup print = target.getPrintSetup();
		print.setLandscape(sheet.print() != Sheet.Print.PORTRAIT);
		print.setPaperSize(sheet.print() == Sheet.Print.WIDE ? TABLOID : PrintSetup.LETTER_PAPERSIZE);
		print.setFitWidth((short) 1);
		print.setFitHeight((short) 0);
		target.setMargin(PageMargin.LEFT, SIDE_INCHES);
		target.setMargin(PageMargin.RIGHT, SIDE_INCHES);
		target.setMargin(PageMargin.TOP, END_INCHES);
		target.setMargin(PageMargin.BOTTOM, END_INCHES);
		target.getFooter().setLeft("&A");
		target.getFooter().setRight(footer);
	}
}
