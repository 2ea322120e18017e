package org.entrypoint.exchange.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entrypoint.diagnostic.QuestionKind;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.plan.Horizon;
import org.entrypoint.workshop.note.NoteChange;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.rating.Rating;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.plan.Reach;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Test;

/** In the evidence side by side, what nobody knows is neither undiscussed nor a no, and each number says of what. */
class EntryPointSheetTest {
	private Workshop workshop = Written.empty();

	private void agree(Axis axis, int level, String... items) {
		for (String item : items) {
			workshop = Written.after(workshop, new Edit.Rate(new RatingKey(axis, item), Rating.agreed(level)));
		}
	}

	private Map<String, String> evidence(String dimension) {
		return Book.byPoi(Written.complete(workshop)).row("4 Entry point", dimension);
	}

	private static List<String> cells(Map<String, String> row) {
		return List.of(row.getOrDefault("Strengths", ""), row.getOrDefault("Conditions in place", ""),
				row.getOrDefault("The untapped conditions", ""));
	}

	@Test
	void whatNobodyKnowsIsAnAnswer() {
		agree(Axis.ALL_SCHOOLS, 0, "pay.1", "pay.2");
		agree(Axis.IN_PLACE, 0, "pay.a", "pay.b", "pay.c", "pay.d");
		agree(Axis.USED, 0, "pay.a");
		assertEquals(List.of("0 Don’t know", "0 Don’t know", "0 Don’t know"), cells(evidence("pay")));
		assertEquals(List.of("Not discussed", "Not discussed", "Not discussed"), cells(evidence("teams")));
	}

	@Test
	void whetherAConditionIsUsedWasNotDiscussed() {
		agree(Axis.IN_PLACE, 3, "pay.a", "pay.b");
		assertEquals("Not discussed", cells(evidence("pay")).getLast());
	}

	@Test
	void dontKnowsAndBlanksStandBesideWhatIsCounted() {
		agree(Axis.ALL_SCHOOLS, 0, "pay.1");
		agree(Axis.ALL_SCHOOLS, 3, "pay.2");
		agree(Axis.IN_PLACE, 1, "pay.a");
		agree(Axis.IN_PLACE, 0, "pay.b", "pay.c");
		assertEquals(List.of("Mean 3.0 of 4; strong: 1 of 1 rated\n1 don’t know · 2 not discussed",
				"0 of 1 rated\n2 don’t know · 1 not discussed", "0\n3 not discussed"), cells(evidence("pay")));
	}

	@Test
	void ratingsOfTheHighestNeedSchoolsAloneAreShownAsTheirs() {
		agree(Axis.HIGHEST_NEED, 4, "pay.1");
		agree(Axis.HIGHEST_NEED, 0, "pay.2");
		assertEquals("Highest-need schools:\nMean 4.0 of 4; strong: 1 of 1 rated\n1 don’t know · 2 not discussed",
				cells(evidence("pay")).getFirst());
		agree(Axis.ALL_SCHOOLS, 2, "pay.2");
		assertEquals("Mean 2.0 of 4; strong: 0 of 1 rated\n1 for highest-need schools only\n2 not discussed",
				cells(evidence("pay")).getFirst());
		agree(Axis.HIGHEST_NEED, 0, "teams.1");
		assertEquals("Highest-need schools:\nDon’t know", cells(evidence("teams")).getFirst());
	}

	@Test
	void whatHasNotesAndNoRatingWasDiscussed() {
		for (String place : List.of("needs.rate.pay", "strengths.rate.pay", "conditions.rate.pay", "entry.factors")) {
			for (String id : List.of("one", "two")) {
				workshop = Written.after(workshop, Edit.AddNote.last(Note.of(place + id, place, "Pay ends at 20 years")
						.with(new NoteChange.SetDimensions(List.of("pay")))));
			}
		}
		Map<String, String> pay = evidence("pay");
		assertEquals(List.of("Not rated; 2 notes", "Not rated; 2 notes", "Not discussed"), cells(pay));
		assertEquals("Not rated; 2 notes", pay.get("How pressing is change?"));
		assertEquals("Not weighed; 2 notes", pay.get("Other factors"));
		assertEquals("Not discussed", evidence("teams").get("How pressing is change?"));
	}

	@Test
	void remarksAloneOnWhenItBeganAreDiscussion() {
		String question = workshop.diagnostic().question(QuestionKind.ONSET).orElseThrow().id();
		List<String> without = onset(question);
		assertTrue(without.contains("Not discussed"), without.toString());
		workshop = Written.after(workshop, Edit.AddNote.last(Note.of("one", question, "All of it is old")));
		assertTrue(onset(question).contains("All of it is old"));
		assertFalse(onset(question).contains("Not discussed"), onset(question).toString());
	}

	private List<String> onset(String question) {
		String heading = "3. " + workshop.diagnostic().question(question).orElseThrow().text();
		return Book.byPoi(Written.complete(workshop))
				.section("1 Critical needs", heading, List.of("How pressing is change?")).stream().map(List::getFirst)
				.toList();
	}

	@Test
	void aTestIsInThePlanWhenAnActionServesItForItsOwnEntryPoint() {
		agree(Axis.TEST, 1, "pay/felt", "teams/felt");
		workshop = Written.after(workshop, Edit.AddAction.last(new Action("act", "Pay mentors", Horizon.NOW, Set.of(),
				Reach.UNSAID, List.of(), List.of("pay"), "", null, "", "", List.of("felt"))));
		Book book = Book.byPoi(Written.complete(workshop));
		assertEquals("Yes", book.row("4 Entry point", "pay/felt").get("In the plan?"));
		assertEquals("", book.row("4 Entry point", "teams/felt").get("In the plan?"));
	}

	@Test
	void aGapHasItsSign() {
		agree(Axis.ALL_SCHOOLS, 3, "pay.1");
		agree(Axis.HIGHEST_NEED, 1, "pay.1");
		assertEquals("-2", Book.byPoi(Written.complete(workshop)).row("2 Strengths", "pay.1").get("Gap"));
	}
}
