package org.entrypoint.ui.journey;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.H;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.PAGE_UP;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.UP;
import static javafx.scene.input.KeyCode.Z;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.stage.Window;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entrypoint.ui.Toolkit;
import org.entrypoint.ui.control.entry.EntryLine;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.note.Note;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes at the speed of talk, and of the clipboard: nothing typed or pasted is lost or lands in the wrong place. */
class PasteTest {
	@TempDir
	private Path folder;
	private Facilitator us;

	@BeforeEach
	void open() {
		Facilitator.wide(folder);
		us = new Facilitator(folder);
		us.newWorkshop();
		us.walkTo("step-needs-discuss-needs-critical");
	}

	@AfterEach
	void close() {
		us.alarm().isSilent("notes");
		us.close();
	}

	private List<String> notes() {
		return us.workshop().notes().stream().map(Note::text).toList();
	}

	@Test
	void severalLinesAreShownOnceBeforeTheyAreAdded() {
		us.paste("One\r\n\n  Two  \nThree\n");
		assertTrue(us.screen().contains("3 rows were pasted. This is what will be added:"));
		assertTrue(us.screen().contains("Add 3 notes"), us.screen());
		assertEquals("paste-each", us.focused());
		us.press(ENTER);
		assertEquals(List.of("One", "Two", "Three"), notes());
		assertEquals("entry-line", us.focused());
		us.paste("Four\nFive");
		us.press(TAB);
		us.press(ENTER);
		assertEquals("Four\nFive", us.text("entry-line"));
		us.press(ENTER);
		assertEquals(List.of("One", "Two", "Three", "Four\nFive"), notes());
		us.paste("Six\nSeven");
		us.press(ESCAPE);
		assertEquals("", us.text("entry-line"));
		assertEquals(4, notes().size());
		us.press(CONTROL, Z);
		us.press(CONTROL, Z);
		assertEquals(List.of(), notes(), "a paste of many lines is taken back as one");
	}

	private static String fixture(String name) throws IOException {
		return Files
				.readString(Path.of("src", "test", "resources", "org", "entrypoint", "ui", "control", "entry", name));
	}

	@Test
	void aListFromAWordProcessorBecomesItsParagraphs() throws IOException {
		us.paste(fixture("paste-from-word.txt"));
		us.press(ENTER);
		assertEquals(List.of("Hire mentors – “now”", "Protect\u00A0planning\ntime (Word line break)",
				"Softhyphen, zerowidth", "Symbol bullet"), notes());
		us.paste("•\tOne\u000Btwo\r\n");
		assertEquals("One\ntwo", us.text("entry-line"), "one paragraph goes into the line");
	}

	@Test
	void cellsOfASpreadsheetBecomeNotesAndWhoSaidThem() throws IOException {
		us.press(CONTROL, DIGIT1);
		us.tabTo("setup-groups");
		us.type("table  2");
		us.walkTo("step-needs-discuss-needs-critical");
		us.paste(fixture("paste-from-excel.txt"));
		assertTrue(us.screen().contains("Add 2 notes"), "the heading row stays out: " + us.screen());
		assertTrue(us.screen().contains("Not in Setup: Principals. They will stand on their notes as written here."));
		us.press(ENTER);
		assertEquals(List.of("We need\nmore \"time\"", "Short one"), notes());
		assertEquals(List.of("table  2", "Principals"), us.workshop().notes().stream().map(Note::group).toList());
		us.press(CONTROL, Z);
		assertEquals(List.of(), notes(), "all of it is taken back as one");
	}

	private static Node find(String id) {
		return Toolkit.call(() -> Window.getWindows().getFirst().getScene().lookup("#" + id));
	}

	/** Chooses what a column holds, by its place among the choices. */
	private void choose(String column, int choice) {
		Toolkit.run(() -> ((ChoiceBox<?>) find(column)).getSelectionModel().select(choice));
		us.settle();
	}

	private static EntryLine line() {
		Node node = find("entry-line");
		while (!(node instanceof EntryLine)) {
			node = node.getParent();
		}
		return (EntryLine) node;
	}

