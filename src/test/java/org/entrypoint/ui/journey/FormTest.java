package org.entrypoint.ui.journey;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.G;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.Y;
import static javafx.scene.input.KeyCode.Z;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.WindowEvent;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entrypoint.ui.Toolkit;
import org.entrypoint.ui.window.DistrictForm;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A district's own form is filled by keyboard: its places are looked over, one is pointed out, a copy is written. */
class FormTest {
	@TempDir
	private Path folder;
	private Facilitator us;
	private Path form = Path.of("");
	private Path copy = Path.of("");

	@BeforeEach
	void theSampleAndAForm() throws IOException {
		Facilitator.wide(folder.resolve("app"));
		us = new Facilitator(folder.resolve("app"));
		us.sample();
		us.walkTo("step-needs-discuss-needs-critical");
		form = folder.resolve("staffing review.xlsx");
		copy = folder.resolve("filled.xlsx");
		DistrictForm.draw(form, us.workshop());
	}

	@AfterEach
	void close() {
		us.alarm().isSilent("filling a form");
		us.close();
	}

	private void open() {
		us.willChoose(form);
		us.press(CONTROL, G);
		us.until("the form is read", () -> us.words("form-places").contains("Riverbend Unified School District"));
		assertEquals("form-places", us.focused());
		us.until("it was tried", () -> us.words("form-about").contains("would be filled"));
	}

	/** Goes down the lines to the one with these words. */
	private void select(String name) {
		us.press(HOME);
		for (int lines = 0; lines < 80; lines++) {
			if (us.words("form-hint").startsWith(name)) {
				return;
			}
			us.press(DOWN);
		}
		throw new AssertionError("no line begins with " + name);
	}

	/** Goes to a cell of the sheet by arrow keys. */
	private void walkTo(int row, int column) {
		assertEquals("form-sheet", us.focused());
		us.press(HOME);
		us.pressEach(LEFT, LEFT, LEFT, LEFT);
		for (int down = 1; down < row; down++) {
			us.press(DOWN);
		}
		for (int right = 1; right < column; right++) {
			us.press(RIGHT);
		}
	}

