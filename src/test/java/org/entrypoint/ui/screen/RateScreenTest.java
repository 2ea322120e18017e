package org.entrypoint.ui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.entrypoint.diagnostic.Condition;
import org.entrypoint.diagnostic.Source;
import org.entrypoint.ui.Toolkit;
import org.entrypoint.ui.control.LevelPicker;
import org.entrypoint.workshop.Axis;
import org.entrypoint.workshop.Edit;
import org.entrypoint.workshop.HandCount;
import org.entrypoint.workshop.Method;
import org.entrypoint.workshop.Rating;
import org.entrypoint.workshop.RatingKey;
import org.junit.jupiter.api.Test;

/** What the room sees of a rating: agreed, counted, split and blank look different. */
class RateScreenTest {
	private static final String PICKER = "rate-pressing-pay";
	private static final RatingKey PAY = new RatingKey(Axis.PRESSING, "pay");

	private static Room room() {
		return new Room(Room.blank(), position -> position.way().step("needs/rate/pay").orElseThrow(), RateScreen::new);
	}

	@Test
	void whatHandsSayIsFramedUntilTheRoomAgrees() {
		try (Room room = room()) {
			vote(room, new HandCount(Method.HANDS, List.of(2, 9, 3, 0), 0));
			assertEquals(List.of("level-2"), marked(room, "counted"));
			assertEquals(List.of(), marked(room, "chosen"));
			assertTrue(spoken(room).endsWith(": 2 Somewhat by vote, not agreed yet"), spoken(room));
			room.focus(PICKER);
			room.press(KeyCode.DIGIT3);
			assertEquals(List.of("level-3"), marked(room, "chosen"));
			assertEquals(List.of(), marked(room, "counted"));
			assertTrue(spoken(room).endsWith(": 3 Pressing"), spoken(room));
			room.press(KeyCode.DELETE);
			assertEquals(List.of("level-2"), marked(room, "counted"));
			assertEquals(List.of(), marked(room, "chosen"));
		}
	}

	@Test
	void aSplitVoteHasNoFrame() {
		try (Room room = room()) {
			vote(room, new HandCount(Method.HANDS, List.of(6, 0, 0, 6), 0));
			assertEquals(List.of(), marked(room, "counted"));
			assertTrue(counted(room).startsWith("Split"), counted(room));
		}
	}

	@Test
	void slipsAreNotCalledHands() {
		try (Room room = room()) {
			vote(room, new HandCount(Method.SLIPS, List.of(2, 9, 3, 0), 1));
			assertEquals("15 slips · 1 don’t know", counted(room));
		}
	}

	@Test
	void handsThatDoNotKnowFrameThat() {
		try (Room room = room()) {
			vote(room, new HandCount(Method.HANDS, List.of(0, 0, 0, 0), 9));
			assertEquals(List.of("level-0"), marked(room, "counted"));
		}
	}

	@Test
	void everyVoteKeepsHowItWasTakenWhateverFollows() {
		try (Room room = room()) {
			room.focus(PICKER);
			room.press(KeyCode.H);
			room.click("vote-method-SLIPS");
			room.type("vote-counts", "6 0 0 6");
			room.click("vote-done");
			room.press(KeyCode.H);
			room.click("vote-method-HANDS");
			room.type("vote-counts", "0 3 9 0 2");
			room.click("vote-done");
			room.press(KeyCode.DIGIT3);
			assertEquals(
					new Rating(3,
							List.of(new HandCount(Method.SLIPS, List.of(6, 0, 0, 6), 0),
									new HandCount(Method.HANDS, List.of(0, 3, 9, 0), 2))),
					room.session.workshop().ratings().get(PAY));
		}
	}

	@Test
	void blankIsNeitherFramedNorChosen() {
		try (Room room = room()) {
			assertEquals(List.of(), marked(room, "counted"));
			assertEquals(List.of(), marked(room, "chosen"));
		}
	}

	@Test
	void aButtonOfARowKeepsTheFocusWhenTheRowIsRated() {
		try (Room room = new Room(Room.blank(), position -> position.way().step("conditions/rate/pay").orElseThrow(),
				RateScreen::new)) {
			room.tell(() -> {
				room.session.apply(
						new Edit.AddCondition(new Condition("own", "pay", "Bonuses for mentors", Source.FUNDING)));
				room.find("remove-own").requestFocus();
				room.session.apply(new Edit.Rate(new RatingKey(Axis.IN_PLACE, "own"), Rating.agreed(3)));
			});
			assertEquals("remove-own", room.focused());
		}
	}

	@Test
	void aConditionThatWeWantToChangeStaysMarked() {
		try (Room room = new Room(Room.blank(), position -> position.way().step("conditions/rate/pay").orElseThrow(),
				RateScreen::new)) {
			ToggleButton change = (ToggleButton) room.find("change-pay.a");
			assertEquals("We want to change it", Toolkit.call(change::getText));
			room.click("change-pay.a");
			assertEquals("✓ We want to change it", Toolkit.call(change::getText));
			assertTrue(Toolkit.call(change::isSelected));
			room.click("change-pay.a");
			assertEquals("We want to change it", Toolkit.call(change::getText));
			assertFalse(Toolkit.call(change::isSelected));
		}
	}

	/** The numbers of the levels of the picker that carry a mark. */
	private static List<String> marked(Room room, String mark) {
		return Toolkit.call(() -> picker(room).getChildren().stream()
				.filter(each -> each.getPseudoClassStates().contains(PseudoClass.getPseudoClass(mark)))
				.flatMap(each -> each.getStyleClass().stream()).filter(each -> each.startsWith("level-")).toList());
	}

	private static String counted(Room room) {
		return Toolkit.call(() -> picker(room).getParent().getParent().lookupAll(".rating-hands").stream()
				.map(each -> ((Label) each).getText()).collect(Collectors.joining()));
	}

	private static LevelPicker picker(Room room) {
		return (LevelPicker) room.find(PICKER);
	}

	private static String spoken(Room room) {
		return Toolkit.call(() -> picker(room).getAccessibleText());
	}

	private static void vote(Room room, HandCount hands) {
		room.tell(() -> room.session.apply(new Edit.Rate(PAY, new Rating(null, List.of(hands)))));
	}
}
