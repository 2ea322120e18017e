package org.entrypoint.ui.journey;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.Y;
import static javafx.scene.input.KeyCode.Z;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.entrypoint.workshop.Lever;
import org.entrypoint.workshop.Note;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that stand in an entry line and were not added yet are words of the room, too. */
class DraftTest {
	@TempDir
	private Path folder;

	@Test
	void areAddedWhereTheyStandWhenTheWindowIsClosed() throws Exception {
		Facilitator.wide(folder);
		Path file = folder.resolve("w.json");
		try (Facilitator us = new Facilitator(folder)) {
			us.newWorkshop();
			us.willChoose(file);
			us.press(CONTROL, S);
			us.walkTo("step-needs-discuss-needs-critical");
			us.type("Half a need");
			us.press(PAGE_DOWN);
			us.type("Half a cause");
			us.walkTo("step-needs-rate-staffing");
			us.type("Half an evidence");
			us.press(PAGE_DOWN);
			us.type("Half another");
			us.walkTo("step-conditions-discuss-conditions-open");
			us.type("Half a lever");
			us.walkTo("step-entry-discuss-entry-factors");
			us.type("Half a factor");
			us.walkTo("step-plan-actions");
			us.type("Half an action");
			us.quit();
			Workshop kept = us.read(file);
			assertEquals(List.of("conditions.open: Half a lever", "needs.causes: Half a cause",
					"needs.critical: Half a need", "needs.rate.rookies: Half another",
					"needs.rate.staffing: Half an evidence"), said(kept));
			assertTrue(kept.notesAt("conditions.open").stream().allMatch(note -> Lever.BLANK.equals(note.lever())),
					"a lever has what levers have");
			assertEquals("Half a factor", kept.factors().getLast().title());
			assertEquals("Half an action", kept.actions().getLast().what());
		}
	}

	private static List<String> said(Workshop workshop) {
		return workshop.notes().stream().map(DraftTest::line).sorted().toList();
	}

	private static String line(Note note) {
		return note.place() + ": " + note.text();
	}

	@Test
	void areTakenBackBeforeWhatWasAdded() {
		Facilitator.wide(folder);
		try (Facilitator us = new Facilitator(folder)) {
			us.newWorkshop();
			us.walkTo("step-needs-discuss-needs-critical");
			us.say("One");
			us.type("half");
			us.press(CONTROL, Z);
			assertEquals(1, us.workshop().notes().size());
			assertEquals("", us.text("entry-line"));
			us.press(CONTROL, Z);
			assertEquals(0, us.workshop().notes().size());
			us.press(CONTROL, Y);
			assertEquals("half", us.text("entry-line"), "done again in the opposite order, words first");
			us.press(ENTER);
			assertEquals("half", us.workshop().notes().getFirst().text());
		}
	}
}
