package org.entrypoint.ui.screen.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.entrypoint.ui.screen.Room;
import javafx.scene.input.KeyCode;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.rating.Rating;
import org.entrypoint.workshop.rating.RatingKey;
import org.junit.jupiter.api.Test;

/** All ratings at a glance, walked by keyboard. */
class ReviewScreenTest {
	private static Room room() {
		return new Room(Room.blank(), position -> position.outline().step("strengths/review").orElseThrow(),
				ReviewScreen::new);
	}

	@Test
	void theArrowsGoFromLineToLineAndToTheButtonBelow() {
		try (Room room = room()) {
			assertEquals("review-next", room.focused());
			room.press(KeyCode.DOWN);
			assertEquals("review-teams.1", room.focused());
			room.press(KeyCode.DOWN);
			assertEquals("review-teams.2", room.focused());
			room.press(KeyCode.UP, KeyCode.UP, KeyCode.UP);
			assertEquals("review-pipeline.4", room.focused());
		}
	}

	@Test
	void aLineLeadsToTheRowThatItStandsFor() {
		try (Room room = room()) {
			room.press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
			assertEquals("strengths/rate/teams", room.position.step().id());
			assertEquals("teams.2", room.position.item());
		}
	}

	@Test
	void aLineKeepsTheFocusWhileWhatIsShownChanges() {
		try (Room room = room()) {
			room.press(KeyCode.DOWN, KeyCode.DOWN);
			room.tell(() -> room.session
					.apply(new Edit.Rate(new RatingKey(Axis.ALL_SCHOOLS, "teams.2"), Rating.agreed(3))));
			assertEquals("review-teams.2", room.focused());
		}
	}
}
