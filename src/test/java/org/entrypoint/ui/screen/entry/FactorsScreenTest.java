package org.entrypoint.ui.screen.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.ui.screen.Room;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.entrypoint.workshop.entry.Effect;
import org.entrypoint.workshop.entry.Factor;
import org.junit.jupiter.api.Test;

/** Other factors are weighed by keyboard. */
class FactorsScreenTest {
	private static Room room() {
		return new Room(Room.blank(), position -> position.outline().step("entry/discuss/entry.factors").orElseThrow(),
				FactorsScreen::new);
	}

	private static List<Factor> factors(Room room) {
		return room.session.workshop().factors();
	}

	@Test
	void theFamiliesStandReadyAndOwnRowsAreAddedAndRemoved() {
		try (Room room = room()) {
			assertEquals(3, factors(room).size());
			assertEquals("factor-entry", room.focused());
			room.type("factor-entry", "A new superintendent in July");
			room.press(KeyCode.ENTER);
			assertEquals("A new superintendent in July", factors(room).getLast().title());
			assertEquals("factor-entry", room.focused());
			room.click("factor-remove-" + factors(room).getLast().id());
			assertEquals(3, factors(room).size());
		}
	}

	@Test
	void aDigitSaysWhatAFactorDoesBySignAndWord() {
		try (Room room = room()) {
			String family = factors(room).getFirst().id();
			room.press(KeyCode.UP, KeyCode.UP, KeyCode.UP, KeyCode.RIGHT, KeyCode.DIGIT3);
			assertEquals(Effect.HINDERS, factors(room).getFirst().effect("staffing"));
			String cell = room.words("factor-" + family + "-staffing");
			assertTrue(cell.contains("−") && cell.contains("hinders"), cell);
			room.press(KeyCode.DIGIT1);
			assertEquals(Effect.HELPS, factors(room).getFirst().effect("staffing"));
			room.press(KeyCode.DIGIT0);
			assertEquals(Effect.UNSAID, factors(room).getFirst().effect("staffing"));
		}
	}

	@Test
	void theNoteIsOneKeyAwayAndEscapeLeadsBack() {
		try (Room room = room()) {
			String family = factors(room).getFirst().id();
			room.press(KeyCode.UP, KeyCode.UP, KeyCode.UP);
			room.pressWithAlt(KeyCode.N);
			assertEquals("factor-note-" + family, room.focused());
			room.type("factor-note-" + family, "Opens in March");
			assertEquals("Opens in March", factors(room).getFirst().note());
			room.press(KeyCode.ESCAPE);
			assertEquals("factor-" + family + "-teams", room.focused());
		}
	}

	@Test
	void theDateIsOneKeyAwayAndEscapeLeadsBack() {
		try (Room room = room()) {
			String family = factors(room).getFirst().id();
			room.press(KeyCode.UP, KeyCode.UP, KeyCode.UP);
			room.pressWithAlt(KeyCode.D);
			assertEquals("factor-next-" + family, room.focused());
			room.type("factor-next-" + family + "-text", "3/15/2027");
			room.press(KeyCode.ESCAPE);
			assertEquals("factor-" + family + "-teams", room.focused());
			assertEquals(LocalDate.of(2027, 3, 15), factors(room).getFirst().next());
		}
	}

	@Test
	void aDateIsTypedAndWhatIsNoDateChangesNothing() {
		try (Room room = room()) {
			String family = factors(room).getFirst().id();
			room.type("factor-next-" + family + "-text", "3/15/2027");
			room.press(KeyCode.ENTER);
			assertEquals(LocalDate.of(2027, 3, 15), factors(room).getFirst().next());
			room.type("factor-next-" + family + "-text", " or so");
			room.press(KeyCode.ENTER);
			assertTrue(room.words("factor-" + family).contains("is not a date"), room.words("factor-" + family));
			assertNotNull(factors(room).getFirst().next());
		}
	}
}
