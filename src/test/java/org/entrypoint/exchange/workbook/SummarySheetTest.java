package org.entrypoint.exchange.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entrypoint.workshop.entry.Decision;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Test;

/** The page for those who read one page. */
class SummarySheetTest {
	private static final String SUMMARY = "Summary";
	private static final String ENTRY = "4 Entry point";

	private static Book of(Workshop workshop) {
		return Book.byPoi(Written.complete(workshop));
	}

	private static String texts(Workshop workshop) {
		return String.join("\n", of(workshop).texts(SUMMARY));
	}

	@Test
	void theSampleAndTheEmptyDiagnosticAreOnePage() throws IOException {
		for (byte[] bytes : List.of(Written.complete(Written.sample()), Written.blank(Written.sample()))) {
			try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
				XSSFSheet sheet = workbook.getSheet(SUMMARY);
				assertEquals(1, sheet.getPrintSetup().getFitHeight());
				assertEquals(0, sheet.getRowBreaks().length);
				assertEquals(3, sheet.createDrawingPatriarch().getCharts().size());
			}
		}
	}

	@Test
	void theDecisionIsTheOneOfTheEntryPointsSheet() {
		Book book = of(Written.sample());
		for (String field : List.of("Our entry point", "Runner-up")) {
			assertEquals(book.field(ENTRY, field), book.field(SUMMARY, field));
		}
		String why = book.field(SUMMARY, "Why it fits our system").replace("…", "");
		assertTrue(Written.sample().decision().why().startsWith(why), why);
	}

	@Test
	void theTestsAndTheEvidenceSayWhatTheEntryPointsSheetSays() {
		Book book = of(Written.sample());
		String chosen = String.valueOf(Written.sample().decision().chosen());
		Written.sample().diagnostic().tests().forEach(test -> {
			Map<String, String> there = book.row(ENTRY, chosen + "/" + test.id());
			Map<String, String> here = book.row(SUMMARY, test.id());
			assertEquals(there.get("Met?"), here.get("Met?"));
			assertEquals(there.get("In the plan?"), here.get("In the plan?"));
		});
		Written.sample().diagnostic().dimensions().forEach(each -> {
			Map<String, String> here = book.row(SUMMARY, each.id());
			Map<String, String> there = book.row(ENTRY, each.id());
			for (String head : List.of("Pressing", "Strengths in all schools", "Strengths in highest-need schools",
					"In place", "Untapped", "Helps", "Hinders", "Firmness")) {
				assertEquals(there.get(head), here.get(head));
			}
		});
	}

	@Test
	void whatIsHalfDoneSaysSo() {
		assertFalse(texts(Written.sample()).contains("DRAFT"));
		Workshop open = Written.after(Written.sample(), new Edit.Decide(Decision.BLANK));
		assertTrue(texts(open).contains("DRAFT: 30 of 32 parts of the retreat were discussed."), texts(open));
		assertFalse(String.join("", Book.byPoi(Written.blank(open)).texts(SUMMARY)).contains("DRAFT"));
	}
}
