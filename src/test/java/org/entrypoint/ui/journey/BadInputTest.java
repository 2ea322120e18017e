package org.entrypoint.ui.journey;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.O;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.W;
import static javafx.scene.input.KeyCode.Y;
import static javafx.scene.input.KeyCode.Z;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entrypoint.ui.Toolkit;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the disk hands over or refuses: words on the screen, the open workshop stays, no file is harmed. */
class BadInputTest {
	@TempDir
	private Path folder;
	private Facilitator us;

	@BeforeEach
	void open() {
		Facilitator.wide(folder.resolve("app"));
		us = new Facilitator(folder.resolve("app"));
		us.newWorkshop();
		us.type("Riverbend");
	}

	@AfterEach
	void close() {
		us.alarm().isSilent("bad input");
		us.close();
	}

	private void opens(Path file, String warning) throws Exception {
		boolean isFile = Files.isRegularFile(file);
		byte[] before = isFile ? Files.readAllBytes(file) : new byte[0];
		Workshop workshop = us.workshop();
		us.willChoose(file);
		us.press(CONTROL, O);
		us.until("a warning about " + file, () -> us.words("warning").contains(warning));
		assertTrue(us.words("warning").contains(String.valueOf(file.getFileName())), us.words("warning"));
		assertEquals(workshop, us.workshop());
		assertEquals("area-setup", us.step());
		if (isFile) {
			assertArrayEquals(before, Files.readAllBytes(file));
		}
	}

	@Test
	void aFileThatIsNoSoundWorkshopIsNotOpened() throws Exception {
		Path named = folder.resolve("sound.json");
		us.willChoose(named);
		us.press(CONTROL, S);
		us.until("saved", () -> us.words("message").contains("Saved as"));
		String own = Files.readString(named);
		String sound = own.replaceFirst("(\"documentId\"\\s*:\\s*\")", "$1unknown-here-");
		Path file = folder.resolve("bad.json");
		opens(folder.resolve("gone.json"), "cannot be found");
		opens(folder, "is a folder");
		opens(Files.writeString(file, sound.substring(0, sound.length() / 2)), "damaged");
		opens(Files.writeString(file, ""), "is empty");
		opens(Files.writeString(file, sound.replace("\"Riverbend\"", "\"" + "R".repeat(501) + "\"")),
				"cannot be used: it breaks a rule at “workshop.setup.district”. This text is too long");
		opens(Files.writeString(file, "{\"hello\": 1}"), "is not an EntryPoint workshop");
		opens(Files.writeString(file, sound.replaceFirst("(?i)(\"(schema|form|version)[a-z]*\"\\s*:\\s*)\\d+", "$199")
				.replace("\"notes\"", "\"moods\"")), "newer EntryPoint");
		opens(Files.write(file, "\u00fc".getBytes(StandardCharsets.ISO_8859_1)), "not UTF-8");
		assertEquals(own, Files.readString(named));
	}

	@Test
	void aDamagedFileOfAWorkshopThatThisComputerKnowsComesBackBesideIt() throws Exception {
		Path named = folder.resolve("retreat.json");
		us.willChoose(named);
		us.press(CONTROL, S);
		us.until("saved", () -> us.words("message").contains("Saved as"));
		Workshop workshop = us.workshop();
		us.press(CONTROL, W);
		us.until("the start screen", () -> us.isShown("start-open"));
		Files.writeString(named, Files.readString(named).substring(0, 500));
		us.willChoose(named);
		us.press(CONTROL, O);
		us.until("a line about it", () -> us.words("warning").contains("retreat.json is damaged. It stays as it is"));
		assertEquals(workshop, us.workshop());
		assertEquals(500, Files.size(named));
		assertTrue(Files.isRegularFile(folder.resolve("retreat (restored).json")));
	}

	@Test
	void aFileThatSomebodyEditedOpensWithANotice() throws Exception {
		Path named = folder.resolve("edited.json");
		us.willChoose(named);
		us.press(CONTROL, S);
		us.until("saved", () -> us.words("message").contains("Saved as"));
		us.press(CONTROL, javafx.scene.input.KeyCode.W);
		us.until("closed", () -> us.step().equals("start"));
		Files.writeString(named, Files.readString(named).replace("Riverbend", "Harbor City"));
		us.willChoose(named);
		us.press(CONTROL, O);
		us.until("open", () -> us.window().session().isPresent());
		assertEquals("Harbor City", us.workshop().setup().district());
		assertTrue(us.words("warning").contains("changed outside EntryPoint"), us.words("warning"));
	}

	@Test
	void aFileThatIsOpenAlreadyStaysAsItIs() throws Exception {
		Path named = folder.resolve("open.json");
		us.willChoose(named);
		us.press(CONTROL, S);
		us.until("saved", () -> us.words("message").contains("Saved as"));
		us.type(" USD");
		us.willChoose(named);
		us.press(CONTROL, O);
		us.until("told", () -> us.words("message").contains("already open"));
		assertEquals("Riverbend USD", us.workshop().setup().district());
		us.type("!");
		us.quit();
		assertEquals("Riverbend USD!", us.library().open(named).workshop().setup().district());
	}

	@Test
	void aWorkbookThatCannotBeWrittenIsTold() throws Exception {
		us.willChoose(folder);
		us.press(CONTROL, E);
		us.press(ENTER);
		us.until("a warning", () -> us.words("warning").contains("is a folder"));
		Path nowhere = folder.resolve("nowhere").resolve("book.xlsx");
		us.willChoose(nowhere);
		us.press(CONTROL, E);
		us.press(ENTER);
		us.until("a warning", () -> us.words("warning").contains("cannot be reached"));
		Path guarded = Files.writeString(folder.resolve("guarded.xlsx"), "mine");
		assertTrue(guarded.toFile().setReadOnly());
		if (!Files.isWritable(guarded)) { // nothing is write-protected for the system's administrator
			us.willChoose(guarded);
			us.press(CONTROL, E);
			us.press(ENTER);
			us.until("a warning", () -> us.words("warning").contains("write-protected"));
			assertEquals("mine", Files.readString(guarded));
		}
	}

