package org.entrypoint.exchange.returned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.Source;
import org.entrypoint.session.port.Proposal;
import org.entrypoint.session.port.ProposedChange;
import org.entrypoint.session.port.ProposedChange.Kind;
import org.entrypoint.workshop.plan.Horizon;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.edit.Edits;
import org.entrypoint.workshop.entry.Effect;
import org.entrypoint.workshop.note.Growth;
import org.entrypoint.workshop.note.Lever;
import org.entrypoint.workshop.note.NoteChange;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.note.Onset;
import org.entrypoint.workshop.edit.Outcome;
import org.entrypoint.workshop.rating.Rating;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.plan.Reach;
import org.entrypoint.workshop.plan.Resource;
import org.entrypoint.workshop.rating.RuleStory;
import org.entrypoint.workshop.note.Scope;
import org.entrypoint.workshop.Setup;
import org.entrypoint.workshop.SetupChange;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody types into a cell becomes the one change that it means, and nothing else. */
class TypingTest {
	private static final String NEEDS = "1 Critical needs";
	private static final String STRENGTHS = "2 Strengths";
	private static final String CONDITIONS = "3 Conditions";
	private static final String ENTRY = "4 Entry point";
	private static final String ALL = "All notes";
	private static final Workshop SAMPLE = Sent.sample();

	/**
	 * Somebody types.
	 *
	 * @param typing where and what
	 * @param edit what it means
	 */
	record Case(String name, UnaryOperator<Sent> typing, Edit edit) {
		@Override
		public String toString() {
			return name;
		}
	}

	private static Case note(String sheet, String id, String head, String text, UnaryOperator<Note> meant) {
		return new Case(sheet + " " + head + " " + text, sent -> sent.type(sheet, id, head, text),
				new Edit.ReviseNote(meant.apply(SAMPLE.note(id).orElseThrow())));
	}

	private static Case action(String head, String text, UnaryOperator<Action> meant) {
		return new Case("Plan " + head + " " + text, sent -> sent.type("Plan", "a02", head, text),
				new Edit.ReviseAction(meant.apply(SAMPLE.action("a02").orElseThrow())));
	}

	private static Case rating(String sheet, String head, Axis axis, String item, double typed, Integer level) {
		RatingKey key = new RatingKey(axis, item);
		Rating old = SAMPLE.ratings().get(key);
		return new Case(sheet + " " + head + " " + typed, sent -> sent.type(sheet, item, head, typed),
				new Edit.Rate(key, old == null ? Rating.agreed(level) : old.withLevel(level)));
	}

	private static Case setup(String id, String text, Setup meant) {
		return new Case("Read me " + id, sent -> sent.field("Read me", id, text), new Edit.ReviseSetup(meant));
	}

	private static Lever lever(String id) {
		return Objects.requireNonNull(SAMPLE.note(id).orElseThrow().lever());
	}

