package org.entrypoint.ui.screen.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.ui.screen.Room;
import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import org.entrypoint.session.Step;
import org.entrypoint.workshop.entry.Decision;
import org.junit.jupiter.api.Test;

/** The decision is the room's own: no number makes it, and it may stay open. */
class DecideScreenTest {
	private static Room room() {
		return new Room(Room.blank(), position -> position.outline().first(Step.Kind.DECIDE), DecideScreen::new);
	}

	private static Decision decision(Room room) {
		return room.session.workshop().decision();
	}

	@Test
	void oneKeyChoosesAndNothingIsDatedSilently() {
		try (Room room = room()) {
			assertEquals("decide-chosen-teams", room.focused());
			room.press(KeyCode.DIGIT3);
			assertEquals("rookies", decision(room).chosen());
			assertNull(decision(room).date());
			room.pressWithAlt(KeyCode.T);
			assertEquals(LocalDate.of(2026, 12, 3), decision(room).date());
			assertTrue(room.words("decide-evidence").contains("Better develop"), room.words("decide-evidence"));
		}
	}

	@Test
	void notYetDecidedIsAlwaysLegal() {
		try (Room room = room()) {
			room.press(KeyCode.DIGIT2, KeyCode.DIGIT0);
			assertNull(decision(room).chosen());
			assertTrue(decision(room).notYet());
			assertTrue(room.said.isEmpty(), room.said.toString());
			room.press(KeyCode.DOWN, KeyCode.ENTER);
			assertEquals("staffing", decision(room).chosen());
			assertFalse(decision(room).notYet());
		}
	}

	@Test
	void theChosenOneCannotBeTheRunnerUpAsWell() {
		try (Room room = room()) {
			room.press(KeyCode.DIGIT1);
			room.click("decide-runner-up-teams");
			assertNull(decision(room).runnerUp());
			assertTrue(room.words("decide-runner-up").contains("already"), room.words("decide-runner-up"));
			room.click("decide-runner-up-pay");
			assertEquals("pay", decision(room).runnerUp());
			assertFalse(room.isShown("decide-runner-up-trouble"));
			room.press(KeyCode.DIGIT4);
			assertEquals("teams", decision(room).chosen());
			assertTrue(room.isShown("decide-chosen-trouble"));
		}
	}

	@Test
	void aFieldThatAKeyLeadsToIsInSight() {
		try (Room room = room()) {
			assertFalse(room.isInSight("decide-minority"));
			room.pressWithAlt(KeyCode.M);
			assertTrue(room.isInSight("decide-minority"));
			room.press(KeyCode.ESCAPE);
			assertTrue(room.isInSight("decide-chosen-teams"));
			room.pressWithAlt(KeyCode.Y);
			assertTrue(room.isInSight("decide-why"));
		}
	}

	@Test
	void escapeLeavesTheDate() {
		try (Room room = room()) {
			room.focus("decide-date-text");
			room.press(KeyCode.ESCAPE);
			assertEquals("decide-chosen-teams", room.focused());
		}
	}

	@Test
	void theReasonAndTheMinorityViewAreKeptWhileTyped() {
		try (Room room = room()) {
			room.pressWithAlt(KeyCode.Y);
			assertEquals("decide-why", room.focused());
			room.type("decide-why", "It is what our rookies ask for.");
			room.press(KeyCode.ESCAPE);
			room.pressWithAlt(KeyCode.M);
			room.type("decide-minority", "Pay comes first.");
			assertEquals("It is what our rookies ask for.", decision(room).why());
			assertEquals("Pay comes first.", decision(room).minority());
		}
	}
}
