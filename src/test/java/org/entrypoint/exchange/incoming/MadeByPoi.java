package org.entrypoint.exchange.incoming;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks that POI writes, with all kinds of cells and companions. */
final class MadeByPoi {
	private MadeByPoi() {
	}

	static List<ForeignFile> all() {
		return List.of(book("cells of every kind by POI",
				"S: A1 “words” B1 7.5 C1 yes D1 #N/A E1 46266 on 2026-09-01T00:00 F1 46266.6875 on 2026-09-01T16:30"
						+ " G1 =SUM(B1,1) H1 “bold and plain”",
				MadeByPoi::kinds),
				book("formulas that were computed by POI", "S: A1 2 A2 =A1*2 A3 =A1*{1;2} A4 =", sheet -> {
					cell(sheet, 0, 0).setCellValue(2);
					cell(sheet, 1, 0).setCellFormula("A1*2");
					sheet.setArrayFormula("A1*{1;2}", new CellRangeAddress(2, 3, 0, 0));
					sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
				}), book("merged, hidden and grouped by POI", "S: A1 “a” A3 “b”", sheet -> {
					cell(sheet, 0, 0).setCellValue("a");
					cell(sheet, 2, 0).setCellValue("b");
					sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 3));
					sheet.getRow(2).setZeroHeight(true);
					sheet.groupRow(2, 4);
					sheet.setColumnHidden(0, true);
				}), book("comments and links by POI", "S: A1 “a”", MadeByPoi::companions),
				book("old Mac's days by POI", "S: A1 44804 on 2026-09-01T00:00", sheet -> {
					sheet.getWorkbook().getCTWorkbook().getWorkbookPr().setDate1904(true);
					cell(sheet, 0, 0).setCellValue(LocalDate.of(2026, 9, 1));
					look(sheet.getRow(0).getCell(0), "m/d/yy");
				}), new ForeignFile("written as a stream by POI", ForeignFile.READ + "S: A1 “a” A2 7",
						MadeByPoi::streamed));
	}

	private static void kinds(XSSFSheet sheet) {
		cell(sheet, 0, 0).setCellValue("words");
		cell(sheet, 0, 1).setCellValue(7.5);
		cell(sheet, 0, 2).setCellValue(true);
		cell(sheet, 0, 3).setCellErrorValue(FormulaError.NA);
		cell(sheet, 0, 4).setCellValue(LocalDate.of(2026, 9, 1));
		look(sheet.getRow(0).getCell(4), "m/d/yy");
		cell(sheet, 0, 5).setCellValue(LocalDateTime.of(2026, 9, 1, 16, 30));
		look(sheet.getRow(0).getCell(5), "m/d/yy h:mm");
		cell(sheet, 0, 6).setCellFormula("SUM(B1,1)");
		XSSFRichTextString rich = new XSSFRichTextString("bold and plain");
		rich.applyFont(0, 4, sheet.getWorkbook().createFont());
		cell(sheet, 0, 7).setCellValue(rich);
		cell(sheet, 0, 8).setCellValue("");
	}

	private static void companions(XSSFSheet sheet) {
		XSSFCell cell = cell(sheet, 0, 0);
		cell.setCellValue("a");
		cell.setCellComment(sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor()));
		XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.EMAIL);
		link.setAddress("mailto:ann@example.org");
		cell.setHyperlink(link);
		sheet.createFreezePane(0, 1);
		sheet.setAutoFilter(new CellRangeAddress(0, 5, 0, 1));
	}

	private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
		XSSFRow found = sheet.getRow(row);
		return (found == null ? sheet.createRow(row) : found).createCell(column);
	}

	private static void look(XSSFCell cell, String format) {
		XSSFCellStyle style = cell.getSheet().getWorkbook().createCellStyle();
		style.setDataFormat(BuiltinFormats.getBuiltinFormat(format));
		cell.setCellStyle(style);
	}

	private static ForeignFile book(String name, String told, Consumer<XSSFSheet> fill) {
		return new ForeignFile(name, ForeignFile.READ + told, () -> {
			try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
				fill.accept(book.createSheet("S"));
				book.write(out);
				return out.toByteArray();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
	}

	private static byte[] streamed() {
		try (SXSSFWorkbook book = new SXSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			var sheet = book.createSheet("S");
			sheet.createRow(0).createCell(0).setCellValue("a");
			sheet.createRow(1).createCell(0).setCellValue(7);
			book.write(out);
			return out.toByteArray();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
