package org.entrypoint.exchange.incoming;

import static org.entrypoint.exchange.incoming.SmallBook.LINKS;
import static org.entrypoint.exchange.incoming.SmallBook.MAIN;
import static org.entrypoint.exchange.incoming.SmallBook.ROOT;
import static org.entrypoint.exchange.incoming.SmallBook.SHEET;
import static org.entrypoint.exchange.incoming.SmallBook.TYPES;
import static org.entrypoint.exchange.incoming.SmallBook.WORKBOOK;
import static org.entrypoint.exchange.incoming.SmallBook.relation;
import static org.entrypoint.exchange.incoming.SmallBook.relations;
import static org.entrypoint.exchange.incoming.SmallBook.tab;
import static org.entrypoint.exchange.incoming.SmallBook.workbook;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Workbooks as other programs write them, with all that is no cell. */
final class SoundBooks {
	private static final String END = "</Relationships>";

	private SoundBooks() {
	}

	static List<ForeignFile> all() {
		List<ForeignFile> files = new ArrayList<>();
		files.add(hello("the smallest one", SmallBook.plain()));
		files.addAll(MadeByPoi.all());
		alphabets(files);
		tabs(files);
		companions(files);
		places(files);
		programs(files);
		return files;
	}

	private static ForeignFile hello(String name, SmallBook book) {
		return ForeignFile.read(name, ForeignFile.HELLO, book);
	}

	/** A book with a second sheet that says 2. */
	static SmallBook twoSheets() {
		return SmallBook.plain().replace(LINKS, END, relation("rId2", "worksheet", "worksheets/sheet2.xml") + END)
				.with("xl/worksheets/sheet2.xml", SmallBook.sheet("<row r=\"1\"><c r=\"A1\"><v>2</v></c></row>"));
	}

