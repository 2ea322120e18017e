package org.entrypoint.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.entrypoint.diagnostic.Area;
import org.entrypoint.insight.plan.PlanChecks;
import org.entrypoint.insight.plan.Timeline;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.Question;
import org.entrypoint.diagnostic.QuestionKind;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.entry.Effect;
import org.entrypoint.workshop.entry.Factor;
import org.entrypoint.workshop.plan.Horizon;
import org.entrypoint.workshop.note.Lever;
import org.entrypoint.workshop.note.NoteChange;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.note.Onset;
import org.entrypoint.workshop.rating.Rating;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.plan.Reach;
import org.entrypoint.workshop.plan.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Is it more than a pilot, when is what, and how far is the room. */
class PlanTest {
	private final Room room = new Room();

	/** Actions are written as horizon, reach, resources and dimensions. */
	@ParameterizedTest(name = "{0} passes {1}")
	@CsvSource(delimiter = '|', textBlock = """
			'' | ''
			UNSAID UNSAID - - | ''
			NOW UNSAID - - | ''
			NOW UNSAID - -, UNSAID UNSAID - - | ''
			NOW UNSAID - -, TOWARD UNSAID - - | BOTH_HORIZONS
			TOWARD SCHOOLS - - | ''
			TOWARD SYSTEM - - | SYSTEM_ACTION
			NOW UNSAID TIME - | ''
			NOW UNSAID TIME -, NOW UNSAID TIME - | ''
			NOW UNSAID TIME+MONEY - | SEVERAL_RESOURCES
			NOW UNSAID TIME -, NOW UNSAID PEOPLE - | SEVERAL_RESOURCES
			NOW UNSAID - pay, NOW UNSAID - pay | ''
			NOW UNSAID - pay+teams | SEVERAL_DIMENSIONS
			NOW UNSAID - pay, NOW UNSAID - teams | SEVERAL_DIMENSIONS
			NOW SYSTEM TIME pay, TOWARD SCHOOLS PEOPLE teams | BOTH_HORIZONS SYSTEM_ACTION SEVERAL_RESOURCES SEVERAL_DIMENSIONS
			""")
	void aPlanIsMoreThanAPilotWhenItPassesEachCheck(String actions, String checks) {
		int number = 0;
		for (String action : words(actions, ", ")) {
			List<String> part = words(action, " ");
			room.does(
					Edit.AddAction.last(Action.of("a" + number++, "do").withHorizon(Horizon.valueOf(part.get(0)))
							.withReach(Reach.valueOf(part.get(1))).withResources(words(part.get(2), "\\+").stream()
									.map(Resource::valueOf).collect(Collectors.toSet()))
							.withDimensions(words(part.get(3), "\\+"))));
		}
		Set<PlanChecks> expected = EnumSet.noneOf(PlanChecks.class);
		words(checks, " ").forEach(each -> expected.add(PlanChecks.valueOf(each)));
		assertEquals(expected, PlanChecks.passed(room.workshop()));
	}

	private static List<String> words(String all, String between) {
		return all.equals("-") ? List.of() : Stream.of(all.split(between)).filter(each -> !each.isEmpty()).toList();
	}

	@Test
	void actionsLeversAndFactorsLieOnOneLineOfTime() {
		room.does(Edit.AddNote.last(Note.of("lever", "conditions.open", "the agreement")
				.with(new NoteChange.SetLever(new Lever(null, "board", "Ana", LocalDate.of(2027, 3, 1))))))
				.does(Edit.AddNote.last(
						Note.of("someday", "conditions.open", "the law").with(new NoteChange.SetLever(Lever.BLANK))))
				.does(Edit.AddNote.last(Note.of("note", "parked", "no lever")))
				.does(Edit.AddAction.last(Action.of("late", "later").withBy(LocalDate.of(2027, 3, 2)).withOwner("HR")))
				.does(Edit.AddAction.last(Action.of("soon", "sooner").withBy(LocalDate.of(2026, 12, 1))))
				.does(Edit.AddAction.last(Action.of("open", "open")))
				.does(new Edit.AddFactor(new Factor("levy", "Levy", "", java.util.Map.of(), LocalDate.of(2027, 3, 1))));
		Timeline line = Timeline.of(room.workshop());
		assertEquals(List.of("soon", "lever", "levy", "late"), line.dated().stream().map(Timeline.Entry::id).toList());
		assertEquals(List.of("someday", "open"), line.undated().stream().map(Timeline.Entry::id).toList(),
				"factors without a date are no point on the line");
		assertEquals(List.of("", "Ana", "", "HR"), line.dated().stream().map(Timeline.Entry::owner).toList());
		assertEquals(List.of(Timeline.Kind.ACTION, Timeline.Kind.LEVER, Timeline.Kind.FACTOR, Timeline.Kind.ACTION),
				line.dated().stream().map(Timeline.Entry::kind).toList());
	}

