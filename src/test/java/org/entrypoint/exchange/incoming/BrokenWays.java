package org.entrypoint.exchange.incoming;

import static org.entrypoint.exchange.incoming.SmallBook.LINKS;
import static org.entrypoint.exchange.incoming.SmallBook.ROOT;
import static org.entrypoint.exchange.incoming.SmallBook.SHEET;
import static org.entrypoint.exchange.incoming.SmallBook.outside;
import static org.entrypoint.exchange.incoming.SmallBook.relation;
import static org.entrypoint.exchange.incoming.SmallBook.relations;

import java.util.ArrayList;
import java.util.List;

/** Workbooks whose parts lead to other files, to nothing, or in a circle. */
final class BrokenWays {
	private static final String SHEET_LINKS = "xl/worksheets/_rels/sheet1.xml.rels";
	private static final String END = "</Relationships>";

	private BrokenWays() {
	}

	static List<ForeignFile> all() {
		List<ForeignFile> files = new ArrayList<>();
		gone(files);
		targets(files);
		outsides(files);
		circles(files);
		lists(files);
		return files;
	}

	private static SmallBook more(String relation) {
		return SmallBook.plain().replace(LINKS, END, relation + END);
	}

	private static SmallBook sheetLinks(String relation) {
		return SmallBook.plain().with(SHEET_LINKS, relations(relation));
	}

	private static void gone(List<ForeignFile> files) {
		for (String part : List.of(SmallBook.WORKBOOK, SHEET, SmallBook.TEXTS, SmallBook.STYLES)) {
			files.add(ForeignFile.refused("without " + part, "dangling", SmallBook.plain().without(part)));
		}
		for (String name : List.of("x y.xml", "[x].xml")) {
			files.add(ForeignFile.refused("a sheet called " + name + ", which no part may be called", "name",
					SmallBook.plain().without(SHEET).with("xl/" + name, SmallBook.sheet("")).replace(LINKS,
							"worksheets/sheet1.xml", name)));
		}
		files.add(ForeignFile.refused("without the workbook's ways", "sheetMissing", SmallBook.plain().without(LINKS)));
		files.add(ForeignFile.refused("a drawing that is gone", "dangling",
				sheetLinks(relation("rId1", "drawing", "../drawings/drawing1.xml"))));
		files.add(ForeignFile.refused("a picture called nothing", "dangling",
				sheetLinks(relation("rId1", "image", "NULL"))));
		files.add(ForeignFile.refused("ways from a part that is gone, to one that is gone", "dangling",
				SmallBook.plain().with("xl/_rels/orphan.xml.rels", relations(relation("a", "image", "x.png")))));
	}

	private static void targets(List<ForeignFile> files) {
		for (String target : List.of("", ".", "/", "worksheets\\sheet1.xml", "../../xl/worksheets/sheet1.xml",
				"worksheets/sheet1.xml#x", "worksheets/sheet1.xml?x", "worksheets//sheet1.xml",
				"%77orksheets/sheet1.xml", "file:///etc/passwd", "http://127.0.0.1:9/sheet1.xml", "{0}", "//x/y")) {
			files.add(ForeignFile.refused("a sheet at " + target, "dangling",
					SmallBook.plain().replace(LINKS, "\"worksheets/sheet1.xml\"", "\"" + target + "\"")));
		}
		for (String target : List.of("/xl/worksheets/sheet1.xml", "./worksheets/sheet1.xml",
				"../xl/worksheets/sheet1.xml", "worksheets/../worksheets/sheet1.xml", "Worksheets/SHEET1.xml")) {
			files.add(ForeignFile.read("a sheet at " + target, ForeignFile.HELLO,
					SmallBook.plain().replace(LINKS, "\"worksheets/sheet1.xml\"", "\"" + target + "\"")));
		}
	}