	private static void alphabets(List<ForeignFile> files) {
		for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
			SmallBook book = SmallBook.plain();
			for (String part : List.of(TYPES, ROOT, WORKBOOK, LINKS, SHEET, SmallBook.TEXTS, SmallBook.STYLES)) {
				book.with(part, ("\uFEFF" + book.text(part).replace("UTF-8", "UTF-16")).getBytes(charset));
			}
			files.add(hello("all parts in " + charset, book));
		}
		files.add(hello("a mark before UTF-8", SmallBook.plain().change(SHEET, text -> "\uFEFF" + text)));
		files.add(ForeignFile.read("an older alphabet", "Sheet1: A1 “é”", SmallBook.plain().with(SmallBook.TEXTS,
				("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><sst xmlns=\"" + MAIN + "\"><si><t>é</t></si></sst>")
						.getBytes(StandardCharsets.ISO_8859_1))));
		files.add(hello("a prefix on every element", SmallBook.plain().change(SHEET,
				text -> text.replaceAll("<(/?)(\\w)", "<$1x:$2").replace("xmlns=", "xmlns:x="))));
		files.add(hello("an encoding that nobody tells",
				SmallBook.plain().change(SHEET, text -> text.replaceFirst("<\\?.*\\?>\\n", ""))));
		files.add(hello("words of other programs", SmallBook.plain().replace(SHEET, "<sheetData>",
				"<x:a xmlns:x=\"urn:x\"><x:sheetData><x:row r=\"9\"/></x:sheetData></x:a><sheetData>")));
	}

	private static void tabs(List<ForeignFile> files) {
		for (String state : List.of("hidden", "veryHidden", "whoKnows")) {
			files.add(ForeignFile.read("a sheet that is " + state, "A: A1 “hello” | B (hidden): A1 2",
					twoSheets().with(WORKBOOK,
							workbook("", tab("A", 1, "state=\"visible\"") + tab("B", 2, "state=\"" + state + "\"")))));
		}
		files.add(ForeignFile.read("tabs in another order than parts", "B: A1 2 | A: A1 “hello”",
				twoSheets().with(WORKBOOK, workbook("", tab("B", 2, "") + tab("A", 1, "")))));
		files.add(ForeignFile.read("odd names of sheets", "O'Neill & <Co> {0} null: A1 “hello” | _x0041_é: A1 2",
				twoSheets().with(WORKBOOK,
						workbook("", tab("O'Neill &amp; &lt;Co> {0} null", 1, "") + tab("_x005F_x0041_é", 2, "")))));
		files.add(ForeignFile.read("a sheet for a chart alone", "A: A1 “hello” | Chart1:",
				SmallBook.plain().replace(LINKS, END, relation("rId2", "chartsheet", "chartsheets/sheet1.xml") + END)
						.with("xl/chartsheets/sheet1.xml", "<chartsheet xmlns=\"" + MAIN + "\"/>")
						.with(WORKBOOK, workbook("", tab("A", 1, "") + tab("Chart1", 2, "")))));
		files.add(ForeignFile.read("an old dialog", "A: A1 “hello” | Dialog1:",
				SmallBook.plain().replace(LINKS, END, relation("rId2", "dialogsheet", "dialogsheets/sheet1.xml") + END)
						.with("xl/dialogsheets/sheet1.xml", "<dialogsheet xmlns=\"" + MAIN + "\"/>")
						.with(WORKBOOK, workbook("", tab("A", 1, "") + tab("Dialog1", 2, "")))));
		files.add(ForeignFile.read("an empty sheet", "Sheet1:", SmallBook.of("")));
		files.add(ForeignFile.read("a sheet without a place for cells", "Sheet1:",
				SmallBook.plain().with(SHEET, "<worksheet xmlns=\"" + MAIN + "\"/>")));
		files.add(hello("names for cells, and what was seen last", SmallBook.plain().replace(WORKBOOK, "</workbook>",
				"<definedNames><definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">Sheet1!$A$1</definedName>"
						+ "<definedName name=\"x\">[1]Other!A1</definedName></definedNames><calcPr/></workbook>")));
	}

	private static void companions(List<ForeignFile> files) {
		files.add(hello("a theme, a chain and settings of a printer", SmallBook.plain()
				.with("xl/theme/theme1.xml", "<theme/>").with("xl/calcChain.xml", "<calcChain/>")
				.with("xl/printerSettings/printerSettings1.bin", new byte[]{0, 1, 2})
				.replace(LINKS, END,
						relation("rId3", "theme", "theme/theme1.xml") + relation("rId4", "calcChain", "calcChain.xml")
								+ END)
				.with("xl/worksheets/_rels/sheet1.xml.rels",
						relations(relation("rId1", "printerSettings", "../printerSettings/printerSettings1.bin")))));
		files.add(hello("comments, and a drawing of them that is no XML",
				SmallBook.plain().with("xl/comments1.xml", "<comments xmlns=\"" + MAIN + "\"/>")
						.with("xl/drawings/vmlDrawing1.vml", "<xml><br></xml>")
						.replace(TYPES, "</Types>", "<Default Extension=\"vml\" "
								+ "ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/></Types>")
						.with("xl/worksheets/_rels/sheet1.xml.rels",
								relations(relation("rId1", "comments", "../comments1.xml")
										+ relation("rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml")))));
		files.add(hello("who wrote it", SmallBook.plain().with("docProps/core.xml", "<coreProperties/>")
				.with("docProps/app.xml", "<Properties/>").with("docProps/thumbnail.jpeg", new byte[]{1}).with(ROOT,
						relations(relation("rId1", "officeDocument", "xl/workbook.xml")
								+ relation("rId2", "metadata/core-properties", "docProps/core.xml")
								+ relation("rId3", "extended-properties", "docProps/app.xml")
								+ relation("rId4", "metadata/thumbnail", "docProps/thumbnail.jpeg")))));
		files.add(hello("who wrote it, at such length that POI would fill the memory",
				SmallBook.plain()
						.with("docProps/core.xml", "<coreProperties>" + "<a/>".repeat(1_000_000) + "</coreProperties>")
						.with(ROOT, relations(relation("rId1", "officeDocument", "xl/workbook.xml")
								+ relation("rId2", "metadata/core-properties", "docProps/core.xml")))));
		files.add(hello("words in words, as queries leave them", SmallBook.plain().with("customXml/item1.xml",
				("<?xml version=\"1.0\" encoding=\"utf-16\"?><DataMashup>" + "QUJD".repeat(500_000) + "</DataMashup>")
						.getBytes(StandardCharsets.UTF_16))));
		files.add(hello("a table",
				SmallBook.plain()
						.with("xl/tables/table1.xml",
								"<table xmlns=\"" + MAIN + "\" id=\"1\" name=\"T\" ref=\"A1:A2\"/>")
						.with("xl/worksheets/_rels/sheet1.xml.rels",
								relations(relation("rId1", "table", "../tables/table1.xml")))));
	}

	/** The shapes that the files of some programs have, without what does not matter here. */
	private static void programs(List<ForeignFile> files) {
		PackedFile calc = SmallBook.cell("s=\"0\" t=\"s\"", "<v>0</v>")
				.replace(WORKBOOK, "<sheets>",
						"<fileVersion appName=\"Calc\"/><workbookPr backupFile=\"false\" "
								+ "showObjects=\"all\" date1904=\"false\"/><workbookProtection/><sheets>")
				.replace(TYPES, "</Types>",
						"<Override PartName=\"/_rels/.rels\" ContentType=\"application/"
								+ "vnd.openxmlformats-package.relationships+xml\"/>\n</Types>")
				.replace(SHEET, "<sheetData>",
						"<sheetPr filterMode=\"false\"/><cols><col min=\"1\" max=\"1\"/></cols>" + "<sheetData>")
				.packed();
		calc.parts.add(calc.parts.removeFirst());
		calc.parts.forEach(part -> {
			part.flags |= PackedPart.UTF_8;
			part.putSizesBehind(true, false);
		});
		files.add(ForeignFile.read("as LibreOffice writes it", ForeignFile.HELLO, calc));
		files.add(ForeignFile.read("as openpyxl writes it", "Sheet1: A1 7 B1 “hi” C1 =SUM(A1:A1)", SmallBook
				.of("<row r=\"1\"><c r=\"A1\" t=\"n\"><v>7</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>hi</t></is></c>"
						+ "<c r=\"C1\"><f>SUM(A1:A1)</f><v/></c></row>")
				.change(LINKS, text -> text.replace("Target=\"", "Target=\"/xl/"))));
		files.add(ForeignFile.read("as small programs write it", "Sheet1: A1 “hi” B1 7",
				SmallBook.of("<row><c t=\"str\"><v>hi</v></c><c><v>7</v></c></row>").without(SmallBook.STYLES)
						.without(SmallBook.TEXTS)
						.with(LINKS, relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")))));
	}

	private static void places(List<ForeignFile> files) {
		files.add(ForeignFile.read("no list of texts and none of looks", "Sheet1: A1 “hi”",
				SmallBook.cell("t=\"inlineStr\" s=\"0\"", "<is><t>hi</t></is>").without(SmallBook.TEXTS)
						.without(SmallBook.STYLES)
						.with(LINKS, relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")))));
		SmallBook flat = SmallBook.plain();
		String main = flat.text(WORKBOOK);
		String links = flat.text(LINKS);
		files.add(hello("the workbook beside its first ways",
				flat.without(WORKBOOK).without(LINKS).with("book.xml", main)
						.with("_rels/book.xml.rels", links.replace("Target=\"", "Target=\"xl/"))
						.replace(ROOT, "xl/workbook.xml", "book.xml").replace(TYPES, "/xl/workbook.xml", "/book.xml")));
		files.add(hello("first ways with a slash before them",
				SmallBook.plain().replace(ROOT, "xl/workbook.xml", "/xl/workbook.xml")));
		SmallBook other = SmallBook.plain();
		String sheet = other.text(SHEET);
		files.add(hello("a sheet under another name",
				other.without(SHEET).with("xl/data.xml", sheet).replace(LINKS, "worksheets/sheet1.xml", "data.xml")));
	}
}
