package org.entrypoint.ui.control.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other programs put on the clipboard is read as they mean it. */
class PastedTableTest {
	private static List<List<String>> rows(String text) {
		return PastedTable.of(text).rows();
	}

	private static String fixture(String name) throws IOException {
		try (InputStream in = Objects.requireNonNull(PastedTableTest.class.getResourceAsStream(name))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	void paragraphsOfAWordProcessorLoseTheirBulletsAndKeepTheirSoftReturns() throws IOException {
		assertEquals(
				List.of(List.of("Hire mentors – “now”"), List.of("Protect\u00A0planning\ntime (Word line break)"),
						List.of("Softhyphen, zerowidth"), List.of("Symbol bullet")),
				rows(fixture("paste-from-word.txt")));
	}

	@Test
	void cellsOfASpreadsheetKeepTheirQuotationMarksAndLineBreaks() throws IOException {
		assertEquals(List.of(List.of("Idea", "Who"), List.of("We need\nmore \"time\"", "Table 2"),
				List.of("Short one", "Principals")), rows(fixture("paste-from-excel.txt")));
	}

	@ParameterizedTest
	@ValueSource(strings = {"•\tx", "• x", "•x", "\t◦\tx", "▪ x", "- x", "–\tx", "— x", "* x", "1.\tx", "12)\tx",
			"1.2.\tx", "(3)\tx", "a)\tx", "B.\tx", "iv.\tx", "o\tx", "§\tx", "\uF0B7\tx", "\uF0A7 x", "\uF0D8x",
			"    \uF0B7   x", "\u00A0• x"})
	void signsOfListsAreLeftOut(String line) {
		assertEquals(List.of(List.of("x"), List.of("y")), rows(line + "\r\ny"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"-5 % of posts", "1. Hire, 2. keep", "a) or b)", "o the humanity", "A.M. duty", "3 of 5",
			"–", "\"We need time\"", "\"Yes\", she said", "\"unfinished", "5\" screens"})
	void whatSomebodyTypedStays(String line) {
		assertEquals(List.of(List.of(line), List.of("y")), rows(line + "\ny"));
	}

	@Test
	void quotationMarksThatSomebodyTypedDoNotJoinLines() {
		assertEquals(List.of(List.of("\"We need time\" they said"), List.of("and \"money\"")),
				rows("\"We need time\" they said\nand \"money\""));
	}

	@Test
	void aTabHereAndThereIsNoTable() {
		assertEquals(List.of(List.of("One"), List.of("Two parts"), List.of("Three")), rows("One\nTwo\tparts\nThree"));
	}

	@Test
	void emptyRowsAndColumnsAreLeftOut() {
		assertEquals(List.of(List.of("a", "1"), List.of("b", "")), rows("\ta\t\t1\r\n\t\t\t\r\n\tb\t\t\r\n"));
		assertEquals(List.of(), rows(" \r\n\t\r\n\u00A0"));
		assertEquals(0, PastedTable.of("").columns());
	}

	@Test
	void oneCellWithLineBreaksIsOneText() {
		PastedTable table = PastedTable.of("\"one\ntwo\"\r\n");
		assertTrue(table.isOneText());
		assertEquals("one\ntwo", table.text());
		assertFalse(PastedTable.of("one\ttwo").isOneText());
	}

	@Property
	void whateverASpreadsheetHoldsComesBack(
			@ForAll @Size(min = 2, max = 6) List<@Size(max = 3) List<@StringLength(max = 20) String>> random) {
		List<List<String>> cells = random.stream()
				.map(row -> List.of("so" + words(row, 0), "we" + words(row, 1), "say" + words(row, 2))).toList();
		String copied = cells.stream()
				.map(row -> row.stream().map(PastedTableTest::copied).collect(Collectors.joining("\t")))
				.collect(Collectors.joining("\r\n"));
		assertEquals(cells, rows(copied));
	}

	private static String words(List<String> row, int index) {
		String text = index < row.size() ? row.get(index) : "";
		return text.codePoints().mapToObj(each -> switch (each % 7) {
			case 0 -> "\n";
			case 1 -> "\"";
			case 2 -> " ";
			default -> "x";
		}).collect(Collectors.joining()) + ".";
	}

	/** As spreadsheets do it. */
	private static String copied(String cell) {
		return cell.contains("\n") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
	}

	@Property
	void nothingThatIsPastedFails(@ForAll String text) {
		PastedTable table = PastedTable.of(text);
		assertTrue(table.rows().stream().allMatch(row -> row.size() == table.columns()));
	}
}
