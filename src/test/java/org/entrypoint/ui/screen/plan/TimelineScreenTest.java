package org.entrypoint.ui.screen.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.ui.screen.Room;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.entrypoint.insight.plan.Timeline;
import org.entrypoint.ui.Toolkit;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.edit.Edit;
import org.junit.jupiter.api.Test;

/** The lines of the timeline stay while they are the same, and follow the plan when it changes. */
class TimelineScreenTest {
	private static Room room() {
		return new Room(Room.sample(), position -> position.outline().step("plan/timeline").orElseThrow(),
				TimelineScreen::new);
	}

	/** The action that comes first. */
	private static Action dated(Room room) {
		return room.session.workshop().actions().stream().filter(action -> action.by() != null)
				.min(Comparator.comparing(action -> String.valueOf(action.by()))).orElseThrow();
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
			change(room, action.withWhat("Pay mentors from September").withBy(LocalDate.of(2026, 2, 28)));
			assertTrue(room.words(id).contains("Pay mentors from September"), room.words(id));
			assertTrue(room.words(id).contains("28"), room.words(id));
			assertFalse(room.words(id).contains(action.what()), room.words(id));
		}
	}

	@Test
	void anEntrySpeaksItsDayAsPeopleSayIt() {
		try (Room room = room()) {
			Action action = dated(room);
			change(room, action.withBy(LocalDate.of(2026, 2, 28)));
			String spoken = Toolkit.call(() -> room.find("timeline-" + action.id()).getAccessibleText());
			assertTrue(spoken.endsWith("Feb 28, 2026"), spoken);
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

	@Test
	void enterLeadsToWhereAnEntryIsWritten() {
		try (Room room = room()) {
			Timeline.Entry first = Timeline.of(room.session.workshop()).dated().getFirst();
			assertEquals(Timeline.Kind.LEVER, first.kind());
			room.focus("timeline");
			room.press(KeyCode.ENTER);
			assertEquals(first.id(), room.position.item());
			assertEquals(room.session.workshop().note(first.id()).orElseThrow().place(),
					room.position.step().subject());
		}
	}

	@Test
	void anActionIsReachedByArrowKeysAndTheSpaceBar() {
		try (Room room = room()) {
			Timeline.Entry second = Timeline.of(room.session.workshop()).dated().get(1);
			assertEquals(Timeline.Kind.ACTION, second.kind());
			room.focus("timeline");
			room.press(KeyCode.DOWN, KeyCode.SPACE);
			assertEquals(second.id(), room.position.item());
			assertEquals("plan/actions", room.position.step().id());
		}
	}

	@Test
	void onlyWhatIsInSightIsInTheWindow() {
		try (Room room = room()) {
			room.tell(() -> room.session.apply(Edit.together(IntStream.range(0, 300)
					.<Edit>mapToObj(each -> Edit.AddAction.last(Action.of("many-" + each, "Do it " + each)))
					.toList())));
			Node list = room.find("timeline");
			long rows = Toolkit.call(() -> list.lookupAll(".timeline-row").stream().count());
			assertTrue(rows > 3 && rows < 30, rows + " rows");
			room.focus("timeline");
			room.press(KeyCode.END);
			assertTrue(room.words("timeline").contains("Do it 299"), room.words("timeline"));
		}
	}

	@Test
	void anEntryThatGoesLeavesTheSelectionInItsPlace() {
		try (Room room = room()) {
			List<Timeline.Entry> dated = Timeline.of(room.session.workshop()).dated();
			room.focus("timeline");
			room.press(KeyCode.DOWN);
			room.tell(() -> room.session.apply(new Edit.RemoveAction(dated.get(1).id())));
			room.press(KeyCode.ENTER);
			assertEquals(dated.get(2).id(), room.position.item());
		}
	}
}
