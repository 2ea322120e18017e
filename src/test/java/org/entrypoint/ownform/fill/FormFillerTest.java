package org.entrypoint.ownform.fill;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.ownform.Form;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.edit.Edits;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.edit.Outcome;
import org.entrypoint.workshop.rating.Rating;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Test;

/** A copy of a form holds what was asked for, where it was asked for; what cannot be is told and left as it was. */
class FormFillerTest {
	private static final Workshop SAMPLE = Form.sample();
	private static final String AT_B2 = "'cells': [{'take': 'decision.why', 'sheet': 'Form', 'cell': 'B2'}]";

	private static List<String> whys(FilledCopy filled) {
		return filled.listing().notFilled().stream().map(each -> each.where() + " " + each.why()).toList();
	}

	private static Workshop after(Workshop workshop, Edit edit) {
		return Edits.apply(workshop, edit) instanceof Outcome.Applied(Workshop next) ? next : workshop;
	}

	private static XSSFCellStyle styled(XSSFSheet sheet) {
		XSSFCellStyle style = sheet.getWorkbook().createCellStyle();
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		style.setAlignment(HorizontalAlignment.RIGHT);
		return style;
	}

	@Test
	void singleCellsTakeWhatTheyAreFor() {
		Form form = Form.of(sheet -> Form.cell(sheet, "B3").setCellStyle(styled(sheet)));
		FilledCopy filled = form.filled(SAMPLE, """
				'cells': [{'take': 'setup.district', 'sheet': 'form', 'cell': '$b$2'},
				{'take': 'setup.date', 'sheet': 'Form', 'cell': 'B3'},
				{'take': 'setup.cameBack', 'sheet': 'Form', 'cell': 'B4'},
				{'take': 'decision.chosen', 'sheet': 'Form', 'cell': 'AB40'}]""");
		assertEquals(SAMPLE.setup().district(), Form.shown(filled, "B2"));
		XSSFCell date = Form.read(filled, "B3");
		assertEquals(SAMPLE.setup().date(), date.getLocalDateTimeCellValue().toLocalDate());
		assertEquals(HorizontalAlignment.RIGHT, date.getCellStyle().getAlignment(), "the cell's own look");
		assertEquals(Double.valueOf(String.valueOf(SAMPLE.setup().cameBack())),
				Form.read(filled, "B4").getNumericCellValue());
		assertTrue(Form.shown(filled, "AB40").startsWith("3. "), Form.shown(filled, "AB40"));
		assertEquals(4, filled.listing().filled());
	}

	@Test
	void aNameOfTheFormIsAsGoodAsAnAddress() {
		Form form = Form.of(sheet -> {
			XSSFName name = sheet.getWorkbook().createName();
			name.setNameName("Reason");
			name.setRefersToFormula("'Form'!$C$5");
		});
		FilledCopy filled = form.filled(SAMPLE,
				"""
						'cells': [{'take': 'decision.why', 'name': 'reason'}, {'take': 'decision.minority', 'name': 'Nobody'}]""");
		assertEquals(SAMPLE.decision().why(), Form.shown(filled, "C5"));
		assertEquals(List.of("Nobody The form gives this name to no cell of its own."), whys(filled));
	}

	@Test
	void aFormulaIsNeverReplacedAndIsWorkedOutAnew() {
		Form form = Form.of(sheet -> {
			Form.cell(sheet, "B2").setCellFormula("1+1");
			Form.cell(sheet, "B3").setCellFormula("LEN(C2)");
			sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
		});
		FilledCopy filled = form.filled(SAMPLE, """
				'cells': [{'take': 'decision.why', 'sheet': 'Form', 'cell': 'B2', 'replace': true},
				{'take': 'decision.why', 'sheet': 'Form', 'cell': 'C2'}]""");
		assertEquals(List.of("Form!B2 A formula stands there and was kept."), whys(filled));
		assertEquals("1+1", Form.read(filled, "B2").getCellFormula());
		XSSFCell computed = Form.read(filled, "B3");
		assertFalse(computed.getCTCell().isSetV(), "no result that may be out of date");
		assertTrue(computed.getSheet().getWorkbook().getForceFormulaRecalculation());
	}

