package org.entrypoint.exchange.workbook.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;

/** What a row says is what the library would have made of it. */
class SheetRowTest {
	private final SharedTexts texts = new SharedTexts();

	@Test
	void cellsStandFromTheLeftUnderTheirNames() {
		SheetRow row = new SheetRow(texts, 6, " ht=\"15.0\"");
		row.words(0, 1, "said");
		row.blank(25, 2);
		row.number(26, 3, 4);
		row.number(701, 3, "A7*2", 0.5);
		row.words(702, 4, "A7&\"\"", "");
		assertEquals("<row r=\"7\" ht=\"15.0\"><c r=\"A7\" s=\"1\" t=\"s\"><v>0</v></c><c r=\"Z7\" s=\"2\"/>"
				+ "<c r=\"AA7\" s=\"3\" t=\"n\"><v>4.0</v></c><c r=\"ZZ7\" s=\"3\" t=\"n\"><f>A7*2</f><v>0.5</v></c>"
				+ "<c r=\"AAA7\" s=\"4\" t=\"str\"><f>A7&amp;\"\"</f><v/></c></row>", row.spelled());
		assertEquals(0, row.first());
		assertEquals(702, row.last());
	}

	@Test
	void aRowWithoutCellsHasNoEndOfItsOwn() {
		assertEquals("<row r=\"1\"/>", new SheetRow(texts, 0, "").spelled());
	}

	@Test
	void theSameWordsHaveOneNumberAndKeepTheirSpaces() {
		assertEquals(0, texts.number("one"));
		assertEquals(1, texts.number(" two\n"));
		assertEquals(0, texts.number("one"));
		String part = new String(texts.part(), StandardCharsets.UTF_8);
		assertTrue(part.contains(" count=\"3\" uniqueCount=\"2\" "), part);
		assertTrue(part.endsWith("<si><t>one</t></si><si><t xml:space=\"preserve\"> two\n</t></si></sst>"), part);
	}

	@ParameterizedTest
	@ValueSource(strings = {"plain", "a<b", "a&b>c", "T[[#This Row],[x]]>0", "]]>", "]>", "\uFFFE\u0001", "\r\n\t",
			"\uD83D\uDE00 and \u00E9", "IF(A1<1,1,IF(A1<2,2,IF(A1<3,3,IF(A1<4,4,5))))", "&&&&&&&&&&&&"})
	void aReaderGetsTheWordsThatTheLibraryWouldHaveGivenIt(String words) throws XmlException {
		CTCell cell = CTCell.Factory.newInstance();
		cell.addNewF().setStringValue(words);
		StringBuilder spelled = new StringBuilder();
		ElementText.append(spelled, words);
		assertEquals(read(cell.xmlText(new XmlOptions().setSaveInner())), read("<f>" + spelled + "</f>"));
	}

	private static String read(String element) throws XmlException {
		try (XmlCursor cursor = XmlObject.Factory.parse(element).newCursor()) {
			return cursor.getTextValue();
		}
	}
}
