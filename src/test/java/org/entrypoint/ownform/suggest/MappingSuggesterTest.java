package org.entrypoint.ownform.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.ownform.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.entrypoint.ownform.mapping.PlanMapping;
import org.entrypoint.ownform.mapping.ColumnMapping;
import org.entrypoint.ownform.mapping.CellMapping;
import org.entrypoint.ownform.mapping.Mapping;
import org.entrypoint.ownform.mapping.ListMapping;
import org.entrypoint.exchange.workbook.WorkbookExporter;
import org.entrypoint.session.port.Exporter;
import org.entrypoint.session.Problem;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mapping to begin with: only where words are alike, and only cells that are free. */
class MappingSuggesterTest {
	private static final Workshop SAMPLE = Form.sample();
	@TempDir
	private Path folder;

	private static List<String> cells(Mapping mapping) {
		return mapping.all(CellMapping.class).stream().map(each -> each.takes().code() + " " + each.at()).toList();
	}

	private static void frame(XSSFSheet sheet, String... cells) {
		XSSFCellStyle style = sheet.getWorkbook().createCellStyle();
		style.setBorderBottom(BorderStyle.THIN);
		for (String cell : cells) {
			Form.cell(sheet, cell).setCellStyle(style);
		}
	}

	private Form blank() throws IOException, Problem {
		Path file = folder.resolve("blank.xlsx");
		new WorkbookExporter().export(SAMPLE, Exporter.Content.BLANK, Exporter.Paper.LETTER, file,
				Exporter.Progress.UNHEARD);
		return new Form(Files.readAllBytes(file));
	}

	@Test
	void theCellToTheRightOfALabelIsTakenBehindWhatItIsMergedWith() {
		Mapping mapping = Form.of(sheet -> {
			Form.cell(sheet, "A1").setCellValue("DISTRICT NAME:");
			sheet.addMergedRegion(CellRangeAddress.valueOf("A1:B1"));
			Form.cell(sheet, "A2").setCellValue("Facilitator");
			Form.cell(sheet, "C2").setCellFormula("1+1");
			frame(sheet, "C1");
		}).suggested(SAMPLE);
		assertEquals(List.of("setup.district Form!C1", "setup.facilitator Form!B2"), cells(mapping));
	}

	@Test
	void aFramedCellBelowIsTakenBeforeAnEmptyOneToTheRight() {
		Mapping mapping = Form.of(sheet -> {
			Form.cell(sheet, "A1").setCellValue("Minority view");
			Form.cell(sheet, "E1").setCellValue("Something else");
			frame(sheet, "A2");
		}).suggested(SAMPLE);
		assertEquals(List.of("decision.minority Form!A2"), cells(mapping));
	}

	@Test
	void whereNothingIsFreeOrAlikeNothingIsSuggested() {
		Mapping mapping = Form.of(sheet -> {
			Form.cell(sheet, "A1").setCellValue("Runner-up");
			Form.cell(sheet, "B1").setCellValue("filled");
			Form.cell(sheet, "A2").setCellValue("What needs to change about teaching?");
		}).suggested(SAMPLE);
		assertEquals(0, mapping.entries().size());
	}

	@Test
	void answersGoBelowTheirQuestionAsFarAsTheFrameGoes() {
		Mapping mapping = Form.of(sheet -> {
			Form.cell(sheet, "B2").setCellValue("1. What makes teaching here worth choosing");
			Form.cell(sheet, "B3").setCellValue("One answer in each line");
			frame(sheet, "B4", "B5", "B6");
		}).suggested(SAMPLE);
		ListMapping list = mapping.all(ListMapping.class).getFirst();
		assertEquals("strengths.value Form!B4 3", list.takes() + " " + list.at() + " " + list.rows());
		assertEquals(1, mapping.entries().size());
	}

	@Test
	void ofOurOwnEmptyWorkbookNearlyEveryCellForWritingIsKnown() throws IOException, Problem {
		Form form = blank();
		Mapping mapping = form.suggested(SAMPLE);
		assertEquals(List.of("plan"),
				mapping.all(PlanMapping.class).stream().map(each -> each.takes().code()).toList());
		assertEquals(
				List.of("needs.pressing", "strengths.allSchools", "strengths.highestNeed", "conditions.inPlace",
						"conditions.used", "tests.met"),
				mapping.all(ColumnMapping.class).stream().map(each -> each.takes().code()).toList());
		assertEquals(14, mapping.all(CellMapping.class).size());
		assertEquals(14, mapping.all(ListMapping.class).size());
		assertTrue(form.filled(SAMPLE, mapping).listing().filled() > 200);
	}
}
