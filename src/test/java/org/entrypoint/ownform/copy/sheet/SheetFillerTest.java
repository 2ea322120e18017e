package org.entrypoint.ownform.copy.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.ownform.copy.WorkbookXml;
import org.entrypoint.ownform.copy.xml.XmlText;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.entrypoint.exchange.incoming.CellAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells come to stand in the text of a sheet where they belong; nothing else of it changes. */
class SheetFillerTest {
	private static final String STYLES = "<styleSheet><fonts><font><sz val=\"10\"/></font></fonts>"
			+ "<cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"49\"/><xf numFmtId=\"0\"><alignment wrapText=\"1\"/>"
			+ "</xf></cellXfs></styleSheet>";
	private final CellStyles styles = new CellStyles(STYLES);

	private static Map<CellAddress, CellContent> figures(String... cells) {
		Map<CellAddress, CellContent> filled = new HashMap<>();
		for (String each : cells) {
			filled.put(CellAddress.of(each).orElseThrow(), new CellContent.Figure(7));
		}
		return filled;
	}

	private String filled(String sheet, Map<CellAddress, CellContent> filled) throws UnsupportedForm {
		return new SheetFiller(sheet, filled, new CellXml(styles, false),
				new RowHeights(new SheetLayout(sheet), styles), true).text();
	}

	/** Fills into the rows of a sheet, and gives its rows back. */
	private String inRows(String rows, Map<CellAddress, CellContent> filled) throws UnsupportedForm {
		String begin = "<?xml version=\"1.0\"?>\n<!-- <c r=\"A1\"/> --><worksheet><sheetData>";
		String end = "</sheetData><extLst a='>'><![CDATA[<row r=\"1\"/>]]></extLst></worksheet>\n";
		String text = filled(begin + rows + end, filled);
		assertTrue(text.startsWith(begin) && text.endsWith(end), text);
		return text.substring(begin.length(), text.length() - end.length());
	}

	@Test
	void cellsAndRowsAreAddedInTheirOrder() throws UnsupportedForm {
		assertEquals("<row r=\"1\"><c r=\"A1\"><v>7</v></c></row><row r=\"2\" x=\"y\"><c r=\"A2\"><v>7</v></c>"
				+ "<c r=\"B2\"><v>1</v></c><c r=\"C2\"><v>7</v></c></row><row r=\"3\"/><row r=\"4\"><c r=\"D4\"><v>7</v></c>"
				+ "</row><row r=\"9\"><c r=\"A9\"><v>7</v></c></row>",
				inRows("<row r=\"2\" spans=\"2:2\" x=\"y\"><c r=\"B2\"><v>1</v></c></row><row r=\"3\"/><row r=\"4\"/>",
						figures("A1", "A2", "C2", "D4", "A9")));
	}

	@Test
	void aCellKeepsItsLookAndLosesWhatItHeld() throws UnsupportedForm {
		assertEquals("<row r=\"1\"><c r=\"A1\" s=\"2\"><v>7</v></c><c r=\"B1\" t=\"s\"><v>0</v></c></row>",
				inRows("<row r=\"1\"><c r=\"A1\" s=\"2\" t=\"inlineStr\" cm=\"1\"><is><t>c</t></is></c>"
						+ "<c r=\"B1\" t=\"s\"><v>0</v></c></row>", figures("A1")));
	}

	@Test
	void rowsAndCellsWithoutNumbersAreCounted() throws UnsupportedForm {
		assertEquals("<row><c/><c r=\"B1\" s=\"1\"><v>7</v></c></row><row><c r=\"A2\"><v>7</v></c></row>",
				inRows("<row><c/><c s=\"1\"><v>1</v></c></row><row><c/></row>", figures("B1", "A2")));
	}

	@Test
	void prefixesAreKept() throws UnsupportedForm {
		String sheet = "<x:worksheet xmlns:x=\"m\"><x:dimension ref=\"B2\"/><x:sheetData/></x:worksheet>";
		assertEquals("<x:worksheet xmlns:x=\"m\"><x:dimension ref=\"A1:C3\"/><x:sheetData><x:row r=\"1\"><x:c r=\"A1\">"
				+ "<x:v>7</x:v></x:c></x:row><x:row r=\"3\"><x:c r=\"C3\"><x:v>7</x:v></x:c></x:row></x:sheetData>"
				+ "</x:worksheet>", filled(sheet, figures("A1", "C3")));
	}

	@Test
	void newCellsLookLikeTheirRowOrColumn() throws UnsupportedForm {
		String sheet = "<worksheet><cols><col min=\"1\" max=\"3\" style=\"2\"/></cols><sheetData>"
				+ "<row r=\"1\" s=\"1\" customFormat=\"1\"/></sheetData></worksheet>";
		String text = filled(sheet, figures("B1", "B2", "D2"));
		assertTrue(text.contains("<c r=\"B1\" s=\"1\">") && text.contains("<c r=\"B2\" s=\"2\">")
				&& text.contains("<c r=\"D2\">"), text);
	}

