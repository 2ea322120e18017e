package org.entrypoint.exchange.workbook;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.stream.Collectors;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entrypoint.workshop.plan.Resource;
import org.entrypoint.workshop.plan.Reach;
import org.entrypoint.workshop.note.NoteChange;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.plan.Horizon;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.insight.plan.PlanChecks;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.rating.HandCount;
import org.entrypoint.workshop.rating.Method;
import org.entrypoint.workshop.rating.Rating;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is worked out by formulas is what the program worked out, and follows when somebody types into the workbook. */
class FormulasTest {
	private static final List<Named<byte[]>> WORKBOOKS = Stream
			.concat(LayoutTest.workbooks().stream(),
					IntStream.range(0, 12).mapToObj(
							seed -> Named.of("rated at random " + seed, Written.complete(ratedAtRandom(seed)))))
			.toList();

	static List<Named<byte[]>> workbooks() {
		return WORKBOOKS;
	}

	/** Many ratings: agreed and voted, blank and unknown, whole levels and medians between two. */
	private static Workshop ratedAtRandom(int seed) {
		Random random = new Random(seed);
		Workshop workshop = seed % 2 == 0 ? Written.empty() : Written.sample();
		for (Axis axis : List.of(Axis.PRESSING, Axis.ALL_SCHOOLS, Axis.HIGHEST_NEED, Axis.IN_PLACE, Axis.USED)) {
			int levels = axis.scale(workshop.diagnostic().scales()).levels().size();
			for (String item : items(workshop, axis).toList()) {
				RatingKey key = new RatingKey(axis, item);
				Rating rating = random.nextInt(3) == 0
						? Rating.agreed(random.nextInt(levels + 1))
						: new Rating(null, List.of(vote(random, levels)));
				if (random.nextInt(4) > 0) {
					workshop = Written.after(workshop, new Edit.Rate(key, rating));
				}
			}
		}
		return saidAtRandom(workshop, random);
	}

	/** Issues about some dimensions, and actions that touch some of everything. */
	private static Workshop saidAtRandom(Workshop workshop, Random random) {
		Workshop said = workshop;
		for (int each = random.nextInt(8); each > 0; each--) {
			said = Written.after(said,
					Edit.AddNote.last(Note.of("issue-" + each, "needs.critical", "Issue " + each).with(
							new NoteChange.SetDimensions(dimensions(said, random)),
							new NoteChange.SetVotes(random.nextInt(3)))));
		}
		for (int each = random.nextInt(3); each > 0; each--) {
			Action action = Action.of("action-" + each, "Do " + each).withDimensions(dimensions(said, random))
					.withHorizon(List.of(Horizon.values()).get(random.nextInt(3)))
					.withReach(List.of(Reach.values()).get(random.nextInt(3))).withResources(Stream
							.of(Resource.values()).filter(one -> random.nextInt(3) == 0).collect(Collectors.toSet()));
			said = Written.after(said, Edit.AddAction.last(action));
		}
		return said;
	}

	private static List<String> dimensions(Workshop workshop, Random random) {
		return workshop.diagnostic().dimensions().stream().map(Dimension::id).filter(each -> random.nextInt(3) == 0)
				.toList();
	}

	private static Stream<String> items(Workshop workshop, Axis axis) {
		return switch (axis) {
			case PRESSING -> workshop.diagnostic().dimensions().stream().map(each -> each.id());
			case IN_PLACE, USED -> workshop.allConditions().map(each -> each.id());
			default -> workshop.allStatements().map(each -> each.id());
		};
	}

	private static HandCount vote(Random random, int levels) {
		int most = random.nextInt(1, 6);
		List<Integer> hands = IntStream.range(0, levels).map(level -> random.nextInt(most)).boxed().toList();
		boolean nobody = hands.stream().allMatch(each -> each == 0);
		return new HandCount(Method.HANDS, hands, random.nextInt(nobody ? 1 : 0, 3));
	}