	@Test
	void whatStandsThereIsReplacedOnlyWhenTheMappingSaysSo() {
		Form form = Form.of(sheet -> Form.cell(sheet, "B2").setCellValue("Write here"));
		FilledCopy kept = form.filled(SAMPLE, AT_B2);
		assertEquals("Write here", Form.shown(kept, "B2"));
		assertTrue(whys(kept).getFirst().contains("\"replace\": true"), whys(kept).toString());
		FilledCopy replaced = form.filled(SAMPLE, AT_B2.replace("'B2'", "'B2', 'replace': true"));
		assertEquals(SAMPLE.decision().why(), Form.shown(replaced, "B2"));
	}

	@Test
	void ofMergedCellsTheFirstOneIsFilled() {
		Form form = Form.of(sheet -> sheet.addMergedRegion(CellRangeAddress.valueOf("A2:C3")));
		assertEquals(List.of("Form!B2 It is merged with A2. Name that cell in the mapping."),
				whys(form.filled(SAMPLE, AT_B2)));
		assertEquals(SAMPLE.decision().why(), Form.shown(form.filled(SAMPLE, AT_B2.replace("'B2'", "'A2'")), "A2"));
	}

	@Test
	void aSheetThatIsNotThereAndACellThatWasFilledBeforeAreTold() {
		Form form = Form.of(sheet -> sheet.createRow(0));
		FilledCopy filled = form.filled(SAMPLE, """
				'cells': [{'take': 'decision.why', 'sheet': 'Nowhere', 'cell': 'B2'},
				{'take': 'decision.why', 'sheet': 'Form', 'cell': 'B2'},
				{'take': 'decision.minority', 'sheet': 'Form', 'cell': 'B2'}]""");
		assertEquals(List.of("Nowhere!B2 The form has no sheet of this name. Check its spelling in the mapping.",
				"Form!B2 The mapping has filled this cell with something else before."), whys(filled));
	}

	@Test
	void answersGoDownwardOverMergedCellsAndWhatHasNoRoomIsCounted() {
		Form form = Form.of(sheet -> {
			sheet.addMergedRegion(CellRangeAddress.valueOf("B4:C5"));
			Form.cell(sheet, "B6").setCellValue("stays");
		});
		FilledCopy filled = form.filled(SAMPLE,
				"'lists': [{'take': 'needs.critical', 'sheet': 'Form', 'cell': 'B4', 'rows': 3}]");
		List<Note> issues = SAMPLE.notesAt("needs.critical");
		assertEquals(issues.get(0).text(), Form.shown(filled, "B4"));
		assertEquals("stays", Form.shown(filled, "B6"));
		assertEquals(issues.get(1).text(), Form.shown(filled, "B7"));
		Unplaced rest = filled.listing().noPlace().getFirst();
		assertEquals(Unplaced.Why.NO_ROOM, rest.why());
		assertEquals(issues.size() - 2, rest.count());
		assertTrue(issues.get(2).text().startsWith(rest.begins().replace("…", "")), rest.begins());
	}

	@Test
	void answersCanBeJoinedInOneCellThatBreaksLines() {
		FilledCopy filled = Form.of(sheet -> sheet.createRow(0)).filled(SAMPLE, """
				'lists': [{'take': 'needs.mostCritical.causes', 'sheet': 'Form', 'cell': 'A1', 'joined': true},
				{'take': 'strengths.value', 'which': 'highestNeed', 'sheet': 'Form', 'cell': 'A2', 'joined': true},
				{'take': 'no.question', 'sheet': 'Form', 'cell': 'A3', 'rows': 1}]""");
		String causes = String.join("\n", SAMPLE.notesAt("needs.causes").stream()
				.filter(each -> each.links().contains(SAMPLE.critical())).map(Note::text).toList());
		assertFalse(causes.isEmpty());
		assertEquals(causes, Form.read(filled, "A1").getStringCellValue());
		assertTrue(Form.read(filled, "A1").getCellStyle().getWrapText());
		assertTrue(Form.read(filled, "A1").getRow().getHeightInPoints() > 30, "all of it can be seen");
		assertFalse(Form.shown(filled, "A2").isEmpty());
		assertEquals(List.of("Form!A3 This workshop has no question or list of this name."), whys(filled));
	}

