package org.entrypoint.ui.screen.discuss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.ui.screen.Room;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.entrypoint.ui.Toolkit;
import org.entrypoint.ui.control.note.NoteItem;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.Group;
import org.entrypoint.workshop.note.NoteChange;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.Setup;
import org.junit.jupiter.api.Test;

/** What the room sees while words of a note change. */
class DiscussScreenTest {
	private static final String PLACE = "needs.critical";

	private static Room room() {
		Room room = new Room(Room.blank(), position -> position.outline().step("needs/discuss/" + PLACE).orElseThrow(),
				DiscussScreen::new);
		for (String id : List.of("one", "two")) {
			room.tell(() -> assertTrue(
					room.session.apply(Edit.AddNote.last(Note.of(id, PLACE, "Number " + id))).isEmpty()));
		}
		room.press(KeyCode.UP, KeyCode.F2);
		assertEquals("edit-note", room.focused());
		return room;
	}

	/** The words of all rows, as they stand in the list when no note is being changed. */
	private static List<String> rows(Room room) {
		return Toolkit.call(() -> ((ListView<?>) room.find("notes")).getItems().stream()
				.map(each -> each instanceof NoteItem.Card card ? card.text() : "").toList());
	}

	@Test
	void aRowHasItsNewWordsWhenTheChangeEnds() {
		try (Room room = room()) {
			room.type("edit-note", " and more");
			assertEquals("Number two and more", room.session.workshop().note("two").orElseThrow().text());
			room.press(KeyCode.ENTER);
			assertEquals(List.of("Number one", "Number two and more"), rows(room));
			assertTrue(room.words("notes").contains("Number two and more"), room.words("notes"));
		}
	}

	@Test
	void namesThatLookTheSameAreOneChoice() {
		try (Room room = room()) {
			room.press(KeyCode.ESCAPE);
			Setup setup = new Setup("", "", null, "", List.of(new Group("Table 1", Group.Kind.TABLE, 0)),
					List.of("St. Mary's"), List.of("ST. MARY’S", "Dale"), null, Map.of());
			room.tell(() -> {
				room.session.apply(new Edit.ReviseSetup(setup));
				room.session.apply(new Edit.ReviseNote(room.session.workshop().note("two").orElseThrow().with(
						new NoteChange.SetGroup("table\u00A01"), new NoteChange.SetSchools(List.of("st.  mary's")))));
			});
			room.pressWithAlt(KeyCode.I);
			assertEquals("Table 1", room.words("mark-group-Table-1"));
			assertTrue(Toolkit.call(() -> ((ToggleButton) room.find("mark-group-Table-1")).isSelected()));
			assertTrue(Toolkit.call(() -> ((ToggleButton) room.find("mark-schools-St-Mary-s")).isSelected()));
			assertTrue(!room.words("mark-schools").contains("st.  mary's"), room.words("mark-schools"));
			room.type("mark-new-school", "DALE ");
			room.press(KeyCode.ENTER);
			room.type("mark-new-school", "dale");
			room.press(KeyCode.ENTER);
			assertEquals(List.of("st.  mary's", "Dale"), room.session.workshop().note("two").orElseThrow().schools());
		}
	}

	@Test
	void whatIsUndoneMeanwhileIsSeenInTheFieldAndInTheRow() {
		try (Room room = room()) {
			room.type("edit-note", " and more");
			room.tell(room.session::undo);
			assertEquals("Number two", Toolkit.call(() -> ((TextInputControl) room.find("edit-note")).getText()));
			room.press(KeyCode.ESCAPE);
			assertEquals(List.of("Number one", "Number two"), rows(room));
		}
	}

	@Test
	void aNoteThatIsTypedIntoGrowsWithItsWordsAndStaysInSight() {
		try (Room room = room()) {
			room.press(KeyCode.ESCAPE);
			for (int each = 0; each < 12; each++) {
				String id = "n" + each;
				room.tell(() -> room.session.apply(Edit.AddNote.last(Note.of(id, PLACE, "Number " + id))));
			}
			room.press(KeyCode.ESCAPE, KeyCode.UP, KeyCode.F2);
			assertEquals("edit-note", room.focused());
			double before = height(room, "edit-note");
			for (int line = 2; line <= 5; line++) {
				room.type("edit-note", "\nline " + line);
				room.tell(() -> {
				}); // what the list does after the key
				assertEquals("edit-note", room.focused());
				assertTrue(isInside(room, "edit-note", "notes"), "line " + line);
			}
			assertTrue(height(room, "edit-note") > 3 * before, before + " to " + height(room, "edit-note"));
			room.press(KeyCode.ENTER);
			assertEquals("Number n11\nline 2\nline 3\nline 4\nline 5", rows(room).getLast());
		}
	}

