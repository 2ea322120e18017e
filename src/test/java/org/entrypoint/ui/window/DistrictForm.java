package org.entrypoint.ui.window;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.workshop.Workshop;

/**
 * A form such as a district has: a merged heading in its own colors, boxes to fill, ratings with their mean, a plan.
 */
public final class DistrictForm {
	private final XSSFWorkbook book;
	private final CellStyle heading;
	private final CellStyle label;
	private final CellStyle box;

	private DistrictForm(XSSFWorkbook book) {
		this.book = book;
		Font bold = book.createFont();
		bold.setBold(true);
		heading = book.createCellStyle();
		heading.setFont(bold);
		heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		heading.setFillForegroundColor(IndexedColors.LIGHT_ORANGE.getIndex());
		label = book.createCellStyle();
		label.setWrapText(true);
		box = book.createCellStyle();
		box.setBorderBottom(BorderStyle.THIN);
		box.setBorderTop(BorderStyle.THIN);
		box.setBorderLeft(BorderStyle.THIN);
		box.setBorderRight(BorderStyle.THIN);
		box.setWrapText(true);
	}

	/**
	 * Draws the form.
	 *
	 * @param file where it goes
	 * @param workshop whose dimensions it asks for
	 */
	public static void draw(Path file, Workshop workshop) throws IOException {
		try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			DistrictForm form = new DistrictForm(book);
			form.needs(workshop);
			form.plan();
			book.write(out);
		}
	}

	private void needs(Workshop workshop) {
		XSSFSheet sheet = book.createSheet("Needs");
		sheet.setColumnWidth(0, 12 * 256);
		sheet.setColumnWidth(1, 44 * 256);
		sheet.setColumnWidth(2, 16 * 256);
		put(sheet, 0, 0, "Riverbend Unified School District: staffing review", heading);
		sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
		put(sheet, 2, 0, "District", label);
		put(sheet, 2, 1, "", box);
		put(sheet, 3, 0, "Date", label);
		put(sheet, 3, 1, "", box);
		put(sheet, 5, 0, "What matters most to us", label);
		put(sheet, 5, 1, "", box);
		put(sheet, 7, 1, "Area of the teaching job", heading);
		put(sheet, 7, 2, "How urgent is change?", heading);
		int row = 8;
		for (Dimension each : workshop.diagnostic().dimensions()) {
			put(sheet, row, 1, each.number() + ". " + each.title(), label);
			put(sheet, row, 2, "", box);
			row++;
		}
		put(sheet, row, 1, "Mean", label);
		sheet.getRow(row).createCell(2).setCellFormula("AVERAGE(C9:C" + row + ")");
	}

	private void plan() {
		XSSFSheet sheet = book.createSheet("Next steps");
		sheet.setColumnWidth(0, 50 * 256);
		sheet.setColumnWidth(1, 24 * 256);
		sheet.setColumnWidth(2, 14 * 256);
		put(sheet, 0, 0, "Action", heading);
		put(sheet, 0, 1, "Who", heading);
		put(sheet, 0, 2, "By when", heading);
		for (int row = 1; row <= 8; row++) {
			for (int column = 0; column < 3; column++) {
				put(sheet, row, column, "", box);
			}
		}
	}

	private static void put(XSSFSheet sheet, int row, int column, String text, CellStyle style) {
		var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
		var cell = line.createCell(column);
		cell.setCellStyle(style);
		if (!text.isEmpty()) {
			cell.setCellValue(text);
		}
	}
}