	private static XSSFWorkbook open(byte[] bytes) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(bytes));
	}

	/** Every formula's value, by where it stands; numbers with the fifteen digits that a workbook keeps. */
	private static Map<String, String> values(XSSFWorkbook workbook) {
		Map<String, String> values = new TreeMap<>();
		for (Sheet sheet : workbook) {
			for (Row row : sheet) {
				for (Cell cell : row) {
					if (cell.getCellType() == CellType.FORMULA) {
						values.put(sheet.getSheetName() + " " + cell.getAddress(), value(cell));
					}
				}
			}
		}
		return values;
	}

	private static String value(Cell cell) {
		return switch (cell.getCachedFormulaResultType()) {
			case NUMERIC -> String.format(Locale.ROOT, "%.15g", cell.getNumericCellValue());
			case STRING -> cell.getStringCellValue();
			default -> cell.getCachedFormulaResultType() + " " + cell;
		};
	}

	@ParameterizedTest
	@MethodSource("workbooks")
	void eachGivesWhatStandsBesideIt(byte[] bytes) throws IOException {
		try (XSSFWorkbook workbook = open(bytes)) {
			Map<String, String> written = values(workbook);
			assertTrue(written.size() > 300, "formulas: " + written.size());
			workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
			assertEquals(written, values(workbook));
		}
	}

	/** A third program that works everything out anew, where there is one. */
	@Test
	void libreOfficeGetsTheSame(@TempDir Path folder) throws Exception {
		for (Named<byte[]> each : WORKBOOKS.subList(0, 6)) {
			byte[] again = LibreOffice.recalculated(each.getPayload(), folder);
			assumeTrue(again.length > 0, "LibreOffice is not installed");
			try (XSSFWorkbook workbook = open(each.getPayload()); XSSFWorkbook recalculated = open(again)) {
				assertEquals(values(workbook), values(recalculated), each.getName());
			}
		}
	}

	@Test
	void whoTypesARatingMovesEverythingBehindIt() throws IOException {
		try (XSSFWorkbook workbook = open(Written.complete(Written.empty()))) {
			assertEquals("Not discussed", shown(workbook, "Summary", "pay", "Strengths in all schools"));
			cell(workbook, "2 Strengths", "pay.1", "All schools").setCellValue(4);
			cell(workbook, "2 Strengths", "pay.2", "All schools").setCellValue(1);
			cell(workbook, "2 Strengths", "pay.2", "Highest-need schools").setCellValue(3);
			cell(workbook, "3 Conditions", "pay.a", "In place?").setCellValue(3);
			cell(workbook, "3 Conditions", "pay.a", "Used?").setCellValue(1);
			cell(workbook, "1 Critical needs", "pay", "How pressing is change?").setCellValue(0);
			workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
			assertEquals("2.50000000000000", shown(workbook, "Summary", "pay", "Strengths in all schools"));
			assertEquals("2.00000000000000", shown(workbook, "2 Strengths", "pay.2", "Gap"));
			assertEquals("Untapped", shown(workbook, "3 Conditions", "pay.a", "What it offers"));
			assertEquals("1.00000000000000", shown(workbook, "Summary", "pay", "Untapped"));
			assertEquals("0 Don’t know", shown(workbook, "4 Entry point", "pay", "How pressing is change?"));
			assertEquals("Mean 2.5 of 4; strong: 1 of 2 rated\n2 not discussed",
					shown(workbook, "4 Entry point", "pay", "Strengths"));
			assertTrue(shown(workbook, "4 Entry point", "pay", "The untapped conditions").startsWith("1\n– "));
		}
	}

	@Test
	void whoTypesHandsMovesTheMedianAndTheSplit() throws IOException {
		Workshop voted = Written.after(Written.empty(), new Edit.Rate(new RatingKey(Axis.PRESSING, "pay"),
				new Rating(null, List.of(new HandCount(Method.HANDS, List.of(0, 6, 6, 0), 2)))));
		try (XSSFWorkbook workbook = open(Written.complete(voted))) {
			assertEquals("2.50000000000000", shown(workbook, "1 Critical needs", "pay", "How pressing is change?"));
			cell(workbook, "1 Critical needs", "pay", "Pressing: 2").setCellValue(0);
			cell(workbook, "1 Critical needs", "pay", "Pressing: 1").setCellValue(4);
			workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
			assertEquals("3.00000000000000", shown(workbook, "1 Critical needs", "pay", "How pressing is change?"));
			assertEquals("Split", shown(workbook, "1 Critical needs", "pay", "Pressing: Split"));
			assertEquals("3 Pressing", shown(workbook, "4 Entry point", "pay", "How pressing is change?"));
		}
	}

	@Test
	void whoTypesAnIssueMovesTheCountOfWhatItIsAbout() throws IOException {
		for (byte[] bytes : List.of(Written.blank(Written.sample()), Written.complete(Written.empty()))) {
			try (XSSFWorkbook workbook = open(bytes)) {
				Row row = first(workbook, "1 Critical needs", "Issues");
				row.getCell(1).setCellValue("No time to plan.");
				row.getCell(2).setCellValue("Staffing & schedules, Pay & pathways\nAll schools");
				workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
				assertEquals("1.00000000000000", shown(workbook, "1 Critical needs", "pay", "Issues about it"));
				assertEquals("1.00000000000000", shown(workbook, "1 Critical needs", "staffing", "Issues about it"));
				assertNotEquals("1.00000000000000", shown(workbook, "1 Critical needs", "teams", "Issues about it"));
			}
		}
	}

	@Test
	void whoTypesAnActionMovesTheChecksOfThePlan() throws IOException {
		for (byte[] bytes : List.of(Written.blank(Written.sample()), Written.complete(Written.empty()))) {
			try (XSSFWorkbook workbook = open(bytes)) {
				Row row = first(workbook, "Plan", "Plan");
				row.getCell(1).setCellValue("Pay mentors.");
				row.createCell(2).setCellValue("Do now");
				row.getCell(7)
						.setCellValue("Level: System: Quarry Street\nAbout:New teachers,Pay & pathways\nMoves: Money");
				workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
				assertEquals(List.of("Not yet", "Yes", "Not yet", "Yes"), checks(workbook));
				row.getCell(7).setCellValue("Moves: Money, Time");
				workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
				assertEquals(List.of("Not yet", "Not yet", "Yes", "Not yet"), checks(workbook));
			}
		}
		try (XSSFWorkbook workbook = open(Written.complete(Written.sample()))) {
			assertEquals(List.of("Yes", "Yes", "Yes", "Yes"), checks(workbook));
			Written.sample().actions().forEach(
					each -> cell(workbook, "Plan", each.id(), "Do now or build toward?").setCellValue("Do now"));
			workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
			assertEquals(List.of("Not yet", "Yes", "Yes", "Yes"), checks(workbook));
		}
	}

	private static List<String> checks(XSSFWorkbook workbook) {
		return Stream.of(PlanChecks.values()).map(each -> shown(workbook, "Plan", each.name(), "Answer")).toList();
	}

	/** The first row of a table. */
	private static Row first(XSSFWorkbook workbook, String sheet, String table) {
		return workbook.getSheet(sheet).getRow(workbook.getTable(table).getStartRowIndex() + 1);
	}

	@ParameterizedTest
	@MethodSource("workbooks")
	void noneIsVolatileOrLeadsOutOfTheFile(byte[] bytes) throws IOException {
		try (XSSFWorkbook workbook = open(bytes)) {
			assertTrue(workbook.getPackage().getPartsByName(Pattern.compile("/xl/externalLinks/.*")).isEmpty());
			assertFalse(workbook.isMacroEnabled());
			for (Sheet sheet : workbook) {
				for (Row row : sheet) {
					for (Cell cell : row) {
						if (cell.getCellType() == CellType.FORMULA) {
							String formula = cell.getCellFormula();
							assertFalse(
									formula.matches(".*\\b(NOW|TODAY|RAND|RANDBETWEEN|OFFSET|INDIRECT|INFO|CELL)\\(.*"),
									formula);
							assertTrue(formula.length() <= 8_192);
						}
					}
				}
			}
		}
	}

	private static String shown(XSSFWorkbook workbook, String sheet, String id, String head) {
		return value(cell(workbook, sheet, id, head));
	}

	/** The cell of a table, by the id of its row and the head of its column. */
	private static Cell cell(XSSFWorkbook workbook, String name, String id, String head) {
		XSSFSheet sheet = workbook.getSheet(name);
		return sheet.getTables().stream().filter(each -> each.findColumnIndex(head) >= 0)
				.flatMap(each -> IntStream.rangeClosed(each.getStartRowIndex(), each.getEndRowIndex())
						.filter(row -> sheet.getRow(row).getCell(0) != null
								&& id.equals(sheet.getRow(row).getCell(0).getStringCellValue()))
						.mapToObj(row -> sheet.getRow(row).getCell(each.findColumnIndex(head))))
				.filter(Objects::nonNull).findFirst()
				.orElseThrow(() -> new AssertionError("no " + head + " of " + id + " on " + name));
	}
}