	@Test
	void aQuestionIsDiscussedWhenSomethingStandsThere() {
		assertEquals(Progress.NOTHING, of(QuestionKind.CAUSE));
		room.does(Edit.AddNote.last(Note.of("n", "needs.causes", "x")));
		assertEquals(Progress.ALL, of(QuestionKind.CAUSE));
	}

	@Test
	void onsetIsDiscussedIssueByIssueAndNotSureIsAnAnswer() {
		assertEquals(Progress.NOTHING, of(QuestionKind.ONSET), "no issues yet");
		room.does(Edit.AddNote.last(Note.of("a", "needs.critical", "x")))
				.does(Edit.AddNote.last(Note.of("b", "needs.critical", "y")));
		assertEquals(Progress.NOTHING, of(QuestionKind.ONSET));
		mark("a");
		assertEquals(Progress.SOME, of(QuestionKind.ONSET));
		mark("b");
		assertEquals(Progress.ALL, of(QuestionKind.ONSET));
	}

	private void mark(String id) {
		room.does(new Edit.ReviseNote(
				room.workshop().note(id).orElseThrow().with(new NoteChange.SetOnset(Onset.NOT_SURE))));
	}

	@Test
	void factorsAreDiscussedOneByOne() {
		assertEquals(Progress.NOTHING, of(QuestionKind.FACTORS));
		for (Factor factor : room.workshop().factors()) {
			assertEquals(factor.id().equals("bargaining") ? Progress.NOTHING : Progress.SOME, of(QuestionKind.FACTORS));
			room.does(new Edit.ReviseFactor(factor.withEffect("pay", Effect.NEUTRAL)));
		}
		assertEquals(Progress.ALL, of(QuestionKind.FACTORS));
	}

	private Progress of(QuestionKind kind) {
		Question question = room.workshop().diagnostic().question(kind).orElseThrow();
		return Progress.of(room.workshop(), question);
	}

	@Test
	void aDimensionIsRatedWhenEveryAxisOfEveryItemIsAndDontKnowIsAnAnswer() {
		assertEquals(8, AreaPlan.STRENGTHS.keys(room.workshop(), "pay").size());
		assertEquals(List.of(), AreaPlan.ENTRY.keys(room.workshop(), "pay"));
		for (RatingKey key : AreaPlan.CONDITIONS.keys(room.workshop(), "pay")) {
			assertEquals(room.workshop().ratings().isEmpty() ? Progress.NOTHING : Progress.SOME,
					Progress.ofRatings(room.workshop(), Area.CONDITIONS, "pay"));
			room.does(new Edit.Rate(key, Rating.agreed(0)));
		}
		assertEquals(Progress.ALL, Progress.ofRatings(room.workshop(), Area.CONDITIONS, "pay"));
		assertEquals(Progress.NOTHING, Progress.ofRatings(room.workshop(), Area.STRENGTHS, "pay"));
		room.agrees(Axis.USED, "pay.a", "blank");
		assertEquals(Progress.SOME, Progress.ofRatings(room.workshop(), Area.CONDITIONS, "pay"));
	}

	@Test
	void theSixTestsAreAnsweredForOneEntryPoint() {
		room.workshop().diagnostic().tests()
				.forEach(each -> room.does(new Edit.Rate(RatingKey.test("pay", each.id()), Rating.agreed(1))));
		assertEquals(Progress.ALL, Progress.ofTests(room.workshop(), "pay"));
		assertEquals(Progress.NOTHING, Progress.ofTests(room.workshop(), "teams"));
	}
}
