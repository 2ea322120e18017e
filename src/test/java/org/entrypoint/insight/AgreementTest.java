package org.entrypoint.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.entry.Decision;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.rating.HandCount;
import org.entrypoint.workshop.rating.Method;
import org.entrypoint.workshop.rating.Rating;
import org.entrypoint.workshop.rating.RatingKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When hands agree, and what they amount to. Hands are written as typed: per level, and last the don't-knows. */
class AgreementTest {
	@ParameterizedTest(name = "{0}: split {1}, {2}")
	@CsvSource({"0 3 9 2 0, false, the example: 3 of 14 are less than a quarter",
			"0 4 8 2 0, false, the upper side at level 4 has 2 of 14", "0 4 8 4 0, true, a quarter on each side",
			"0 4 9 4 0, false, 4 of 17 are less than a quarter", "0 5 9 5 0, true, 5 of 19 are more than a quarter",
			"1 0 3 0 0, true, one of four is a quarter", "1 0 4 0 0, false, one of five is not",
			"1 0 0 3 0, true, levels three apart", "5 5 0 0 0, false, neighbours", "0 0 5 5 0, false, neighbours",
			"0 5 5 0 0, false, neighbours", "5 0 5 0 0, true, two apart", "5 0 0 5 0, true, three apart",
			"2 2 2 2 0, true, spread evenly", "1 1 0 2 0, true, the lower side may lie on two levels",
			"2 0 1 1 0, true, so may the upper side", "1 6 6 1 0, false, single outliers",
			"10 0 0 0 0, false, all on one level", "1 0 0 0 0, false, one hand", "0 0 0 0 9, false, nobody knows",
			"1 0 3 0 99, true, don't-knows do not count for the quarter", "3 0 3 0, true, a scale of three levels",
			"3 3 0 0, false, a scale of three levels", "1 2 1 0, true, both ends with a quarter each",
			"1 3 1 0, false, both ends with a fifth each", "4 4 0, false, a scale of two levels is never split"})
	void aVoteIsSplitWhenBothSidesHoldAQuarterTwoLevelsApart(String hands, boolean split, String why) {
		assertEquals(split, new Agreement(Room.hands(hands)).isSplit(), why);
	}

	@ParameterizedTest
	@CsvSource({"0 3 9 2 1, 3", "1 0 0 0 0, 1", "0 0 0 1 50, 4", "1 1 0 0 0, 1.5", "1 0 1 0 0, 2", "1 0 0 1 7, 2.5",
			"2 1 0 0 0, 1", "1 2 0 1 0, 2", "0 2 2 0 3, 2.5"})
	void theMedianNeverCountsThoseWhoDoNotKnow(String hands, double median) {
		assertEquals(median, new Agreement(Room.hands(hands)).median().orElseThrow(), 1e-9);
	}

	@Test
	void whereNobodyChoseALevelThereIsNoMedian() {
		Agreement unknown = new Agreement(Room.hands("0 0 0 0 12"));
		assertEquals(OptionalDouble.empty(), unknown.median());
	}

	@ParameterizedTest
	@CsvSource({"0 3 2 0 5, true", "0 3 3 0 5, false", "0 0 0 0 1, true", "1 0 0 0 1, true", "1 1 0 0 1, false",
			"1 0 0 0 0, false", "0 0 0 0 0, false"})
	void halfOrMoreWhoDoNotKnowAskWhoWould(String hands, boolean asks) {
		assertEquals(asks, new Agreement(Room.hands(hands)).isMostlyUnknown());
	}

	@Property(tries = 300)
	void aSplitIsTheSameFromBothEndsAndIgnoresThoseWhoDoNotKnow(
			@ForAll @Size(min = 2, max = 4) List<@IntRange(max = 20) Integer> hands,
			@ForAll @IntRange(max = 99) int dontKnow) {
		Agreement agreement = new Agreement(new HandCount(Method.HANDS, hands, 0));
		assertEquals(agreement.isSplit(),
				new Agreement(new HandCount(Method.HANDS, hands.reversed(), dontKnow)).isSplit());
		assertEquals(agreement.median(), new Agreement(new HandCount(Method.HANDS, hands, dontKnow)).median());
	}

