package org.entrypoint.ui.journey;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.W;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.entrypoint.ui.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody moves, renames or deletes the file of the open workshop: the room is asked, by keyboard as well. */
class MovedFileTest {
	@TempDir
	private Path folder;
	private Facilitator us;
	private Path file = Path.of("");
	private Path moved = Path.of("");

	@BeforeEach
	void aWorkshopWithAName() {
		Facilitator.wide(folder.resolve("app"));
		us = new Facilitator(folder.resolve("app"));
		us.newWorkshop();
		us.type("Riverbend");
		file = folder.resolve("retreat.json");
		moved = folder.resolve("renamed.json");
		us.willChoose(file);
		us.press(CONTROL, S);
		us.until("saved", () -> us.words("message").contains("Saved as"));
		us.until("in the file", () -> us.words("save-state").matches("Saved \\d.*"));
	}

	@AfterEach
	void close() {
		us.alarm().isSilent("a file that was moved");
		us.close();
	}

	private boolean isSaved(Path where, String district) {
		return Files.exists(where) && us.words("save-state").matches("Saved \\d.*")
				&& us.read(where).setup().district().equals(district);
	}

	private static void lookAtAnotherWindow() {
		Toolkit.run(() -> {
			Stage other = new Stage();
			other.show();
			other.hide();
		});
	}

	@Test
	void theRoomGoesOnInTheFileThatWasRenamed() throws Exception {
		Files.move(file, moved);
		us.type(" USD");
		us.until("the question", () -> us.words("warning").contains("It is now " + moved));
		us.until("the words are kept", () -> us.words("save-state").contains("Your words are safe on this computer"));
		assertTrue(Files.notExists(file));
		assertEquals("Go on in renamed.json", us.words("follow-moved"));
		assertEquals("Keep saving to retreat.json", us.words("save-again"));
		us.tabTo("follow-moved");
		us.press(ENTER);
		us.until("saved there", () -> isSaved(moved, "Riverbend USD"));
		us.until("the question is gone", () -> !us.isShown("warning"));
		assertEquals("setup-district", us.focused(), "whoever types types on");
		us.until("the title", () -> Toolkit.call(us.stage()::getTitle).contains("renamed.json"));
		assertTrue(Files.notExists(file));
	}

	@Test
	void itIsSaidWhenTheWindowComesBackAndOverWhenTheFileIsBack() throws Exception {
		Files.move(file, moved);
		lookAtAnotherWindow();
		us.until("the question", () -> us.words("warning").contains("was moved or renamed"));
		us.until("the dot", () -> us.words("save-state").contains("File not found since"));
		Files.move(moved, file);
		lookAtAnotherWindow();
		us.until("saved", () -> isSaved(file, "Riverbend"));
		assertFalse(us.isShown("warning"));
	}

	@Test
	void savingNowSaysThatTheFileIsGoneAndOffersToWriteItAnew() throws Exception {
		Files.delete(file);
		us.press(CONTROL, S);
		us.until("the question", () -> us.words("warning").contains("is no longer there"));
		us.until("the offer", () -> us.words("save-again").equals("Save it there again"));
		assertFalse(us.isShown("follow-moved"));
		us.tabTo("save-again");
		us.press(ENTER);
		us.until("saved", () -> isSaved(file, "Riverbend"));
	}

	@Test
	void whoClosesTheWorkshopIsAskedAndLosesNothing() throws Exception {
		Files.move(file, moved);
		us.type(" USD");
		us.press(CONTROL, W);
		us.until("what it means",
				() -> us.words("warning").contains("they come back when the workshop is opened here"));
		assertEquals("follow-moved", us.focused());
		us.tabTo("close-anyway");
		us.press(ENTER);
		us.until("the start screen", () -> us.isShown("start-open"));
		assertTrue(Files.notExists(file));
		us.willChoose(moved);
		us.press(CONTROL, javafx.scene.input.KeyCode.O);
		us.until("they are back", () -> us.words("warning").contains("Recovered"));
		us.until("in the file", () -> isSaved(moved, "Riverbend USD"));
	}
}
