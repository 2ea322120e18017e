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
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.entrypoint.ui.Toolkit;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.note.Lever;
import org.entrypoint.workshop.note.Note;
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

	@Test
	void comeBackInTheirFieldsAfterTheProgramDied() throws Exception {
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
			us.walkTo("step-strengths-discuss-strengths-why");
			us.tabTo("entry-practice");
			us.type("Half a practice");
			us.walkTo("step-entry-discuss-entry-factors");
			us.type("Half a factor");
			us.walkTo("step-plan-actions");
			us.type("Half an action");
			us.go("needs/rate/teams");
			us.press(KeyCode.UP);
			us.press(KeyCode.ALT, KeyCode.H);
			us.type("0 3 9");
			us.until("all is kept", () -> us.keptRoom().drafts().size() == 6);
		} // nothing is added or written any more: as if the program had died
		try (Facilitator us = new Facilitator(folder)) {
			us.open(file);
			assertEquals("step-needs-rate-teams", us.step());
			assertEquals("vote-counts", us.focused());
			assertEquals("0 3 9", us.text("vote-counts"));
			assertTrue(us.screen().contains("is back in its fields"), us.screen());
			us.type(" 2");
			us.press(ENTER);
			assertEquals(List.of(0, 3, 9, 2),
					us.workshop().rating(Axis.PRESSING, "teams").orElseThrow().votes().getFirst().perLevel());
			us.go("needs/discuss/needs.critical");
			assertEquals("Half a need", us.text("entry-line"));
			us.press(PAGE_DOWN);
			assertEquals("Half a cause", us.text("entry-line"));
			us.go("strengths/discuss/strengths.why");
			assertEquals("Half a practice", us.text("entry-practice"));
			us.go("entry/discuss/entry.factors");
			assertEquals("Half a factor", us.text("factor-entry"));
			us.quit();
			Workshop kept = us.read(file);
			assertEquals(List.of("needs.causes: Half a cause", "needs.critical: Half a need"), said(kept));
			assertEquals("Half a factor", kept.factors().getLast().title());
		}
		try (Facilitator us = new Facilitator(folder)) {
			us.open(file);
			us.go("plan/actions");
			assertEquals("Half an action", us.text("action-entry"), "a screen that nobody came to adds nothing");
		}
	}

	@Test
	void aVoteThatIsCanceledCanBeTakenUpAgain() {
		Facilitator.wide(folder);
		try (Facilitator us = new Facilitator(folder)) {
			us.newWorkshop();
			us.go("needs/rate/teams");
			us.press(KeyCode.UP);
			us.press(KeyCode.ALT, KeyCode.H);
			us.type("0 3 9 2");
			us.press(KeyCode.ESCAPE);
			assertTrue(us.words("message").startsWith("The vote was canceled"), us.words("message"));
			Toolkit.run(() -> ((Button) us.scene().lookup("#message-undo")).fire());
			assertEquals("0 3 9 2", us.text("vote-counts"));
			us.press(PAGE_DOWN);
			us.press(KeyCode.PAGE_UP);
			assertEquals("0 3 9 2", us.text("vote-counts"), "another step takes nothing away");
		}
	}

	@Test
	void whatIsPastedAndAskedAboutComesBack() throws Exception {
		Facilitator.wide(folder);
		Path file = folder.resolve("w.json");
		try (Facilitator us = new Facilitator(folder)) {
			us.newWorkshop();
			us.willChoose(file);
			us.press(CONTROL, S);
			us.go("needs/discuss/needs.critical");
			us.paste("Idea\tWho\nTime to plan\tTable 2\nPay\tPrincipals");
			assertTrue(us.isShown("paste-rows"));
			us.go("needs/discuss/needs.causes");
			us.paste("x".repeat(40_000));
			us.press(ENTER);
			assertTrue(us.isShown("paste-split"), "words that are too long for one note");
			us.go("needs/discuss/needs.pandemic");
			us.paste("One\nTwo");
			us.until("all is kept", () -> us.keptRoom().drafts().containsKey("paste note needs.pandemic"));
		} // as if the program had died
		try (Facilitator us = new Facilitator(folder)) {
			us.open(file);
			assertEquals("step-needs-discuss-needs-pandemic", us.step());
			assertTrue(us.isShown("paste-rows"), "the question is asked again");
			us.go("needs/discuss/needs.critical");
			assertTrue(us.isShown("paste-rows"), "the room went on without an answer");
			assertTrue(us.words("paste-rows").contains("Time to plan"), us.words("paste-rows"));
			us.go("needs/discuss/needs.causes");
			assertEquals(40_000, us.text("entry-line").length());
		}
	}

	@Test
	void theLineInSightIsAddedOnceWhenTheWindowIsClosed() throws Exception {
		Facilitator.wide(folder);
		Path file = folder.resolve("w.json");
		for (String step : List.of("needs/discuss/needs.critical", "needs/rate/teams", "plan/actions",
				"entry/discuss/entry.factors")) {
			try (Facilitator us = new Facilitator(folder)) {
				if (us.library().recent().isEmpty()) {
					us.newWorkshop();
					us.willChoose(file);
					us.press(CONTROL, S);
				} else {
					us.open(file);
				}
				us.go(step);
				us.type("Half of it");
				us.quit();
			}
		}
		try (Facilitator us = new Facilitator(folder)) {
			Workshop kept = us.read(file);
			assertEquals(List.of("needs.critical: Half of it", "needs.rate.teams: Half of it"), said(kept));
			assertEquals(1, kept.actions().size());
			assertEquals(1, kept.factors().stream().filter(each -> each.title().equals("Half of it")).count());
			us.open(file);
			assertEquals("", us.words("warning"), "nothing is left to tell");
		}
	}
}
