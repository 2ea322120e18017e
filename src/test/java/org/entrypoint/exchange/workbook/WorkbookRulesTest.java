package org.entrypoint.exchange.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entrypoint.exchange.report.Section;
import org.entrypoint.workshop.entry.Decision;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Excel's own means are used as Excel wants them: tables, names, lists of choices, charts, protection, links. */
class WorkbookRulesTest {
	static List<Named<byte[]>> workbooks() {
		return LayoutTest.workbooks();
	}

	private static XSSFWorkbook open(byte[] bytes) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(bytes));
	}

	@ParameterizedTest
	@MethodSource("workbooks")
	void tablesCoverTheirRowsUnderNamesOfTheirOwn(byte[] bytes) throws IOException {
		Set<String> names = new HashSet<>();
		try (XSSFWorkbook workbook = open(bytes)) {
			for (Sheet each : workbook) {
				for (XSSFTable table : ((XSSFSheet) each).getTables()) {
					assertTrue(names.add(table.getName().toLowerCase(Locale.ROOT)), table.getName());
					assertEquals(table.getName(), table.getDisplayName());
					assertTrue(table.getEndRowIndex() > table.getStartRowIndex(), table.getName());
					Row heads = each.getRow(table.getStartRowIndex());
					Set<String> texts = new HashSet<>();
					for (int column = table.getStartColIndex(); column <= table.getEndColIndex(); column++) {
						String text = heads.getCell(column).getStringCellValue();
						assertTrue(texts.add(text.toLowerCase(Locale.ROOT)), table.getName() + ": " + text);
						assertEquals(column, table.findColumnIndex(text));
					}
					assertEquals("Id", heads.getCell(0).getStringCellValue(), "ids go along when it is sorted");
					Row after = each.getRow(table.getEndRowIndex() + 1);
					assertTrue(
							after == null || after.getCell(0) == null
									|| Section.of(after.getCell(0).getStringCellValue()).isPresent(),
							table.getName() + " ends too early");
				}
			}
		}
		assertTrue(names.containsAll(Set.of("pressing", "strengths_1", "conditions_5", "evidence", "factors",
				"heat_map", "timeline", "all_notes")), names.toString());
	}

	@ParameterizedTest
	@MethodSource("workbooks")
	void everyChoiceIsOfANamedListOnTheHiddenSheet(byte[] bytes) throws IOException {
		int rules = 0;
		try (XSSFWorkbook workbook = open(bytes)) {
			assertEquals(SheetVisibility.HIDDEN, workbook.getSheetVisibility(workbook.getSheetIndex("Lists")));
			for (Sheet sheet : workbook) {
				for (DataValidation rule : sheet.getDataValidations()) {
					String list = rule.getValidationConstraint().getFormula1();
					Name name = workbook.getName(list);
					assertNotNull(name, list);
					assertTrue(name.getRefersToFormula().startsWith("Lists!")
							|| name.getRefersToFormula().startsWith("'Lists'!"), name.getRefersToFormula());
					assertTrue(rule.getShowErrorBox() && rule.getEmptyCellAllowed());
					rules++;
				}
			}
		}
		assertTrue(rules > 30, "rules: " + rules);
	}

	@ParameterizedTest
	@MethodSource("workbooks")
	void onlyWhatFollowsIsLockedAndWithoutAPassword(byte[] bytes) throws IOException {
		try (XSSFWorkbook workbook = open(bytes)) {
			for (Sheet each : workbook) {
				XSSFSheet sheet = (XSSFSheet) each;
				boolean follows = false;
				for (Row row : sheet) {
					for (Cell cell : row) {
						boolean isRating = cell.getCellType() == CellType.FORMULA && !cell.getCellStyle().getLocked();
						assertTrue(!isRating || cell.getCellFormula().length() < 8, "a rating may be typed over");
						assertFalse(cell.getCellStyle().getLocked() && cell.getCellType() != CellType.FORMULA,
								sheet.getSheetName() + " " + cell.getAddress());
						follows |= cell.getCellType() == CellType.FORMULA;
					}
				}
				boolean isClosed = follows && !sheet.getSheetName().equals("Plan"); // its table is to grow
				assertEquals(isClosed, sheet.getProtect(), sheet.getSheetName());
				assertTrue(!isClosed || !sheet.getCTWorksheet().getSheetProtection().isSetPassword());
				assertFalse(isClosed && sheet.isFormatColumnsLocked(), "columns may be made wider");
			}
		}
	}

	@ParameterizedTest
	@MethodSource("workbooks")
	void everyColorRuleHasARankOfItsOwn(byte[] bytes) throws IOException {
		int rules = 0;
		try (XSSFWorkbook workbook = open(bytes)) {
			for (Sheet sheet : workbook) {
				Set<Integer> ranks = new HashSet<>();
				for (CTConditionalFormatting each : ((XSSFSheet) sheet).getCTWorksheet()
						.getConditionalFormattingList()) {
					for (CTCfRule rule : each.getCfRuleList()) {
						assertTrue(ranks.add(rule.getPriority()), sheet.getSheetName() + " " + each.getSqref());
						rules++;
					}
				}
			}
		}
		assertTrue(rules > 60, "rules: " + rules);
	}

	@Test
	void theSummaryHasThreeChartsThatSayWhatTheyShow() throws IOException {
		try (XSSFWorkbook workbook = open(Written.complete(Written.sample()))) {
			XSSFSheet summary = workbook.getSheet("Summary");
			XSSFDrawing drawing = summary.getDrawingPatriarch();
			assertEquals(3, drawing.getCharts().size());
			Set<String> described = new HashSet<>();
			for (XSSFShape shape : drawing.getShapes()) {
				described.add(((org.apache.poi.xssf.usermodel.XSSFGraphicFrame) shape).getCTGraphicalObjectFrame()
						.getNvGraphicFramePr().getCNvPr().getDescr());
			}
			assertEquals(3, described.size());
			assertTrue(described.stream().allMatch(each -> each.length() > 60), described.toString());
			drawing.getCharts().forEach(chart -> assertTrue(chart.getCTChart().getPlotArea().getBarChartArray(0)
					.getSerArray(0).getVal().getNumRef().getF().startsWith("Summary!"), "it follows the table"));
		}
	}

	@Test
	void aDraftSaysSoOnEveryPage() throws IOException {
		Workshop open = Written.after(Written.sample(), new Edit.Decide(Decision.BLANK));
		try (XSSFWorkbook draft = open(Written.complete(open));
				XSSFWorkbook done = open(Written.complete(Written.sample()))) {
			for (int index = 0; index < 10; index++) {
				assertEquals("DRAFT: 30 of 32 parts of the retreat were discussed.",
						draft.getSheetAt(index).getHeader().getRight());
				assertEquals("", done.getSheetAt(index).getHeader().getRight());
			}
			assertEquals(1, draft.getSheet("Summary").getPrintSetup().getFitHeight());
		}
	}

	@ParameterizedTest
	@MethodSource("workbooks")
	void theReadMeLeadsToEverySheet(byte[] bytes) throws IOException {
		try (XSSFWorkbook workbook = open(bytes)) {
			Set<String> targets = new HashSet<>();
			workbook.getSheet("Read me").getHyperlinkList().forEach(each -> targets.add(each.getAddress()));
			assertEquals(Set.copyOf(
					IntStream.range(1, 10).mapToObj(each -> "'" + workbook.getSheetName(each) + "'!B1").toList()),
					targets);
		}
	}

	@Test
	void theWorkbookSaysItsTitleAndLanguage() throws IOException {
		try (XSSFWorkbook workbook = open(Written.complete(Written.sample()))) {
			assertEquals("en-US", workbook.getProperties().getCoreProperties().getUnderlyingProperties()
					.getLanguageProperty().orElse(""));
			assertEquals(Written.sample().diagnostic().title(),
					workbook.getProperties().getCoreProperties().getTitle());
		}
	}
}
