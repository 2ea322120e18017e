package org.entrypoint.exchange.returned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.FormulaError;
import org.entrypoint.session.port.Proposal;
import org.entrypoint.session.port.ProposedChange;
import org.entrypoint.session.port.ProposedChange.Kind;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What means nothing where it stands is told with its place and what to do, and changes nothing. */
class UnclearTest {
	private static final Workshop SAMPLE = Sent.sample();
	private static final String NEEDS = "1 Critical needs";

	/**
	 * Somebody types.
	 *
	 * @param typing where and what
	 * @param sheet where it is told to stand
	 * @param why how the reason begins
	 */
	record Case(String why, String sheet, UnaryOperator<Sent> typing) {
		@Override
		public String toString() {
			return why;
		}
	}

	private static Case typed(String why, String sheet, String id, String head, String text) {
		return new Case(why, sheet, sent -> sent.type(sheet, id, head, text));
	}

	static Stream<Case> cases() {
		return Stream.of(typed("Not one of the choices: During COVID", NEEDS, "issue-leave", "Began", "Banana"),
				typed("Not a level of this scale. Write a number from 0 to 4", NEEDS, "pay", "How pressing is change?",
						"7"),
				typed("Not a level of this scale", NEEDS, "pay", "How pressing is change?", "2.5"),
				typed("Not a level of this scale", "3 Conditions", "pay.d", "In place?", "-1"),
				typed("Not a date that can be read", "3 Conditions", "n71", "Next date", "after Easter"),
				typed("Not a date that can be read", "Plan", "a02", "Date", "2/30/2027"),
				typed("Write “Yes” or leave the cell empty", "2 Strengths", "bright-math", "Most engaged", "perhaps"),
				typed("Not a whole number", "All notes", "n08", "Dots", "many"),
				typed("Not a whole number", NEEDS, "pay", "Pressing: 1", "two"),
				typed("“Parking” is not a part of the teaching job", "All notes", "n08", "About", "Parking"),
				typed("Nothing begins with the words “Nobody knows”", "2 Strengths", "n50", "Belongs to",
						"Nobody knows"),
				typed("“under the table” has no name before it", "Plan", "a02", "What it touches", "under the table"),
				typed("No question has this name", "All notes", "n08", "Question", "Why not?"),
				typed("This follows from other cells", "All notes", "issue-leave", "More about it", "Began: never"),
				typed("This follows from other cells", "Timeline", "a02", "Date", "12/1/2026"),
				typed("This follows from other cells", "2 Strengths", "teams.1", "Gap", "5"),
				typed("This cell shows notes", "2 Strengths", "rookies.3", "What was said", "Something else."),
				typed("Statement: this belongs to the diagnostic", "2 Strengths", "teams.1", "Statement", "Other."),
				typed("Text: nothing is written here yet", NEEDS, "n08", "What was said", ""),
				typed("Who said it: this text is too long", NEEDS, "n08", "Who said it", "x".repeat(600)),
				new Case("Entry point: these two answers exclude each other", "4 Entry point",
						sent -> sent.field("4 Entry point", "decision.runnerUp",
								"3. Better develop and retain rookie teachers")),
				new Case("No row can be added here", "Plan", sent -> {
					sent.sheet("Plan").createRow(sent.sheet("Plan").getLastRowNum() + 1).createCell(1)
							.setCellValue("Celebrate.");
					return sent;
				}), new Case("Write in the column “About, where, marks”", NEEDS, sent -> {
					sent.below(NEEDS, "n29", List.of("It is urgent."));
					return sent;
				}), new Case("A formula stands where words", NEEDS, sent -> {
					sent.cell(sent.row(NEEDS, "n08"), "What was said").setCellFormula("\"a\"&\"b\"");
					return sent;
				}), new Case("The cell shows the error #DIV/0!", NEEDS, sent -> {
					sent.cell(sent.row(NEEDS, "pipeline"), "How pressing is change?")
							.setCellErrorValue(FormulaError.DIV0.getCode());
					return sent;
				}));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void isToldAndChangesNothing(Case typed) {
		Proposal proposal = typed.typing().apply(Sent.ofSample()).into(SAMPLE);
		ProposedChange change = Sent.only(proposal);
		assertEquals(Kind.UNCLEAR, change.kind(), change.toString());
		assertTrue(change.remark().startsWith(typed.why()), change.toString());
		assertTrue(change.address().startsWith(typed.sheet() + "!"), change.toString());
		assertFalse(change.isLikely() || change.canBeDone());
		assertEquals(SAMPLE, Sent.after(proposal, SAMPLE));
	}

	@Test
	void whatIsUnclearInANewRowDoesNotKeepTheRestOut() {
		Sent sent = Sent.ofSample();
		sent.below("Plan", "a14", List.of("Meet in May.", "", "Book a room.", "", "", "some day"));
		Proposal proposal = sent.into(SAMPLE);
		assertEquals(List.of(Kind.NEW, Kind.UNCLEAR), proposal.changes().stream().map(ProposedChange::kind).toList());
		assertTrue(proposal.changes().getLast().address().startsWith("Plan!G"), proposal.changes().toString());
		assertEquals("Book a room.", Sent.after(proposal, SAMPLE).actions().getLast().firstStep());
	}

	@Test
	void changesThatExcludeEachOtherAreToldWhenTheyAreMade() {
		Sent sent = Sent.ofSample()
				.field("4 Entry point", "decision.chosen",
						"2. Make the work more sustainable by changing staffing and scheduling models")
				.field("4 Entry point", "decision.runnerUp",
						"2. Make the work more sustainable by changing staffing and scheduling models");
		Proposal proposal = sent.into(SAMPLE);
		Proposal.Together together = Proposal.together(SAMPLE, proposal.changes(), () -> "x");
		assertEquals(1, together.edits().size());
		assertEquals(1, together.refused().size());
		assertEquals("staffing", Objects.requireNonNull(together.after().decision().chosen()));
	}
}
