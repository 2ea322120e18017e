package org.entrypoint.exchange.incoming;

import static org.entrypoint.exchange.incoming.SmallBook.cell;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cells in all ways in which programs spell them, and what stands in them. */
final class SoundCells {
	private static final String NOTHING = "Sheet1:";

	private SoundCells() {
	}

	static List<ForeignFile> all() {
		List<ForeignFile> files = new ArrayList<>();
		numbers(files);
		texts(files);
		spellings(files);
		others(files);
		formulas(files);
		days(files);
		places(files);
		return files;
	}

	private static ForeignFile one(String name, String told, SmallBook book) {
		return ForeignFile.read(name, told.isEmpty() ? NOTHING : "Sheet1: A1 " + told, book);
	}

	private static void numbers(List<ForeignFile> files) {
		Map.of("7", "7", "-7.5", "-7.5", "1.50", "1.5", "1E3", "1000", "+5", "5", ".5", "0.5", "1.", "1", "\n 8 ", "8",
				"0.1", "0.1", "-0.0", "0")
				.forEach((spelled, told) -> files
						.add(one("the number " + spelled, told, cell("", "<v>" + spelled + "</v>"))));
		files.add(one("a number that says so", "3", cell("t=\"n\"", "<v>3</v>")));
		files.add(one("a number with an empty value", "", cell("t=\"n\"", "<v/>")));
		files.add(one("a blank cell", "", cell("", "")));
		files.add(one("a cell with a look alone", "", cell("s=\"0\"", "")));
	}

	private static void texts(List<ForeignFile> files) {
		files.add(one("a text in the cell", "“hi”", cell("t=\"inlineStr\"", "<is><t>hi</t></is>")));
		files.add(one("pieces of text in the cell", "“a b”", cell("t=\"inlineStr\"",
				"<is><r><rPr><b/></rPr><t>a</t></r><r><t xml:space=\"preserve\"> b</t></r></is>")));
		files.add(one("no text in the cell", "", cell("t=\"inlineStr\"", "<is><t></t></is>")));
		files.add(one("no text where one is announced", "", cell("t=\"inlineStr\"", "")));
		files.add(one("a text with its sound in the cell", "“東京”", cell("t=\"inlineStr\"",
				"<is><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr fontId=\"1\"/></is>")));
		files.add(one("a text without a formula as what came of one", "“hi”", cell("t=\"str\"", "<v>hi</v>")));
		files.add(one("an empty text as what came of nothing", "", cell("t=\"str\"", "<v></v>")));
		files.add(one("a text beside a value that nobody asks for", "“hi”",
				cell("t=\"inlineStr\"", "<v>7</v><is><t>hi</t></is>")));
		Map<String, String> listed = new LinkedHashMap<>();
		listed.put("<si><t xml:space=\"preserve\">  two  spaces </t></si>", "“  two  spaces ”");
		listed.put("<si><r><t>a</t></r><r><rPr><i/></rPr><t>b</t></r></si>", "“ab”");
		listed.put("<si><t>a</t><rPh sb=\"0\" eb=\"1\"><t>sound</t></rPh></si>", "“a”");
		listed.put("<si/>", "");
		listed.put("<si><t/></si>", "");
		listed.put("<si><t><![CDATA[<b> & ]]></t></si>", "“<b> & ”");
		listed.put("<si><t>a<!-- b -->c<?d e?>f</t></si>", "“acf”");
		listed.put("<si>x<t>a</t>y</si>", "“a”");
		listed.put("<si><t>&lt;&amp;&gt;&quot;&apos;&#x41;&#66;</t></si>", "“<&>\"'AB”");
		listed.put("<si><t>=cmd|' /C calc'!A0</t></si>", "“=cmd|' /C calc'!A0”");
		listed.put("<si><t>{0} '{1}' null</t></si>", "“{0} '{1}' null”");
		listed.put("<si><t>שלום 文字 😀</t></si>", "“שלום 文字 😀”");
		listed.put("<si><t>" + "x".repeat(32_767) + "</t></si>", "“" + "x".repeat(32_767) + "”");
		listed.put("<si><t>" + "_x0041_".repeat(32_767) + "</t></si>", "“" + "A".repeat(32_767) + "”");
		listed.forEach(
				(item, told) -> files.add(one("the listed text " + item.substring(0, Math.min(60, item.length())), told,
						SmallBook.plain().texts(item))));
	}

