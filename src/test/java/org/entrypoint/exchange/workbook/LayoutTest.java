package org.entrypoint.exchange.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entrypoint.exchange.report.Section;
import org.entrypoint.ui.Toolkit;
import org.entrypoint.ui.base.Appearance;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The workbook as it lies on a table: no text is cut, no page is unreadable. */
class LayoutTest {
	private static final List<Named<byte[]>> WORKBOOKS = List.of(Named.of("sample", Written.complete(Written.sample())),
			Named.of("blank", Written.blank(Written.empty())),
			Named.of("nothing said", Written.complete(Written.empty())),
			Named.of("long texts", Written.complete(Written.longTexts())));
	private static final Map<Double, Font> FONTS = new ConcurrentHashMap<>();
	private static final String ALL_NOTES = "All notes";

	static List<Named<byte[]>> workbooks() {
		return WORKBOOKS;
	}

	private static XSSFWorkbook open(byte[] bytes) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(bytes));
	}

	private static List<XSSFSheet> sheets(XSSFWorkbook workbook) {
		return IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetAt).toList();
	}

	/** All but the hidden one with the lists. */
	private static List<XSSFSheet> printed(XSSFWorkbook workbook) {
		return sheets(workbook).stream().filter(each -> !workbook.isSheetHidden(workbook.getSheetIndex(each))).toList();
	}

	@ParameterizedTest
	@MethodSource("workbooks")
	void everySheetIsPrintedOnePageWideWithItsTitleAndPageNumbers(byte[] bytes) throws IOException {
		try (XSSFWorkbook workbook = open(bytes)) {
			for (XSSFSheet sheet : printed(workbook)) {
				String name = sheet.getSheetName();
				WorkbookUtil.validateSheetName(name);
				assertTrue(sheet.getFitToPage(), name);
				assertEquals(1, sheet.getPrintSetup().getFitWidth(), name);
				boolean isOne = List.of("Read me", "Summary").contains(name) && sheet.getRowBreaks().length == 0;
				assertEquals(isOne ? 1 : 0, sheet.getPrintSetup().getFitHeight(), name);
				assertEquals(!name.equals("Read me"), sheet.getPrintSetup().getLandscape(), name);
				assertEquals(PrintSetup.LETTER_PAPERSIZE, sheet.getPrintSetup().getPaperSize(), name);
				assertEquals("&A", sheet.getFooter().getLeft(), name);
				assertEquals("Page &P of &N", sheet.getFooter().getRight(), name);
				CellRangeAddress titles = Objects.requireNonNull(sheet.getRepeatingRows(), name);
				assertEquals(0, titles.getFirstRow(), name);
				assertEquals(switch (name) {
					case ALL_NOTES, "Plan" -> 1;
					case "Timeline" -> 2;
					default -> 0;
				}, titles.getLastRow(), name);
				assertEquals(titles.getLastRow() + 1, sheet.getPaneInformation().getHorizontalSplitPosition(), name);
				String area = workbook.getPrintArea(workbook.getSheetIndex(sheet));
				assertNotNull(area, name);
				assertTrue(area.matches(".*!\\$B\\$1:\\$[A-Z]+\\$" + (sheet.getLastRowNum() + 1)), area);
			}
		}
	}

	/** In LibreOffice a digit of the normal font is 5.56 points wide, in Excel 5.25. */
	@ParameterizedTest
	@MethodSource("workbooks")
	void pagesAreNotMadeSmallerToFitAndOnlyTheIdsAreHidden(byte[] bytes) throws IOException {
		try (XSSFWorkbook workbook = open(bytes)) {
			assertEquals("Arial", workbook.getFontAt(0).getFontName());
			for (XSSFSheet sheet : printed(workbook)) {
				double points = 0;
				for (int column = 1; column <= lastPrinted(workbook, sheet); column++) {
					points += sheet.getColumnWidth(column) / 256.0 * 5.56;
				}
				double paper = sheet.getPrintSetup().getLandscape() ? 11 : 8.5;
				double printed = 72 * (paper - sheet.getMargin(PageMargin.LEFT) - sheet.getMargin(PageMargin.RIGHT));
				assertTrue(points <= printed * (sheet.getSheetName().equals(ALL_NOTES) ? 1.12 : 1),
						sheet.getSheetName() + ": " + points + " of " + printed);
				for (int column = 0; column < 50; column++) {
					assertEquals(column == 0, sheet.isColumnHidden(column), sheet.getSheetName() + " column " + column);
				}
			}
		}
	}

	static int lastPrinted(XSSFWorkbook workbook, XSSFSheet sheet) {
		return new AreaReference(workbook.getPrintArea(workbook.getSheetIndex(sheet)), SpreadsheetVersion.EXCEL2007)
				.getLastCell().getCol();
	}

	/** Beside the page stand hands and what is worked out from them; every word is on it. */
	@ParameterizedTest
	@MethodSource("workbooks")
	void nothingThatSomebodySaidStandsBesideThePage(byte[] bytes) throws IOException {
		List<String> shortNames = Written.sample().diagnostic().dimensions().stream()
				.map(each -> each.number() + ". " + each.shortTitle()).toList();
		try (XSSFWorkbook workbook = open(bytes)) {
			for (XSSFSheet sheet : printed(workbook)) {
				int last = lastPrinted(workbook, sheet);
				for (int row = 0; row <= sheet.getLastRowNum(); row++) {
					for (int column = last + 1; column < sheet.getRow(row).getLastCellNum(); column++) {
						XSSFCell cell = sheet.getRow(row).getCell(column);
						assertTrue(cell.getCellType() != CellType.STRING || cell.getCellStyle().getFont().getBold()
								|| shortNames.contains(cell.getStringCellValue()), cell.getReference());
					}
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("workbooks")
	void tablesHaveNoMergedCells(byte[] bytes) throws IOException {
		try (XSSFWorkbook workbook = open(bytes)) {
			for (XSSFSheet sheet : sheets(workbook)) {
				for (CellRangeAddress region : sheet.getMergedRegions()) {
					assertEquals(region.getFirstRow(), region.getLastRow());
					XSSFRow row = sheet.getRow(region.getFirstRow());
					assertTrue(row.getLastCellNum() <= region.getLastColumn() + 1, "nothing stands beside it");
					boolean isField = region.getFirstColumn() > 1;
					assertTrue(
							isField || row.getCell(0) == null || Section
									.of(row.getCell(0).getStringCellValue().replace(" (continued)", "")).isPresent(),
							"a row with an id is a table's row or a field");
					assertTrue(row.getCell(1).getCellStyle().getBorderLeft() == BorderStyle.NONE,
							"a framed row is a table's row");
				}
			}
		}
	}

	/**
	 * Estimated by drawing the words in another font of about the same width, which lies in the program: a line of the
	 * workbook's font is 1.15 times as high as its letters' size.
	 */
	@ParameterizedTest
	@MethodSource("workbooks")
	void noTextIsTallerThanItsRow(byte[] bytes) throws IOException {
		try (XSSFWorkbook workbook = open(bytes)) {
			Toolkit.run(() -> {
				for (XSSFSheet sheet : sheets(workbook)) {
					for (int row = 0; row <= sheet.getLastRowNum(); row++) {
						fits(sheet, sheet.getRow(row));
					}
				}
			});
		}
	}

	private static void fits(XSSFSheet sheet, XSSFRow row) {
		assertTrue(row.getHeightInPoints() <= 409.5);
		for (int column = 0; column < row.getLastCellNum(); column++) {
			XSSFCell cell = row.getCell(column);
			if (cell != null && cell.getCellType() == CellType.STRING && !sheet.isColumnHidden(column)) {
				double needed = height(cell, width(sheet, row, column));
				assertTrue(needed <= row.getHeightInPoints() + 0.5,
						() -> sheet.getSheetName() + " " + cell.getReference() + " needs " + needed + " of "
								+ row.getHeightInPoints() + ": " + cell.getStringCellValue());
			}
		}
	}

	private static double width(XSSFSheet sheet, XSSFRow row, int column) {
		int last = sheet.getMergedRegions().stream().filter(each -> each.isInRange(row.getRowNum(), column))
				.mapToInt(CellRangeAddress::getLastColumn).findFirst().orElse(column);
		double characters = 0;
		for (int each = column; each <= last; each++) {
			characters += sheet.getColumnWidth(each) / 256.0;
		}
		return characters * 7 * 0.75 - 3;
	}

	private static Font font(double size) {
		return Objects.requireNonNull(Font
				.loadFont(Appearance.class.getResourceAsStream("fonts/AtkinsonHyperlegibleNext_400Regular.ttf"), size));
	}

	private static double height(XSSFCell cell, double width) {
		double size = cell.getCellStyle().getFont().getFontHeightInPoints();
		Text one = new Text("x");
		one.setFont(FONTS.computeIfAbsent(size, LayoutTest::font));
		Text text = new Text(cell.getStringCellValue());
		text.setFont(one.getFont());
		text.setWrappingWidth(width);
		double lines = Math.rint(text.getLayoutBounds().getHeight() / one.getLayoutBounds().getHeight());
		return lines * size * 1.15;
	}

	@ParameterizedTest
	@MethodSource("workbooks")
	void wordsStandOutFromWhatIsBehindThem(byte[] bytes) throws IOException {
		try (XSSFWorkbook workbook = open(bytes)) {
			Set<String> fills = new HashSet<>();
			for (int index = 0; index < workbook.getNumCellStyles(); index++) {
				XSSFCellStyle style = workbook.getCellStyleAt(index);
				XSSFColor fill = style.getFillForegroundColorColor();
				String behind = fill == null ? "FFFFFFFF" : fill.getARGBHex();
				XSSFColor ink = style.getFont().getXSSFColor();
				String front = ink == null || ink.getARGBHex() == null ? "FF000000" : ink.getARGBHex();
				fills.add(behind);
				assertTrue(contrast(front, behind) >= 4.5, front + " on " + behind);
			}
			assertTrue(fills.size() >= 5, fills.toString());
		}
	}

	/** WCAG 2.2, relative luminance. */
	private static double contrast(String one, String other) {
		double first = luminance(one);
		double second = luminance(other);
		return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
	}

	private static double luminance(String argb) {
		double[] factors = {0.2126, 0.7152, 0.0722};
		double sum = 0;
		for (int part = 0; part < 3; part++) {
			double value = Integer.parseInt(argb.substring(2 + 2 * part, 4 + 2 * part), 16) / 255.0;
			sum += factors[part] * (value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
		}
		return sum;
	}
}
