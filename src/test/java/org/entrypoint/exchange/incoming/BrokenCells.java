package org.entrypoint.exchange.incoming;

import static org.entrypoint.exchange.incoming.SmallBook.cell;

import java.util.ArrayList;
import java.util.List;

/** Workbooks with a cell that cannot be, or cannot be understood. */
final class BrokenCells {
	private BrokenCells() {
	}

	static List<ForeignFile> all() {
		List<ForeignFile> files = new ArrayList<>();
		addresses(files);
		numbers(files);
		types(files);
		references(files);
		texts(files);
		return files;
	}

	private static void addresses(List<ForeignFile> files) {
		for (String address : List.of("XFE1", "AAAA1", "ZZZ1", "A0", "A2", "A1048577", "1A", "1", "A", "a1", "$A$1",
				"A$1", "R1C1", "A1:B2", "A01", "A-1", " A1", "Sheet1!A1", "Ä1", "A1\u0660", "A" + "1".repeat(1000))) {
			files.add(ForeignFile.refused("a cell at " + address, "address",
					SmallBook.of("<row r=\"1\"><c r=\"" + address + "\"><v>1</v></c></row>")));
		}
		files.add(ForeignFile.refused("a cell right of the last column", "address",
				SmallBook.of("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c><c><v>2</v></c></row>")));
		files.add(ForeignFile.refused("a cell twice", "cellTwice",
				SmallBook.of("<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>")));
		files.add(ForeignFile.refused("a blank cell twice", "cellTwice",
				SmallBook.of("<row r=\"1\"><c r=\"B1\"/><c r=\"B1\"/></row>")));
		files.add(ForeignFile.refused("a cell twice, once without an address", "cellTwice",
				SmallBook.of("<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/><c><v>1</v></c></row>")));
	}

	private static void numbers(List<ForeignFile> files) {
		for (String number : List.of("abc", "1,5", "NaN", "INF", "-Infinity", "1e999", "0x10", "1d", "1f", " ", "1 2",
				"--1", "1e", ".", "+", "١", "1".repeat(5000), "#REF!", "=1+1", "2026-09-01")) {
			files.add(ForeignFile.refused("the number " + number, "value", cell("", "<v>" + number + "</v>")));
		}
	}

	private static void types(List<ForeignFile> files) {
		for (String type : List.of("x", "S", "string", "inlinestr", " n", "null")) {
			files.add(ForeignFile.refused("a cell of type " + type, "value", cell("t=\"" + type + "\"", "<v>1</v>")));
		}
		for (String flag : List.of("2", "yes", "-1", "TRUE", "1.0")) {
			files.add(ForeignFile.refused("yes or no as " + flag, "value", cell("t=\"b\"", "<v>" + flag + "</v>")));
		}
		for (String code : List.of("REF", "#", "7", "#ref!", "#" + "A".repeat(99), "# N/A", "#N\nA")) {
			files.add(ForeignFile.refused("the error " + code, "value", cell("t=\"e\"", "<v>" + code + "</v>")));
		}
		for (String day : List.of("tomorrow", "2026-13-01", "2026-02-30", "1.9.2026", "25:30:00", "0999-01-01",
				"+12026-01-01", "2026-09-01T25:00:00", "2026-09-01T16:30:00+2")) {
			files.add(ForeignFile.refused("the day " + day, "value", cell("t=\"d\"", "<v>" + day + "</v>")));
		}
		files.add(ForeignFile.refused("two values in a cell", "value", cell("", "<v>1</v><v>2</v>")));
		files.add(ForeignFile.refused("two formulas in a cell", "value", cell("", "<f>A2</f><f>A3</f>")));
		for (String area : List.of("A1:", "B2:A1", "A1:B2:C3", "A1:XFE9", "A:B", "1:2", "x")) {
			files.add(ForeignFile.refused("a formula that fills " + area, "value",
					cell("", "<f t=\"array\" ref=\"" + area + "\">1</f>")));
		}
	}

	private static void references(List<ForeignFile> files) {
		for (String index : List.of("1", "-1", "99999999999", "hello", "0.0", " ", "1e0", "٠")) {
			files.add(ForeignFile.refused("the text with the number " + index, "sharedText",
					cell("t=\"s\"", "<v>" + index + "</v>")));
		}
		files.add(ForeignFile.refused("a text of a list that is not there", "sharedText",
				SmallBook.plain().without(SmallBook.TEXTS).change(SmallBook.LINKS,
						text -> text.replaceAll("<Relationship Id=\"rId8\"[^>]*>", ""))));
		files.add(ForeignFile.refused("a text of a list in the wrong place", "sharedText",
				SmallBook.plain().texts("<x><si><t>hello</t></si></x>")));
		for (String look : List.of("1", "-1", "99999999999", "a", " ")) {
			files.add(ForeignFile.refused("the look with the number " + look, "style",
					cell("s=\"" + look + "\"", "<v>1</v>")));
		}
		files.add(ForeignFile.refused("a look of a list that is not there", "style",
				cell("s=\"1\"", "<v>1</v>").without(SmallBook.STYLES).change(SmallBook.LINKS,
						text -> text.replaceAll("<Relationship Id=\"rId9\"[^>]*>", ""))));
		files.add(ForeignFile.refused("a look on a blank cell that is not there", "style", cell("s=\"7\"", "")));
	}

	private static void texts(List<ForeignFile> files) {
		String tooLong = "x".repeat(32_768);
		files.add(ForeignFile.refused("too long a text in a cell", "longCell",
				cell("t=\"inlineStr\"", "<is><t>" + tooLong + "</t></is>")));
		files.add(ForeignFile.refused("too long a text in two pieces", "longCell",
				cell("t=\"inlineStr\"", "<is><r><t>x</t></r><r><t>" + tooLong.substring(1) + "</t></r></is>")));
		files.add(ForeignFile.refused("too long a text as what came of a formula", "longCell",
				cell("t=\"str\"", "<v>" + tooLong + "</v>")));
		files.add(ForeignFile.refused("a megabyte of text in a cell", "longCell",
				cell("t=\"inlineStr\"", "<is><t>" + "x".repeat(1_000_000) + "</t></is>")));
		files.add(ForeignFile.refused("a megabyte of a number", "longCell",
				cell("", "<v>" + "1".repeat(1_000_000) + "</v>")));
		files.add(ForeignFile.refused("a megabyte of a formula", "longCell",
				cell("", "<f>" + "1+".repeat(500_000) + "1</f>")));
		files.add(ForeignFile.refused("too long a text in the list", "longText",
				SmallBook.plain().texts("<si><t>" + tooLong + "</t></si>")));
		files.add(ForeignFile.refused("too long a text in the list, in pieces", "longText",
				SmallBook.plain().texts("<si>" + "<r><t>hello </t></r>".repeat(6_000) + "</si>")));
		files.add(ForeignFile.refused("a megabyte of text in the list", "longText",
				SmallBook.plain().texts("<si><t>" + "x".repeat(1_000_000) + "</t></si>")));
		files.add(ForeignFile.refused("too many characters by their numbers", "longText",
				SmallBook.plain().texts("<si><t>" + "_x0041_".repeat(32_768) + "</t></si>")));
	}
}