	@Test
	void rowsAndColumnsCanBeLeftOut() throws IOException {
		us.paste(fixture("paste-from-excel.txt"));
		us.tabTo("paste-rows");
		us.press(SPACE);
		assertTrue(us.screen().contains("Add 3 notes"), us.screen());
		us.press(DOWN);
		us.press(SPACE);
		us.press(DOWN);
		us.press(ENTER);
		assertTrue(us.screen().contains("Add 1 note"), us.screen());
		choose("paste-column-2", 2);
		us.press(SPACE);
		us.tabTo("paste-each");
		us.press(ENTER);
		assertEquals(List.of("Idea", "Short one"), notes());
		assertEquals(List.of("", ""), us.workshop().notes().stream().map(Note::group).toList());
		us.paste(fixture("paste-from-excel.txt"));
		choose("paste-column-2", 0);
		us.tabTo("paste-one");
		us.press(ENTER);
		assertEquals("We need\nmore \"time\" – Table 2\nShort one – Principals", us.text("entry-line"));
	}

	@Test
	void aPasteThatIsCancelledIsNowhereAndOneThatIsOpenCanBeKept() {
		us.paste("One\tTable 1\nTwo\tTable 2");
		String kept = line().pendingPaste();
		assertEquals("One\tTable 1\nTwo\tTable 2", kept);
		us.press(ESCAPE);
		assertEquals("", line().pendingPaste());
		assertEquals("", us.text("entry-line"));
		assertEquals("entry-line", us.focused());
		Toolkit.run(() -> line().openPaste(kept));
		us.settle();
		us.press(ENTER);
		assertEquals(2, notes().size());
	}

	@Test
	void aQuestionAboutAPasteLeftOpenWaitsOnItsOwnStep() {
		us.paste("One\nTwo");
		us.press(PAGE_DOWN);
		assertEquals("", us.text("entry-line"));
		assertEquals("entry-line", us.focused());
		us.press(PAGE_UP);
		assertTrue(us.isShown("paste-rows"));
		assertEquals(List.of(), notes());
		us.press(ESCAPE);
		us.press(PAGE_DOWN);
		us.press(PAGE_UP);
		assertFalse(us.isShown("paste-rows"), "it was answered");
	}

	@Test
	void aHundredThousandCharactersAreOfferedAsSeveralNotes() {
		String much = "word ".repeat(20_000).strip();
		us.paste(much);
		us.press(ENTER);
		assertTrue(us.screen().contains("longer than the 32,000 characters that fit in one. Split it into 4?"));
		assertEquals("paste-split", us.focused());
		us.press(ESCAPE);
		assertEquals(much, us.text("entry-line"));
		assertEquals(List.of(), notes());
		us.press(ENTER);
		us.press(ENTER);
		assertEquals(4, notes().size());
		assertEquals(much, String.join(" ", notes()));
		assertEquals("entry-line", us.focused());
		us.press(CONTROL, Z);
		assertEquals(List.of(), notes(), "what was split is taken back as one");
		us.paste("first\n" + much);
		us.press(ENTER);
		assertTrue(us.screen().contains("Split it into 5?"), "one line by itself, the other in four");
		us.press(PAGE_DOWN);
		us.press(PAGE_UP);
		assertEquals("first\n" + much, us.text("entry-line"), "the other lines stay as well");
	}

