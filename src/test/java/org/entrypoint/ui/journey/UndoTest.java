package org.entrypoint.ui.journey;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.C;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.UP;
import static javafx.scene.input.KeyCode.Y;
import static javafx.scene.input.KeyCode.Z;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything can be taken back and done again, and the screen says what. */
class UndoTest {
	@TempDir
	private Path folder;

	/** What was done so far: the values one after the other, and what each change is called. */
	private static final class Done {
		private final Facilitator us;
		private final List<Workshop> values = new ArrayList<>();
		private final List<String> names = new ArrayList<>();

		Done(Facilitator us) {
			this.us = us;
			values.add(us.workshop());
		}

		void was(String name) {
			assertNotEquals(values.getLast(), us.workshop(), name);
			values.add(us.workshop());
			names.add(name);
		}

		void isTakenBackAndDoneAgain() {
			for (int index = names.size() - 1; index >= 0; index--) {
				us.press(CONTROL, Z);
				assertEquals("Undone: " + names.get(index), us.words("message"));
				assertEquals(values.get(index), us.workshop(), names.get(index));
				us.focusIsSomewhere();
			}
			us.press(CONTROL, Z);
			assertEquals("Nothing to undo.", us.words("message"));
			for (int index = 0; index < names.size(); index++) {
				us.press(CONTROL, Y);
				assertEquals("Redone: " + names.get(index), us.words("message"));
				assertEquals(values.get(index + 1), us.workshop(), names.get(index));
				us.focusIsSomewhere();
			}
			us.press(CONTROL, Y);
			assertEquals("Nothing to redo.", us.words("message"));
		}
	}

	@Test
	void everythingIsTakenBackByItsNameAndDoneAgain() {
		Facilitator.wide(folder);
		try (Facilitator us = new Facilitator(folder)) {
			us.newWorkshop();
			Done done = new Done(us);
			us.type("Riverbend");
			done.was("district");
			us.next();
			us.say("One");
			done.was("new note");
			us.say("Two");
			done.was("new note");
			us.press(UP);
			us.press(ALT, S);
			done.was("star of a note");
			us.press(ALT, C);
			done.was("most critical issue");
			us.press(ALT, UP);
			done.was("moved note");
			us.press(DELETE);
			done.was("deleted note");
			us.walkTo("step-strengths-rate-teams");
			us.press(UP);
			us.press(DIGIT3);
			done.was("rating");
			us.press(ALT, A);
			us.say("Our own");
			done.was("own statement");
			us.walkTo("step-conditions-rate-teams");
			us.press(UP);
			us.press(ALT, A);
			us.say("Our own condition");
			done.was("own condition");
			us.tabTo("change-teams.a");
			us.press(SPACE);
			done.was("story of a rule");
			us.walkTo("step-entry-discuss-entry-factors");
			us.say("A bond vote");
			done.was("new factor");
			us.press(UP);
			us.press(DIGIT1);
			done.was("changed factor");
			us.next();
			us.press(DIGIT3);
			done.was("decision");
			us.walkTo("step-plan-actions");
			us.say("Act");
			done.was("new action");
			us.say("Act more");
			done.was("new action");
			us.press(UP);
			us.press(ALT, UP);
			done.was("moved action");
			us.press(ALT, DIGIT1);
			us.press(ALT, javafx.scene.input.KeyCode.DIGIT2);
			done.was("changed action");
			us.press(DELETE);
			done.was("removed action");
			done.isTakenBackAndDoneAgain();
			us.alarm().isSilent("undo and redo");
		}
	}

	@Test
	void typingIsTakenBackAsAWholeAndTheFieldShowsIt() {
		Facilitator.wide(folder);
		try (Facilitator us = new Facilitator(folder)) {
			us.newWorkshop();
			us.type("Riverbend Unified");
			us.press(CONTROL, Z);
			assertEquals("", us.workshop().setup().district());
			assertEquals("", us.text("setup-district"));
			us.press(CONTROL, Y);
			assertEquals("Riverbend Unified", us.workshop().setup().district());
			assertEquals("Riverbend Unified", us.text("setup-district"));
			us.type("!");
			assertEquals("Riverbend Unified!", us.workshop().setup().district());
		}
	}

	@Test
	void undoShowsInADateThatHasTheFocus() {
		Facilitator.wide(folder);
		try (Facilitator us = new Facilitator(folder)) {
			us.newWorkshop();
			us.tabTo("setup-date");
			us.type("12/3/2026");
			us.press(ENTER);
			assertEquals(LocalDate.of(2026, 12, 3), us.workshop().setup().date());
			us.press(CONTROL, Z);
			assertNull(us.workshop().setup().date());
			assertEquals("", us.text("setup-date-text"));
			us.press(TAB);
			assertNull(us.workshop().setup().date(), "leaving the field brings nothing back");
			us.press(CONTROL, Y);
			assertEquals("Dec 3, 2026", us.text("setup-date-text"));
		}
	}

	@Test
	void undoShowsInTheNoteThatIsBeingEdited() {
		Facilitator.wide(folder);
		try (Facilitator us = new Facilitator(folder)) {
			us.newWorkshop();
			us.walkTo("step-needs-discuss-needs-critical");
			us.say("Pay lags");
			us.press(UP);
			us.press(javafx.scene.input.KeyCode.F2);
			us.type(" behind");
			assertEquals("Pay lags behind", us.workshop().notes().getFirst().text());
			us.press(CONTROL, Z);
			assertEquals("Pay lags", us.workshop().notes().getFirst().text());
			assertEquals("Pay lags", us.text("edit-note"));
			us.type(" far");
			us.press(ESCAPE);
			assertEquals("Pay lags far", us.workshop().notes().getFirst().text());
			assertEquals("notes", us.focused());
		}
	}
}
