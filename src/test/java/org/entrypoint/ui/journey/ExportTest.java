package org.entrypoint.ui.journey;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.SPACE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook leaves by keyboard: everything at once, or without names after a look at what is left out. */
class ExportTest {
	private static final List<String> NAMES = List.of("Quade", "Quarry Street", "Millrace", "Ferry Landing",
			"Cottonwood", "Table Heron", "Table Willow");
	private static final String A_NOTE = "The job does not fit into a week.";
	@TempDir
	private Path folder;
	private Facilitator us;
	private Path book = Path.of("");

	@BeforeEach
	void theSampleIsOpen() {
		open();
		book = folder.resolve("book.xlsx");
	}

	@AfterEach
	void close() {
		us.alarm().isSilent("exporting");
		us.close();
	}

	private void open() {
		Facilitator.wide(folder.resolve("app"));
		us = new Facilitator(folder.resolve("app"));
		us.sample();
		us.walkTo("step-needs-discuss-needs-critical");
	}

	private void choices() {
		us.press(CONTROL, E);
		assertTrue(us.isShown("export"), us.screen());
		assertEquals("export-save", us.focused());
	}

	private void choose(String id) {
		us.tabTo(id);
		us.press(SPACE);
		assertEquals(id, us.focused());
	}

	private void save() {
		us.willChoose(book);
		us.tabTo("export-save");
		us.press(ENTER);
		us.until("the workbook", () -> us.words("message").contains("The workbook is saved: " + book));
		assertFalse(us.isShown("export"));
		assertEquals("entry-line", us.focused());
	}

	private String parts() throws IOException {
		StringBuilder all = new StringBuilder();
		try (ZipInputStream in = new ZipInputStream(Files.newInputStream(book))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return all.toString();
	}

	private void assertPaper(short paper) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(book))) {
			for (Sheet sheet : workbook) {
				assertEquals(paper, sheet.getPrintSetup().getPaperSize(), sheet.getSheetName());
			}
		}
	}

	@Test
	void enterGoesOnWithEverythingAtOnce() throws Exception {
		choices();
		assertFalse(us.isShown("export-left-out"));
		us.willChoose(book);
		us.press(ENTER);
		us.until("the workbook", () -> us.words("message").contains("The workbook is saved: " + book));
		assertEquals("entry-line", us.focused());
		String whole = parts();
		NAMES.forEach(name -> assertTrue(whole.contains(name), name));
		assertTrue(whole.contains(A_NOTE));
		assertFalse(whole.contains("were left out."));
		assertPaper(PrintSetup.LETTER_PAPERSIZE);
	}

	@Test
	void withoutNamesWhatIsListedIsNotInTheWorkbook() throws Exception {
		Workshop before = us.workshop();
		choices();
		choose("export-what-REDACTED");
		us.until("the listing", () -> us.words("export-left-out").contains("Marisol Quade"));
		assertTrue(us.words("export").contains("Names that stand only in free text are not known."));
		assertTrue(us.words("export-sum").matches("Left out: \\d+ names, \\d+ texts"), us.words("export-sum"));
		save();
		assertEquals("save WORKBOOK Riverbend Unified School District Leadership retreat on the teaching job 2026-11-12"
				+ " without names.xlsx", us.asked().getLast());
		String open = parts();
		NAMES.forEach(name -> assertFalse(open.contains(name), name));
		assertFalse(open.contains(A_NOTE));
		assertTrue(open.contains("Names of people, schools and tables were left out."));
		assertEquals(before, us.workshop());
	}

	@Test
	void textThatIsKeptIsThereAndTheListingFollowsTheChoice() throws Exception {
		choices();
		choose("export-what-REDACTED");
		us.until("the listing", () -> us.words("export-left-out").contains("Quade"));
		String all = us.words("export-sum");
		choose("export-keep-NOTES");
		us.until("fewer texts", () -> !us.words("export-sum").equals(all));
		String withNotes = us.words("export-sum");
		choose("export-keep-PLAN");
		us.until("fewer texts", () -> !us.words("export-sum").equals(withNotes));
		us.press(SPACE);
		us.until("the plan is left out again", () -> us.words("export-sum").equals(withNotes));
		save();
		String open = parts();
		NAMES.forEach(name -> assertFalse(open.contains(name), name));
		assertTrue(open.contains(A_NOTE), "notes were kept");
	}

	@Test
	void whoGoesBackToEverythingHasEverything() throws Exception {
		choices();
		choose("export-what-REDACTED");
		us.until("the listing", () -> us.words("export-left-out").contains("Quade"));
		choose("export-what-COMPLETE");
		us.press(SPACE);
		assertFalse(us.isShown("export-left-out"));
		save();
		assertTrue(parts().contains("Quade"), "to press the chosen one again changes nothing");
	}

	@Test
	void thePaperIsRemembered() throws Exception {
		choices();
		choose("export-paper-A4");
		save();
		assertPaper(PrintSetup.A4_PAPERSIZE);
		us.quit();
		us.close();
		open();
		choices();
		save();
		assertPaper(PrintSetup.A4_PAPERSIZE);
	}

	@Test
	void escapeGivesUpAndSoDoesCancel() {
		choices();
		choose("export-what-REDACTED");
		us.press(ESCAPE);
		assertFalse(us.isShown("export"));
		assertEquals("entry-line", us.focused());
		choices();
		assertFalse(us.isShown("export-left-out"), "everything is proposed again");
		us.tabTo("export-close");
		us.press(ENTER);
		assertFalse(us.isShown("export"));
		assertEquals("entry-line", us.focused());
		assertEquals(List.of(), us.asked());
	}

	@Test
	void whoNamesNoFileIsBackAtTheChoices() {
		choices();
		us.press(ENTER);
		assertEquals(1, us.asked().size());
		assertTrue(us.isShown("export"));
		assertEquals("export-save", us.focused());
	}

	@Test
	void theButtonOfTheResultsLeadsThereToo() {
		us.walkTo("area-results");
		us.tabTo("results-export");
		us.press(ENTER);
		assertEquals("export-save", us.focused());
		us.press(ESCAPE);
		assertEquals("results-export", us.focused());
	}
}
