package org.entrypoint.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.entrypoint.diagnostic.Area;
import org.entrypoint.diagnostic.Condition;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.Scale.Level;
import org.entrypoint.diagnostic.Scale;
import org.entrypoint.diagnostic.Source;
import org.entrypoint.diagnostic.Statement;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.entry.Effect;
import org.entrypoint.workshop.entry.Factor;
import org.entrypoint.workshop.note.NoteChange;
import org.entrypoint.workshop.note.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ratings amount to; blank, No and Don't know stay three things all the way. */
class EvidenceTest {
	private final Room room = new Room();

	private Evidence evidence(String dimension) {
		return Evidence.all(room.workshop()).stream().filter(each -> each.dimension().id().equals(dimension))
				.findFirst().orElseThrow();
	}

	@Test
	void blankNoAndDontKnowAreThreeReadings() {
		Reading blank = Reading.of(room.workshop(), Axis.IN_PLACE, "pay.a");
		Reading no = Reading.of(room.agrees(Axis.IN_PLACE, "pay.a", "1").workshop(), Axis.IN_PLACE, "pay.a");
		Reading unknown = Reading.of(room.agrees(Axis.IN_PLACE, "pay.a", "0").workshop(), Axis.IN_PLACE, "pay.a");
		assertEquals(List.of(OptionalInt.empty(), OptionalInt.of(1), OptionalInt.of(0)),
				List.of(blank.level(), no.level(), unknown.level()));
		assertEquals(List.of(true, false, false), List.of(blank.isBlank(), no.isBlank(), unknown.isBlank()));
		assertEquals(List.of(false, false, true), List.of(blank.isUnknown(), no.isUnknown(), unknown.isUnknown()));
		assertEquals(List.of(OptionalDouble.empty(), OptionalDouble.of(1), OptionalDouble.empty()),
				List.of(blank.value(), no.value(), unknown.value()));
	}

	@ParameterizedTest(name = "in place {0}, used {1}: {2}")
	@CsvSource({"blank, blank, NOT_DISCUSSED", "blank, 1, NOT_DISCUSSED", "blank, 3, NOT_DISCUSSED",
			"blank, 0, NOT_DISCUSSED", "2, blank, NOT_DISCUSSED", "0, blank, NOT_DISCUSSED", "0, 0, UNKNOWN",
			"0, 1, UNKNOWN", "0, 3, UNKNOWN", "2, 0, UNKNOWN", "3, 0, UNKNOWN", "1, blank, MISSING", "1, 0, MISSING",
			"1, 1, MISSING", "1, 3, MISSING", "2, 1, UNTAPPED", "2, 2, UNTAPPED", "3, 1, UNTAPPED", "3, 2, UNTAPPED",
			"2, 3, TAPPED", "3, 3, TAPPED"})
	void aConditionIsUntappedWhenInPlaceAndNotFullyUsed(String inPlace, String used, Use use) {
		room.agrees(Axis.IN_PLACE, "pay.a", inPlace).agrees(Axis.USED, "pay.a", used);
		assertEquals(use, Use.of(room.workshop(), "pay.a"));
		assertEquals(use == Use.UNTAPPED, !UntappedConditions.of(room.workshop(), "pay").isEmpty());
		assertEquals(use == Use.UNTAPPED ? 1 : 0, evidence("pay").untapped());
		assertEquals(0, evidence("teams").untapped());
	}

	@Test
	void untappedConditionsOfTheTeamsOwnComeLast() {
		room.does(new Edit.AddCondition(new Condition("own", "pay", "A grant", Source.PARTNERS)));
		for (String id : List.of("own", "pay.c", "pay.a")) {
			room.agrees(Axis.IN_PLACE, id, "3").agrees(Axis.USED, id, "1");
		}
		assertEquals(List.of("pay.a", "pay.c", "own"),
				UntappedConditions.of(room.workshop(), "pay").stream().map(Condition::id).toList());
	}

