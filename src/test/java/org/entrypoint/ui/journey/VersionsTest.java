package org.entrypoint.ui.journey;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.H;
import static javafx.scene.input.KeyCode.O;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.W;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.storage.folder.AppFolder;
import org.entrypoint.storage.FileLibrary;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.edit.Edits;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.edit.Outcome;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Earlier versions by keyboard: looked at, opened as a copy, and compared with what somebody else put into the file.
 */
class VersionsTest {
	@TempDir
	private Path folder;
	private Facilitator us;
	private Path named = Path.of("");

	@BeforeEach
	void twoVersions() {
		Facilitator.wide(folder.resolve("app"));
		us = new Facilitator(folder.resolve("app"));
		us.newWorkshop();
		us.type("Riverbend");
		us.walkTo("step-needs-discuss-needs-critical");
		us.say("Planning time is gone");
		named = folder.resolve("retreat.json");
		us.willChoose(named);
		us.press(CONTROL, S);
		us.until("saved", () -> us.words("message").contains("Saved as"));
		us.say("Nobody wants the hardest classes");
		us.press(CONTROL, S);
		us.until("saved", () -> us.words("message").contains("Saved to"));
	}

	@AfterEach
	void close() {
		us.alarm().isSilent("earlier versions");
		us.close();
	}

	@Test
	void aVersionIsLookedAtAndOpensAsACopyWhileTheWorkshopStaysAsItIs() {
		Workshop newest = us.workshop();
		us.press(CONTROL, H);
		us.until("the list", () -> us.words("versions-list").contains("Saved"));
		assertEquals("versions-list", us.focused());
		us.until("the newest is the same as now", () -> us.words("versions").contains("The same as now."));
		us.press(DOWN);
		us.until("the one before has a note less",
				() -> us.words("versions-differences").contains("Nobody wants the hardest classes")
						&& us.words("versions-differences").contains("Note: only in what is open now"));
		assertTrue(us.words("versions").contains("1 note, no ratings, no actions."), us.words("versions"));
		us.press(ESCAPE);
		assertFalse(us.isShown("versions"));
		assertEquals("entry-line", us.focused());
		assertEquals(newest, us.workshop());

		us.press(CONTROL, H);
		us.until("the list", () -> us.words("versions-list").contains("Saved"));
		us.press(DOWN);
		us.press(ENTER);
		us.until("the copy", () -> us.workshop().notes().size() == 1);
		assertEquals("Planning time is gone", us.workshop().notes().getFirst().text());
		assertEquals(newest, us.read(named), "the workshop itself is as it was");
	}

	@Test
	void whatSomebodyElsePutIntoTheFileStaysAndIsCompared() throws Exception {
		String theirs = Files.readString(named).replace("Planning time is gone", "Planning time is sacred");
		Files.writeString(named, theirs);
		us.say("We go on");
		us.until("a line about it", () -> us.words("warning").contains("was changed by another program"));
		assertEquals(theirs, Files.readString(named));
		assertTrue(us.words("save-state").contains("retreat (conflict "), us.words("save-state"));
		us.press(CONTROL, H);
		us.until("theirs comes first", () -> us.words("versions").contains("Changed by somebody else"));
		us.until("what is different",
				() -> us.words("versions-differences").contains("Planning time is sacred")
						&& us.words("versions-differences").contains("Note: different")
						&& us.words("versions-differences").contains("We go on"));
		us.press(ESCAPE);
		assertEquals(3, us.workshop().notes().size());
	}

	/** Somebody typed into the file elsewhere, and those words stayed on this computer. */
	private void typeElsewhere(String words) throws Exception {
		us.press(CONTROL, W);
		us.until("the start screen", () -> us.isShown("start-open"));
		FileLibrary library = new FileLibrary(new AppFolder(folder.resolve("app")),
				Clock.system(ZoneId.systemDefault()));
		OpenWorkshop open = library.open(named);
		Note note = Note.of("elsewhere", "needs.critical", words);
		open.saver().changed(((Outcome.Applied) Edits.apply(open.workshop(), Edit.AddNote.last(note))).workshop(),
				open.position());
		open.saver().giveUp();
	}

	private void open() {
		us.willChoose(named);
		us.press(CONTROL, O);
		us.until("open", () -> us.window().session().isPresent());
	}

	@Test
	void changesToAnotherVersionAreLookedAtAndOpenAsACopy() throws Exception {
		typeElsewhere("We said this and it was never saved");
		String theirs = Files.readString(named).replace("Planning time is gone", "Planning time is sacred");
		Files.writeString(named, theirs);
		open();
		us.until("a line about it", () -> us.words("warning").contains("lies beside it as retreat (recovered "));
		us.press(CONTROL, H);
		us.until("what is kept", () -> us.words("versions-list").contains("Recovered when it was opened"));
		us.until("what is different",
				() -> us.words("versions-differences").contains("We said this and it was never saved")
						&& us.words("versions-differences").contains("Planning time is gone"));
		us.press(ENTER);
		us.until("the copy", () -> us.workshop().note("elsewhere").isPresent());
		assertEquals(theirs, Files.readString(named), "the file is as it was");
	}
}
