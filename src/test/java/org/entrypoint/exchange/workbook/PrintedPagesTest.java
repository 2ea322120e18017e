package org.entrypoint.exchange.workbook;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The workbook on paper: each page can be read by itself, and from where it lies. */
class PrintedPagesTest {
	private static final String ALL_NOTES = "All notes";
	private static final String HEADER_FILL = "FF33475B";
	/** A4 across is lower than letter: 595 points. */
	private static final double LOWEST = 595;
	/** In LibreOffice a digit of the normal font is 5.56 points wide, in Excel 5.25. */
	private static final double DIGIT = 5.56;

	static List<Named<byte[]>> workbooks() {
		return LayoutTest.workbooks();
	}

	private static boolean isHeader(XSSFRow row) {
		XSSFCell cell = row.getCell(1);
		return cell != null && cell.getCellStyle().getFillForegroundColorColor() != null
				&& HEADER_FILL.equals(cell.getCellStyle().getFillForegroundColorColor().getARGBHex());
	}

	/** A row of a table that has heads: those, and no legend or field, know what they stand for. */
	private static boolean isTableRow(XSSFSheet sheet, XSSFRow row, boolean underHeader) {
		return underHeader && row.getCell(1) != null && !isHeader(row) && !isMerged(sheet, row);
	}

	private static boolean isMerged(XSSFSheet sheet, XSSFRow row) {
		return sheet.getMergedRegions().stream().anyMatch(each -> each.containsRow(row.getRowNum()));
	}

	/** A table that formulas call by its name has its heads once, and is cut only where it is longer than a page. */
	private static boolean isOfLongTable(XSSFSheet sheet, int row) {
		return sheet.getTables().stream().filter(each -> row >= each.getStartRowIndex() && row <= each.getEndRowIndex())
				.anyMatch(each -> IntStream.rangeClosed(each.getStartRowIndex(), each.getEndRowIndex())
						.mapToDouble(every -> sheet.getRow(every).getHeightInPoints()).sum() > 400);
	}

	@ParameterizedTest
	@MethodSource("workbooks")
	void everyPageOfATableHasItsHeads(byte[] bytes) throws IOException {
		int turns = 0;
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
			for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
				XSSFSheet sheet = workbook.getSheetAt(index);
				if (workbook.isSheetHidden(index)) {
					continue;
				}
				int repeated = sheet.getRepeatingRows().getLastRow();
				if (isHeader(sheet.getRow(repeated))) {
					continue; // the heads stand on each page
				}
				boolean headsOnPage = false;
				boolean underHeader = false;
				for (int row = 0; row <= sheet.getLastRowNum(); row++) {
					if (row > 0 && sheet.isRowBroken(row - 1)) {
						headsOnPage = false;
						turns++;
					}
					XSSFRow line = sheet.getRow(row);
					boolean isHeader = isHeader(line);
					headsOnPage |= isHeader;
					underHeader = isHeader || (underHeader && line.getCell(1) != null);
					if (isTableRow(sheet, line, underHeader) && line.getHeightInPoints() < 380
							&& !isOfLongTable(sheet, row)) {
						assertTrue(headsOnPage, sheet.getSheetName() + " row " + (row + 1));
					}
				}
			}
		}
		assertTrue(turns > 3, "pages turn: " + turns);
	}

	@ParameterizedTest
	@MethodSource("workbooks")
	void noPageIsFullerThanItsPaper(byte[] bytes) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
			for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
				XSSFSheet sheet = workbook.getSheetAt(index);
				double paper = (sheet.getPrintSetup().getLandscape() ? LOWEST : 792)
						- 72 * (sheet.getMargin(PageMargin.TOP) + sheet.getMargin(PageMargin.BOTTOM));
				paper *= sheet.getPrintSetup().getFitHeight() == 1 ? 9 / 8.0 : 1; // made smaller, to 8 points at least
				double title = workbook.isSheetHidden(index)
						? 0
						: IntStream.rangeClosed(0, sheet.getRepeatingRows().getLastRow())
								.mapToDouble(each -> sheet.getRow(each).getHeightInPoints()).sum();
				double page = 0;
				for (int row = 0; row <= sheet.getLastRowNum() && !sheet.getSheetName().equals(ALL_NOTES)
						&& !workbook.isSheetHidden(index); row++) {
					page = row > 0 && sheet.isRowBroken(row - 1) ? title : page;
					page += sheet.getRow(row).getHeightInPoints();
					assertTrue(page <= paper,
							sheet.getSheetName() + " row " + (row + 1) + ": " + page + " of " + paper);
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("workbooks")
	void lettersAreEightPointsHighOnPaperAtLeast(byte[] bytes) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
			for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
				XSSFSheet sheet = workbook.getSheetAt(index);
				if (workbook.isSheetHidden(index)) {
					continue;
				}
				int columns = LayoutTest.lastPrinted(workbook, sheet) + 1;
				double wide = IntStream.range(1, columns)
						.mapToDouble(each -> sheet.getColumnWidth(each) / 256.0 * DIGIT).sum();
				double paper = 72 * ((sheet.getPrintSetup().getLandscape() ? 11 : 8.5)
						- sheet.getMargin(PageMargin.LEFT) - sheet.getMargin(PageMargin.RIGHT));
				double scale = Math.min(1, Math.floor(100 * paper / wide) / 100);
				for (int row = 0; row <= sheet.getLastRowNum(); row++) {
					for (int column = 1; column < columns; column++) {
						XSSFCell cell = sheet.getRow(row).getCell(column);
						double letters = cell == null
								? 8
								: cell.getCellStyle().getFont().getFontHeightInPoints() * scale;
						assertTrue(letters >= 8, sheet.getSheetName() + ": " + letters);
					}
				}
			}
		}
	}
}