	@ParameterizedTest(name = "all {0}, highest-need {1}: {2}")
	@CsvSource({"4, 1, -3", "1, 4, 3", "2, 2, 0", "blank, 2, ", "2, blank, ", "0, 2, ", "2, 0, ", "0, 0, ",
			"blank, blank, "})
	void aGapNeedsALevelOnBothSides(String all, String need, String gap) {
		room.agrees(Axis.ALL_SCHOOLS, "pay.1", all).agrees(Axis.HIGHEST_NEED, "pay.1", need);
		assertEquals(gap == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(gap)),
				StrengthGap.of(room.workshop(), "pay.1").gap());
	}

	@ParameterizedTest
	@CsvSource({"0.5, +0.5", "-0.5, −0.5", "1, +1", "-3, −3", "2.5, +2.5", "0, 0", "-0.0, 0"})
	void aGapIsWrittenWithItsSign(double gap, String written) {
		assertEquals(written, StrengthGap.written(gap));
	}

	@Test
	void aGapTakesTheMedianWhereHandsWereCounted() {
		room.votes(Axis.ALL_SCHOOLS, "pay.1", "0 0 1 1 9").agrees(Axis.HIGHEST_NEED, "pay.1", "1");
		assertEquals(-2.5, StrengthGap.of(room.workshop(), "pay.1").gap().orElseThrow());
	}

	@ParameterizedTest(name = "{0} shows as {1}")
	@CsvSource({"1 1 0 0 0, 1", "1 1 1 0 0, 2", "0 1 1 0 0, 2", "0 0 1 1 0, 3", "0 0 0 1 0, 4", "0 0 0 0 3, 0"})
	void aMedianBetweenTwoLevelsShowsAsTheLowerOne(String hands, int level) {
		room.votes(Axis.ALL_SCHOOLS, "pay.1", hands);
		assertEquals(level, Reading.of(room.workshop(), Axis.ALL_SCHOOLS, "pay.1").level().orElseThrow());
	}

	@Test
	void anEmptyWorkshopHasNoEvidenceAndNothingLooksLikeANo() {
		List<Evidence> all = Evidence.all(room.workshop());
		assertEquals(List.of("teams", "staffing", "rookies", "pay", "pipeline"),
				all.stream().map(Evidence::dimension).map(Dimension::id).toList());
		for (Evidence each : all) {
			assertTrue(each.pressing().isBlank());
			Answers none = new Answers(0, 0, 4);
			Strengths strengths = new Strengths(Axis.ALL_SCHOOLS, OptionalDouble.empty(), 0, none, 0);
			assertEquals(new Evidence(each.dimension(), each.pressing(), strengths, 0, none, 0, none, 0, 0, 0), each);
		}
	}

	@Test
	void strengthsMeanWhatHasALevelForAllSchools() {
		room.agrees(Axis.ALL_SCHOOLS, "pay.1", "4").agrees(Axis.ALL_SCHOOLS, "pay.2", "0")
				.votes(Axis.ALL_SCHOOLS, "pay.3", "0 1 1 0 2").agrees(Axis.HIGHEST_NEED, "pay.4", "1")
				.does(new Edit.AddStatement(new Statement("own", "pay", "Housing")))
				.agrees(Axis.ALL_SCHOOLS, "own", "3");
		Strengths pay = evidence("pay").strengths();
		assertEquals(Axis.ALL_SCHOOLS, pay.schools());
		assertEquals((4 + 2.5 + 3) / 3, pay.mean().orElseThrow(), 1e-9);
		assertEquals(2, pay.strong(), "2.5 is not strong");
		assertEquals(new Answers(3, 1, 0), pay.answers(), "pay.4 was rated, for some schools");
		assertEquals(1, pay.highestNeedOnly());
		assertEquals(5, pay.all());
	}

	@Test
	void theHighestNeedSchoolsSpeakWhereOnlyTheyHaveALevel() {
		room.agrees(Axis.HIGHEST_NEED, "pay.1", "4").agrees(Axis.HIGHEST_NEED, "pay.2", "1")
				.agrees(Axis.ALL_SCHOOLS, "pay.2", "0").agrees(Axis.ALL_SCHOOLS, "pay.3", "0");
		assertEquals(new Strengths(Axis.HIGHEST_NEED, OptionalDouble.of(2.5), 1, new Answers(2, 1, 1), 0),
				evidence("pay").strengths());
		room.agrees(Axis.ALL_SCHOOLS, "pay.4", "2");
		assertEquals(new Strengths(Axis.ALL_SCHOOLS, OptionalDouble.of(2), 0, new Answers(1, 2, 0), 1),
				evidence("pay").strengths(), "all schools speak as soon as they can");
	}

	@ParameterizedTest(name = "all {0}, highest-need {1}: {2}")
	@CsvSource({"blank, blank, ALL_SCHOOLS, 0, 4", "0, blank, ALL_SCHOOLS, 1, 3", "0, 0, ALL_SCHOOLS, 1, 3",
			"blank, 0, HIGHEST_NEED, 1, 3"})
	void whatNobodyKnewForTheHighestNeedSchoolsWasDiscussed(String all, String need, Axis schools, int unknown,
			int blank) {
		room.agrees(Axis.ALL_SCHOOLS, "pay.1", all).agrees(Axis.HIGHEST_NEED, "pay.1", need);
		assertEquals(new Strengths(schools, OptionalDouble.empty(), 0, new Answers(0, unknown, blank), 0),
				evidence("pay").strengths());
	}

	@ParameterizedTest
	@CsvSource({"2, 2", "3, 3", "4, 3"})
	void strongBeginsInTheUpperHalfOfItsScale(int levels, int strong) {
		assertEquals(strong,
				Evidence.strongFrom(new Scale(
						IntStream.rangeClosed(1, levels).mapToObj(each -> new Level(each, "Level " + each)).toList(),
						"Don't know")));
	}

	@Test
	void whatTheRoomDoesNotKnowIsNeitherInPlaceNorMissingNorBlank() {
		room.agrees(Axis.IN_PLACE, "pay.a", "0").agrees(Axis.IN_PLACE, "pay.b", "1").agrees(Axis.IN_PLACE, "pay.c", "2")
				.agrees(Axis.USED, "pay.d", "3");
		Evidence pay = evidence("pay");
		assertEquals(1, pay.inPlace());
		assertEquals(new Answers(2, 1, 1), pay.conditions());
		assertEquals(new Answers(1, 0, 3), pay.uses(), "only pay.b is known: it is not in place");
		room.agrees(Axis.USED, "pay.a", "1");
		assertEquals(new Answers(1, 1, 2), evidence("pay").uses());
	}

	@Test
	void factorsCountPerEntryPointAndNeverAddUp() {
		room.does(new Edit.AddFactor(new Factor("levy", "Levy", "",
				Map.of("pay", Effect.HINDERS, "teams", Effect.HELPS, "rookies", Effect.NEUTRAL), null)));
		Factor family = room.workshop().factors().getFirst();
		room.does(new Edit.ReviseFactor(family.withEffect("pay", Effect.HELPS)));
		Evidence pay = evidence("pay");
		assertEquals(List.of(1, 0, 1), List.of(pay.helps(), pay.neutral(), pay.hinders()));
		assertEquals(1, evidence("rookies").neutral());
		assertEquals(List.of(family.id(), "levy"),
				Evidence.factors(room.workshop(), "pay").stream().map(Factor::id).toList());
		assertEquals(List.of(), Evidence.factors(room.workshop(), "pipeline"));
	}

	@Test
	void theNotesBehindACellAreThoseAboutItsDimensionAndThoseBesideItsRatings() {
		room.does(Edit.AddNote
				.last(Note.of("about", "needs.causes", "x").with(new NoteChange.SetDimensions(List.of("pay")))))
				.does(Edit.AddNote.last(Note.of("beside", "needs.rate.pay", "x")))
				.does(Edit.AddNote.last(Note.of("other", "needs.rate.teams", "x")))
				.does(Edit.AddNote.last(
						Note.of("elsewhere", "strengths.why", "x").with(new NoteChange.SetDimensions(List.of("pay")))))
				.does(Edit.AddNote
						.last(Note.of("parked", "parked", "x").with(new NoteChange.SetDimensions(List.of("pay")))));
		assertEquals(List.of("about", "beside"),
				Evidence.notes(room.workshop(), Area.NEEDS, "pay").stream().map(Note::id).toList());
		assertEquals(List.of("elsewhere"),
				Evidence.notes(room.workshop(), Area.STRENGTHS, "pay").stream().map(Note::id).toList());
	}
}