	/** The workshop's file lies in a folder that can be taken away. */
	private Path savedOnAStick() throws Exception {
		Path file = Files.createDirectory(folder.resolve("stick")).resolve("riverbend.json");
		us.willChoose(file);
		us.press(CONTROL, S);
		us.until("saved", () -> us.words("message").contains("Saved as"));
		return file;
	}

	/** Where nobody looks for the stick. */
	private Path away() throws Exception {
		return Files.createDirectories(folder.resolve("in a pocket")).resolve("pulled out");
	}

	@Test
	void savingThatFailsIsSaidUntilItWorksAgain() throws Exception {
		Path file = savedOnAStick();
		Path stick = file.resolveSibling("");
		Files.move(stick, away());
		us.type(" USD");
		us.until("the banner", () -> us.words("warning").contains("cannot be reached"));
		us.until("the save state", () -> us.words("save-state").contains("File not written since"));
		us.press(javafx.scene.input.KeyCode.PAGE_DOWN);
		assertTrue(us.isShown("warning"), "the banner lasts");
		Files.move(away(), stick);
		us.until("saved again", () -> us.words("save-state").matches("Saved \\d.*"));
		assertFalse(us.isShown("warning"), "the banner goes");
		us.until("the file holds it", () -> us.read(file).setup().district().equals("Riverbend USD"));
	}

	@Test
	void whatNobodyCaughtIsSaidWhenEverythingIsSaved() throws Exception {
		Path file = savedOnAStick();
		Path stick = file.resolveSibling("");
		us.type(" USD");
		Toolkit.run(() -> us.window().crashed(new IllegalStateException("Planning time is gone")));
		us.until("a line", () -> us.words("warning").contains("Something unexpected happened."));
		assertFalse(us.words("warning").contains("Exception"), us.words("warning"));
		assertTrue(us.words("warning").contains("Everything was saved to " + file + " first"), us.words("warning"));
		assertEquals("Riverbend USD", us.read(file).setup().district());
		Files.move(stick, away());
		us.type("!");
		Toolkit.run(() -> us.window().crashed(new IllegalStateException("Planning time is gone")));
		us.until("a line", () -> us.words("warning").contains("saving failed as well"));
		assertTrue(us.words("warning").contains("cannot be reached. Connect the drive"), us.words("warning"));
	}

	@Test
	void aWorkshopWhoseDriveIsGoneCanBeClosedAndComesBack() throws Exception {
		Path file = savedOnAStick();
		Path stick = file.resolveSibling("");
		Files.move(stick, away());
		us.type(" USD");
		us.press(CONTROL, W);
		us.until("what it means",
				() -> us.words("warning").contains("they come back when the workshop is opened here"));
		assertTrue(us.window().session().isPresent());
		assertEquals("save-elsewhere", us.focused());
		us.tabTo("close-anyway");
		us.press(ENTER);
		us.until("the start screen", () -> us.isShown("start-open"));
		Files.move(away(), stick);
		us.willChoose(file);
		us.press(CONTROL, O);
		us.until("they are back", () -> us.words("warning").contains("Recovered"));
		assertEquals("Riverbend USD", us.workshop().setup().district());
		us.until("the file holds it", () -> us.read(file).setup().district().equals("Riverbend USD"));
		us.press(CONTROL, Z);
		assertEquals("Undone: changes that this computer had kept", us.words("message"));
		us.until("the file is as it was", () -> us.read(file).setup().district().equals("Riverbend"));
		us.press(CONTROL, Y);
		assertEquals("Riverbend USD", us.workshop().setup().district());
	}

	@Test
	void aDiagnosticThatCannotBeUsedChangesNothing() throws Exception {
		Path file = folder.resolve("own.json");
		String builtIn;
		try (var in = org.entrypoint.diagnostic.Diagnostic.class.getResourceAsStream("diagnostic.json")) {
			builtIn = new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
		}
		Files.writeString(file, builtIn.replace("\"id\": \"teams.2\"", "\"id\": \"teams.1\""));
		Workshop before = us.workshop();
		us.tabTo("setup-own-diagnostic");
		us.willChoose(file);
		us.press(ENTER);
		us.until("a warning", () -> us.words("warning").contains("cannot be used as a diagnostic"));
		assertTrue(us.words("warning").contains("own.json") && us.words("warning").contains("teams.1"),
				us.words("warning"));
		assertEquals(before, us.workshop());
		Files.writeString(file, builtIn.replace("entrypoint.teaching-job", "riverbend.own"));
		us.willChoose(file);
		us.press(ENTER);
		us.until("our own", () -> us.workshop().diagnostic().id().equals("riverbend.own"));
		assertEquals("Riverbend", us.workshop().setup().district());
	}

	@Test
	void theStartScreenWarnsAsWell() {
		us.press(CONTROL, javafx.scene.input.KeyCode.W);
		us.until("closed", () -> us.step().equals("start"));
		us.willChoose(folder.resolve("gone.json"));
		us.press(CONTROL, O);
		us.until("a warning", () -> us.words("warning").contains("cannot be found"));
		us.tabTo("start-blank");
		us.willChoose(folder.resolve("blank.xlsx"));
		us.press(ENTER);
		us.until("told", () -> us.words("message").contains("blank.xlsx"));
		assertTrue(Files.exists(folder.resolve("blank.xlsx")));
	}
}
