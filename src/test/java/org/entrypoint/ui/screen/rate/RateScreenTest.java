package org.entrypoint.ui.screen.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.ui.screen.Room;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.entrypoint.diagnostic.Condition;
import org.entrypoint.diagnostic.Source;
import org.entrypoint.session.Step;
import org.entrypoint.ui.Toolkit;
import org.entrypoint.ui.control.rating.LevelPicker;
import org.entrypoint.ui.control.rating.RatingRow;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.Group;
import org.entrypoint.workshop.rating.HandCount;
import org.entrypoint.workshop.rating.Method;
import org.entrypoint.workshop.rating.Rating;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.Setup;
import org.junit.jupiter.api.Test;

/** What the room sees of a rating: agreed, counted, split and blank look different. */
class RateScreenTest {
	private static final String PICKER = "rate-pressing-pay";
	private static final RatingKey PAY = new RatingKey(Axis.PRESSING, "pay");

	private static Room room() {
		return new Room(Room.blank(), position -> position.outline().step("needs/rate/pay").orElseThrow(),
				RateScreen::new);
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
			room.pressWithAlt(KeyCode.H);
			room.click("vote-method-SLIPS");
			room.type("vote-counts", "6 0 0 6");
			room.click("vote-done");
			room.pressWithAlt(KeyCode.H);
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
		try (Room room = new Room(Room.blank(),
				position -> position.outline().step("conditions/rate/pay").orElseThrow(), RateScreen::new)) {
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
		try (Room room = new Room(Room.blank(),
				position -> position.outline().step("conditions/rate/pay").orElseThrow(), RateScreen::new)) {
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

	void aNeedIsRatedUnderItsQuestion() {
		try (Room room = room()) {
			assertEquals("How pressing is change?", shown(row(room, PICKER)).getFirst());
			assertTrue(spoken(room).startsWith("How pressing is change?. "), spoken(room));
		}
	}

	@Test
	void everyVoteOpensOnHands() {
		try (Room room = room()) {
			room.focus(PICKER);
			room.pressWithAlt(KeyCode.H);
			room.click("vote-method-SECRET");
			room.press(KeyCode.ESCAPE);
			room.pressWithAlt(KeyCode.H);
			assertTrue(((ToggleButton) room.find("vote-method-HANDS")).isSelected());
			room.type("vote-counts", "0 3 9 2");
			room.press(KeyCode.ENTER);
			assertEquals(List.of(new HandCount(Method.HANDS, List.of(0, 3, 9, 2), 0)), votes(room));
			assertEquals(List.of(), room.said);
		}
	}

	@Test
	void moreHandsThanPeopleAreCountedAndSaid() {
		try (Room room = room()) {
			room.tell(() -> room.session.apply(new Edit.ReviseSetup(new Setup("", "", null, "",
					List.of(new Group("Table 1", Group.Kind.TABLE, 15)), List.of(), List.of(), null, Map.of()))));
			room.focus(PICKER);
			room.pressWithAlt(KeyCode.H);
			room.type("vote-counts", "9 9 9 9 9");
			room.press(KeyCode.ENTER);
			assertEquals(List.of(new HandCount(Method.HANDS, List.of(9, 9, 9, 9), 9)), votes(room));
			assertEquals(List.of("45 hands, 15 people in the setup"), room.said);
		}
	}

	private static List<HandCount> votes(Room room) {
		return room.session.workshop().rating(PAY.axis(), PAY.item()).orElseThrow().votes();
	}

	@Test
	void ourOwnStatementHasTheFocusOnceItIsAdded() {
		try (Room room = new Room(Room.blank(),
				position -> position.outline().step("conditions/rate/pay").orElseThrow(), RateScreen::new)) {
			room.press(KeyCode.UP);
			room.pressWithAlt(KeyCode.A);
			room.type("evidence-entry", "Bonuses for mentors");
			room.press(KeyCode.ENTER);
			String own = room.session.workshop().ownConditions().getFirst().id();
			assertEquals("rate-in_place-" + own, room.focused());
			assertTrue(room.isInSight("rate-used-" + own));
			assertTrue(room.isInSight("remove-" + own));
			room.press(KeyCode.DIGIT3);
			assertEquals(3, room.session.workshop().rating(Axis.IN_PLACE, own).orElseThrow().level());
		}
	}

	@Test
	void theRowThatEvidenceBelongsToIsMarkedWhileItIsTyped() {
		try (Room room = new Room(Room.blank(), position -> position.outline().step("strengths/rate/pay").orElseThrow(),
				RateScreen::new)) {
			assertEquals("evidence-entry", room.focused());
			assertEquals(List.of("pay.1"), selected(room));
			room.press(KeyCode.UP, KeyCode.DOWN, KeyCode.ENTER);
			assertEquals(List.of("pay.2"), selected(room));
			room.press(KeyCode.UP);
			room.pressWithAlt(KeyCode.T);
			room.press(KeyCode.ENTER);
			assertEquals(List.of("pay.2"), selected(room));
		}
	}

	@Test
	void theRoomComesToTheRowThatItCameFor() {
		try (Room room = new Room(Room.blank(), position -> {
			Step step = position.outline().step("strengths/rate/pay").orElseThrow();
			position.go(step, "pay.3");
			return step;
		}, RateScreen::new)) {
			assertEquals("rate-all_schools-pay.3", room.focused());
			assertEquals(List.of("pay.3"), selected(room));
			assertTrue(room.isInSight("rate-all_schools-pay.3"));
		}
	}

	/** The statements of dimension pay whose rows are marked. */
	private static List<String> selected(Room room) {
		return Stream.of("pay.1", "pay.2", "pay.3", "pay.4")
				.filter(each -> Stream.of("all_schools", "highest_need").anyMatch(
						axis -> room.has("rate-" + axis + "-" + each) && row(room, "rate-" + axis + "-" + each)
								.getPseudoClassStates().contains(PseudoClass.getPseudoClass("selected"))))
				.toList();
	}

	private static Node row(Room room, String picker) {
		Node node = room.find(picker);
		while (!(node instanceof RatingRow)) {
			node = node.getParent();
		}
		return node;
	}

	/** The words of a node from top to bottom. */
	private static List<String> shown(Node node) {
		return Toolkit.call(() -> node.lookupAll(".label").stream().map(each -> ((Label) each).getText())
				.filter(each -> !each.isEmpty()).toList());
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