	@Property(tries = 300)
	void aSplitIsFoundWhereACutTwoLevelsWideLeavesAQuarterOnBothSides(
			@ForAll @Size(4) List<@IntRange(max = 12) Integer> hands) {
		double all = hands.stream().mapToInt(Integer::intValue).sum();
		int one = hands.get(0);
		int two = hands.get(1);
		int three = hands.get(2);
		int four = hands.get(3);
		boolean lowCut = one > 0 && three + four > 0 && one >= all / 4 && three + four >= all / 4;
		boolean highCut = one + two > 0 && four > 0 && one + two >= all / 4 && four >= all / 4;
		assertEquals(lowCut || highCut, new Agreement(new HandCount(Method.HANDS, hands, 3)).isSplit());
	}

	@Test
	void onlyTheNewestVoteCountsAndAnAgreedLevelStandsBesideIt() {
		Room room = new Room().votes(Axis.ALL_SCHOOLS, "pay.1", "5 0 5 0 0", "0 1 9 0 0");
		Reading reading = Reading.of(room.workshop(), Axis.ALL_SCHOOLS, "pay.1");
		assertFalse(reading.isSplit());
		assertEquals(3, reading.level().orElseThrow());
		room.votes(Axis.ALL_SCHOOLS, "pay.1", "0 1 9 0 0", "5 0 5 0 0");
		assertTrue(Reading.of(room.workshop(), Axis.ALL_SCHOOLS, "pay.1").isSplit());
		Rating voted = room.workshop().rating(Axis.ALL_SCHOOLS, "pay.1").orElseThrow();
		room.does(new Edit.Rate(new RatingKey(Axis.ALL_SCHOOLS, "pay.1"), voted.withLevel(1)));
		reading = Reading.of(room.workshop(), Axis.ALL_SCHOOLS, "pay.1");
		assertEquals(1, reading.level().orElseThrow());
		assertTrue(reading.isSplit(), "agreeing does not hide the split");
	}

	@Test
	void openEndsAskOnlyAboutTheTestsOfTheChosenEntryPoint() {
		Room room = new Room().votes(Axis.TEST, "pay/felt", "5 0 5 0").votes(Axis.RIPPLE, "pay/teams", "1 0 0 1");
		assertEquals(new OpenEnds(List.of(), List.of()), OpenEnds.of(room.workshop()));
		room.does(new Edit.Decide(new Decision("pay", false, null, "", "", null)));
		assertEquals(new OpenEnds(List.of(new RatingKey(Axis.TEST, "pay/felt")),
				List.of(new RatingKey(Axis.RIPPLE, "pay/teams"))), OpenEnds.of(room.workshop()));
		room.does(new Edit.Decide(new Decision("teams", false, null, "", "", null)));
		assertEquals(new OpenEnds(List.of(), List.of()), OpenEnds.of(room.workshop()));
	}

	@Test
	void openEndsListSplitsAndWhatSomebodyElseWouldKnow() {
		Room room = new Room().votes(Axis.ALL_SCHOOLS, "pay.1", "5 0 5 0 0").agrees(Axis.USED, "pay.a", "0")
				.votes(Axis.IN_PLACE, "pay.b", "1 0 0 1").votes(Axis.IN_PLACE, "pay.c", "2 0 0 1")
				.agrees(Axis.PRESSING, "pay", "1");
		OpenEnds open = OpenEnds.of(room.workshop());
		assertEquals(List.of(new RatingKey(Axis.ALL_SCHOOLS, "pay.1")), open.split());
		assertEquals(List.of(new RatingKey(Axis.IN_PLACE, "pay.b"), new RatingKey(Axis.USED, "pay.a")),
				open.whoWouldKnow());
	}
}
