package org.entrypoint.ownform.draft;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.ownform.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.entrypoint.session.Problem;
import org.entrypoint.ownform.copy.FormRange;
import org.entrypoint.ownform.mapping.RatingFormat;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person opens a form and points at its cells. */
class FormOpenerTest {
	private static final Workshop SAMPLE = Form.sample();
	@TempDir
	private Path folder;

	private FormDraft open(Consumer<XSSFSheet> drawn) throws IOException, Problem {
		Path file = folder.resolve("form.xlsx");
		Files.write(file, Form.of(drawn).bytes());
		return new FormOpener().open(SAMPLE, file);
	}

	private static void frame(XSSFSheet sheet, String area) {
		XSSFCellStyle style = sheet.getWorkbook().createCellStyle();
		style.setBorderBottom(BorderStyle.THIN);
		CellRangeAddress.valueOf(area).forEach(each -> Form.cell(sheet, each.formatAsString()).setCellStyle(style));
	}

	private static void say(XSSFSheet sheet, String cell, String words) {
		Form.cell(sheet, cell).setCellValue(words);
	}

	private static FormPlace place(FormDraft draft, String id) {
		return draft.places().stream().filter(each -> each.id().equals(id)).findFirst()
				.orElseThrow(() -> new AssertionError(draft.places().stream().map(FormPlace::id).toList()));
	}

	private static FormRange at(String cell) {
		CellRangeAddress area = CellRangeAddress.valueOf(cell);
		return new FormRange("Form", area.getFirstRow() + 1, area.getFirstColumn() + 1, area.getLastRow() + 1,
				area.getLastColumn() + 1);
	}

	private static String text(FormDraft draft, String cell) throws Problem {
		return draft.tried().cells().getOrDefault(at(cell), "");
	}

	private static String problem(FormDraft draft, String place, String cell) {
		return assertThrows(Problem.class, () -> draft.point(place, at(cell))).words();
	}

	@Test
	void everythingThatAFormCanTakeHasALineWithWhatTheWorkshopSays() throws IOException, Problem {
		FormDraft draft = open(sheet -> say(sheet, "A1", "Hello"));
		Map<String, FormPlace> places = draft.places().stream()
				.collect(Collectors.toMap(FormPlace::id, each -> each, (one, two) -> {
					throw new AssertionError(one.id() + " is there twice");
				}));
		assertTrue(places.values().stream().noneMatch(FormPlace::isPlaced));
		assertEquals("No place could be suggested by the labels of the form. Choose what goes where.", draft.remark());
		assertEquals("Riverbend Unified School District", place(draft, "setup.district").says());
		assertEquals(SAMPLE.diagnostic().areas().getFirst().title(), place(draft, "needs.critical").topic());
		assertTrue(place(draft, "needs.pressing").says().matches("\\d of 5"), place(draft, "needs.pressing").says());
		SAMPLE.diagnostic().areas().stream().flatMap(each -> each.questions().stream())
				.forEach(each -> assertEquals(each.text(), place(draft, each.id()).name()));
	}

	@Test
	void aCellTakesWhatWasPointedAtItAndItsFormStaysAsItIs() throws IOException, Problem {
		FormDraft draft = open(sheet -> say(sheet, "A1", "Who are you?"));
		byte[] before = Files.readAllBytes(draft.file());
		FormDraft next = draft.point("setup.district", at("B1"));
		assertEquals("Form!B1", place(next, "setup.district").where());
		assertEquals("Riverbend Unified School District", text(next, "B1"));
		assertFalse(place(draft, "setup.district").isPlaced(), "a draft never changes");
		assertFalse(place(next.clear("setup.district"), "setup.district").isPlaced());
		Path copy = folder.resolve("copy.xlsx");
		FillResult told = next.fill(copy);
		assertEquals(1, told.filled());
		assertEquals("1 cell was filled.", told.lines().getFirst());
		assertArrayEquals(before, Files.readAllBytes(draft.file()));
		assertEquals("Riverbend Unified School District",
				text(new FormOpener().open(SAMPLE, copy), copy.getFileName(), 1, 2));
	}

	/** What stands in a cell of the sheet as people see it. */
	private static String text(FormDraft draft, Path file, int row, int column) {
		assertEquals(file, draft.file().getFileName());
		return box(draft.sheets().getFirst(), row, column).text();
	}

