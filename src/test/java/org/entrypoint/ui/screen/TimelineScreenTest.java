package org.entrypoint.ui.screen;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import javafx.scene.Node;
import org.entrypoint.ui.Toolkit;
import org.entrypoint.workshop.Action;
import org.entrypoint.workshop.Edit;
import org.junit.jupiter.api.Test;

/** The lines of the timeline stay while they are the same, and follow the plan when it changes. */
class TimelineScreenTest {
	private static Room room() {
		return new Room(Room.sample(), position -> position.way().step("plan/timeline").orElseThrow(),
				TimelineScreen::new);
	}

	private static Action dated(Room room) {
		return room.session.workshop().actions().stream().filter(action -> action.by() != null).findFirst()
				.orElseThrow();
	}

	private static void change(Room room, Action action) {
		room.tell(() -> assertTrue(room.session.apply(new Edit.ReviseAction(action)).isEmpty()));
	}

	@Test
	void anActionThatChangesShowsItsNewWordsAndItsNewMonth() {
		try (Room room = room()) {
			Action action = dated(room);
			String id = "timeline-" + action.id();
			assertTrue(room.words(id).contains(action.what()), room.words(id));
			change(room, action.withWhat("Pay mentors from September").withBy(LocalDate.of(2031, 2, 28)));
			assertTrue(room.words(id).contains("Pay mentors from September"), room.words(id));
			assertTrue(room.words(id).contains("28"), room.words(id));
			assertFalse(room.words(id).contains(action.what()), room.words(id));
		}
	}

	@Test
	void anEntrySpeaksItsDayAsPeopleSayIt() {
		try (Room room = room()) {
			Action action = dated(room);
			change(room, action.withBy(LocalDate.of(2031, 2, 28)));
			String spoken = Toolkit.call(() -> room.find("timeline-" + action.id()).getAccessibleText());
			assertTrue(spoken.endsWith("Feb 28, 2031"), spoken);
		}
	}

	@Test
	void whatTheTimelineDoesNotShowLeavesItsLinesAsTheyAre() {
		try (Room room = room()) {
			Action action = dated(room);
			Node before = room.find("timeline-" + action.id());
			change(room, action.withFirstStep("Call the union"));
			Node after = room.find("timeline-" + action.id());
			assertNotNull(before);
			assertSame(before, after);
		}
	}
}
