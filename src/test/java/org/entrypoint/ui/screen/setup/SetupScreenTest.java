package org.entrypoint.ui.screen.setup;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.session.Phase;
import org.entrypoint.ui.screen.Room;
import org.junit.jupiter.api.Test;

/** What a facilitator is told before anything is recorded. */
class SetupScreenTest {
	@Test
	void theRoomIsAskedNotToWriteTheNamesOfStudents() {
		try (Room room = new Room(Room.sample(), position -> position.outline().of(Phase.SETUP).getFirst(),
				SetupScreen::new)) {
			assertTrue(room.allWords().contains("do not write the names of students"), room.allWords());
		}
	}
}