	private static PreviewCell box(PreviewSheet sheet, int row, int column) {
		return sheet.rows().get(row - 1).boxes().stream()
				.filter(each -> each.column() <= column && each.lastColumn() >= column).findFirst().orElseThrow();
	}

	@Test
	void theFormItselfIsNeverWritten() throws IOException, Problem {
		FormDraft draft = open(sheet -> say(sheet, "A1", "x")).point("setup.district", at("B1"));
		byte[] before = Files.readAllBytes(draft.file());
		assertThrows(Problem.class, () -> draft.fill(draft.file()));
		assertThrows(Problem.class, () -> draft.savePlaces(draft.file()));
		assertArrayEquals(before, Files.readAllBytes(draft.file()));
	}

	@Test
	void answersGoDownAsFarAsTheFrameOrAsFarAsWasPointedAt() throws IOException, Problem {
		FormDraft draft = open(sheet -> {
			say(sheet, "A1", "What hurts?");
			frame(sheet, "A2:A5");
			sheet.addMergedRegion(CellRangeAddress.valueOf("A3:A4"));
			say(sheet, "C1", "Free");
		});
		assertEquals("Form!A2, 3 cells down", place(draft.point("needs.critical", at("A2")), "needs.critical").where());
		FormDraft two = draft.point("needs.critical", at("A2:A3"));
		assertEquals("Form!A2, 2 cells down", place(two, "needs.critical").where());
		assertEquals(at("A2:A4"), place(two, "needs.critical").at().orElseThrow(), "merged cells are one");
		assertEquals("Form!A3, 2 cells down", place(draft.point("needs.critical", at("A4")), "needs.critical").where(),
				"a covered cell is its first");
		FormDraft one = draft.point("needs.critical", at("C1")).replace("needs.critical", true);
		assertEquals("Form!C1, all in one cell", place(one, "needs.critical").where());
		assertEquals(SAMPLE.notesAt("needs.critical").size(), text(one, "C1").split("\n", -1).length);
	}

	@Test
	void whatStandsThereIsKeptUntilSomebodySaysThatItMayBeReplaced() throws IOException, Problem {
		FormDraft draft = open(sheet -> say(sheet, "B1", "our district")).point("setup.district", at("B1"));
		assertEquals("", text(draft, "B1"));
		assertTrue(String.join("\n", draft.tried().lines()).contains("Form!B1: District. Something stands there"),
				draft.tried().lines().toString());
		assertEquals("Riverbend Unified School District", text(draft.replace("setup.district", true), "B1"));
		assertEquals("", text(draft.replace("setup.district", true).replace("setup.district", false), "B1"));
	}

	@Test
	void formulasAndHeadsOfTablesCannotBeChosen() throws IOException, Problem {
		FormDraft draft = open(sheet -> {
			Form.cell(sheet, "A1").setCellFormula("1+1");
			say(sheet, "C1", "Head");
			say(sheet, "C2", "x");
			sheet.createTable(new AreaReference("C1:C2", SpreadsheetVersion.EXCEL2007));
		});
		assertEquals("Form!A1 cannot take it. A formula stands there and was kept. Point at another cell.",
				problem(draft, "setup.district", "A1"));
		assertTrue(problem(draft, "setup.district", "C1").contains("head of a table"));
	}

	@Test
	void aColumnFindsTheLabelsThatAreLikeItsStatements() throws IOException, Problem {
		var dimensions = SAMPLE.diagnostic().dimensions();
		FormDraft draft = open(sheet -> {
			say(sheet, "A1", "Nr");
			say(sheet, "C1", "Urgency (1 to 4)?");
			for (int each = 0; each < dimensions.size(); each++) {
				say(sheet, "A" + (each + 3), "Area " + each);
				say(sheet, "B" + (each + 3), each == 1 ? "How people are placed" : dimensions.get(each).title());
			}
		});
		FormDraft placed = draft.point("needs.pressing", at("C7"));
		assertEquals("Form!C3:C7, beside column B", place(placed, "needs.pressing").where());
		assertFalse(text(placed, "C3").isEmpty());
		assertEquals("", text(placed, "C4"), "nothing says that this row is for the second one");
		String id = "needs.pressing " + dimensions.get(1).id();
		assertFalse(place(placed, id).isPlaced());
		FormDraft named = placed.point(id, at("D4"));
		assertEquals("Form!B4", place(named, id).where());
		assertFalse(text(named, "C4").isEmpty());
		assertTrue(problem(placed, id, "D40").contains("No words stand in Form!B40"), problem(placed, id, "D40"));
		assertEquals("", text(named.clear(id), "C4"));
		assertTrue(text(placed.format("needs.pressing", RatingFormat.WORD), "C3").matches("[A-Z][a-z ]+"));
		assertTrue(text(placed.format("needs.pressing", RatingFormat.BOTH), "C3").matches("\\d [A-Z][a-z ]+"));
		assertTrue(problem(draft, "needs.pressing", "A3").contains("No words stand to the left"));
	}

