package org.entrypoint.ui.screen.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.ui.screen.Room;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.entrypoint.ui.Toolkit;
import org.entrypoint.ui.control.note.NoteItem;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.plan.Horizon;
import org.junit.jupiter.api.Test;

/** What the room sees while words of an action change. */
class PlanScreenTest {
	private static Room room() {
		Room room = new Room(Room.blank(), position -> position.outline().step("plan/actions").orElseThrow(),
				PlanScreen::new);
		for (String id : List.of("one", "two")) {
			room.tell(() -> assertTrue(room.session
					.apply(Edit.AddAction.last(Action.of(id, "Number " + id).withHorizon(Horizon.NOW))).isEmpty()));
		}
		room.press(KeyCode.UP, KeyCode.F2);
		assertEquals("edit-note", room.focused());
		return room;
	}

	@SuppressWarnings("unchecked") // the list of that id holds nothing else
	private static List<NoteItem> rows(Room room) {
		return ((ListView<NoteItem>) room.find("actions")).getItems();
	}

	private static List<String> texts(Room room) {
		return Toolkit.call(() -> rows(room).stream().filter(NoteItem.Card.class::isInstance)
				.map(each -> ((NoteItem.Card) each).text()).toList());
	}

	@Test
	void keysInAnActionMakeNoRowAnewUntilItsChangeEnds() {
		try (Room room = room()) {
			AtomicInteger changes = new AtomicInteger();
			room.tell(() -> ((ListView<?>) room.find("actions")).getItems()
					.addListener((ListChangeListener<Object>) change -> changes.incrementAndGet()));
			room.type("edit-note", " and more");
			assertEquals("Number two and more", room.session.workshop().action("two").orElseThrow().what());
			assertEquals(0, changes.get());
			room.press(KeyCode.ENTER);
			assertEquals(List.of("Number one", "Number two and more"), texts(room));
			assertTrue(room.words("actions").contains("Number two and more"), room.words("actions"));
			assertEquals("actions", room.focused());
		}
	}

	private static void own(Room room, String id, String owner) {
		room.tell(() -> room.session
				.apply(new Edit.ReviseAction(room.session.workshop().action(id).orElseThrow().withOwner(owner))));
	}

	private static String owner(Room room, String id) {
		return room.session.workshop().action(id).orElseThrow().owner();
	}

	@Test
	void anOwnerTypedInAnotherWayIsTheOneWhoIsKnown() {
		try (Room room = room()) {
			own(room, "one", "Mary O'Neil");
			room.press(KeyCode.ESCAPE);
			room.pressWithAlt(KeyCode.I);
			room.type("action-owner", "mary\u00A0 o’neil");
			room.focus("action-what");
			assertEquals("Mary O'Neil", owner(room, "two"));
			assertEquals("Mary O'Neil", room.words("action-owner"));
			room.type("action-schools", "Hill, HILL ,  hill  , Dale");
			assertEquals(List.of("Hill", "Dale"), room.session.workshop().action("two").orElseThrow().schools());
		}
	}

	@Test
	void anOwnerWhoseSpellingIsCorrectedStaysSo() {
		try (Room room = room()) {
			own(room, "one", "mary o'neil");
			own(room, "two", "mary o'neil");
			room.press(KeyCode.ESCAPE);
			room.pressWithAlt(KeyCode.I);
			room.focus("action-owner");
			room.tell(() -> ((TextInputControl) room.find("action-owner")).setText("Mary O'Neil"));
			room.focus("action-what");
			assertEquals("Mary O'Neil", owner(room, "two"));
			assertEquals("mary o'neil", owner(room, "one"));
		}
	}

	@Test
	void daysAreShownAsTheComputerWritesThem() {
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.GERMANY);
		try (Room room = room()) {
			room.tell(() -> room.session.apply(new Edit.ReviseAction(
					room.session.workshop().action("one").orElseThrow().withBy(LocalDate.of(2026, 11, 24)))));
			assertTrue(room.words("actions").contains("by 24.11.2026"), room.words("actions"));
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void anActionThatGoesToTheOtherHorizonMeanwhileIsShownThere() {
		try (Room room = room()) {
			room.type("edit-note", " and more");
			room.tell(() -> room.session.apply(new Edit.ReviseAction(
					room.session.workshop().action("one").orElseThrow().withHorizon(Horizon.TOWARD))));
			assertEquals(List.of("Number two", "Number one"),
					texts(room).stream().map(each -> each.substring(0, 10)).toList());
			room.press(KeyCode.ENTER);
			assertEquals(List.of("Number two and more", "Number one"), texts(room));
		}
	}
}
