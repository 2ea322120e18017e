package org.entrypoint.exchange.returned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.entrypoint.session.port.Exporter.Content;
import org.entrypoint.session.port.Proposal;
import org.entrypoint.session.port.ProposedChange;
import org.entrypoint.session.port.ProposedChange.Kind;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.plan.Horizon;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.rating.HandCount;
import org.entrypoint.workshop.rating.Method;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.rating.Rating;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Test;

/** An empty workbook that a table filled before the retreat. */
class PreWorkTest {
	private static final Workshop EMPTY = Workshop.blank(Sent.sample().diagnostic());

	private static Sent filled(String author, double level) {
		Sent sent = Sent.of(EMPTY, Content.BLANK);
		sent.field("Read me", "setup.author", author);
		sent.type("2 Strengths", "teams.1", "All schools", level);
		under(sent, "1 Critical needs", "#notes needs.critical", 1).getCell(1).setCellValue("Too many preps.");
		Row second = under(sent, "1 Critical needs", "#notes needs.critical", 2);
		second.getCell(1).setCellValue("No time.");
		second.getCell(2).setCellValue("Staffing & schedules");
		return sent;
	}

	/** A row to write in, counted from the heads below a mark. */
	private static Row under(Sent sent, String sheet, String mark, int line) {
		Sheet on = sent.sheet(sheet);
		int heads = sent.row(sheet, mark).getRowNum();
		while (on.getRow(heads).getCell(0) == null || !on.getRow(heads).getCell(0).toString().equals("Id")) {
			heads++;
		}
		return on.getRow(heads + line);
	}

	@Test
	void itsNotesCarryTheTablesName() {
		Proposal proposal = filled("Table Heron", 3).into(EMPTY);
		assertEquals(List
				.of("Filled in by Table Heron: new notes carry this name, and each rating counts as one paper slip."),
				proposal.remarks());
		assertTrue(proposal.changes().stream().allMatch(ProposedChange::isLikely), proposal.changes().toString());
		ProposedChange slip = Sent.of(proposal, "All schools").orElseThrow();
		assertEquals(List.of("", "one paper slip for 3"), List.of(slip.before(), slip.after()));
		List<Note> notes = Sent.after(proposal, EMPTY).notesAt("needs.critical");
		assertEquals(List.of("Too many preps.", "No time."), notes.stream().map(Note::text).toList());
		assertEquals(List.of("staffing"), notes.getLast().dimensions());
		assertTrue(notes.stream().allMatch(each -> each.group().equals("Table Heron")));
	}

	@Test
	void ratingsOfSeveralAreSlipsOfOneVote() {
		Workshop now = EMPTY;
		for (double level : List.of(3.0, 1.0, 0.0, 3.0)) {
			now = Sent.after(filled("Table " + level, level).into(now), now);
		}
		Rating rating = Objects.requireNonNull(now.ratings().get(new RatingKey(Axis.ALL_SCHOOLS, "teams.1")));
		assertEquals(new Rating(null, List.of(new HandCount(Method.SLIPS, List.of(1, 0, 2, 0), 1))), rating);
		assertEquals(8, now.notes().size());
	}

	@Test
	void withoutANameItIsTheRoomsOwn() {
		Workshop after = Sent.after(filled("", 2).into(EMPTY), EMPTY);
		assertEquals(Rating.agreed(2), after.ratings().get(new RatingKey(Axis.ALL_SCHOOLS, "teams.1")));
		assertEquals("", after.notes().getFirst().group());
	}

	@Test
	void theTestsAreThoseOfTheEntryPointThatIsNamed() {
		Sent sent = Sent.of(EMPTY, Content.BLANK);
		sent.rowsOf("4 Entry point", "decision.chosen")
				.forEach(row -> row.getCell(2).setCellValue("3. Better develop and retain rookie teachers"));
		sent.type("4 Entry point", "felt", "Met?", 2);
		sent.cell(sent.rowsOf("4 Entry point", "pay").getLast(), "Met?").setCellValue(1);
		Workshop after = Sent.after(sent.into(EMPTY), EMPTY);
		assertEquals("rookies", after.decision().chosen());
		assertNotNull(after.ratings().get(new RatingKey(Axis.TEST, "rookies/felt")));
		assertNotNull(after.ratings().get(new RatingKey(Axis.RIPPLE, "rookies/pay")));
	}

	@Test
	void anActionHasTheHorizonThatWasChosen() {
		Sent sent = Sent.of(EMPTY, Content.BLANK);
		Row row = under(sent, "Plan", "#actions", 1);
		row.getCell(1).setCellValue("Meet in May.");
		row.getCell(2).setCellValue("Build toward");
		assertEquals(List.of(Action.of("came.back.0", "Meet in May.").withHorizon(Horizon.TOWARD)),
				Sent.after(sent.into(EMPTY), EMPTY).actions());
	}

	@Test
	void whatTheWorkshopSaysAlreadyIsOnlyAsked() {
		Workshop sample = Sent.sample();
		Sent sent = Sent.of(EMPTY, Content.BLANK).field("Read me", "setup.district", "Three Forks");
		ProposedChange change = Sent.only(sent.into(sample));
		assertEquals(Kind.CHANGED, change.kind());
		assertEquals(sample.setup().district(), change.before());
		assertFalse(change.isLikely());
	}

	@Test
	void anEmptyOneChangesNothing() {
		assertEquals(List.of(), Sent.of(EMPTY, Content.BLANK).into(Sent.sample()).changes());
	}
}
