package org.entrypoint.ui.screen.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.ui.screen.Room;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.entrypoint.session.Step;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.entry.Decision;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.edit.Edits;
import org.entrypoint.workshop.edit.Outcome;
import org.entrypoint.workshop.note.Place;
import org.entrypoint.workshop.rating.Rating;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Test;

/** The six tests are answered by one key, and what is not met becomes an action. */
class TestsScreenTest {
	private static Room room(Workshop workshop) {
		return new Room(workshop, position -> position.outline().first(Step.Kind.TESTS), TestsScreen::new);
	}

	private static Workshop decided() {
		Outcome outcome = Edits.apply(Room.blank(),
				new Edit.Decide(new Decision("rookies", false, null, "", "", null)));
		return ((Outcome.Applied) outcome).workshop();
	}

	private static Optional<Integer> level(Room room, Axis axis, String item) {
		return room.session.workshop().rating(axis, item).map(Rating::level);
	}

	@Test
	void oneKeyAnswersATestAndEachOtherAreaHasAMarkOfItsOwn() {
		try (Room room = room(decided())) {
			assertEquals("test-met-felt", room.focused());
			room.press(KeyCode.DIGIT3, KeyCode.DOWN, KeyCode.DIGIT0, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN,
					KeyCode.DIGIT2);
			assertEquals(Optional.of(3), level(room, Axis.TEST, "rookies/felt"));
			assertEquals(Optional.of(0), level(room, Axis.TEST, "rookies/better"));
			assertEquals(Optional.empty(), level(room, Axis.TEST, "rookies/skills"));
			assertEquals("test-ripple-teams", room.focused());
			assertEquals(Optional.of(2), level(room, Axis.RIPPLE, "rookies/teams"));
			room.press(KeyCode.DELETE);
			assertEquals(Optional.empty(), level(room, Axis.RIPPLE, "rookies/teams"));
		}
	}

	@Test
	void anUnmetTestBecomesAnActionInOneStepThatOneUndoTakesBack() {
		try (Room room = room(decided())) {
			assertFalse(room.isShown("test-act-felt"));
			room.press(KeyCode.DIGIT1);
			Workshop before = room.session.workshop();
			assertTrue(room.isShown("test-act-felt"));
			room.pressWithAlt(KeyCode.A);
			Action action = room.session.workshop().actions().getFirst();
			assertEquals(List.of("felt"), action.serves());
			assertEquals(List.of("rookies"), action.dimensions());
			assertTrue(action.what().contains("Meets needs that people feel now."), action.what());
			assertTrue(room.words("test-felt").contains("It is in the plan"));
			assertEquals(2, room.changes.size());
			room.pressWithAlt(KeyCode.A);
			assertEquals(1, room.session.workshop().actions().size());
			room.click("test-plan-felt");
			assertEquals(Step.Kind.ACTIONS, room.position.step().kind());
			room.tell(room.session::undo);
			assertEquals(before, room.session.workshop());
			assertTrue(room.isShown("test-act-felt"));
		}
	}

	@Test
	void aMetTestAndAnUnknownOneAskForNoAction() {
		try (Room room = room(decided())) {
			room.press(KeyCode.DIGIT3);
			room.pressWithAlt(KeyCode.A);
			room.press(KeyCode.DIGIT0);
			room.pressWithAlt(KeyCode.A);
			assertEquals(List.of(), room.session.workshop().actions());
			assertFalse(room.isShown("test-act-felt"));
		}
	}

	@Test
	void aNoteGoesToTheSelectedTestAndEscapeLeadsBack() {
		try (Room room = room(decided())) {
			room.press(KeyCode.DOWN, KeyCode.ENTER);
			assertEquals("test-entry", room.focused());
			room.type("test-entry", "Only in two schools so far");
			room.press(KeyCode.ENTER);
			assertEquals("Only in two schools so far",
					room.session.workshop().notesAt(Place.test("rookies", "better")).getFirst().text());
			room.press(KeyCode.ESCAPE);
			assertEquals("test-met-better", room.focused());
			room.press(KeyCode.DOWN);
			assertTrue(room.words("test-better").contains("Only in two schools so far"));
		}
	}

	@Test
	void withNothingChosenItLeadsToTheDecision() {
		try (Room room = room(Room.blank())) {
			assertEquals("tests-decide", room.focused());
			room.click("tests-decide");
			assertEquals(Step.Kind.DECIDE, room.position.step().kind());
		}
	}
}
