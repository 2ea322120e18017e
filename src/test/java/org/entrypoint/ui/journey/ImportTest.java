package org.entrypoint.ui.journey;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.H;
import static javafx.scene.input.KeyCode.I;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.Z;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entrypoint.exchange.workbook.WorkbookExporter;
import org.entrypoint.session.port.Exporter;
import org.entrypoint.session.Session;
import org.entrypoint.ui.Toolkit;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook that came back, by keyboard: looked at, made in part, and taken back in one step. */
class ImportTest {
	@TempDir
	private Path folder;
	private Facilitator us;
	private Path workbook = Path.of("");

	@BeforeEach
	void aWorkshopWithTwoNotes() throws Exception {
		Facilitator.wide(folder.resolve("app"));
		us = new Facilitator(folder.resolve("app"));
		us.newWorkshop();
		us.type("Riverbend");
		us.walkTo("step-needs-discuss-needs-critical");
		us.say("Planning time is gone");
		us.say("Nobody wants the hardest classes");
		us.willChoose(folder.resolve("retreat.json"));
		us.press(CONTROL, S);
		us.until("saved", () -> us.words("message").contains("Saved as"));
		workbook = folder.resolve("retreat.xlsx");
		new WorkbookExporter().export(us.workshop(), Exporter.Content.COMPLETE, workbook, Exporter.Progress.UNHEARD);
	}

	@AfterEach
	void close() {
		us.alarm().isSilent("bringing in a workbook");
		us.close();
	}

	/** Somebody writes other words over these, where they stand first. */
	private void retype(Map<String, String> typed) throws Exception {
		Map<String, String> words = new HashMap<>(typed);
		try (InputStream in = Files.newInputStream(workbook); XSSFWorkbook book = new XSSFWorkbook(in)) {
			for (Row row : book.getSheet("1 Critical needs")) {
				for (Cell cell : row) {
					if (cell.getCellType() == CellType.STRING && words.containsKey(cell.getStringCellValue())) {
						cell.setCellValue(words.remove(cell.getStringCellValue()));
					}
				}
			}
			try (OutputStream out = Files.newOutputStream(workbook)) {
				book.write(out);
			}
		}
	}

	private List<String> notes() {
		return us.workshop().notes().stream().map(Note::text).toList();
	}

	@Test
	void onlyWhatIsTickedIsMadeAndOneUndoTakesItBack() throws Exception {
		retype(Map.of("Planning time is gone", "There is no time", "Nobody wants the hardest classes",
				"Nobody wants them"));
		Workshop before = us.workshop();
		us.willChoose(workbook);
		us.press(CONTROL, I);
		us.until("the changes", () -> us.words("import-changes").contains("There is no time"));
		assertEquals("import-changes", us.focused());
		assertTrue(us.words("import").contains("Make 2 changes"), us.words("import"));
		us.press(SPACE);
		us.press(DOWN);
		assertEquals(before, us.workshop(), "nothing is changed before the button is pressed");
		us.press(SPACE);
		us.press(SPACE);
		us.tabTo("import-make");
		us.press(SPACE);
		us.until("made", () -> us.words("message").contains("Undo takes"));
		assertEquals(List.of("Planning time is gone", "Nobody wants them"), notes());
		us.press(CONTROL, Z);
		assertEquals(before, us.workshop());
		us.press(CONTROL, H);
		us.until("the version from before", () -> us.words("versions").contains("before a workbook was brought in"));
		us.press(ESCAPE);
	}

	/**
	 * Words come so close after each other that some come while it is worked out what the changes make of the others.
	 */
	@Test
	void whatIsTypedWhileChangesAreMadeIsNotLost() throws Exception {
		retype(Map.of("Planning time is gone", "There is no time"));
		us.willChoose(workbook);
		us.press(CONTROL, I);
		us.until("the changes", () -> us.words("import-changes").contains("There is no time"));
		Session session = us.session();
		Toolkit.run(() -> {
			if (us.scene().getRoot().lookup("#import-make") instanceof Button make) {
				make.fire();
			}
		});
		for (int word = 0; word < 200; word++) {
			Note said = Note.of("meanwhile" + word, "parked", "Said meanwhile " + word);
			Toolkit.run(() -> session.apply(Edit.AddNote.last(said)));
		}
		us.until("made", () -> us.words("message").contains("Undo takes"));
		assertEquals(202, notes().size());
		assertTrue(notes().containsAll(List.of("There is no time", "Said meanwhile 0", "Said meanwhile 199")));
	}

	@Test
	void givenUpItChangesNothing() throws Exception {
		retype(Map.of("Planning time is gone", "There is no time"));
		Workshop before = us.workshop();
		us.willChoose(workbook);
		us.press(CONTROL, I);
		us.until("the changes", () -> us.words("import-changes").contains("There is no time"));
		us.press(ESCAPE);
		assertFalse(us.isShown("import"));
		assertEquals("entry-line", us.focused());
		assertEquals(before, us.workshop());
	}

	@Test
	void aFileThatIsNoWorkbookOfOursIsToldAndChangesNothing() throws Exception {
		Workshop before = us.workshop();
		Files.writeString(workbook, "Dear facilitator");
		us.willChoose(workbook);
		us.press(CONTROL, I);
		us.until("the reason", () -> us.words("warning").contains("retreat.xlsx"));
		assertFalse(us.isShown("import"));
		assertEquals(before, us.workshop());
	}

	@Test
	void nothingTypedMeansNothingToDo() {
		us.willChoose(workbook);
		us.press(CONTROL, I);
		us.until("nothing", () -> us.words("import").contains("Nothing was changed in this workbook."));
		assertTrue(us.words("import").contains("Make no change"));
		us.press(ESCAPE);
	}
}