	/** Characters by their numbers, and line ends. */
	private static void spellings(List<ForeignFile> files) {
		Map<String, String> spellings = new LinkedHashMap<>();
		spellings.put("a_x000D_\nb", "“a\nb”");
		spellings.put("a_x000D__x000A_b", "“a\nb”");
		spellings.put("a_x000d_b", "“a\nb”");
		spellings.put("a\r\nb\rc\nd", "“a\nb\nc\nd”");
		spellings.put("a&#13;&#10;b&#13;c", "“a\nb\nc”");
		spellings.put("_x005F_x0041_", "“_x0041_”");
		spellings.put("_x0041_", "“A”");
		spellings.put("a_x0009_b", "“a\tb”");
		spellings.put("a_x0001_b", "“a\uFFFDb”");
		spellings.put("a_xFFFF_b", "“a\uFFFDb”");
		spellings.put("_xD83D__xDE00_", "“😀”");
		spellings.put("_xD83D_", "“\uFFFD”");
		spellings.put("_x41_ _x00041_ _x004G_ _X0041_ x0041_", "“_x41_ _x00041_ _x004G_ _X0041_ x0041_”");
		spellings.put("_x0041_x0042_", "“Ax0042_”");
		spellings.put("__x0041__", "“_A_”");
		spellings.forEach((spelled, told) -> {
			files.add(one("spelled " + spelled + " in the list", told,
					SmallBook.plain().texts("<si><t>" + spelled + "</t></si>")));
			files.add(one("spelled " + spelled + " in the cell", told,
					cell("t=\"inlineStr\"", "<is><t>" + spelled + "</t></is>")));
		});
		files.add(one("forbidden characters of XML 1.1", "“a\uFFFDb”", cell("t=\"inlineStr\"", "<is><t>a&#1;b</t></is>")
				.replace(SmallBook.SHEET, "version=\"1.0\"", "version=\"1.1\"")));
	}

	private static void others(List<ForeignFile> files) {
		Map.of("1", "yes", "0", "no", "true", "yes", "false", "no").forEach((spelled, told) -> files
				.add(one("yes or no as " + spelled, told, cell("t=\"b\"", "<v>" + spelled + "</v>"))));
		for (String code : List.of("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA",
				"#SPILL!", "#CALC!", "#BLOCKED!")) {
			files.add(one("the error " + code, code, cell("t=\"e\"", "<v>" + code + "</v>")));
		}
	}

	private static void formulas(List<ForeignFile> files) {
		files.add(one("a formula with a number", "=SUM(B1:B9)", cell("", "<f>SUM(B1:B9)</f><v>45</v>")));
		files.add(one("a formula with a text", "=B1&\"x\"", cell("t=\"str\"", "<f>B1&amp;\"x\"</f><v>old</v>")));
		files.add(one("a formula with an error", "=1/0", cell("t=\"e\"", "<f>1/0</f><v>#DIV/0!</v>")));
		files.add(one("a formula with nonsense", "=1", cell("t=\"b\"", "<f>1</f><v>nonsense</v>")));
		files.add(one("a formula behind its value", "=1+1", cell("", "<v>2</v><f>1+1</f>")));
		files.add(one("a formula without words", "=", cell("", "<f/><v>2</v>")));
		files.add(one("a formula with a listed text", "=B1", cell("t=\"s\"", "<f>B1</f><v>0</v>")));
		files.add(ForeignFile.read("a formula that others share", "Sheet1: A1 =B1*2 A2 = A3 =",
				SmallBook
						.of("<row r=\"1\"><c r=\"A1\"><f t=\"shared\" ref=\"A1:A3\" si=\"0\">B1*2</f><v>2</v></c></row>"
								+ "<row r=\"2\"><c r=\"A2\"><f t=\"shared\" si=\"0\"/><v>4</v></c></row>"
								+ "<row r=\"3\"><c r=\"A3\"><f t=\"shared\" si=\"0\"/><v>6</v></c></row>")));
		files.add(ForeignFile.read("a formula that fills other cells", "Sheet1: A1 =X B1 = C1 3 A2 = B2 = A3 5",
				SmallBook.of("<row r=\"1\"><c r=\"A1\"><f t=\"array\" ref=\"A1:B2\">X</f><v>1</v></c>"
						+ "<c r=\"B1\"><v>2</v></c><c r=\"C1\"><v>3</v></c></row>"
						+ "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>x</v></c><c r=\"B2\"><v>4</v></c></row>"
						+ "<row r=\"3\"><c r=\"A3\"><v>5</v></c></row>")));
		files.add(ForeignFile.read("a formula that fills rows that come before it", "Sheet1: A1 = A2 =X",
				SmallBook.of("<row r=\"2\"><c r=\"A2\"><f t=\"array\" ref=\"A1:A2\">X</f><v>1</v></c></row>"
						+ "<row r=\"1\"><c r=\"A1\"><v>2</v></c></row>")));
		files.add(ForeignFile.read("a table of what would be", "Sheet1: A1 = B1 =",
				SmallBook.of("<row r=\"1\"><c r=\"A1\"><f t=\"dataTable\" ref=\"A1:B1\" r1=\"C1\"/><v>1</v></c>"
						+ "<c r=\"B1\"><v>2</v></c></row>")));
		files.add(one("a formula that fills its own cell", "=X", cell("", "<f t=\"array\" ref=\"A1\">X</f><v>1</v>")));
	}