	static Stream<Case> cases() {
		Setup setup = SAMPLE.setup();
		RuleStory story = SAMPLE.stories().values().iterator().next();
		var factor = SAMPLE.factors().getFirst();
		Lever lever = lever("n71");
		return Stream.of(
				note(NEEDS, "issue-leave", "What was said", "They leave.",
						note -> note.with(new NoteChange.SetText("They leave."))),
				note(ALL, "issue-leave", "What was said", "=They leave",
						note -> note.with(new NoteChange.SetText("=They leave"))),
				note(NEEDS, "n08", "Who said it", "Whole group", note -> note.with(new NoteChange.SetGroup(""))),
				note(ALL, "n08", "Who said it", "Table Heron",
						note -> note.with(new NoteChange.SetGroup("Table Heron"))),
				note(NEEDS, "issue-leave", "Began", "During COVID",
						note -> note.with(new NoteChange.SetOnset(Onset.DURING))),
				note(NEEDS, "issue-leave", "Began", "not discussed",
						note -> note.with(new NoteChange.SetOnset(Onset.UNSAID))),
				note(NEEDS, "n08", "About, where, marks",
						"New teachers, Staffing & schedules\nSome schools: Millrace Middle, Ferry Landing High\n2 dots",
						note -> note.with(new NoteChange.SetScope(Scope.SOME),
								new NoteChange.SetSchools(List.of("Millrace Middle", "Ferry Landing High")),
								new NoteChange.SetVotes(2), new NoteChange.SetStarred(false))),
				note(ALL, "n08", "Who said it", "table\u00A0 heron",
						note -> note.with(new NoteChange.SetGroup("Table Heron"))),
				note(ALL, "n08", "Who said it", "whole  group", note -> note.with(new NoteChange.SetGroup(""))),
				note(ALL, "n08", "Which schools", "Some schools: MILLRACE\u00A0middle, Ferry  Landing High",
						note -> note.with(new NoteChange.SetScope(Scope.SOME),
								new NoteChange.SetSchools(List.of("Millrace Middle", "Ferry Landing High")))),
				note(ALL, "n08", "About", "pay & Pathways",
						note -> note.with(new NoteChange.SetDimensions(List.of("pay")))),
				note(ALL, "n08", "About", "Pay & pathways",
						note -> note.with(new NoteChange.SetDimensions(List.of("pay")))),
				note(ALL, "n08", "Which schools", "All schools", note -> note.with(new NoteChange.SetScope(Scope.ALL))),
				note(ALL, "n08", "Star", "", note -> note.with(new NoteChange.SetStarred(false))),
				note(ALL, "n08", "Dots", "7", note -> note.with(new NoteChange.SetVotes(7))),
				note(STRENGTHS, "bright-math", "Most engaged", "x", note -> note.with(new NoteChange.SetEngaged(true))),
				note(STRENGTHS, "bright-math", "Most successful", "",
						note -> note.with(new NoteChange.SetSuccessful(false))),
				note(STRENGTHS, "n44", "Practice", "They plan.",
						note -> note.with(new NoteChange.SetPractice("They plan."))),
				note(STRENGTHS, "n44", "Condition", "Paid.", note -> note.with(new NoteChange.SetText("Paid."))),
				note(STRENGTHS, "n50", "Could grow by", "Expand and deepen",
						note -> note.with(new NoteChange.SetGrowth(Growth.BOTH))),
				note(STRENGTHS, "n50", "Belongs to", "", note -> note.with(new NoteChange.SetLinks(List.of()))),
				note(CONDITIONS, "n71", "Kind of rule", "Funding",
						note -> note.with(new NoteChange.SetLever(
								new Lever(Source.FUNDING, lever.decides(), lever.owner(), lever.next())))),
				note(CONDITIONS, "n71", "Who decides", "The board",
						note -> note.with(new NoteChange.SetLever(
								new Lever(lever.source(), "The board", lever.owner(), lever.next())))),
				note(CONDITIONS, "n71", "Next date", "4/1/2027",
						note -> note.with(new NoteChange.SetLever(
								new Lever(lever.source(), lever.decides(), lever.owner(), LocalDate.of(2027, 4, 1))))),
				note(CONDITIONS, "n71", "Next date", "",
						note -> note.with(new NoteChange.SetLever(
								new Lever(lever.source(), lever.decides(), lever.owner(), null)))),
				new Case("most critical", sent -> sent.type(NEEDS, "issue-week", "Most critical", "Yes"),
						new Edit.MarkCritical("issue-week")),
				rating(NEEDS, "How pressing is change?", Axis.PRESSING, "pay", 3, 3),
				rating(NEEDS, "How pressing is change?", Axis.PRESSING, "pipeline", 0, 0),
				rating(STRENGTHS, "All schools", Axis.ALL_SCHOOLS, "teams.1", 2, 2),
				rating(STRENGTHS, "Highest-need schools", Axis.HIGHEST_NEED, "teams.1", 1, 1),
				rating(CONDITIONS, "In place?", Axis.IN_PLACE, "pay.d", 1, 1),
				rating(CONDITIONS, "Used?", Axis.USED, "staffing.b", 1, 1),
				rating(ENTRY, "Met?", Axis.TEST, "rookies/costs", 3, 3),
				rating(ENTRY, "Met?", Axis.RIPPLE, "rookies/pay", 1, 1),
				new Case("own statement", sent -> sent.type(STRENGTHS, "own-call", "Statement", "Somebody answers."),
						new Edit.ReviseStatement(
								new org.entrypoint.diagnostic.Statement("own-call", "rookies", "Somebody answers."))),
				new Case("own condition", sent -> sent.type(CONDITIONS, "own-retired", "Kind of rule", "Funding"),
						new Edit.ReviseCondition(new org.entrypoint.diagnostic.Condition("own-retired", "rookies",
								"Retired teachers may mentor part-time without losing pension.", Source.FUNDING))),
				new Case("a line beside a rating",
						sent -> sent.type(NEEDS, "pay", "What was said",
								SAMPLE.note("n28").orElseThrow().text() + "\nLook at year eight."),
						Edit.AddNote.last(Note.of("came.back.0", "needs.rate.pay", "Look at year eight."))),
				new Case("a line beside a statement",
						sent -> sent.type(STRENGTHS, "teams.1", "What was said", "Every week?"),
						Edit.AddNote.last(Note.of("came.back.0", "strengths.rate.teams", "Every week?")
								.with(new NoteChange.SetLinks(List.of("teams.1"))))),
				new Case("story", sent -> {
					sent.cell(sent.rowsOf(CONDITIONS, story.condition()).getLast(), "What does it cause now?")
							.setCellValue("Less.");
					return sent;
				}, new Edit.TellRule(story.withCausesNow("Less."))),
				new Case("factor", sent -> sent.type(ENTRY, factor.id(), "3. New teachers", "Hinders"),
						new Edit.ReviseFactor(factor.withEffect("rookies", Effect.HINDERS))),
				action("Do now or build toward?", "Build toward", action -> action.withHorizon(Horizon.TOWARD)),
				action("Do now or build toward?", "", action -> action.withHorizon(Horizon.UNSAID)),
				action("Action", "Call them.", action -> action.withWhat("Call them.")),
				action("First step", "Today.", action -> action.withFirstStep("Today.")),
				action("How we will know", "They answer.", action -> action.withSign("They answer.")),
				action("Owner", "Dean", action -> action.withOwner("Dean")),
				action("Date", "December 24, 2026", action -> action.withBy(LocalDate.of(2026, 12, 24))),
				action("What it touches", "Level: System\nAbout: Not discussed\nMoves: Time, Money",
						action -> action.withReach(Reach.SYSTEM).withSchools(List.of()).withDimensions(List.of())
								.withResources(Set.of(Resource.TIME, Resource.MONEY))),
				action("Serves", "A teacher's load can be carried well in a working week.",
						action -> action.withServes(List.of("staffing.1"))),
				setup("setup.district", "Three Forks", setup.with(new SetupChange.SetDistrict("Three Forks"))),
				setup("setup.cameBack", "88", setup.with(new SetupChange.SetCameBack(88))),
				setup("field.highestNeed", "Millrace Middle, The Annex",
						setup.with(new SetupChange.SetHighestNeedSchools(List.of("Millrace Middle", "The Annex")))));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void becomesOneChange(Case typed) {
		Proposal proposal = typed.typing().apply(Sent.ofSample()).into(SAMPLE);
		ProposedChange change = Sent.only(proposal);
		assertEquals(Kind.CHANGED, change.kind(), change.toString());
		assertEquals(List.of("", true), List.of(change.remark(), change.isLikely()));
		assertTrue(change.address().contains("!"), change.address());
		Outcome.Applied meant = (Outcome.Applied) Edits.apply(SAMPLE, typed.edit());
		assertEquals(meant.workshop(), Sent.after(proposal, SAMPLE));
	}

	@Test
	void theSameWordsInTwoTablesAreOneChange() {
		Sent sent = Sent.ofSample().type(NEEDS, "n08", "What was said", "Load.").type(ALL, "n08", "What was said",
				"Load.");
		assertEquals(NEEDS + "!B20", Sent.only(sent.into(SAMPLE)).address());
	}

	@Test
	void aClearedRatingIsNoLongerSet() {
		Sent sent = Sent.ofSample();
		sent.cell(sent.row(NEEDS, "pipeline"), "How pressing is change?").setBlank();
		assertNull(Sent.after(sent.into(SAMPLE), SAMPLE).ratings().get(new RatingKey(Axis.PRESSING, "pipeline")));
	}

	@Test
	void handsCountedAgainAreAFurtherVote() {
		Sent sent = Sent.ofSample();
		Map<String, Integer> hands = Map.of("1", 1, "2", 1, "3", 5, "4", 7, "0", 2);
		hands.forEach((level, count) -> sent.type(NEEDS, "pay", "Pressing: " + level, count));
		Proposal proposal = sent.into(SAMPLE);
		assertEquals("2 · 7 · 4 · 1; don’t know 0", Sent.only(proposal).before());
		assertEquals("1 · 1 · 5 · 7; don’t know 2", Sent.only(proposal).after());
		Rating after = Objects
				.requireNonNull(Sent.after(proposal, SAMPLE).ratings().get(new RatingKey(Axis.PRESSING, "pay")));
		assertEquals(2, after.votes().size());
		assertEquals(List.of(1, 1, 5, 7), after.votes().getLast().perLevel());
		assertEquals(2, after.votes().getLast().dontKnow());
	}
}
