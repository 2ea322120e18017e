package org.entrypoint.exchange.incoming;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A workbook as its parts: one sheet with the word “hello” in A1, and what a test puts in the place of it. */
final class SmallBook {
	static final String TYPES = "[Content_Types].xml";
	static final String ROOT = "_rels/.rels";
	static final String WORKBOOK = "xl/workbook.xml";
	static final String LINKS = "xl/_rels/workbook.xml.rels";
	static final String SHEET = "xl/worksheets/sheet1.xml";
	static final String TEXTS = "xl/sharedStrings.xml";
	static final String STYLES = "xl/styles.xml";
	static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
	static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
	private final Map<String, byte[]> parts = new LinkedHashMap<>();

	private SmallBook() {
		with(TYPES, HEAD + """
				<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
				<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
				<Default Extension="xml" ContentType="application/xml"/>\
				<Override PartName="/xl/workbook.xml" \
				ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
				<Override PartName="/xl/worksheets/sheet1.xml" \
				ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
				<Override PartName="/xl/sharedStrings.xml" \
				ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>\
				<Override PartName="/xl/styles.xml" \
				ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>\
				</Types>""");
		with(ROOT, relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
		with(WORKBOOK, workbook("", tab("Sheet1", 1, "")));
		with(LINKS, relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
				+ relation("rId8", "sharedStrings", "sharedStrings.xml") + relation("rId9", "styles", "styles.xml")));
		rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>");
		texts("<si><t>hello</t></si>");
		styles("", "<xf numFmtId=\"0\"/>");
	}

	/** The book as it is without a change. */
	static SmallBook plain() {
		return new SmallBook();
	}

	/** A book with these rows on its sheet. */
	static SmallBook of(String rows) {
		return new SmallBook().rows(rows);
	}

	/** A book with one cell, A1. */
	static SmallBook cell(String attributes, String content) {
		return of("<row r=\"1\"><c r=\"A1\" " + attributes + ">" + content + "</c></row>");
	}

	static String relations(String all) {
		return HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all
				+ "</Relationships>";
	}

	static String relation(String id, String type, String target) {
		return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
	}

	static String outside(String id, String type, String target) {
		return relation(id, type, target).replace("/>", " TargetMode=\"External\"/>");
	}

	static String workbook(String settings, String tabs) {
		return HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">" + settings + "<sheets>" + tabs
				+ "</sheets></workbook>";
	}

	static String tab(String name, int number, String more) {
		return "<sheet name=\"" + name + "\" sheetId=\"" + number + "\" " + more + " r:id=\"rId" + number + "\"/>";
	}

	static String sheet(String rows) {
		return HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>";
	}

	SmallBook with(String part, String text) {
		return with(part, text.getBytes(StandardCharsets.UTF_8));
	}

	SmallBook with(String part, byte[] content) {
		parts.put(part, content);
		return this;
	}

	SmallBook without(String part) {
		parts.remove(part);
		return this;
	}

	/** A part with something in the place of something else that must be there. */
	SmallBook replace(String part, String old, String fresh) {
		return change(part, text -> {
			if (!text.contains(old)) {
				throw new AssertionError(old + " is not in " + text);
			}
			return text.replace(old, fresh);
		});
	}

	SmallBook change(String part, UnaryOperator<String> change) {
		return with(part, change.apply(text(part)));
	}

	String text(String part) {
		return new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
	}

	SmallBook rows(String rows) {
		return with(SHEET, sheet(rows));
	}

	SmallBook texts(String items) {
		return with(TEXTS, HEAD + "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>");
	}

	SmallBook styles(String formats, String looks) {
		return with(STYLES, HEAD + "<styleSheet xmlns=\"" + MAIN + "\"><numFmts>" + formats + "</numFmts><cellXfs>"
				+ looks + "</cellXfs></styleSheet>");
	}

	PackedFile packed() {
		PackedFile file = new PackedFile();
		parts.forEach((name, content) -> file.parts.add(new PackedPart(name, content)));
		return file;
	}

	byte[] bytes() {
		return packed().bytes();
	}
}
