package org.entrypoint.exchange.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entrypoint.diagnostic.FocusArea;
import org.entrypoint.diagnostic.Question;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The workbook to print and to fill in: everything is asked and nothing is answered, whatever was recorded. */
class BlankWorkbookTest {
	private static final Workshop SAMPLE = Written.sample();
	private static final byte[] BYTES = Written.blank(SAMPLE);
	private static final List<Named<Book>> BOOKS = Book.named(BYTES);
	private static final Set<String> ASKED = Set.of("Statement", "Condition", "Kind of rule",
			"Part of the teaching job", "Entry point", "Factor", "Test", "Id");

	static List<Named<Book>> books() {
		return BOOKS;
	}

	@ParameterizedTest
	@MethodSource("books")
	void everythingIsAskedAndNothingAnswered(Book book) {
		String all = book.sheets().keySet().stream().flatMap(each -> book.texts(each).stream())
				.collect(Collectors.joining("\n"));
		for (FocusArea area : SAMPLE.diagnostic().areas()) {
			for (Question question : area.questions()) {
				assertTrue(all.contains(question.text()), question.text());
			}
		}
		SAMPLE.diagnostic().statements().forEach(each -> unanswered(book.row("2 Strengths", each.id()), each.text()));
		SAMPLE.diagnostic().conditions().forEach(each -> unanswered(book.row("3 Conditions", each.id()), each.text()));
		SAMPLE.diagnostic().dimensions().forEach(
				each -> unanswered(book.row("1 Critical needs", each.id()), each.letter() + " · " + each.title()));
		SAMPLE.diagnostic().tests().forEach(each -> unanswered(book.row("4 Entry point", each.id()), each.text()));
		SAMPLE.diagnostic().factors().forEach(each -> unanswered(book.row("4 Entry point", each.id()), each.text()));
		for (Note note : SAMPLE.notes()) {
			assertFalse(all.contains(note.text()), note.text());
		}
		assertFalse(all.contains(SAMPLE.setup().district()));
	}

	private static void unanswered(Map<String, String> row, String text) {
		assertTrue(row.containsValue(text), text);
		row.forEach((head, cell) -> assertTrue(ASKED.contains(head) || cell.isEmpty(), head + ": " + cell));
	}

	@ParameterizedTest
	@MethodSource("books")
	void anOwnStatementOfTheTeamIsNotPartOfTheDiagnostic(Book book) {
		List<String> texts = book.texts("2 Strengths");
		assertFalse(SAMPLE.ownStatements().isEmpty());
		SAMPLE.ownStatements().forEach(each -> assertFalse(texts.contains(each.text()), each.text()));
	}

	@Test
	void whereAnAnswerGoesTheCellLooksLikeAField() throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(BYTES))) {
			XSSFSheet strengths = workbook.getSheet("2 Strengths");
			XSSFRow row = row(strengths, SAMPLE.diagnostic().statements().getFirst().text());
			// What was said, how we rated, both ratings; the gap follows, and the hands stand beside the page.
			for (int column : List.of(2, 3, 4, 5, 11, 12, 13, 14, 15)) {
				XSSFCell cell = row.getCell(column);
				assertFalse(cell.getCellStyle().getLocked());
				assertEquals(FillPatternType.SOLID_FOREGROUND, cell.getCellStyle().getFillPattern(),
						"column " + column);
				assertEquals("FFFFF8E1", cell.getCellStyle().getFillForegroundColorColor().getARGBHex());
				assertEquals(BorderStyle.THIN, cell.getCellStyle().getBorderBottom());
			}
			assertTrue(row.getHeightInPoints() >= 20, "room for handwriting");
		}
	}

	@Test
	void whatBecomesANumberLaterIsShownAsInTheFilledWorkbook() throws IOException {
		for (String head : List.of("Strengths in all schools", "Gap", "Firmness")) {
			assertEquals(format(Written.complete(SAMPLE), head), format(BYTES, head), head);
		}
		assertEquals("0%", format(BYTES, "Firmness"));
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(BYTES))) {
			List<XSSFChart> charts = workbook.getSheet("Summary").getDrawingPatriarch().getCharts();
			assertEquals(List.of("0.0;;", "0;;", "0%;;"), charts.stream().map(BlankWorkbookTest::label).toList());
		}
	}

	/** How the numbers at its bars look. */
	private static String label(XSSFChart chart) {
		return chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0).getDLbls().getNumFmt()
				.getFormatCode();
	}

	/** How numbers look under a head of the heat map. */
	private static String format(byte[] bytes, String head) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
			XSSFSheet summary = workbook.getSheet("Summary");
			XSSFRow heads = row(summary, "The evidence for each entry point");
			for (Cell each : heads) {
				if (each.getStringCellValue().equals(head)) {
					return summary.getRow(heads.getRowNum() + 1).getCell(each.getColumnIndex()).getCellStyle()
							.getDataFormatString();
				}
			}
			throw new AssertionError(head);
		}
	}

	private static XSSFRow row(XSSFSheet sheet, String text) {
		for (int index = 0; index <= sheet.getLastRowNum(); index++) {
			XSSFRow row = sheet.getRow(index);
			if (row.getCell(1) != null && row.getCell(1).getStringCellValue().equals(text)) {
				return row;
			}
		}
		throw new AssertionError(text);
	}
}
