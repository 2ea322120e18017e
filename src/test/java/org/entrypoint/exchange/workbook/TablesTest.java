package org.entrypoint.exchange.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.note.NoteChange;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;

/** What stands under heads is one of Excel's own tables, wherever it can be. */
class TablesTest {
	private static <T> T read(byte[] bytes, Function<XSSFWorkbook, T> look) {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
			return look.apply(workbook);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static List<XSSFTable> tables(XSSFWorkbook workbook) {
		return StreamSupport.stream(workbook.spliterator(), false)
				.flatMap(sheet -> ((XSSFSheet) sheet).getTables().stream()).toList();
	}

	private static List<String> names(byte[] bytes) {
		return read(bytes, workbook -> tables(workbook).stream().map(XSSFTable::getName).toList());
	}

	/** Where heads stand that no table begins with. */
	private static List<String> withoutTable(byte[] bytes) {
		return read(bytes, workbook -> {
			List<String> found = new ArrayList<>();
			workbook.forEach(sheet -> sheet.forEach(row -> {
				boolean begins = ((XSSFSheet) sheet).getTables().stream()
						.anyMatch(each -> each.getStartRowIndex() == row.getRowNum());
				if (!begins && isOfHeads(row)) {
					found.add(sheet.getSheetName() + " " + (row.getRowNum() + 1));
				}
			}));
			return found;
		});
	}

	private static boolean isOfHeads(Row row) {
		return row.getCell(0) != null && row.getCell(0).toString().equals("Id");
	}

	private static Workshop with(Workshop workshop, Stream<Note> notes) {
		return Written.after(workshop, new Edit.Several(notes.<Edit>map(Edit.AddNote::last).toList()));
	}

	@Test
	void everyTableOfTheEmptyWorkbookHasAName() {
		byte[] blank = Written.blank(Written.sample());
		assertEquals(List.of(), withoutTable(blank));
		List<String> names = names(blank);
		assertTrue(
				names.containsAll(List.of("Issues", "Notes_needs_2", "Issue_onsets", "Evidence_needs",
						"Notes_strengths_4", "Rules_to_change", "Plan", "Plan_checks", "Parking_lot", "All_notes")),
				names.toString());
	}

	@Test
	void thePlanAndWhatStaysOpenAreTables() {
		List<String> names = names(Written.complete(Written.sample()));
		assertTrue(names.containsAll(List.of("Plan", "Parking_lot", "Who_would_know", "Split_votes", "Issues",
				"Notes_needs_2_1", "Tests_chosen", "Rules_to_change")), names.toString());
	}

	@Test
	void whatSomebodySaidIsFilteredAndWhatWasRatedIsNot() {
		List<String> filtered = read(Written.complete(Written.sample()), workbook -> tables(workbook).stream()
				.filter(each -> each.getCTTable().isSetAutoFilter()).map(XSSFTable::getName).toList());
		assertTrue(filtered.containsAll(List.of("Plan", "Parking_lot", "Issues", "Timeline", "All_notes")),
				filtered.toString());
		assertFalse(filtered.contains("Pressing") || filtered.contains("Strengths_1") || filtered.contains("Heat_map"),
				filtered.toString());
	}

	@Test
	void aListThatAPageCutsHasItsHeadsAgainInstead() {
		byte[] bytes = Written.complete(with(Written.sample(),
				IntStream.range(0, 60).mapToObj(each -> Note.of("more" + each, "strengths.value", "More " + each))));
		assertFalse(names(bytes).contains("Notes_strengths_1"));
		assertTrue(withoutTable(bytes).stream().filter(each -> each.startsWith("2 Strengths")).count() > 1);
	}

	@Test
	void aColumnThatFollowsAlikeInEveryRowIsKnownToItsTable() {
		read(Written.complete(Written.sample()), workbook -> {
			Set<String> known = new HashSet<>();
			for (XSSFTable table : tables(workbook)) {
				formulas(table).forEach((column, formula) -> {
					known.add(table.getName() + " " + table.getColumns().get(column).getName());
					for (int row = table.getStartRowIndex() + 1; row <= table.getEndRowIndex(); row++) {
						assertEquals(formula, table.getXSSFSheet().getRow(row).getCell(column).getCellFormula());
					}
				});
			}
			assertTrue(known.containsAll(List.of("Strengths_1 Gap", "Conditions_2 What it offers",
					"Issues 4. Pay & pathways", "Plan Money", "Tests_3 Met: Hands")), known.toString());
			return known;
		});
	}

	@Test
	void whoAddsARowGetsItsFormulasAndMovesWhatIsCounted() {
		read(Written.complete(Written.empty()), workbook -> {
			XSSFTable plan = workbook.getTable("Plan");
			XSSFSheet sheet = plan.getXSSFSheet();
			int next = plan.getEndRowIndex() + 1;
			sheet.shiftRows(next, sheet.getLastRowNum(), 1);
			plan.setArea(new AreaReference(plan.getStartCellReference(), new CellReference(next, plan.getEndColIndex()),
					SpreadsheetVersion.EXCEL2007));
			Row row = sheet.createRow(next);
			row.createCell(1).setCellValue("Pay mentors.");
			row.createCell(7).setCellValue("Level: System\nAbout: New teachers\nMoves: Money, People");
			formulas(plan).forEach((column, formula) -> row.createCell(column).setCellFormula(formula));
			workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
			// the library moved its rows, and not the table
			XSSFTable checks = workbook.getTable("Plan_checks");
			assertEquals(List.of("Not yet", "Yes", "Yes", "Not yet"),
					IntStream.rangeClosed(checks.getStartRowIndex() + 2, checks.getEndRowIndex() + 1)
							.mapToObj(each -> sheet.getRow(each).getCell(2).getStringCellValue()).toList());
			return row;
		});
	}

	/** What a table gives to each row that is added, by the number of the column. */
	private static Map<Integer, String> formulas(XSSFTable table) {
		List<CTTableColumn> columns = table.getCTTable().getTableColumns().getTableColumnList();
		return IntStream.range(0, columns.size()).filter(each -> columns.get(each).isSetCalculatedColumnFormula())
				.boxed().collect(Collectors.toMap(Function.identity(),
						each -> columns.get(each).getCalculatedColumnFormula().getStringValue()));
	}

	@Test
	void theCausesOfVeryManyIssuesAreOneList() {
		List<Note> notes = IntStream.range(0, 100).mapToObj(each -> Note.of("i" + each, "needs.critical", "I " + each))
				.toList();
		Workshop issues = with(Written.empty(), notes.stream());
		Workshop causes = with(issues, notes.stream().map(each -> Note.of("why-" + each.id(), "needs.causes", "Why?")
				.with(new NoteChange.SetLinks(List.of(each.id())))));
		assertFalse(names(Written.complete(causes)).stream().anyMatch(each -> each.startsWith("Notes_needs_2")));
		Book book = Book.byPoi(Written.complete(causes));
		assertEquals("Why?", book.row("1 Critical needs", "why-i99").get("What was said"));
	}
}