	private static void outsides(List<ForeignFile> files) {
		files.add(ForeignFile.refused("another workbook", "external",
				more(relation("rId20", "externalLink", "externalLinks/externalLink1.xml"))
						.with("xl/externalLinks/externalLink1.xml", "<externalLink/>")
						.with("xl/externalLinks/_rels/externalLink1.xml.rels",
								relations(outside("rId1", "externalLinkPath", "file:///c:/budget.xlsx")))));
		for (String type : List.of("image", "oleObject", "attachedTemplate", "worksheet", "sharedStrings",
				"officeDocument", "package")) {
			files.add(ForeignFile.refused("a " + type + " elsewhere", "external",
					sheetLinks(outside("rId1", type, "http://127.0.0.1:9/x"))));
		}
		files.add(ForeignFile.refused("the sheet elsewhere", "external", SmallBook.plain().with(LINKS,
				relations(outside("rId1", "worksheet", "http://127.0.0.1:9/sheet.xml")))));
		files.add(ForeignFile.refused("the workbook elsewhere", "external", SmallBook.plain().with(ROOT,
				relations(outside("rId1", "officeDocument", "http://127.0.0.1:9/book.xml")))));
		files.add(ForeignFile.read("a mail address in a cell", ForeignFile.HELLO,
				sheetLinks(outside("rId1", "hyperlink", "mailto:ann@example.org"))));
		files.add(ForeignFile.read("a web address in a cell, and a place in the book", ForeignFile.HELLO,
				sheetLinks(outside("rId1", "hyperlink", "https://example.org/%zz {0}")
						+ relation("rId2", "hyperlink", "#Sheet1!A1"))));
	}

	private static void circles(List<ForeignFile> files) {
		files.add(ForeignFile.refused("a sheet that leads to itself", "circle",
				sheetLinks(relation("rId1", "worksheet", "sheet1.xml"))));
		files.add(ForeignFile.refused("a workbook that leads to itself", "circle",
				more(relation("rId20", "theme", "workbook.xml"))));
		files.add(ForeignFile.refused("a sheet that leads back to its workbook", "circle",
				sheetLinks(relation("rId1", "worksheet", "../workbook.xml"))));
		SmallBook rows = more(relation("rId20", "theme", "x0.xml"));
		for (int index = 0; index < 300; index++) {
			rows = rows.with("xl/x" + index + ".xml", "<x/>").with("xl/_rels/x" + index + ".xml.rels",
					relations(relation("a", "theme", "x" + (index + 1) % 200 + ".xml")));
			if (index == 200) {
				files.add(ForeignFile.refused("two hundred parts in a circle", "circle", rows));
				break;
			}
		}
		SmallBook ladder = more(relation("rId20", "theme", "y0.xml"));
		for (int index = 0; index < 150; index++) {
			String next = "y" + (index + 1) + ".xml";
			ladder = ladder.with("xl/y" + index + ".xml", "<x/>");
			ladder = index == 149
					? ladder
					: ladder.with("xl/_rels/y" + index + ".xml.rels",
							relations(relation("a", "theme", next) + relation("b", "theme", next)));
		}
		files.add(ForeignFile.read("a ladder with two ways on every step", ForeignFile.HELLO, ladder));
	}

	private static void lists(List<ForeignFile> files) {
		files.add(ForeignFile.refused("two ways of one name", "part", more(relation("rId1", "theme", "styles.xml"))));
		files.add(ForeignFile.refused("a way of no name", "part", more(relation("", "theme", "styles.xml"))));
		files.add(
				ForeignFile.refused("two lists of texts", "part", more(relation("rId20", "sharedStrings", "texts2.xml"))
						.with("xl/texts2.xml", "<sst xmlns=\"" + SmallBook.MAIN + "\"/>")));
		files.add(ForeignFile.refused("two lists of looks", "part", more(relation("rId20", "styles", "styles.xml"))));
		StringBuilder many = new StringBuilder();
		for (int index = 0; index < 10_001; index++) {
			many.append(relation("a" + index, "theme", "/xl/styles.xml"));
		}
		files.add(ForeignFile.refused("ten thousand ways", "part", sheetLinks(many.toString())));
		StringBuilder addresses = new StringBuilder();
		for (int index = 0; index < 20_000; index++) {
			addresses.append(outside("a" + index, "hyperlink", "mailto:ann@example.org"));
		}
		files.add(ForeignFile.read("twenty thousand mail addresses", ForeignFile.HELLO,
				sheetLinks(addresses.toString())));
		files.add(
				ForeignFile.refused("a megabyte of addresses on the workbook", "longList", more(addresses.toString())));
	}
}
