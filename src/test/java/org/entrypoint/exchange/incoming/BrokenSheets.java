package org.entrypoint.exchange.incoming;

import static org.entrypoint.exchange.incoming.SmallBook.WORKBOOK;
import static org.entrypoint.exchange.incoming.SmallBook.tab;
import static org.entrypoint.exchange.incoming.SmallBook.workbook;

import java.util.ArrayList;
import java.util.List;

/** Workbooks whose sheets or rows are not there, or there twice. */
final class BrokenSheets {
	private BrokenSheets() {
	}

	static List<ForeignFile> all() {
		List<ForeignFile> files = new ArrayList<>();
		files.add(tabs("no sheets", "noSheets", ""));
		files.add(ForeignFile.refused("no list of sheets", "noSheets",
				SmallBook.plain().with(WORKBOOK, "<workbook xmlns=\"" + SmallBook.MAIN + "\"/>")));
		files.add(ForeignFile.refused("sheets in the wrong place", "noSheets", SmallBook.plain()
				.replace(WORKBOOK, "<sheets>", "<x><sheets>").replace(WORKBOOK, "</sheets>", "</sheets></x>")));
		files.add(tabs("a sheet without a way to it", "sheetMissing", "<sheet name=\"A\" sheetId=\"1\"/>"));
		files.add(tabs("a sheet that nobody knows", "sheetMissing", tab("A", 7, "")));
		files.add(tabs("a list of looks for a sheet", "sheetMissing", tab("A", 9, "")));
		files.add(tabs("a list of texts for a second sheet", "sheetMissing", tab("A", 1, "") + tab("B", 8, "")));
		files.add(tabs("two sheets in one part", "sheetTwice", tab("A", 1, "") + tab("B", 1, "")));
		files.add(tabs("a sheet twice", "sheetTwice", tab("A", 1, "") + tab("A", 1, "")));
		files.add(second("two sheets of one name", "sheetTwice", "A", "A"));
		files.add(second("two sheets of one name, once in capitals", "sheetTwice", "Été", "ÉTÉ"));
		files.add(second("two sheets of one name, once by a number", "sheetTwice", "AB", "A_x0042_"));
		files.add(ForeignFile.refused("two beginnings of days", "part", SmallBook.plain().with(WORKBOOK,
				workbook("<workbookPr date1904=\"1\"/><workbookPr/>", tab("A", 1, "")))));
		files.add(tabs("a sheet without a name", "part", tab("", 1, "")));
		files.add(tabs("a sheet called by a blank", "part", tab(" ", 1, "")));
		files.add(tabs("a sheet with a name that turns the line", "sheetMissing", tab("\u202Ednalb\n{0}", 7, "")));
		files.add(tabs("a missing sheet with a long name", "sheetMissing", tab("n".repeat(255), 7, "")));
		files.add(tabs("a sheet with a name of 256 letters", "part", tab("n".repeat(256), 1, "")));
		for (String number : List.of("0", "-1", "1048577", "99999999999999999999", "one", "1.0", " ", "1e3", "+1",
				"0x1")) {
			files.add(ForeignFile.refused("a row with the number " + number, "row",
					SmallBook.of("<row r=\"" + number + "\"><c t=\"inlineStr\"><is><t>x</t></is></c></row>")));
		}
		files.add(ForeignFile.refused("a row below the last one", "row",
				SmallBook.of("<row r=\"1048576\"/><row><c><v>1</v></c></row>")));
		files.add(ForeignFile.refused("a row twice", "rowTwice", SmallBook
				.of("<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"2\"><c r=\"B2\"><v>2</v></c></row>")));
		files.add(ForeignFile.refused("an empty row twice", "rowTwice", SmallBook.of("<row r=\"2\"/><row r=\"2\"/>")));
		files.add(ForeignFile.refused("a row twice, once without a number", "rowTwice",
				SmallBook.of("<row r=\"2\"/><row r=\"1\"/><row/>")));
		files.add(ForeignFile.refused("a row twice, in two places for cells", "rowTwice",
				SmallBook.of("<row r=\"2\"/></sheetData><sheetData><row r=\"2\"/>")));
		files.add(manySheets("201 sheets", "sheets", 201));
		return files;
	}

	private static ForeignFile tabs(String name, String keys, String tabs) {
		return ForeignFile.refused(name, keys, SmallBook.plain().with(WORKBOOK, workbook("", tabs)));
	}

	private static ForeignFile second(String name, String keys, String first, String second) {
		return ForeignFile.refused(name, keys,
				SoundBooks.twoSheets().with(WORKBOOK, workbook("", tab(first, 1, "") + tab(second, 2, ""))));
	}

	/** A book with that many sheets; the first one says hello. */
	static ForeignFile manySheets(String name, String expected, int sheets) {
		SmallBook book = SmallBook.plain();
		StringBuilder tabs = new StringBuilder(tab("Sheet1", 1, ""));
		StringBuilder ways = new StringBuilder();
		for (int number = 100; number < 99 + sheets; number++) {
			tabs.append(tab("S" + number, number, ""));
			ways.append(SmallBook.relation("rId" + number, "worksheet", "worksheets/s" + number + ".xml"));
			book.with("xl/worksheets/s" + number + ".xml", SmallBook.sheet(""));
		}
		book.replace(SmallBook.LINKS, "</Relationships>", ways + "</Relationships>").with(WORKBOOK,
				workbook("", tabs.toString()));
		return new ForeignFile(name, expected, book::bytes);
	}
}
