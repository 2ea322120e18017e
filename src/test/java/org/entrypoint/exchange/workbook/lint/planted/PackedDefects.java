package org.entrypoint.exchange.workbook.lint.planted;

import java.util.List;
import org.entrypoint.exchange.workbook.lint.Rule;

/** Parts that do not hang together, and what the file says of itself. */
final class PackedDefects {
	private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	private PackedDefects() {
	}

	static List<Defect> all() {
		return List.of(
				new Defect("styles are cut off", Rule.SOUND_XML,
						harm -> harm.replace(Harm.STYLES, "</styleSheet>", "")),
				new Defect("two parts differ in capitals alone", Rule.PART_NAMED_ONCE,
						harm -> harm.put("xl/Styles.xml", harm.text(Harm.STYLES))),
				new Defect("a sheet without a type", Rule.CONTENT_TYPE,
						harm -> harm.change(Harm.TYPES, "<Override [^>]*/xl/worksheets/sheet2.xml\"/>", found -> "")),
				new Defect("a table with the type of a sheet", Rule.CONTENT_TYPE,
						harm -> harm.change(Harm.TYPES, "spreadsheetml.table", found -> "spreadsheetml.worksheet")),
				new Defect("a type for a part that is not there", Rule.CONTENT_TYPE,
						harm -> harm.replace(Harm.TYPES, "/xl/tables/table1.xml", "/xl/tables/table99.xml")),
				new Defect("a way to a sheet that is not there", Rule.RELATION_TARGET,
						harm -> harm.replace(Harm.BOOK_WAYS, "worksheets/sheet3.xml", "worksheets/sheet33.xml")),
				new Defect("a sheet calls a way that it does not have", Rule.RELATION_TARGET,
						harm -> harm.replace(Harm.NOTES, "<tablePart r:id=\"rId1\"", "<tablePart r:id=\"rId9\"")),
				new Defect("no way leads to the styles", Rule.PART_REACHED,
						harm -> harm.change(Harm.BOOK_WAYS, "<Relationship [^>]*styles.xml\"[^>]*/>", found -> "")),
				new Defect("a part that we do not know", Rule.KNOWN_PARTS,
						harm -> harm.put("xl/printerSettings/printerSettings1.bin", "x")),
				new Defect("a project of macros", Rule.NO_MACROS, harm -> harm.put("xl/vbaProject.bin", "x")),
				new Defect("the type of a workbook with macros", Rule.NO_MACROS,
						harm -> harm.change(Harm.TYPES,
								"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main\\+xml",
								found -> "application/vnd.ms-excel.sheet.macroEnabled.main+xml")),
				new Defect("a link to another workbook", Rule.NOTHING_OUTSIDE,
						harm -> harm.put("xl/externalLinks/externalLink1.xml", "<externalLink/>")),
				new Defect("a way out of the file", Rule.NOTHING_OUTSIDE, harm -> harm.replace(Harm.BOOK_WAYS,
						"</Relationships>",
						"<Relationship Id=\"rId99\" Target=\"https://example.org/\" TargetMode=\"External\" Type=\""
								+ OFFICE + "hyperlink\"/></Relationships>")),
				new Defect("a part packed today", Rule.ZIP_TIME, harm -> harm.later(Harm.WORDS)),
				new Defect("another title", Rule.TITLE,
						harm -> harm.change(Harm.CORE, "<dc:title>.*</dc:title>",
								found -> "<dc:title>Draft</dc:title>")),
				new Defect("no language", Rule.LANGUAGE,
						harm -> harm.change(Harm.CORE, "<dc:language>.*</dc:language>", found -> "")),
				new Defect("a person made it", Rule.CREATOR,
						harm -> harm.replace(Harm.CORE, "<dc:creator>EntryPoint", "<dc:creator>ana")),
				new Defect("a person changed it", Rule.CREATOR,
						harm -> harm.replace(Harm.CORE, "<cp:lastModifiedBy>EntryPoint", "<cp:lastModifiedBy>ana")),
				new Defect("made today", Rule.FIXED_DATES,
						harm -> harm.change(Harm.CORE, "(<dcterms:created[^>]*>)2000",
								found -> found.group(1) + "2026")),
				new Defect("changed today", Rule.FIXED_DATES,
						harm -> harm.change(Harm.CORE, "(<dcterms:modified[^>]*>)2000",
								found -> found.group(1) + "2026")),
				new Defect("the company's name", Rule.NOTHING_PERSONAL,
						harm -> harm.replace(Harm.APP, "</Properties>", "<Company>District</Company></Properties>")),
				new Defect("a description of the file", Rule.NOTHING_PERSONAL,
						harm -> harm.replace(Harm.CORE, "</cp:coreProperties>",
								"<dc:description>by Ana</dc:description></cp:coreProperties>")),
				new Defect("the folder that it lies in", Rule.NOTHING_PERSONAL,
						harm -> harm.replace(Harm.BOOK, "<bookViews>",
								"<absPath url=\"C:\\\\Users\\\\ana\"/><bookViews>")),
				new Defect("a path in a description", Rule.NOTHING_PERSONAL,
						harm -> harm.replace(Harm.DRAWING, "descr=\"", "descr=\"/home/ana/ ")));
	}
}
