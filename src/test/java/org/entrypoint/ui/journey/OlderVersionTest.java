package org.entrypoint.ui.journey;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.O;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.W;
import static javafx.scene.input.KeyCode.Z;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An older version of a workshop came back in its file: the room is asked which of the two goes on. */
class OlderVersionTest {
	@TempDir
	private Path folder;
	private Facilitator us;
	private Path file = Path.of("");

	@BeforeEach
	void anOlderVersionIsOpened() throws Exception {
		Facilitator.wide(folder.resolve("app"));
		us = new Facilitator(folder.resolve("app"));
		us.newWorkshop();
		us.type("Riverbend");
		file = folder.resolve("retreat.json");
		us.willChoose(file);
		us.press(CONTROL, S);
		us.until("saved", () -> us.words("message").contains("Saved as"));
		us.until("in the file", () -> isSaved("Riverbend"));
		Path older = Files.copy(file, folder.resolve("older"));
		us.type(" USD");
		us.press(CONTROL, S);
		us.until("saved again", () -> isSaved("Riverbend USD"));
		us.press(CONTROL, W);
		us.until("the start screen", () -> us.isShown("start-open"));
		Files.move(older, file, StandardCopyOption.REPLACE_EXISTING);
		us.willChoose(file);
		us.press(CONTROL, O);
		us.until("the question", () -> us.words("warning").contains("retreat.json is an older version, saved on"));
		assertEquals("Riverbend", us.workshop().setup().district());
	}

	@AfterEach
	void close() {
		us.alarm().isSilent("an older version");
		us.close();
	}

	private boolean isSaved(String district) {
		return us.words("save-state").matches("Saved \\d.*") && us.read(file).setup().district().equals(district);
	}

	@Test
	void theNewerOneIsUsedAndTheOlderOneCanBeBroughtBack() {
		assertTrue(us.isShown("keep-older"));
		us.tabTo("use-newer");
		us.press(ENTER);
		us.until("the newer one", () -> us.workshop().setup().district().equals("Riverbend USD"));
		us.until("in the file", () -> isSaved("Riverbend USD"));
		assertFalse(us.isShown("warning"));
		us.press(CONTROL, Z);
		us.until("the older one", () -> us.workshop().setup().district().equals("Riverbend"));
		us.until("in the file", () -> isSaved("Riverbend"));
	}

	@Test
	void theRoomGoesOnWithTheOlderOneOnPurpose() {
		us.tabTo("keep-older");
		us.press(ENTER);
		assertFalse(us.isShown("warning"));
		assertEquals("setup-district", us.focused());
		us.type("!");
		us.until("in the file", () -> us.read(file).setup().district().contains("!"));
		us.press(CONTROL, javafx.scene.input.KeyCode.H);
		us.until("both are listed", () -> us.words("versions-list").split("Saved", -1).length > 3);
		us.press(javafx.scene.input.KeyCode.ESCAPE);
	}
}
