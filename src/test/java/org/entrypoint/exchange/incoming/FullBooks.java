package org.entrypoint.exchange.incoming;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Workbooks that are as large as they may be, and larger. */
final class FullBooks {
	private static final int MB = 1024 * 1024;
	private static final String HELLO = ForeignFile.READ + ForeignFile.HELLO;

	private FullBooks() {
	}

	static List<ForeignFile> all() {
		List<ForeignFile> files = new ArrayList<>();
		bombs(files);
		parts(files);
		rows(files);
		texts(files);
		oddities(files);
		files.add(BrokenSheets.manySheets("200 sheets", HELLO + emptySheets(), 200));
		return files;
	}

	private static String emptySheets() {
		StringBuilder told = new StringBuilder();
		for (int number = 100; number < 299; number++) {
			told.append(" | S").append(number).append(":");
		}
		return told.toString();
	}

	private static void add(List<ForeignFile> files, String name, String expected, Supplier<byte[]> content) {
		files.add(new ForeignFile(name, expected, content));
	}

	private static byte[] with(String name, int parts, int size) {
		PackedFile file = SmallBook.plain().packed();
		for (int index = 0; index < parts; index++) {
			file.parts.add(new PackedPart(name + index, new byte[size]));
		}
		return file.bytes();
	}

	private static void bombs(List<ForeignFile> files) {
		add(files, "one part of 25 MB", "unpacked", () -> with("xl/media/a", 1, 25 * MB));
		add(files, "one part of 100 MB", "unpacked", () -> with("xl/media/a", 1, 100 * MB));
		add(files, "thirty parts of a megabyte", "unpacked", () -> with("xl/media/a", 30, MB));
		add(files, "four hundred parts of 60 KB", "unpacked", () -> with("xl/media/a", 400, 60_000));
		add(files, "a part of 25 MB that says it is small", "unpacked", () -> {
			PackedFile file = SmallBook.plain().packed();
			PackedPart part = new PackedPart("xl/media/a", new byte[25 * MB]);
			part.unpacked = 100;
			file.parts.add(part);
			return file.bytes();
		});
		add(files, "a sheet of 25 MB of nothing", "unpacked", () -> SmallBook.of(" ".repeat(25 * MB)).bytes());
		add(files, "one part of 19 MB", HELLO, () -> with("xl/media/a", 1, 19 * MB));
		add(files, "10 MB in all", HELLO, () -> tenMegabytes(0));
		add(files, "10 MB and a byte in all", "large", () -> tenMegabytes(1));
	}

	private static byte[] tenMegabytes(int more) {
		int rest = 10 * MB - SmallBook.plain().with("xl/media/noise.bin", "").bytes().length;
		byte[] noise = new byte[rest + 2 + more];
		new Random(1).nextBytes(noise);
		PackedFile file = SmallBook.plain().packed();
		file.parts.add(PackedPart.of("xl/media/noise.bin", "", part -> part.store(noise)));
		return file.bytes();
	}

	private static void parts(List<ForeignFile> files) {
		add(files, "500 parts", HELLO, () -> with("xl/media/a", 493, 10));
		add(files, "501 parts", "entries", () -> with("xl/media/a", 494, 10));
		add(files, "two thousand parts", "entries", () -> with("xl/media/a", 2_000, 0));
		add(files, "65,543 parts, which overflow their count", "list", () -> with("a", 65_536, 0));
	}

	private static String rows(int count, String row) {
		return row.repeat(count);
	}

	private static void rows(List<ForeignFile> files) {
		String one = "<row><c><v>1</v></c></row>";
		add(files, "a million empty rows", ForeignFile.READ + "Sheet1: A1000001 1",
				() -> SmallBook.of(rows(1_000_000, "<row/>") + one).bytes());
		add(files, "half a million empty rows with cells that have a look alone",
				ForeignFile.READ + "Sheet1: A500001 1",
				() -> SmallBook.of(rows(500_000, "<row><c s=\"0\"/><c s=\"0\"/></row>") + one).bytes());
		add(files, "a hundred thousand rows and one", "rows", () -> SmallBook.of(rows(100_001, one)).bytes());
		add(files, "half a million cells and one", "cells",
				() -> SmallBook.of(rows(500, "<row>" + "<c><v>1</v></c>".repeat(1_000) + "</row>") + one).bytes());
		add(files, "a million cells", "cells",
				() -> SmallBook.of(rows(1_000, "<row>" + "<c><v>1</v></c>".repeat(1_000) + "</row>")).bytes());
		add(files, "a thousand formulas and one that fill two cells each", "areas", () -> {
			StringBuilder rows = new StringBuilder();
			for (int row = 1; row <= 1_001; row++) {
				rows.append("<row><c><f t=\"array\" ref=\"A").append(row).append(":B").append(row)
						.append("\">X</f></c></row>");
			}
			return SmallBook.of(rows.toString()).bytes();
		});
	}

	private static void texts(List<ForeignFile> files) {
		add(files, "half a million texts and one in the list", "texts",
				() -> SmallBook.plain().texts("<si/>".repeat(500_001)).bytes());
		add(files, "half a million texts in the list", HELLO,
				() -> SmallBook.plain().texts("<si><t>hello</t></si>" + "<si/>".repeat(499_999)).bytes());
		add(files, "a long text in a thousand cells", "characters",
				() -> SmallBook.of(rows(1_000, "<row><c t=\"s\"><v>0</v></c></row>"))
						.texts("<si><t>" + "x".repeat(32_000) + "</t></si>").bytes());
	}

	private static void oddities(List<ForeignFile> files) {
		add(files, "an attribute of 15 MB", HELLO, () -> SmallBook.plain()
				.replace(SmallBook.SHEET, "<sheetData>", "<x a=\"" + "x".repeat(15 * MB) + "\"/><sheetData>").bytes());
		add(files, "an attribute of 15 MB on a cell", HELLO, () -> SmallBook.plain()
				.replace(SmallBook.SHEET, "<row", "<row spans=\"" + "1".repeat(15 * MB) + "\"").bytes());
		add(files, "a row's number of 15 MB", "row",
				() -> SmallBook.of("<row r=\"" + "1".repeat(15 * MB) + "\"/>").bytes());
		add(files, "a comment of 15 MB", HELLO, () -> SmallBook.plain()
				.replace(SmallBook.SHEET, "<sheetData>", "<!--" + "x".repeat(15 * MB) + "--><sheetData>").bytes());
		add(files, "15 MB of words between rows", HELLO,
				() -> SmallBook.plain().replace(SmallBook.SHEET, "<row", "x".repeat(15 * MB) + "<row").bytes());
		add(files, "15 MB of ampersands between rows", HELLO, () -> SmallBook.plain()
				.replace(SmallBook.SHEET, "<row", "&amp;&#38;".repeat(MB + MB / 2) + "<row").bytes());
		add(files, "three million elements that nobody knows", HELLO, () -> SmallBook.plain()
				.replace(SmallBook.SHEET, "<sheetData>", "<a/>".repeat(3_000_000) + "<sheetData>").bytes());
		add(files, "a name of a sheet of 5 MB", "part",
				() -> SmallBook.plain().replace(SmallBook.WORKBOOK, "Sheet1", "n".repeat(5 * MB)).bytes());
	}
}
