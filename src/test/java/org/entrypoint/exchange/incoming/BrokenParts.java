package org.entrypoint.exchange.incoming;

import static org.entrypoint.exchange.incoming.SmallBook.LINKS;
import static org.entrypoint.exchange.incoming.SmallBook.ROOT;
import static org.entrypoint.exchange.incoming.SmallBook.SHEET;
import static org.entrypoint.exchange.incoming.SmallBook.STYLES;
import static org.entrypoint.exchange.incoming.SmallBook.TEXTS;
import static org.entrypoint.exchange.incoming.SmallBook.TYPES;
import static org.entrypoint.exchange.incoming.SmallBook.WORKBOOK;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Workbooks with a part that is no XML, or XML that no workbook has. */
final class BrokenParts {
	private static final List<String> PARTS = List.of(TYPES, ROOT, WORKBOOK, LINKS, SHEET, TEXTS, STYLES);

	private BrokenParts() {
	}

	static List<ForeignFile> all() {
		List<ForeignFile> files = new ArrayList<>();
		for (String part : PARTS) {
			files.add(broken("nothing in " + part, SmallBook.plain().with(part, "")));
			files.add(broken("words for " + part, SmallBook.plain().with(part, "hello")));
			files.add(broken("zeroes for " + part, SmallBook.plain().with(part, new byte[100])));
			files.add(broken("half of " + part,
					SmallBook.plain().change(part, text -> text.substring(0, text.length() / 2))));
			files.add(broken(part + " twice in a row", SmallBook.plain().change(part, text -> text + text)));
			files.add(broken("a web page for " + part, SmallBook.plain().with(part, "<html><body/></html>")));
			files.add(broken("words of another kind in " + part,
					SmallBook.plain().change(part, text -> text.replaceAll(" xmlns=\"[^\"]*\"", ""))));
		}
		for (String other : List.of("docProps/core.xml", "docProps/app.xml", "xl/theme/theme1.xml",
				"xl/drawings/drawing1.xml", "xl/comments1.xml", "customXml/item1.xml", "xl/orphan.xml",
				"xl/worksheets/_rels/sheet1.xml.rels")) {
			files.add(broken("a broken " + other, SmallBook.plain().with(other, "<a><b></a>")));
		}
		letters(files);
		measures(files);
		types(files);
		return files;
	}

	private static ForeignFile broken(String name, SmallBook book) {
		return ForeignFile.refused(name, "part", book);
	}

	private static void letters(List<ForeignFile> files) {
		files.add(broken("a control character in a text", SmallBook.plain().texts("<si><t>a\u0001b</t></si>")));
		files.add(broken("a control character by its number", SmallBook.plain().texts("<si><t>a&#1;b</t></si>")));
		files.add(broken("half of a pair by its number", SmallBook.plain().texts("<si><t>a&#xD83D;b</t></si>")));
		files.add(broken("a character that no alphabet has", SmallBook.plain().texts("<si><t>a&#x110000;b</t></si>")));
		files.add(broken("a bare ampersand", SmallBook.plain().texts("<si><t>a & b</t></si>")));
		files.add(broken("an entity that nobody declared", SmallBook.plain().texts("<si><t>a&nbsp;b</t></si>")));
		files.add(broken("bytes that are no letters",
				SmallBook.plain().with(TEXTS, "<sst>\u00E4</sst>".getBytes(StandardCharsets.ISO_8859_1))));
		files.add(broken("another alphabet than it says",
				SmallBook.plain().with(SHEET, SmallBook.sheet("").getBytes(StandardCharsets.UTF_16))));
		files.add(broken("an alphabet that nobody knows",
				SmallBook.plain().replace(SHEET, "encoding=\"UTF-8\"", "encoding=\"X-NOBODY\"")));
		files.add(broken("half of the bytes in UTF-16", SmallBook.plain().with(SHEET,
				SmallBook.sheet("").replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_8))));
		files.add(broken("an attribute twice", SmallBook.of("<row r=\"1\" r=\"2\"/>")));
		files.add(broken("a prefix that stands for nothing", SmallBook.of("<x:row r=\"1\"/>")));
		files.add(broken("a line before the first one", SmallBook.plain().change(SHEET, text -> "\n" + text)));
	}

	private static void measures(List<ForeignFile> files) {
		files.add(broken("ten thousand elements in each other",
				SmallBook.of("<a>".repeat(10_000) + "</a>".repeat(10_000))));
		files.add(broken("ten thousand elements in each other where nobody looks",
				SmallBook.plain().with("customXml/item1.xml", "<a>".repeat(10_000) + "</a>".repeat(10_000))));
		files.add(broken("a million elements that are never closed", SmallBook.of("<a>".repeat(1_000_000))));
		StringBuilder names = new StringBuilder();
		StringBuilder attributes = new StringBuilder();
		StringBuilder spaces = new StringBuilder();
		StringBuilder targets = new StringBuilder();
		for (int index = 0; index < 6_000; index++) {
			names.append("<n").append(index).append("/>");
			attributes.append("<n a").append(index).append("=\"\"/>");
			spaces.append("<n xmlns:a").append(index).append("=\"b\"/>");
			targets.append("<?n").append(index).append("?>");
		}
		files.add(broken("six thousand different names", SmallBook.of(names.toString())));
		files.add(broken("six thousand different names of attributes", SmallBook.of(attributes.toString())));
		files.add(broken("six thousand different prefixes", SmallBook.of(spaces.toString())));
		files.add(broken("six thousand different instructions", SmallBook.of(targets.toString())));
		files.add(broken("a name of ten thousand letters", SmallBook.of("<" + "n".repeat(10_000) + "/>")));
		files.add(broken("a format of a thousand letters", SmallBook.plain().styles(
				"<numFmt numFmtId=\"164\" formatCode=\"" + "y".repeat(1000) + "\"/>", "<xf numFmtId=\"164\"/>")));
		files.add(broken("seventy thousand looks", SmallBook.plain().styles("", "<xf/>".repeat(70_000))));
	}

	private static void types(List<ForeignFile> files) {
		String again = "<Override PartName=\"/xl/WORKBOOK.xml\" ContentType=\"application/xml\"/></Types>";
		files.add(broken("two types for one part", SmallBook.plain().replace(TYPES, "</Types>", again)));
		files.add(broken("two types for one ending", SmallBook.plain().replace(TYPES, "</Types>",
				"<Default Extension=\"XML\" ContentType=\"text/plain\"/></Types>")));
		files.add(broken("a type for no part",
				SmallBook.plain().replace(TYPES, "</Types>", "<Override ContentType=\"text/plain\"/></Types>")));
		files.add(broken("a part of no type",
				SmallBook.plain().replace(TYPES, "</Types>", "<Override PartName=\"/x\"/></Types>")));
		files.add(ForeignFile.refused("types for a megabyte of parts", "longList",
				SmallBook.plain().replace(TYPES, "</Types>", "<!-- " + "x".repeat(1_100_000) + " --></Types>")));
	}
}