	@Test
	void aPasteAsksWhereverWordsAreAdded() {
		us.walkTo("step-needs-rate-teams");
		us.paste("One\nTwo");
		assertEquals("paste-each", us.focused());
		assertEquals(List.of(), notes());
		us.press(ENTER);
		assertEquals(List.of("One", "Two"), notes());
		assertEquals("evidence-entry", us.focused());
		us.paste("Three\nFour");
		us.press(PAGE_DOWN);
		us.press(PAGE_UP);
		us.until("what was pasted is still there", () -> us.words("paste-rows").contains("Three"));
		us.press(ESCAPE);
		us.walkTo("step-entry-decide");
		us.press(DIGIT1);
		us.walkTo("step-entry-tests");
		us.press(ENTER);
		us.paste("Five\nSix");
		us.press(TAB);
		us.press(ENTER);
		us.press(ENTER);
		assertEquals(List.of("One", "Two", "Five\nSix"), notes());
		us.walkTo("step-plan-actions");
		us.paste("Seven\nEight");
		assertTrue(us.screen().contains("Add 2 actions"), us.screen());
		assertEquals("paste-each", us.focused());
		us.press(ENTER);
		assertEquals(List.of("Seven", "Eight"), us.workshop().actions().stream().map(Action::what).toList());
		us.paste("word ".repeat(10_000));
		us.press(ENTER);
		us.press(ENTER);
		assertEquals(4, us.workshop().actions().size());
	}

	@Test
	void theLastOfManyPastedNotesIsInSight() {
		us.walkTo("step-needs-rate-teams");
		us.paste(IntStream.rangeClosed(1, 20).mapToObj(each -> "Evidence " + each).collect(Collectors.joining("\n")));
		us.press(ENTER);
		assertEquals(20, notes().size());
		us.until("the last one can be read", () -> us.words("evidence").contains("Evidence 20"));
		assertEquals("evidence-entry", us.focused());
	}

	@Test
	void wordsTooLongForANoteStayInTheNoteBeingEdited() {
		us.say("One");
		us.press(UP);
		us.press(F2);
		us.paste("x".repeat(100_000));
		assertTrue(us.words("message").contains("too long"), us.words("message"));
		us.press(ENTER);
		assertEquals("edit-note", us.focused());
		assertEquals(100_003, us.text("edit-note").length());
		assertEquals(List.of("One"), notes());
	}

	@Test
	void charactersThatCannotBeKeptAreSeen() {
		us.paste("a\u0007b\uD800c");
		us.press(ENTER);
		us.type("d\uDC00e");
		us.press(ENTER);
		us.paste("f\u0000g\nh\u001Bi");
		us.press(ENTER);
		assertEquals(List.of("a\uFFFDb\uFFFDc", "d\uFFFDe", "f\uFFFDg", "h\uFFFDi"), notes());
		us.press(CONTROL, DIGIT1);
		us.paste("River\u0001bend\nUSD");
		assertEquals("River\uFFFDbend USD", us.workshop().setup().district());
	}

	@Test
	void draftsStayWithTheirStep() {
		us.type("half a thought");
		us.press(PAGE_DOWN);
		assertEquals("", us.text("entry-line"));
		us.type("another");
		us.walkTo("step-needs-rate-teams");
		us.type("evidence for teams");
		us.press(PAGE_DOWN);
		assertEquals("", us.text("evidence-entry"));
		us.press(PAGE_UP);
		assertEquals("evidence for teams", us.text("evidence-entry"));
		us.press(PAGE_UP);
		us.press(PAGE_UP);
		assertEquals("another", us.text("entry-line"));
		us.press(PAGE_UP);
		assertEquals("half a thought", us.text("entry-line"));
		us.press(ENTER);
		assertEquals(List.of("half a thought"), notes());
	}

	@Test
	void aVoteThatWasBegunIsNotCountedForAnotherStep() {
		us.walkTo("step-needs-rate-teams");
		us.press(UP);
		us.press(ALT, H);
		us.press(PAGE_DOWN);
		assertEquals("evidence-entry", us.focused());
		assertTrue(!us.isShown("vote-counts"), "the vote is closed");
		assertTrue(us.workshop().ratings().isEmpty());
	}

	@Test
	void aStatementOfOurOwnThatIsTooLongStaysInTheLine() {
		us.walkTo("step-strengths-rate-teams");
		us.press(UP);
		us.press(ALT, A);
		us.paste("x".repeat(40_000));
		us.press(ENTER);
		assertTrue(us.words("message").contains("too long"), us.words("message"));
		assertEquals(40_000, us.text("evidence-entry").length());
		assertEquals(List.of(), us.workshop().ownStatements());
	}
}