	private static void days(List<ForeignFile> files) {
		String own = "<numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/><numFmt numFmtId=\"165\" "
				+ "formatCode=\"[Red]0.00\"/><numFmt numFmtId=\"166\" formatCode=\"&quot;day&quot; 0\"/>"
				+ "<numFmt numFmtId=\"167\" formatCode=\"[h]:mm\"/><numFmt numFmtId=\"168\" "
				+ "formatCode=\"[$-409]mmmm d, yyyy;@\"/>";
		String looks = "<xf numFmtId=\"14\"/><xf numFmtId=\"22\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
				+ "<xf numFmtId=\"166\"/><xf numFmtId=\"167\"/><xf numFmtId=\"168\"/><xf numFmtId=\"2\"/><xf/>"
				+ "<xf numFmtId=\"999\"/><xf numFmtId=\"x\"/>";
		String[] told = {" on 2026-09-01T00:00", " on 2026-09-01T00:00", " on 2026-09-01T00:00", "", "",
				" on 2026-09-01T00:00", " on 2026-09-01T00:00", "", "", "", ""};
		for (int look = 0; look < told.length; look++) {
			files.add(one("a day in the look " + look, "46266" + told[look],
					cell("s=\"" + look + "\"", "<v>46266</v>").styles(own, looks)));
		}
		Map.of("0", " on 1899-12-31T00:00", "0.5", " on 1899-12-31T12:00", "1", " on 1900-01-01T00:00", "59",
				" on 1900-02-28T00:00", "61", " on 1900-03-01T00:00", "46266.6875", " on 2026-09-01T16:30", "2958465",
				" on 9999-12-31T00:00", "2958466", "", "-1", "", "1e300", "")
				.forEach((number, day) -> files
						.add(one("the day with the number " + number, new BigDecimal(number).toPlainString() + day,
								cell("s=\"0\"", "<v>" + number + "</v>").styles("", looks))));
		files.add(one("a day counted from 1904 on", "44804 on 2026-09-01T00:00",
				cell("s=\"0\"", "<v>44804</v>").styles("", looks).with(SmallBook.WORKBOOK,
						SmallBook.workbook("<workbookPr date1904=\"1\"/>", SmallBook.tab("Sheet1", 1, "")))));
		files.add(one("a day as words", "46266 on 2026-09-01T00:00", cell("t=\"d\"", "<v>2026-09-01</v>")));
		files.add(one("a day and time as words", "46266.6875 on 2026-09-01T16:30",
				cell("t=\"d\"", "<v>2026-09-01T16:30:00Z</v>")));
		files.add(one("a day and time with an offset", "46266.6875 on 2026-09-01T16:30",
				cell("t=\"d\"", "<v>2026-09-01T16:30:00.000+02:00</v>")));
		files.add(one("a time without a day", "0.6875", cell("t=\"d\"", "<v>16:30:00</v>")));
		files.add(one("a format of conditional looks is none of cells", "46266",
				cell("s=\"0\"", "<v>46266</v>").with(SmallBook.STYLES,
						"<styleSheet xmlns=\"" + SmallBook.MAIN
								+ "\"><cellXfs><xf numFmtId=\"164\"/></cellXfs><dxfs><dxf><numFmt numFmtId=\"164\" "
								+ "formatCode=\"yyyy\"/></dxf></dxfs></styleSheet>")));
	}

	private static void places(List<ForeignFile> files) {
		files.add(ForeignFile.read("no addresses", "Sheet1: A1 1 B1 2 A2 3",
				SmallBook.of("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>")));
		files.add(ForeignFile.read("some addresses", "Sheet1: C5 1 D5 2 A6 3",
				SmallBook.of("<row r=\"5\"><c r=\"C5\"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>")));
		files.add(ForeignFile.read("rows and cells in disorder", "Sheet1: A1 4 B1 3 A2 2 B2 1",
				SmallBook.of("<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"A2\"><v>2</v></c></row>"
						+ "<row r=\"1\"><c r=\"B1\"><v>3</v></c><c r=\"A1\"><v>4</v></c></row>")));
		files.add(ForeignFile.read("the last cell of all", "Sheet1: XFD1048576 1",
				SmallBook.of("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>")));
		files.add(ForeignFile.read("cells that other elements hide", "Sheet1: A1 1", SmallBook.of(
				"<row r=\"1\"><c r=\"A1\"><v>1</v><extLst><ext><v>9</v></ext></extLst></c><x><c r=\"B1\"><v>2</v></c></x></row>")));
		files.add(ForeignFile.read("hidden and empty rows", "Sheet1: A3 1", SmallBook.of(
				"<row r=\"1\" hidden=\"1\"/><row r=\"2\" ht=\"30\"/><row r=\"3\" hidden=\"1\"><c r=\"A3\"><v>1</v></c></row>")));
		files.add(ForeignFile.read("merged cells", "Sheet1: A1 1 B1 2",
				SmallBook.of("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>").replace(
						SmallBook.SHEET, "</sheetData>",
						"</sheetData><mergeCells count=\"1\"><mergeCell ref=\"A1:B1\"/></mergeCells>")));
	}
}