	@Test
	void ratingsFindTheirRowsByTheLabelsWords() {
		Form form = Form.of(sheet -> {
			Form.cell(sheet, "A9").setCellValue("1) TEACHERS plan, and study student work in teams - every week");
			Form.cell(sheet, "A3").setCellValue("Leading teachers have the hours for it");
			Form.cell(sheet, "A4").setCellValue("Something else that nobody rated in the room");
		});
		String column = """
				'columns': [{'take': 'strengths.allSchools', 'sheet': 'Form', 'labels': 'A', 'values': 'D',
				'as': '%s', 'words': {'teams.2': 'Leading teachers have the hours for it'}}]""";
		FilledCopy numbers = form.filled(SAMPLE, column.formatted("number"));
		assertEquals("3", Form.shown(numbers, "D9"));
		assertEquals("2", Form.shown(numbers, "D3"));
		assertEquals("", Form.shown(numbers, "D4"));
		assertEquals(1, whys(numbers).size(), "one line for all that the form does not ask for");
		assertTrue(whys(numbers).getFirst().startsWith("Form!A1 For "), whys(numbers).getFirst());
		assertTrue(whys(numbers).getFirst().contains(": teams.3, teams.4, "), "the ids that the mapping needs");
		assertEquals("Mostly", Form.shown(form.filled(SAMPLE, column.formatted("word")), "D9"));
		assertEquals("3 Mostly", Form.shown(form.filled(SAMPLE, column.formatted("both")), "D9"));
	}

	@Test
	void whatTheRoomDidNotKnowIsWordsThatNoMeanCounts() {
		Workshop unknown = after(Form.empty(), new Edit.Rate(new RatingKey(Axis.PRESSING, "teams"), Rating.agreed(0)));
		Form form = Form.of(sheet -> {
			Form.cell(sheet, "A1").setCellValue("Professional learning in teams");
			Form.cell(sheet, "A2").setCellValue("Staffing and schedules");
		});
		FilledCopy filled = form.filled(unknown,
				"'columns': [{'take': 'needs.pressing', 'sheet': 'Form', 'labels': 'A', 'values': 'B'}]");
		assertEquals("Don’t know", Form.shown(filled, "B1"));
		assertEquals(CellType.BLANK, Form.read(filled, "B2").getCellType(), "not discussed stays empty");
		assertEquals(1, filled.listing().unsaid());
	}

	@Test
	void aColumnOnASheetThatIsNotThereAndWordsOfAnUnknownIdAreTold() {
		FilledCopy filled = Form.of(sheet -> sheet.createRow(0)).filled(Form.empty(),
				"""
						'columns': [{'take': 'tests.met', 'sheet': 'Nowhere', 'labels': 'A', 'values': 'B'},
						{'take': 'tests.met', 'sheet': 'Form', 'labels': 'A', 'values': 'B', 'words': {'feld': 'We feel it'}}]""");
		assertEquals(2, whys(filled).size());
		assertTrue(whys(filled).getFirst().startsWith("Nowhere!A1 The form has no sheet"), whys(filled).toString());
		assertTrue(whys(filled).getLast().startsWith("Form!A1 Nothing that this column takes has this id."));
	}

	@Test
	void twoLabelsThatAreAlikeAreNotChosenFrom() {
		Form form = Form.of(sheet -> {
			Form.cell(sheet, "A1").setCellValue("Professional learning in teams");
			Form.cell(sheet, "A2").setCellValue("Professional learning in teams");
		});
		String column = "'columns': [{'take': 'needs.pressing', 'sheet': 'Form', 'labels': 'A', 'values': 'B'%s}]";
		assertTrue(whys(form.filled(SAMPLE, column.formatted(""))).stream().anyMatch(each -> each.contains("Several")));
		assertFalse(Form.shown(form.filled(SAMPLE, column.formatted(", 'last': 1")), "B1").isEmpty());
	}

