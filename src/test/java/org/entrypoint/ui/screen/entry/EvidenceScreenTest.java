package org.entrypoint.ui.screen.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.diagnostic.Area;
import org.entrypoint.ui.screen.Room;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.insight.Evidence;
import org.entrypoint.insight.OpenEnds;
import org.entrypoint.insight.UntappedConditions;
import org.entrypoint.session.Step;
import org.entrypoint.locale.Words;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.rating.HandCount;
import org.entrypoint.workshop.rating.Method;
import org.entrypoint.workshop.note.NoteChange;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.rating.Rating;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Test;

/** The evidence table is walked, opened and left by keyboard. */
class EvidenceScreenTest {
	private static Room room(Workshop workshop) {
		return new Room(workshop, position -> position.outline().first(Step.Kind.EVIDENCE), EvidenceScreen::new);
	}

	@Test
	void arrowKeysWalkTheCellsAndStopAtTheEdges() {
		try (Room room = room(Room.sample())) {
			assertEquals("evidence-teams-need", room.focused());
			room.press(KeyCode.UP, KeyCode.LEFT);
			assertEquals("evidence-teams-need", room.focused());
			room.press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
			assertEquals("evidence-rookies-untapped", room.focused());
			room.press(KeyCode.END, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
			assertEquals("evidence-pipeline-factors", room.focused());
		}
	}

	@Test
	void everyCellOpensWhatIsBehindIt() {
		Workshop sample = Room.sample();
		try (Room room = room(sample)) {
			for (Dimension dimension : sample.diagnostic().dimensions()) {
				for (EvidenceColumn column : EvidenceColumn.values()) {
					room.focus("evidence-" + dimension.id() + "-" + column.id());
					room.press(KeyCode.ENTER);
					assertEquals("behind-0", room.focused());
					String behind = room.words("behind");
					assertTrue(behind.contains(dimension.number() + " · "), behind);
					if (column == EvidenceColumn.STRENGTHS) {
						sample.statements(dimension.id()).forEach(each -> assertTrue(behind.contains(each.text())));
					}
					if (column == EvidenceColumn.UNTAPPED) {
						UntappedConditions.of(sample, dimension.id())
								.forEach(each -> assertTrue(behind.contains(each.text())));
					}
					room.press(KeyCode.ESCAPE);
					assertFalse(room.isShown("behind"));
					assertEquals("evidence-" + dimension.id() + "-" + column.id(), room.focused());
				}
			}
		}
	}

	@Test
	void aSecondEnterGoesToTheRowOfTheLine() {
		try (Room room = room(Room.sample())) {
			room.press(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.ENTER, KeyCode.DOWN, KeyCode.ENTER);
			assertEquals("strengths/rate/staffing", room.position.step().id());
			assertEquals("staffing.2", room.position.item());
		}
		try (Room room = room(Room.sample())) {
			room.press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
			assertEquals("conditions/rate/teams", room.position.step().id());
			assertEquals("teams.c", room.position.item());
		}
	}

	@Test
	void aLineOfANoteLeadsToTheNote() {
		Workshop sample = Room.sample();
		Note about = Evidence.notes(sample, Area.NEEDS, "rookies").getFirst();
		try (Room room = room(sample)) {
			room.focus("evidence-rookies-need");
			room.press(KeyCode.ENTER, KeyCode.DOWN, KeyCode.ENTER);
			assertEquals("needs/discuss/" + about.place(), room.position.step().id());
			assertEquals(about.id(), room.position.item());
		}
	}

	@Test
	void aLineOfAFactorLeadsToItsRow() {
		Workshop sample = Room.sample();
		try (Room room = room(sample)) {
			room.focus("evidence-rookies-factors");
			room.press(KeyCode.ENTER, KeyCode.ENTER);
			assertEquals("entry/discuss/entry.factors", room.position.step().id());
			assertEquals(Evidence.factors(sample, "rookies").getFirst().id(), room.position.item());
		}
	}

	@Test
	void aLineRatedForTheHighestNeedSchoolsAloneLeadsToThatRating() {
		try (Room room = room(Room.blank())) {
			room.tell(() -> room.session
					.apply(new Edit.Rate(new RatingKey(Axis.HIGHEST_NEED, "pay.2"), Rating.agreed(3))));
			room.focus("evidence-pay-strengths");
			room.press(KeyCode.ENTER, KeyCode.DOWN, KeyCode.ENTER);
			assertEquals("pay.2", room.position.item());
			assertEquals(Optional.of(Axis.HIGHEST_NEED), room.position.axis());
		}
	}

	@Test
	void whatIsOpenSaysHowItWasRated() {
		HandCount first = new HandCount(Method.SLIPS, List.of(5, 0, 0, 5), 1);
		HandCount second = new HandCount(Method.SECRET, List.of(4, 0, 0, 4), 0);
		HandCount hands = new HandCount(Method.HANDS, List.of(1, 0, 0, 0), 6);
		try (Room room = room(Room.blank())) {
			room.tell(() -> {
				room.session.apply(new Edit.Rate(new RatingKey(Axis.HIGHEST_NEED, "pay.1"),
						new Rating(2, List.of(first, second))));
				room.session
						.apply(new Edit.Rate(new RatingKey(Axis.PRESSING, "pay"), new Rating(null, List.of(hands))));
				room.session.apply(new Edit.Rate(new RatingKey(Axis.USED, "pay.a"), Rating.agreed(0)));
			});
			room.press(KeyCode.S);
			String lines = room.words("behind");
			for (String expected : List.of(
					"Highest-need schools · agreed: In places · 1st vote: paper slips per level 5 0 0 5, don’t know 1 · "
							+ "2nd vote: secret votes per level 4 0 0 4, don’t know 0",
					"How pressing is change? · hands per level 1 0 0 0, don’t know 6", "Used? · agreed: Don’t know")) {
				assertTrue(lines.contains(expected), lines);
			}
			room.press(KeyCode.ENTER);
			assertEquals("strengths/rate/pay", room.position.step().id());
			assertEquals(Optional.of(Axis.HIGHEST_NEED), room.position.axis());
		}
	}

	@Test
	void blankAndDontKnowAreNeverANumber() {
		try (Room room = room(Room.blank())) {
			assertEquals("not discussed", cell(room, "teams", EvidenceColumn.NEED));
			for (EvidenceColumn column : EvidenceColumn.values()) {
				assertEquals("not discussed", cell(room, "pay", column));
			}
			room.tell(() -> room.session.apply(new Edit.Rate(new RatingKey(Axis.PRESSING, "teams"), Rating.agreed(0))));
			room.tell(() -> room.session.apply(new Edit.Rate(new RatingKey(Axis.IN_PLACE, "pay.a"), Rating.agreed(1))));
			assertEquals("Don’t know", cell(room, "teams", EvidenceColumn.NEED));
			assertTrue(cell(room, "pay", EvidenceColumn.CONDITIONS).contains("0 of 4"));
			assertEquals("evidence-teams-need", room.focused());
		}
	}

	@Test
	void ratingsOfTheHighestNeedSchoolsAloneAreShownAsTheirs() {
		try (Room room = room(Room.blank())) {
			room.tell(() -> room.session
					.apply(new Edit.Rate(new RatingKey(Axis.HIGHEST_NEED, "pay.1"), Rating.agreed(3))));
			room.tell(() -> room.session
					.apply(new Edit.Rate(new RatingKey(Axis.HIGHEST_NEED, "teams.1"), Rating.agreed(0))));
			assertEquals("3.0\nhighest-need schools · 1 of 4: Mostly · 3 not discussed",
					cell(room, "pay", EvidenceColumn.STRENGTHS));
			assertEquals("Don’t know\nhighest-need schools", cell(room, "teams", EvidenceColumn.STRENGTHS));
			room.tell(() -> room.session
					.apply(new Edit.Rate(new RatingKey(Axis.ALL_SCHOOLS, "pay.2"), Rating.agreed(2))));
			assertEquals("2.0\n0 of 4: Mostly · 1 for highest-need schools only · 2 not discussed",
					cell(room, "pay", EvidenceColumn.STRENGTHS));
		}
	}

	@Test
	void whatHasNotesAndNoRatingWasDiscussed() {
		try (Room room = room(Room.blank())) {
			room.tell(
					() -> room.session.apply(Edit.AddNote.last(Note.of("one", "needs.critical", "Pay ends at 20 years")
							.with(new NoteChange.SetDimensions(List.of("pay"))))));
			assertEquals("not rated\n1 note", cell(room, "pay", EvidenceColumn.NEED));
			assertEquals("not discussed", cell(room, "pay", EvidenceColumn.STRENGTHS));
			assertEquals("not discussed", cell(room, "teams", EvidenceColumn.NEED));
		}
	}

	@Test
	void aGapOfHalfALevelHasItsSign() {
		Workshop blank = Room.blank();
		try (Room room = room(blank)) {
			room.tell(() -> room.session
					.apply(new Edit.Rate(new RatingKey(Axis.ALL_SCHOOLS, "pay.1"), Rating.agreed(2))));
			HandCount even = new HandCount(Method.HANDS, List.of(0, 5, 5, 0), 0);
			room.tell(() -> room.session
					.apply(new Edit.Rate(new RatingKey(Axis.HIGHEST_NEED, "pay.1"), new Rating(null, List.of(even)))));
			room.focus("evidence-pay-strengths");
			room.press(KeyCode.ENTER);
			assertTrue(room.words("behind").contains("Gap: +0.5"), room.words("behind"));
		}
	}

	/** What a cell says, without the heading that it carries where it stands in a card. */
	private static String cell(Room room, String row, EvidenceColumn column) {
		String words = room.words("evidence-" + row + "-" + column.id());
		String head = new Words("org.entrypoint.ui.screen.evidence").of(column) + "\n";
		return words.startsWith(head) ? words.substring(head.length()) : words;
	}

	@Test
	void splitRatingsAreListedAndLeadToTheirStep() {
		Workshop sample = Room.sample();
		try (Room room = room(sample)) {
			assertTrue(room.words("page-bar").contains("S"));
			room.press(KeyCode.S);
			String lines = room.words("behind");
			assertTrue(OpenEnds.of(sample).split().size() >= 3);
			assertTrue(lines.contains("Split ratings"), lines);
			assertTrue(lines.contains("hands per level"), lines);
			room.press(KeyCode.ENTER);
			assertEquals(Step.Kind.RATE, room.position.step().kind());
		}
	}

	@Test
	void weighingChangesTheViewAloneAndTheFixedOrderComesBack() {
		Workshop sample = Room.sample();
		try (Room room = room(sample)) {
			List<String> fixed = rows(room);
			assertEquals(List.of("teams", "staffing", "rookies", "pay", "pipeline"), fixed);
			room.press(KeyCode.W);
			room.click("weigh-column-untapped");
			assertEquals(fixed, rows(room));
			room.click("weigh-sort");
			assertNotEquals(fixed, rows(room));
			room.click("weigh-column-untapped");
			assertEquals(fixed, rows(room));
			assertEquals(sample, room.session.workshop());
		}
	}

	private static List<String> rows(Room room) {
		room.focus("evidence-teams-need");
		room.press(KeyCode.UP, KeyCode.UP, KeyCode.UP, KeyCode.UP);
		List<String> rows = new ArrayList<>();
		for (int row = 0; row < 5; row++) {
			rows.add(room.focused().split("-", -1)[1]);
			room.press(KeyCode.DOWN);
		}
		return rows;
	}

	@Test
	void theWayToTheDecisionIsInTheBar() {
		try (Room room = room(Room.blank())) {
			room.click("evidence-decide");
			assertEquals(Step.Kind.DECIDE, room.position.step().kind());
		}
	}
}
