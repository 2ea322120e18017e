package org.entrypoint.exchange.returned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.entrypoint.session.port.Proposal;
import org.entrypoint.session.port.ProposedChange;
import org.entrypoint.session.port.ProposedChange.Kind;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.edit.Edits;
import org.entrypoint.workshop.plan.Horizon;
import org.entrypoint.workshop.note.NoteChange;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.edit.Outcome;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows are found again by what they stand for, wherever they went; rows of nobody's are new. */
class RearrangedTest {
	private static final String NEEDS = "1 Critical needs";
	private static final Workshop SAMPLE = Sent.sample();

	private static Workshop after(Edit edit) {
		return ((Outcome.Applied) Edits.apply(SAMPLE, edit)).workshop();
	}

	@Test
	void sheetsThatWereRenamedSortedHiddenAndMovedChangeNothing() {
		Sent sent = Sent.ofSample();
		for (int index = 0; index < sent.book().getNumberOfSheets(); index++) {
			sent.book().setSheetName(index, "Board page " + index);
		}
		sent.book().setSheetOrder("Board page 9", 0);
		sent.book().removeSheetAt(sent.book().getSheetIndex("Board page 1"));
		Sheet notes = sent.sheet("Board page 9");
		List<List<String>> rows = new ArrayList<>(
				sent.rows("Board page 9").stream().skip(2).map(RearrangedTest::texts).toList());
		Collections.shuffle(rows, new java.util.Random(3));
		for (int index = 0; index < rows.size(); index++) {
			Row row = notes.getRow(index + 2);
			row.setZeroHeight(index % 3 == 0);
			for (int column = 0; column < rows.get(index).size(); column++) {
				row.createCell(column).setCellValue(rows.get(index).get(column));
			}
		}
		assertEquals(List.of(), sent.into(SAMPLE).changes());
	}

	private static List<String> texts(Row row) {
		return IntStream.range(0, row.getLastCellNum()).mapToObj(column -> {
			Cell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
			return cell.getCellType() == CellType.NUMERIC
					? String.valueOf((int) cell.getNumericCellValue())
					: cell.getStringCellValue();
		}).toList();
	}

	@ParameterizedTest
	@CsvSource({"Asked whom, Asked whom", "' ', 'column D, which has no heading'"})
	void columnsThatWereInsertedStayOutAndMoveNothing(String heading, String told) {
		Sent sent = Sent.ofSample();
		Sheet sheet = sent.sheet(NEEDS);
		IntStream.range(0, sheet.getNumMergedRegions()).forEach(each -> sheet.removeMergedRegion(0));
		for (Row row : sheet) {
			for (int column = row.getLastCellNum() - 1; column >= 0; column--) {
				move(row, column, column + (column < 2 ? 1 : 2));
			}
			if (row.getCell(1) != null && row.getCell(1).toString().equals("Id")) {
				row.createCell(3).setCellValue(heading);
			} else if (row.getCell(1) != null && row.getCell(1).toString().startsWith("n")) {
				row.createCell(3).setCellValue("the dean");
			}
		}
		Proposal proposal = sent.into(SAMPLE);
		assertEquals(List.of(), proposal.changes());
		assertEquals(List.of("EntryPoint does not know these columns, so nothing was read from them: " + told + "."),
				proposal.remarks());
	}

	private static void move(Row row, int from, int to) {
		Cell old = row.getCell(from);
		if (old != null) {
			Cell moved = row.createCell(to);
			switch (old.getCellType()) {
				case NUMERIC -> moved.setCellValue(old.getNumericCellValue());
				case STRING -> moved.setCellValue(old.getStringCellValue());
				case FORMULA -> moved.setCellFormula("1+1");
				default -> moved.setBlank();
			}
			moved.setCellStyle(old.getCellStyle());
			row.removeCell(old);
		}
	}

	@Test
	void aRowBelowTheOthersIsNew() {
		Sent sent = Sent.ofSample();
		sent.below("Parking lot and who would know", "n94",
				List.of("Ask the custodians.", "Pay & pathways", "Finance"));
		Proposal proposal = sent.into(SAMPLE);
		assertEquals(Kind.NEW, Sent.only(proposal).kind());
		assertEquals("Parking lot", Sent.only(proposal).about());
		assertEquals(
				after(Edit.AddNote.last(Note.of("came.back.0", "parked", "Ask the custodians.")
						.with(new NoteChange.SetGroup("Finance"), new NoteChange.SetDimensions(List.of("pay"))))),
				Sent.after(proposal, SAMPLE));
	}

	@Test
	void aRowBelowAnIssueIsACauseOfIt() {
		Sent sent = Sent.ofSample();
		sent.below(NEEDS, "n11", List.of("Nobody asks them."));
		assertEquals(
				after(Edit.AddNote.last(Note.of("came.back.0", "needs.causes", "Nobody asks them.")
						.with(new NoteChange.SetLinks(List.of("issue-leave"))))),
				Sent.after(sent.into(SAMPLE), SAMPLE));
	}

