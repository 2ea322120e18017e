package org.entrypoint.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.Diagnostic;
import org.entrypoint.diagnostic.json.DiagnosticReader;
import org.entrypoint.diagnostic.Question;
import org.entrypoint.insight.Progress;
import org.entrypoint.session.Step.Kind;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.entry.Decision;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.edit.Edits;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.edit.Outcome.Applied;
import org.entrypoint.workshop.rating.Rating;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Test;

/** The way that PageDown walks, and how far the room is on it. */
class RetreatOutlineTest {
	private final Diagnostic diagnostic = new DiagnosticReader().builtIn();
	private final RetreatOutline outline = RetreatOutline.through(diagnostic);

	@Test
	void pageDownWalksTheWholeRetreatInItsOrder() {
		Position position = new Position(diagnostic, "");
		List<String> walked = new ArrayList<>(List.of(position.step().id()));
		position.subscribe(step -> walked.add(step.id()));
		for (int key = 0; key < 100; key++) {
			position.next();
		}
		assertEquals("""
				setup/setup
				needs/discuss/needs.critical
				needs/discuss/needs.causes
				needs/discuss/needs.pandemic
				needs/rate/teams
				needs/rate/staffing
				needs/rate/rookies
				needs/rate/pay
				needs/rate/pipeline
				needs/review
				strengths/discuss/strengths.value
				strengths/discuss/strengths.bright
				strengths/discuss/strengths.why
				strengths/discuss/strengths.grow
				strengths/rate/teams
				strengths/rate/staffing
				strengths/rate/rookies
				strengths/rate/pay
				strengths/rate/pipeline
				strengths/review
				conditions/discuss/conditions.where
				conditions/discuss/conditions.use
				conditions/discuss/conditions.open
				conditions/rate/teams
				conditions/rate/staffing
				conditions/rate/rookies
				conditions/rate/pay
				conditions/rate/pipeline
				conditions/review
				entry/evidence
				entry/discuss/entry.need
				entry/discuss/entry.strengths
				entry/discuss/entry.conditions
				entry/discuss/entry.factors
				entry/decide
				entry/tests
				plan/actions
				plan/timeline
				plan/parking
				results/results
				""".lines().toList(), walked);
	}

	@Test
	void pageUpWalksTheSameWayBackAndStaysAtTheStart() {
		Position position = new Position(diagnostic, "results/results");
		List<Step> walked = new ArrayList<>(List.of(position.step()));
		position.subscribe(walked::add);
		for (int key = 0; key < 100; key++) {
			position.previous();
		}
		assertEquals(outline.steps().reversed(), walked);
	}

	@Test
	void everyGuidingQuestionHasItsStep() {
		List<String> questions = diagnostic.areas().stream().flatMap(area -> area.questions().stream())
				.map(Question::id).toList();
		assertEquals(14, questions.size());
		assertEquals(questions,
				outline.steps().stream().filter(step -> step.kind() == Kind.DISCUSS).map(Step::subject).toList());
		for (Kind kind : Kind.values()) {
			assertEquals(kind, outline.first(kind).kind());
		}
	}

	@Test
	void everyStepIsFoundByItsIdAndAnUnknownOneMeansTheStart() {
		for (Step step : outline.steps()) {
			assertEquals(step, new Position(diagnostic, step.id()).step());
		}
		assertEquals(outline.first(), new Position(diagnostic, "needs/discuss/of.another.diagnostic").step());
		assertEquals(outline.steps().size(), outline.steps().stream().map(Step::id).collect(Collectors.toSet()).size());
		assertEquals(List.of(Phase.values()), outline.steps().stream().map(Step::phase).distinct().toList());
	}

	@Test
	void aPhaseOpensWhereTheRoomWasLast() {
		Position position = new Position(diagnostic, "needs/rate/pay");
		position.goTo(Phase.PLAN);
		assertEquals("plan/actions", position.step().id());
		position.goTo(Phase.NEEDS);
		assertEquals("needs/rate/pay", position.step().id());
	}

	@Test
	void goingWhereTheRoomIsTellsNobodyAndAClosedSubscriptionHearsNothing() {
		Position position = new Position(diagnostic, "");
		List<Step> told = new ArrayList<>();
		Subscription subscription = position.subscribe(told::add);
		position.go(position.step());
		position.previous();
		assertTrue(told.isEmpty());
		position.next();
		subscription.close();
		position.next();
		assertEquals(1, told.size());
	}

	@Test
	void progressCountsWhatCanBeDoneAndStepsThatOnlyShowCountNothing() {
		Workshop blank = Workshop.blank(diagnostic);
		assertEquals(List.of("0/0", "0/8", "0/9", "0/8", "0/6", "0/1", "0/0"), progress(blank));
		Workshop begun = after(blank, Edit.AddNote.last(Note.of("n", "needs.critical", "x")),
				new Edit.Rate(new RatingKey(Axis.PRESSING, "pay"), Rating.agreed(0)),
				new Edit.Rate(new RatingKey(Axis.IN_PLACE, "pay.a"), Rating.agreed(1)),
				new Edit.Decide(new Decision(null, true, null, "", "", null)),
				Edit.AddAction.last(Action.of("a", "do")));
		assertEquals(List.of("0/0", "2/8", "0/9", "0/8", "1/6", "1/1", "0/0"), progress(begun));
		assertEquals(Progress.SOME,
				OutlineProgress.of(begun, outline.step("conditions/rate/pay").orElseThrow()).orElseThrow());
	}

	@Test
	void testsCountForTheChosenEntryPointOnly() {
		Workshop chosen = after(Workshop.blank(diagnostic),
				new Edit.Decide(new Decision("pay", false, null, "", "", null)),
				new Edit.Rate(RatingKey.test("pay", "felt"), Rating.agreed(1)));
		assertEquals(Progress.SOME, ofTests(chosen));
		assertEquals(Progress.NOTHING,
				ofTests(after(chosen, new Edit.Decide(new Decision("teams", false, null, "", "", null)))));
		assertEquals(Progress.NOTHING, ofTests(after(chosen, new Edit.Decide(Decision.BLANK))));
	}

	private Progress ofTests(Workshop workshop) {
		return OutlineProgress.of(workshop, outline.first(Kind.TESTS)).orElseThrow();
	}

	private List<String> progress(Workshop workshop) {
		return Stream.of(Phase.values()).map(phase -> OutlineProgress.of(workshop, outline, phase))
				.map(each -> each.done() + "/" + each.all()).toList();
	}

	private static Workshop after(Workshop workshop, Edit... edits) {
		return ((Applied) Edits.apply(workshop, new Edit.Several(List.of(edits)))).workshop();
	}
}
