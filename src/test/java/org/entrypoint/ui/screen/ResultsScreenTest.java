package org.entrypoint.ui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.entrypoint.session.Step;
import org.entrypoint.workshop.Action;
import org.entrypoint.workshop.Edit;
import org.junit.jupiter.api.Test;

/** Where the team is, on one page. */
class ResultsScreenTest {
	@Test
	void aCardKeepsTheFocusWhileWhatItSaysChanges() {
		try (Room room = new Room(Room.blank(), position -> position.way().first(Step.Kind.RESULTS),
				ResultsScreen::new)) {
			room.focus("results-plan");
			room.tell(() -> room.session.apply(Edit.AddAction.last(Action.of("one", "Lighter load"))));
			assertEquals("results-plan", room.focused());
		}
	}
}