	@Test
	void aNewActionHasItsHorizon() {
		Sent sent = Sent.ofSample();
		sent.below("Plan", "a14", List.of("Meet in May.", "Build toward"));
		Workshop after = Sent.after(sent.into(SAMPLE), SAMPLE);
		assertEquals(Action.of("came.back.0", "Meet in May.").withHorizon(Horizon.TOWARD), after.actions().getLast());
	}

	@Test
	void aNewStatementBringsItsRatings() {
		Sent sent = Sent.ofSample();
		Row row = sent.below("2 Strengths", "own-call", List.of("New teachers eat lunch."));
		row.createCell(4).setCellValue(3);
		Workshop after = Sent.after(sent.into(SAMPLE), SAMPLE);
		assertEquals("New teachers eat lunch.", after.ownStatements().getLast().text());
		assertEquals("rookies", after.ownStatements().getLast().dimension());
		assertEquals(1, after.ratings().size() - SAMPLE.ratings().size());
	}

	@Test
	void aRowThatIsGoneEverywhereIsRemoved() {
		Sent sent = Sent.ofSample().delete("Parking lot and who would know", "n93").delete("All notes", "n93");
		Proposal proposal = sent.into(SAMPLE);
		assertEquals(Kind.REMOVED, Sent.only(proposal).kind());
		assertTrue(Sent.only(proposal).isLikely());
		assertEquals(after(new Edit.RemoveNote("n93")), Sent.after(proposal, SAMPLE));
	}

	@Test
	void whatIsRemovedIsToldInItsOwnWords() {
		ProposedChange change = Sent.only(Sent.ofSample().delete("Plan", "a05").into(SAMPLE));
		assertEquals(Kind.REMOVED, change.kind());
		assertTrue(change.about().startsWith("Show first-year load, placement and who stays"), change.about());
	}

	@Test
	void aRowThatStillStandsElsewhereIsOnlyAsked() {
		ProposedChange change = Sent.only(Sent.ofSample().delete("All notes", "n93").into(SAMPLE));
		assertEquals(Kind.REMOVED, change.kind());
		assertFalse(change.isLikely());
	}

	@Test
	void aSheetThatIsGoneTakesNothingWithIt() {
		Sent sent = Sent.ofSample();
		sent.book().removeSheetAt(sent.book().getSheetIndex("All notes"));
		sent.book().removeSheetAt(sent.book().getSheetIndex("Plan"));
		assertEquals(List.of(), sent.into(SAMPLE).changes());
	}

	@Test
	void aRowThatWasCutAndPutIntoAnotherTableMoves() {
		Sent sent = Sent.ofSample().delete(NEEDS, "n11");
		Row row = sent.below(NEEDS, "n12", List.of(SAMPLE.note("n11").orElseThrow().text()));
		row.createCell(0).setCellValue("n11");
		row.createCell(2).setCellValue("New teachers");
		row.createCell(3).setCellValue("Table Heron");
		Workshop after = Sent.after(sent.into(SAMPLE), SAMPLE);
		assertEquals(List.of("issue-week"), after.note("n11").orElseThrow().links());
		assertEquals(SAMPLE.note("n11").orElseThrow().with(new NoteChange.SetLinks(List.of("issue-week"))),
				after.note("n11").orElseThrow());
	}

	@Test
	void whatChangedInTheProgramMeanwhileStays() {
		Sent sent = Sent.ofSample().type(NEEDS, "n08", "What was said", "Too much load.");
		Workshop now = after(new Edit.Several(List.of(new Edit.RemoveNote("n93"),
				new Edit.ReviseNote(SAMPLE.note("n92").orElseThrow().with(new NoteChange.SetText("Child care."))),
				Edit.AddNote.last(Note.of("later", "parked", "Came later.")))));
		Proposal proposal = sent.into(now);
		assertEquals("Too much load.", Sent.only(proposal).after());
		assertTrue(Sent.only(proposal).isLikely());
	}

	@Test
	void whatChangedInBothIsAsked() {
		Sent sent = Sent.ofSample().type(NEEDS, "n08", "What was said", "Too much load.");
		Workshop now = after(
				new Edit.ReviseNote(SAMPLE.note("n08").orElseThrow().with(new NoteChange.SetText("Load."))));
		ProposedChange change = Sent.only(sent.into(now));
		assertEquals("Load.", change.before());
		assertFalse(change.isLikely());
		assertEquals("This was also changed here since the workbook was made.", change.remark());
	}

	@Test
	void withoutTheHiddenSheetThisIsSaid() {
		Proposal proposal = Sent.ofSample().withoutSeals().into(SAMPLE);
		assertTrue(proposal.remarks().getFirst().contains("“Lists”"), proposal.remarks().toString());
	}
}
