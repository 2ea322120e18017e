package org.entrypoint.exchange.incoming;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Packed files that other programs, or other parts of Office, made. */
final class OtherOffice {
	private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
	private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
	private static final Map<String, String> TYPES = Map.ofEntries(
			Map.entry("application/vnd.ms-excel.sheet.macroEnabled.main+xml", "macros"),
			Map.entry("application/vnd.ms-excel.template.macroEnabled.main+xml", "macros"),
			Map.entry("application/vnd.ms-excel.addin.macroEnabled.main+xml", "macros"),
			Map.entry("application/vnd.ms-excel.sheet.binary.macroEnabled.main", "binary"),
			Map.entry(OFFICE + "spreadsheetml.template.main+xml", "template"),
			Map.entry(OFFICE + "wordprocessingml.document.main+xml", "word"),
			Map.entry(OFFICE + "wordprocessingml.template.main+xml", "word"),
			Map.entry("application/vnd.ms-word.document.macroEnabled.main+xml", "word"),
			Map.entry(OFFICE + "presentationml.presentation.main+xml", "slides"),
			Map.entry(OFFICE + "presentationml.slideshow.main+xml", "slides"),
			Map.entry("application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml", "slides"),
			Map.entry("application/vnd.ms-visio.drawing.main+xml", "noWorkbook"),
			Map.entry("application/xml", "noWorkbook"), Map.entry("text/plain", "noWorkbook"));

	private OtherOffice() {
	}

	static List<ForeignFile> all() {
		List<ForeignFile> files = new ArrayList<>();
		TYPES.forEach((type, key) -> files.add(
				ForeignFile.refused("of type " + type, key, SmallBook.plain().replace(SmallBook.TYPES, TYPE, type))));
		String sheetType = OFFICE + "spreadsheetml.worksheet+xml";
		files.add(ForeignFile.refused("a sheet for the main part", "noWorkbook",
				SmallBook.plain().replace(SmallBook.TYPES, TYPE, sheetType)));
		files.add(ForeignFile.refused("macros in a file that says it has none", "macros",
				SmallBook.plain().with("xl/vbaProject.bin", "x")));
		files.add(ForeignFile.refused("macros under another name", "macros",
				SmallBook.plain().with("xl/code.bin", "x").replace(SmallBook.TYPES, "</Types>",
						"<Override PartName=\"/xl/code.bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>")));
		files.add(ForeignFile.refused("a sheet of macros of Excel 4", "macros",
				SmallBook.plain().with("xl/macrosheets/sheet1.xml", SmallBook.sheet(""))));
		files.add(ForeignFile.refused("a strict workbook", "strict", SmallBook.plain().replace(SmallBook.ROOT,
				SmallBook.OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships")));
		files.add(ForeignFile.refused("a strict workbook with usual ways to it", "strict", SmallBook.plain()
				.replace(SmallBook.WORKBOOK, SmallBook.MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")));
		files.add(ForeignFile.refused("a strict sheet", "strict", SmallBook.plain().replace(SmallBook.SHEET,
				SmallBook.MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")));
		folders(files);
		parts(files);
		return files;
	}

	private static void folders(List<ForeignFile> files) {
		files.add(folder("an OpenDocument spreadsheet", "openDocument", "mimetype", "content.xml", "styles.xml",
				"META-INF/manifest.xml"));
		files.add(folder("an OpenDocument file without its first entry", "openDocument", "content.xml",
				"META-INF/manifest.xml"));
		files.add(folder("a spreadsheet of Numbers", "numbers", "Index/Document.iwa", "Index/Tables/Tile.iwa",
				"Metadata/Properties.plist"));
		files.add(folder("a packed folder of photos", "packed", "photo1.jpg", "photo2.jpg"));
		files.add(folder("a packed folder with a workbook in it", "packed", "theirs.xlsx"));
		files.add(folder("a Java archive", "packed", "META-INF/MANIFEST.MF", "A.class"));
		files.add(folder("a book to read", "packed", "mimetype", "META-INF/container.xml"));
		files.add(folder("the parts of a workbook one folder too deep", "packed", "book/[Content_Types].xml",
				"book/_rels/.rels", "book/xl/workbook.xml"));
	}

	private static ForeignFile folder(String name, String key, String... parts) {
		PackedFile file = new PackedFile();
		for (String part : parts) {
			file.parts.add(PackedPart.of(part, part, each -> {
			}));
		}
		return ForeignFile.refused(name, key, file);
	}

	private static void parts(List<ForeignFile> files) {
		files.add(ForeignFile.refused("no list of types", "packed", SmallBook.plain().without(SmallBook.TYPES)));
		files.add(ForeignFile.refused("no first ways", "noWorkbook", SmallBook.plain().without(SmallBook.ROOT)));
		files.add(ForeignFile.refused("first ways that lead nowhere", "noWorkbook",
				SmallBook.plain().with(SmallBook.ROOT, SmallBook.relations(""))));
		files.add(ForeignFile.refused("first ways to a picture alone", "noWorkbook",
				SmallBook.plain().replace(SmallBook.ROOT, "officeDocument\" ", "thumbnail\" ")));
		files.add(ForeignFile.refused("first ways to two workbooks", "noWorkbook",
				SmallBook.plain().with("xl/workbook2.xml", SmallBook.workbook("", "")).with(SmallBook.ROOT,
						SmallBook.relations(SmallBook.relation("a", "officeDocument", "xl/workbook.xml")
								+ SmallBook.relation("b", "officeDocument", "xl/workbook2.xml")))));
		files.add(ForeignFile.refused("nobody says what the workbook is", "noWorkbook",
				SmallBook.plain().change(SmallBook.TYPES,
						text -> text.replaceAll("<(Override|Default)[^>]*\"application/xml\"/>", "")
								.replaceAll("<Override PartName=\"/xl/workbook.xml\"[^>]*/>", ""))));
	}
}