	@Test
	void resultsOfFormulasAreLeftOutAndFormulasKept() throws UnsupportedForm {
		assertEquals(
				"<row r=\"1\"><c r=\"A1\" s=\"1\"><f t=\"shared\" si=\"0\"/></c><c r=\"B1\"><f>\"&lt;v>\"</f></c>"
						+ "<c r=\"C1\"><v>3</v></c><c r=\"D1\"><v>7</v></c></row>",
				inRows("<row r=\"1\"><c r=\"A1\" s=\"1\" t=\"str\"><f t=\"shared\" si=\"0\"/><v>old</v></c>"
						+ "<c r=\"B1\" t=\"e\"><f>\"&lt;v>\"</f><v>#REF!</v></c><c r=\"C1\"><v>3</v></c></row>",
						figures("D1")));
	}

	@Test
	void aRowGrowsForItsWordsUnlessItsHeightWasChosen() throws UnsupportedForm {
		String long200 = "words and ".repeat(20);
		Map<CellAddress, CellContent> words = new HashMap<>();
		for (String each : new String[]{"A1", "A2", "A3"}) {
			words.put(CellAddress.of(each).orElseThrow(), new CellContent.Words(long200));
		}
		String rows = inRows("<row r=\"1\" ht=\"20\"><c r=\"A1\" s=\"2\"/></row>"
				+ "<row r=\"2\" ht=\"20\" customHeight=\"1\"><c r=\"A2\" s=\"2\"/></row><row r=\"3\"><c r=\"A3\"/></row>",
				words);
		assertTrue(rows.matches("(?s)<row r=\"1\" ht=\"[2-4]\\d\\d\\.0\">.*"), rows);
		assertTrue(rows.contains("<row r=\"2\" ht=\"20\" customHeight=\"1\">"), rows);
		assertTrue(rows.contains("<row r=\"3\"><c"), "it does not break lines");
	}

	@Test
	void aDayIsANumberThatLooksLikeOneOrWords() throws UnsupportedForm {
		Map<CellAddress, CellContent> days = new HashMap<>();
		for (String each : new String[]{"A1", "B1"}) {
			days.put(CellAddress.of(each).orElseThrow(), new CellContent.Day(LocalDate.of(2026, 11, 24)));
		}
		String rows = inRows("<row r=\"1\"><c r=\"A1\"/><c r=\"B1\" s=\"1\"/></row>", days);
		assertTrue(rows.contains("<c r=\"A1\" s=\"3\"><v>46350</v>"), rows);
		assertTrue(rows.contains("<c r=\"B1\" s=\"1\" t=\"inlineStr\">") && rows.contains(">2026-11-24<"), rows);
		assertTrue(styles.text().contains("<cellXfs count=\"4\">"), styles.text());
		assertTrue(styles.text().contains("<xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs>"), styles.text());
	}

	@ParameterizedTest
	@ValueSource(strings = {"<row r=\"2\"/><row r=\"1\"/>", "<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>"})
	void whatIsOutOfOrderIsRefused(String rows) {
		assertThrows(UnsupportedForm.class, () -> inRows(rows, figures("D9")));
	}

	@Test
	void aPartKeepsItsEncoding() throws CharacterCodingException {
		for (String text : new String[]{"<a>é</a>", "\uFEFF<a>é</a>"}) {
			byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
			assertEquals(text, new String(XmlText.of(bytes).bytes(), StandardCharsets.UTF_8));
		}
		byte[] wide = "\uFEFF<a>é</a>".getBytes(StandardCharsets.UTF_16LE);
		assertEquals("<a>é</a>", XmlText.of(wide).text());
		assertEquals(new String(wide, StandardCharsets.UTF_16LE),
				new String(XmlText.of(wide).bytes(), StandardCharsets.UTF_16LE));
		byte[] other = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a/>".getBytes(StandardCharsets.UTF_8);
		assertThrows(CharacterCodingException.class, () -> XmlText.of(other));
	}

	@Test
	void theBookAsksToBeWorkedOut() {
		String begin = "<workbook><sheets><sheet/></sheets><definedNames><definedName name=\"A&amp;B\">'It''s'!$B$2</definedName>"
				+ "<definedName name=\"L\" localSheetId=\"0\">S!$A$1</definedName></definedNames>";
		WorkbookXml without = new WorkbookXml(begin + "<oleSize ref=\"A1\"/></workbook>");
		assertEquals(begin + "<calcPr fullCalcOnLoad=\"1\"/><oleSize ref=\"A1\"/></workbook>", without.calculated());
		assertEquals(Map.of("a&b", "'It''s'!$B$2"), without.names());
		assertEquals(begin + "<calcPr calcId=\"1\" fullCalcOnLoad=\"1\"/></workbook>",
				new WorkbookXml(begin + "<calcPr calcId=\"1\"/></workbook>").calculated());
	}
}