	@Test
	void aFormThatSaysAllInOtherWordsCanBePointedOutRowByRow() throws IOException, Problem {
		FormDraft draft = open(sheet -> {
			say(sheet, "A1", "Eins");
			say(sheet, "A2", "Zwei");
		}).point("needs.pressing", at("B2"));
		String first = "needs.pressing " + SAMPLE.diagnostic().dimensions().getFirst().id();
		FormDraft named = draft.point(first, at("A1"));
		assertFalse(text(named, "B1").isEmpty());
		assertEquals("", text(named, "B2"));
	}

	@Test
	void aPlanIsPointedOutColumnByColumn() throws IOException, Problem {
		FormDraft draft = open(sheet -> {
			say(sheet, "A1", "Was");
			say(sheet, "B1", "Wer");
			frame(sheet, "A2:B9");
		});
		FormDraft placed = draft.point("plan what", at("A2")).point("plan owner", at("B5"));
		assertEquals("Form!A2:A9", place(placed, "plan what").where());
		assertEquals("Form!B2:B9", place(placed, "plan owner").where(), "side by side with the actions");
		assertEquals(SAMPLE.actions().getFirst().what(), text(placed, "A2"));
		assertEquals(SAMPLE.actions().getFirst().owner(), text(placed, "B2"));
		FormDraft alone = placed.clear("plan what");
		assertFalse(place(alone, "plan what").isPlaced());
		assertTrue(place(alone, "plan owner").isPlaced());
		assertFalse(place(alone.clear("plan owner"), "plan owner").isPlaced());
	}

	@Test
	void placesThatWereSavedAreUsedAtOnceTheNextTime() throws IOException, Problem {
		FormDraft draft = open(sheet -> say(sheet, "A1", "x")).point("setup.district", at("B7"));
		draft.savePlaces(draft.placesFile());
		FormDraft again = new FormOpener().open(SAMPLE, draft.file());
		assertEquals("The places were saved before, in form.xlsx.places.json.", again.remark());
		assertEquals("Form!B7", place(again, "setup.district").where());
		again.point("setup.district", at("B8")).savePlaces(draft.placesFile());
		FormDraft third = new FormOpener().open(SAMPLE, draft.file());
		assertEquals("Form!B8", place(third, "setup.district").where(), "saved over the older ones");
		assertEquals("Form!B7", place(third.withPlacesOf(saved(draft)), "setup.district").where());
	}

	private Path saved(FormDraft draft) throws Problem {
		Path file = folder.resolve("others.json");
		draft.savePlaces(file);
		return file;
	}

	@Test
	void brokenPlacesAreToldAndAnotherFileIsNeverWrittenOver() throws IOException, Problem {
		FormDraft draft = open(sheet -> {
			say(sheet, "A1", "District");
			frame(sheet, "B1:B1");
		});
		Files.writeString(draft.placesFile(), "{\"entrypoint-mapping\": 1, \"cells\": 7}");
		FormDraft again = new FormOpener().open(SAMPLE, draft.file());
		assertTrue(again.remark().startsWith("The places that were saved in form.xlsx.places.json cannot be used;"),
				again.remark());
		assertEquals("Form!B1", place(again, "setup.district").where(), "suggested instead");
		Path letter = Files.writeString(folder.resolve("letter.json"), "Dear all");
		assertThrows(Problem.class, () -> again.savePlaces(letter));
		assertEquals("Dear all", Files.readString(letter));
		assertThrows(Problem.class, () -> again.withPlacesOf(letter));
	}
}