	private static double height(Room room, String id) {
		return Toolkit.call(() -> room.find(id).getLayoutBounds().getHeight());
	}

	private static boolean isInside(Room room, String inner, String outer) {
		return Toolkit.call(() -> {
			Node in = room.find(inner);
			Node out = room.find(outer);
			return out.localToScene(out.getLayoutBounds()).contains(in.localToScene(in.getLayoutBounds()));
		});
	}

	@Test
	void anotherNoteThatComesMeanwhileIsShown() {
		try (Room room = room()) {
			room.type("edit-note", " and more");
			room.tell(() -> assertFalse(
					room.session.apply(Edit.AddNote.last(Note.of("three", PLACE, "Number three"))).isPresent()));
			assertEquals("Number three", rows(room).getLast());
			room.press(KeyCode.ENTER);
			assertEquals(List.of("Number one", "Number two and more", "Number three"), rows(room));
		}
	}

	@Test
	void aNoteThatUndoBringsBackIsSelected() {
		try (Room room = room()) {
			room.press(KeyCode.ESCAPE, KeyCode.UP, KeyCode.DELETE);
			assertEquals(List.of("Number two"), rows(room));
			room.tell(room.session::undo);
			assertEquals(List.of("Number one", "Number two"), rows(room));
			room.pressWithAlt(KeyCode.S);
			assertTrue(room.session.workshop().note("one").orElseThrow().starred());
		}
	}

	@Test
	void onlyTheSelectedIssueOffersToBeTheMostCritical() {
		try (Room room = room()) {
			room.press(KeyCode.ESCAPE);
			assertFalse(isShown(room, "option-C-one"));
			assertTrue(isShown(room, "option-C-two"));
			room.pressWithAlt(KeyCode.C);
			room.press(KeyCode.UP);
			assertTrue(isShown(room, "option-C-two"), "what is on is always seen");
			assertTrue(isShown(room, "option-C-one"));
		}
	}

	private static boolean isShown(Room room, String id) {
		return Toolkit.call(() -> room.find(id).isVisible());
	}

	@Test
	void whatIsOnlyOfferedNeedsNoLineOfItsOwn() {
		try (Room room = room()) {
			room.press(KeyCode.ESCAPE);
			Node option = room.find("option-C-two");
			assertTrue(Toolkit.call(option::isVisible));
			double words = Toolkit.call(() -> middle(room.find("marks-two")));
			assertEquals(words, Toolkit.call(() -> middle(option)), 8);
		}
	}

	private static double middle(Node node) {
		return node.localToScene(node.getLayoutBounds()).getCenterY();
	}

	@Test
	void answersThatSayNothingOfWhereTheyHoldStandApart() {
		String place = "strengths.bright";
		Room room = new Room(Room.blank(),
				position -> position.outline().step("entry/discuss/entry.strengths").orElseThrow(), DiscussScreen::new);
		try (room) {
			assertEquals(3, rows(room).size());
			room.tell(() -> room.session.apply(Edit.AddNote.last(Note.of("n", place, "Parked before"))));
			room.tell(() -> room.session.apply(new Edit.MoveNote("n", "entry.strengths", Integer.MAX_VALUE)));
			assertEquals(List.of("Not said yet", "Parked before"), rowTexts(room).subList(3, 5));
		}
	}

	private static List<String> rowTexts(Room room) {
		return Toolkit.call(() -> ((ListView<?>) room.find("notes")).getItems().stream().map(each -> switch (each) {
			case NoteItem.Card card -> card.text();
			case NoteItem.Heading heading -> heading.text();
			default -> "";
		}).toList());
	}

	@Test
	void aLeverKeepsItsFieldsWhenTheyAreEmptiedAndTheyComeFirst() {
		Room room = new Room(Room.blank(),
				position -> position.outline().step("conditions/discuss/conditions.open").orElseThrow(),
				DiscussScreen::new);
		try (room) {
			room.tell(() -> room.session.apply(Edit.AddNote.last(Note.of("n", "conditions.open", "Class size"))));
			room.press(KeyCode.UP);
			room.pressWithAlt(KeyCode.I);
			room.type("lever-decides", "B");
			assertEquals("B", Optional.ofNullable(room.session.workshop().note("n").orElseThrow().lever()).orElseThrow()
					.decides());
			room.press(KeyCode.BACK_SPACE);
			assertEquals("lever-decides", room.focused());
			assertTrue(isShown(room, "lever-decides"));
			assertFalse(isShown(room, "mark-teachers"), "only what the question asks for");
		}
	}
}
