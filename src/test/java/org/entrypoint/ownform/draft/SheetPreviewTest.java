package org.entrypoint.ownform.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.ownform.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.entrypoint.session.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form on the screen looks like the form. */
class SheetPreviewTest {
	@TempDir
	private Path folder;

	private List<PreviewSheet> open(Consumer<XSSFSheet> drawn) throws IOException, Problem {
		Path file = Files.write(folder.resolve("form.xlsx"), Form.of(drawn).bytes());
		return new FormOpener().open(Form.sample(), file).sheets();
	}

	private static PreviewCell box(PreviewSheet sheet, int row, int column) {
		return sheet.rows().get(row - 1).boxes().stream()
				.filter(each -> each.column() <= column && each.lastColumn() >= column).findFirst().orElseThrow();
	}

	@Test
	void sheetsAreSeenAsPeopleSeeThem() throws IOException, Problem {
		List<PreviewSheet> sheets = open(sheet -> {
			sheet.setColumnWidth(1, 40 * 256);
			sheet.setColumnHidden(2, true);
			Form.cell(sheet, "A1").setCellValue("A wide heading");
			sheet.addMergedRegion(CellRangeAddress.valueOf("A1:B2"));
			Form.cell(sheet, "A4").setCellFormula("SUM(A5:A6)");
			Form.cell(sheet, "A5").setCellValue(2.5);
			Form.cell(sheet, "A6").setCellValue(true);
			XSSFCellStyle framed = sheet.getWorkbook().createCellStyle();
			framed.setBorderBottom(BorderStyle.THIN);
			Form.cell(sheet, "D9").setCellStyle(framed);
			sheet.getWorkbook().createSheet("Secret");
			sheet.getWorkbook().setSheetHidden(1, true);
		});
		assertEquals(List.of("Form"), sheets.stream().map(PreviewSheet::name).toList());
		PreviewSheet sheet = sheets.getFirst();
		assertTrue(sheet.rows().size() >= 9 && sheet.widths().size() >= 4);
		assertTrue(sheet.widths().get(1) > 39 && sheet.widths().get(2) == 0, sheet.widths().toString());
		assertEquals(new PreviewCell(1, 2, PreviewCell.Kind.WORDS, "A wide heading", false), box(sheet, 1, 1));
		assertEquals(PreviewCell.Kind.COVERED, box(sheet, 2, 2).kind());
		assertEquals("=SUM(A5:A6)", box(sheet, 4, 1).text());
		assertEquals(PreviewCell.Kind.FORMULA, box(sheet, 4, 1).kind());
		assertEquals("2.5", box(sheet, 5, 1).text());
		assertEquals("TRUE", box(sheet, 6, 1).text());
		assertTrue(box(sheet, 9, 4).isDrawn());
		assertEquals(PreviewCell.Kind.EMPTY, box(sheet, 9, 4).kind());
	}

	@Test
	void aWorkbookWithoutASheetToPointAtIsRefused() throws IOException {
		Path file = Files.write(folder.resolve("none.xlsx"), Form.ofBook(book -> {
			book.createSheet("Hidden");
			book.setSheetHidden(0, true);
		}).bytes());
		assertEquals("fill.noSheets",
				assertThrows(Problem.class, () -> new FormOpener().open(Form.sample(), file)).code().key());
	}
}
