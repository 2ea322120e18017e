package org.entrypoint.exchange.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entrypoint.workshop.entry.Decision;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words stay words, whatever they look like and however long they are. */
class CellTextTest {
	@ParameterizedTest
	@ValueSource(strings = {"=cmd|' /C calc'!A0", "=1+1", "+1", "-1", "@x", "\ttab-led", "'quoted",
			"=HYPERLINK(\"x\")"})
	void wordsThatLookLikeAFormulaStayWordsWhenTheCellIsEdited(String text) throws IOException {
		byte[] bytes = Written.complete(Written.saying(text));
		assertReadBack(text, bytes);
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
			int found = 0;
			for (String sheet : List.of("2 Strengths", "All notes")) {
				XSSFCell cell = cell(workbook.getSheet(sheet), text);
				assertEquals(CellType.STRING, cell.getCellType());
				assertTrue(cell.getCellStyle().getQuotePrefixed(), sheet);
				found++;
			}
			assertEquals(2, found);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"_x0041_", "_x005F_x0041_", "_xD83D_ and _x000D_", "a_x0041_b_x0042_", "1e5", "007", "3/4",
			"TRUE", "#REF!", "  two  spaces  ", "line\nline\n\nline", "<b>&amp;</b> ]]>", "Zwölf 😀 文字 שלום",
			"{0} '{1}'"})
	void wordsAreReadBackAsTheyWereTyped(String text) {
		assertReadBack(text, Written.complete(Written.saying(text)));
	}

	private static void assertReadBack(String text, byte[] bytes) {
		Book.readers().map(reader -> reader.apply(bytes)).forEach(book -> {
			assertEquals(text, book.row("2 Strengths", "n1").get("What was said"));
			assertEquals(text, book.row("All notes", "n1").get("What was said"));
		});
	}

	@Test
	void wordsThatLeadNowhereAreNotQuoted() throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(
				new ByteArrayInputStream(Written.complete(Written.saying("Nobody leaves."))))) {
			assertTrue(!cell(workbook.getSheet("All notes"), "Nobody leaves.").getCellStyle().getQuotePrefixed());
		}
	}

	@Test
	void aTextLongerThanACellGoesOnInMarkedRowsWithNothingLost() {
		String text = "Word number so and so of a very long story. ".repeat(720).strip();
		assertTrue(text.length() > 31_000 && text.length() <= 32_000);
		assertReadBack(text, Written.complete(Written.saying(text)));
		Book book = Book.byPoi(Written.complete(Written.saying(text)));
		assertTrue(book.texts("2 Strengths").stream().allMatch(each -> each.length() <= 32_767));
		assertTrue(book.rows("2 Strengths").stream().anyMatch(row -> row.getFirst().startsWith("(continued)\n")));
	}

	/** The notes beside a rating stand in one cell, so their words together can be more than a cell holds. */
	@Test
	void fortyThousandCharactersInOneCellGoOnInMarkedRowsWithNothingLost() {
		Workshop workshop = Written.empty();
		StringBuilder all = new StringBuilder();
		for (int index = 0; index < 8; index++) {
			String text = ("Note " + index + " goes on and on. ").repeat(250).strip();
			all.append(index == 0 ? "" : "\n").append(text);
			workshop = Written.after(workshop, Edit.AddNote.last(Note.of("n" + index, "needs.rate.teams", text)));
		}
		assertTrue(all.length() > 40_000);
		byte[] bytes = Written.complete(workshop);
		Book.readers().map(reader -> reader.apply(bytes)).forEach(
				book -> assertEquals(all.toString(), book.row("1 Critical needs", "teams").get("What was said")));
	}

	@Test
	void threeHundredLineFeedsGoOnInMarkedRowsWithNothingLost() {
		String text = "a\n".repeat(300) + "end";
		byte[] bytes = Written.complete(Written.saying(text));
		assertReadBack(text, bytes);
		assertTrue(Book.byPoi(bytes).texts("All notes").stream()
				.allMatch(each -> each.chars().filter(one -> one == '\n').count() <= 253));
	}

	@Test
	void aLongDecisionGoesOnUnderAMarkedLabel() {
		String why = Written.LONG_NOTE.repeat(4);
		Workshop workshop = Written.after(Written.empty(),
				new Edit.Decide(new Decision(null, true, null, why, "", null)));
		byte[] bytes = Written.complete(workshop);
		Book.readers().map(reader -> reader.apply(bytes)).forEach(book -> {
			assertEquals(why, book.field("4 Entry point", "Why it fits our system"));
			assertTrue(book.texts("4 Entry point").contains("Why it fits our system (continued)"));
		});
	}

	@Test
	void aRowThatGoesOnKeepsItsPlaceWhenAllNotesIsFiltered() {
		byte[] bytes = Written.complete(Written.saying(Written.LONG_NOTE));
		List<List<String>> rows = Book.byPoi(bytes).rows("All notes");
		List<String> continued = rows.getLast();
		Map<String, String> whole = Book.table(rows).getFirst();
		assertTrue(continued.getLast().equals("n1 (continued)"), continued.toString());
		assertEquals(whole.get("Question"), continued.get(1));
		assertEquals(whole.get("Focus area"), continued.getFirst());
	}

	private static XSSFCell cell(XSSFSheet sheet, String text) {
		for (int row = 0; row <= sheet.getLastRowNum(); row++) {
			for (int column = 0; column < sheet.getRow(row).getLastCellNum(); column++) {
				XSSFCell cell = sheet.getRow(row).getCell(column);
				if (cell != null && cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(text)) {
					return cell;
				}
			}
		}
		throw new AssertionError("no cell says " + text);
	}
}