	private String copied(String sheet, String cell) throws IOException {
		CellReference at = new CellReference(cell);
		try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(copy))) {
			return String.valueOf(book.getSheet(sheet).getRow(at.getRow()).getCell(at.getCol()));
		}
	}

	@Test
	void aCopyIsFilledWhereItsLabelsAndAPersonSay() throws IOException {
		byte[] before = Files.readAllBytes(form);
		Workshop workshop = us.workshop();
		open();
		assertTrue(us.words("form-about").startsWith("4 places are suggested"), us.words("form-about"));
		assertTrue(us.words("form-sheet").contains("Riverbend Unified School District"), us.words("form-sheet"));
		select("The most critical issue");
		us.press(ENTER);
		walkTo(6, 2);
		us.press(ENTER);
		us.until("it has its place", () -> us.words("form-places").contains("Needs!B6"));
		String critical = workshop.note(String.valueOf(workshop.critical())).orElseThrow().text();
		us.until("it is seen in its cell", () -> us.words("form-sheet").contains(critical));
		us.willChoose(copy);
		us.tabTo("form-fill");
		us.press(ENTER);
		us.until("the copy", () -> us.words("form-about").startsWith("A filled copy is saved as " + copy));
		assertTrue(us.asked().contains("save COPY staffing review - filled.xlsx"), us.asked().toString());
		assertEquals("form-listing", us.focused());
		assertTrue(us.words("form-listing").contains("Without a place in the form:"), us.words("form-listing"));
		assertEquals(critical, copied("Needs", "B6"));
		assertEquals("Riverbend Unified School District", copied("Needs", "B3"));
		assertEquals(workshop.actions().getFirst().what(), copied("Next steps", "A2"));
		assertArrayEquals(before, Files.readAllBytes(form));
		assertEquals(workshop, us.workshop());
	}

	@Test
	void aPlaceIsTakenAwayAndGivenBack() {
		open();
		select("District");
		assertTrue(us.words("form-places").contains("Needs!B3"));
		us.press(DELETE);
		us.until("gone", () -> !us.words("form-places").contains("Needs!B3"));
		us.press(CONTROL, Z);
		us.until("back", () -> us.words("form-places").contains("Needs!B3"));
		us.press(CONTROL, Y);
		us.until("gone again", () -> !us.words("form-places").contains("Needs!B3"));
	}

	@Test
	void severalCellsAreChosenWithShiftAndAFormulaIsRefused() {
		open();
		select(us.workshop().diagnostic().areas().getFirst().questions().getFirst().text());
		us.press(ENTER);
		walkTo(3, 4);
		us.press(SHIFT, DOWN);
		us.press(SHIFT, DOWN);
		us.press(ENTER);
		us.until("three cells", () -> us.words("form-places").contains("Needs!D3, 3 cells down"));
		walkTo(14, 3);
		us.press(ENTER);
		us.until("why not", () -> us.words("form-hint").contains("A formula stands there"));
		assertTrue(us.words("form-places").contains("Needs!D3, 3 cells down"));
	}

	@Test
	void placesAreSavedAndUsedTheNextTimeAndAreNotLostByOneKey() {
		open();
		select("District");
		us.press(DELETE);
		us.until("gone", () -> !us.words("form-places").contains("Needs!B3"));
		us.press(ESCAPE);
		assertTrue(us.isShown("form"), "there is something to lose");
		assertEquals("form-save-now", us.focused());
		us.willChoose(folder.resolve("staffing review.xlsx.places.json"));
		us.press(SPACE);
		us.until("saved", () -> us.words("form-about").startsWith("The places are saved as"));
		us.press(ESCAPE);
		assertFalse(us.isShown("form"));
		assertEquals("entry-line", us.focused());
		us.willChoose(form);
		us.press(CONTROL, G);
		us.until("the form is read", () -> us.words("form-about").startsWith("The places were saved before"));
		assertFalse(us.words("form-places").contains("Needs!B3"));
		us.press(ESCAPE);
		assertFalse(us.isShown("form"), "nothing was changed");
	}

	@Test
	void placesThatWereNotSavedAreBackAfterTheProgramDied() throws Exception {
		Path file = folder.resolve("w.json");
		us.willChoose(file);
		us.press(CONTROL, S);
		us.until("the workshop has its name", () -> Files.exists(file));
		open();
		select("District");
		us.press(DELETE);
		us.until("gone", () -> !us.words("form-places").contains("Needs!B3"));
		us.until("kept", () -> !us.keptRoom().drafts().isEmpty());
		us.close(); // nothing is written any more: as if the program had died
		us = new Facilitator(folder.resolve("app"));
		us.open(file);
		us.willChoose(form);
		us.press(CONTROL, G);
		us.until("the places are back", () -> us.words("form-about").contains("not saved are back"));
		assertFalse(us.words("form-places").contains("Needs!B3"), us.words("form-places"));
		us.press(CONTROL, Z);
		us.until("what was suggested", () -> us.words("form-places").contains("Needs!B3"));
	}

	@Test
	void closedWithoutSavingItForgets() {
		open();
		select("District");
		us.press(DELETE);
		us.until("gone", () -> !us.words("form-places").contains("Needs!B3"));
		us.press(ESCAPE);
		us.tabTo("form-close-now");
		us.press(SPACE);
		assertFalse(us.isShown("form"));
		assertFalse(Files.exists(folder.resolve("staffing review.xlsx.places.json")));
	}

	@Test
	void aFileThatIsNoFormIsToldAndChangesNothing() throws IOException {
		Files.writeString(form, "Dear facilitator");
		us.willChoose(form);
		us.press(CONTROL, G);
		us.until("the reason", () -> us.words("warning").contains("staffing review.xlsx"));
		assertFalse(us.isShown("form"));
	}

	/** Clicks a cell with these words; the robot's mouse knows no Shift. */
	private void click(String words, boolean shift) {
		Toolkit.run(() -> {
			Node cell = us.scene().getRoot().lookupAll(".sheet-cell").stream()
					.filter(each -> each instanceof Label label && label.getText().equals(words)).findFirst()
					.orElseThrow();
			List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED).forEach(
					type -> Event.fireEvent(cell, new MouseEvent(type, 5, 5, 5, 5, MouseButton.PRIMARY, 1, shift, false,
							false, false, type == MouseEvent.MOUSE_PRESSED, false, false, false, false, true, null)));
		});
		us.settle();
	}

	@Test
	void withTheMouseCellsAreChosenFromOneClickToTheNextWithShift() {
		open();
		select(us.workshop().diagnostic().areas().getFirst().questions().getFirst().text());
		click("District", false);
		us.until("one cell", () -> us.words("form-places").contains("Needs!A3, "));
		click("What matters most to us", true);
		us.until("all from there on", () -> us.words("form-places").contains("Needs!A3, 4 cells down"));
		assertEquals("form-sheet", us.focused());
	}

	@Test
	void closingTheWindowAsksForPlacesThatAreNotSaved() {
		open();
		select("District");
		us.press(DELETE);
		us.until("gone", () -> !us.words("form-places").contains("Needs!B3"));
		Toolkit.run(() -> Event.fireEvent(us.stage(), new WindowEvent(us.stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
		us.settle();
		assertEquals("form-save-now", us.focused());
		us.press(ESCAPE);
		assertEquals("form-places", us.focused());
		assertTrue(us.isShown("form"));
	}
}
