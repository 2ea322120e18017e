package org.entrypoint.ui.screen.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.ui.screen.Room;
import org.entrypoint.session.Step;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.entry.Decision;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.rating.Rating;
import org.entrypoint.workshop.rating.RatingKey;
import org.junit.jupiter.api.Test;

/** Where the team is, on one page. */
class ResultsScreenTest {
	private static Room room() {
		return new Room(Room.blank(), position -> position.outline().first(Step.Kind.RESULTS), ResultsScreen::new);
	}

	private static void rate(Room room, Axis axis, String item, int level) {
		room.tell(() -> room.session.apply(new Edit.Rate(new RatingKey(axis, item), Rating.agreed(level))));
	}

	/** What a card says below its title. */
	private static String card(Room room, String id) {
		return room.words("results-" + id).split("\n", 2)[1];
	}

	@Test
	void aCardKeepsTheFocusWhileWhatItSaysChanges() {
		try (Room room = room()) {
			room.focus("results-plan");
			room.tell(() -> room.session.apply(Edit.AddAction.last(Action.of("one", "Lighter load"))));
			assertEquals("results-plan", room.focused());
		}
	}

	@Test
	void onlyWhatNobodyTalkedAboutIsNotDiscussed() {
		try (Room room = room()) {
			for (String id : new String[]{"critical", "pressing", "strong", "gaps", "untapped", "plan"}) {
				assertEquals("Not discussed", card(room, id), id);
			}
			assertEquals("No entry point chosen yet", card(room, "tests"));
			for (String place : new String[]{"needs.critical", "strengths.value", "conditions.rate.pay"}) {
				room.tell(() -> room.session.apply(Edit.AddNote.last(Note.of(place, place, "Said"))));
			}
			assertEquals("No issue is marked as the most critical yet", card(room, "critical"));
			for (String id : new String[]{"pressing", "strong", "gaps", "untapped"}) {
				assertEquals("Not rated yet; our notes say more", card(room, id), id);
			}
		}
	}

	@Test
	void aStrengthOfTheHighestNeedSchoolsAloneIsMarkedAsTheirs() {
		try (Room room = room()) {
			rate(room, Axis.HIGHEST_NEED, "pay.1", 1);
			assertEquals("Nothing that we rated is strong yet", card(room, "strong"));
			assertEquals("Nothing is rated both for all schools and for highest-need schools yet", card(room, "gaps"));
			rate(room, Axis.HIGHEST_NEED, "pay.1", 4);
			assertTrue(card(room, "strong").endsWith("(highest-need schools)"), card(room, "strong"));
			rate(room, Axis.ALL_SCHOOLS, "pay.1", 3);
			assertFalse(card(room, "strong").contains("(highest-need schools)"), card(room, "strong"));
			assertEquals("They have no less of anything that we rated for both", card(room, "gaps"));
		}
	}

	@Test
	void conditionsThatAreAllUsedWereDiscussed() {
		try (Room room = room()) {
			rate(room, Axis.IN_PLACE, "pay.a", 3);
			rate(room, Axis.USED, "pay.a", 3);
			assertEquals("None that we know of", card(room, "untapped"));
		}
	}

	@Test
	void aTestWithMarksForOtherAreasAloneWasDiscussed() {
		try (Room room = room()) {
			room.tell(() -> room.session.apply(new Edit.Decide(new Decision("pay", false, null, "", "", null))));
			room.tell(() -> room.session.apply(new Edit.Rate(RatingKey.ripple("pay", "teams"), Rating.agreed(2))));
			assertTrue(card(room, "tests").contains("Marked for 1 other area · "), card(room, "tests"));
		}
	}
}