	@Test
	void actionsAreRowsOfTheirHorizon() {
		FilledCopy filled = Form.of(sheet -> sheet.createRow(0)).filled(SAMPLE, """
				'plans': [{'take': 'plan.now', 'sheet': 'Form', 'row': 2, 'rows': 2,
				'columns': {'what': 'A', 'owner': 'B', 'by': 'C', 'firstStep': 'D', 'sign': 'E', 'horizon': 'F'}}]""");
		assertFalse(Form.shown(filled, "A3").isEmpty());
		assertEquals("Do now", Form.shown(filled, "F2"));
		assertEquals(CellType.NUMERIC, Form.read(filled, "C2").getCellType());
		assertTrue(
				LocalDate.of(2026, 1, 1).isBefore(Form.read(filled, "C2").getLocalDateTimeCellValue().toLocalDate()));
		assertEquals("", Form.shown(filled, "A4"));
		assertEquals(Unplaced.Why.NO_ROOM, filled.listing().noPlace().getFirst().why());
	}

	@Test
	void wordsStayWordsAndWhatIsLongerThanACellIsCutInSight() {
		Workshop workshop = Form.empty();
		String formula = "=cmd|' /C calc'!A0 _x0041_ <&>\"";
		String endless = "a\n".repeat(300) + "the end";
		workshop = after(workshop, new Edit.AddNote(Note.of("n1", "needs.critical", formula), 0));
		workshop = after(workshop, new Edit.AddNote(Note.of("n2", "needs.critical", endless), 1));
		FilledCopy filled = Form.of(sheet -> sheet.createRow(0)).filled(workshop,
				"'lists': [{'take': 'needs.critical', 'sheet': 'Form', 'cell': 'A1', 'rows': 5}]");
		XSSFCell first = Form.read(filled, "A1");
		assertEquals(formula, first.getStringCellValue());
		assertTrue(first.getCellStyle().getQuotePrefixed());
		assertTrue(Form.read(filled, "A2").getStringCellValue().endsWith("…"));
		Unplaced rest = filled.listing().noPlace().getFirst();
		assertEquals(Unplaced.Why.CUT, rest.why());
		assertEquals(endless.length(), Form.read(filled, "A2").getStringCellValue().length() - 1 + rest.count());
	}

	@Test
	void aRowThatIsTooLowByChoiceStaysSoAndIsTold() {
		Form form = Form.of(sheet -> {
			XSSFCellStyle wrapped = sheet.getWorkbook().createCellStyle();
			wrapped.setWrapText(true);
			Form.cell(sheet, "B2").setCellStyle(wrapped);
			sheet.getRow(1).setHeightInPoints(30);
		});
		FilledCopy filled = form.filled(SAMPLE, AT_B2);
		assertEquals(30, Form.read(filled, "B2").getRow().getHeightInPoints());
		assertEquals(List.of("Form!B2"), filled.listing().clipped());
	}

	@Test
	void theSameIsTheSameBytes() {
		Form form = Form.of(sheet -> Form.cell(sheet, "A1").setCellValue("Why"));
		assertArrayEquals(form.filled(SAMPLE, AT_B2).bytes(), form.filled(SAMPLE, AT_B2).bytes());
	}

	@Test
	void whatTheMappingDoesNotUseIsListedByName() {
		FilledCopy filled = Form.of(sheet -> sheet.createRow(0)).filled(SAMPLE, AT_B2);
		List<String> lines = filled.listing().lines();
		assertEquals("1 cell was filled.", lines.getFirst());
		assertTrue(lines.contains("– What makes teaching here worth choosing? (8)"), lines.toString());
		assertTrue(
				lines.contains("– Ratings: Used? ("
						+ SAMPLE.ratings().keySet().stream().filter(each -> each.axis() == Axis.USED).count() + ")"),
				lines.toString());
		assertTrue(lines.contains("– Plan (" + SAMPLE.actions().size() + ")"), lines.toString());
		assertFalse(lines.contains("– Why it fits our system (1)"), lines.toString());
	}

	@Test
	void ofAnEmptyWorkshopNothingIsFilledAndNothingIsLeft() {
		FilledCopy filled = Form.of(sheet -> Form.cell(sheet, "A1").setCellFormula("1")).filled(Form.empty(), AT_B2);
		assertEquals(List.of("No cell was filled.", "1 place stays as it is, because nothing was said about it."),
				filled.listing().lines());
	}
}
