package org.entrypoint.exchange.incoming;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Files of other kinds that are called like a workbook. */
final class OtherKinds {
	private static final String OLD_OFFICE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
	private static final Map<String, String> BEGINNINGS = Map.ofEntries(Map.entry("%PDF-1.7\n%\u00E2\u00E3\n", "pdf"),
			Map.entry("%PDF-2.0", "pdf"), Map.entry("\u0089PNG\r\n\u001A\n\0\0\0\rIHDR", "picture"),
			Map.entry("\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF", "picture"), Map.entry("GIF89a\1\0\1\0", "picture"),
			Map.entry("BM6\0\0\0", "picture"), Map.entry("II*\0\u0008\0", "picture"),
			Map.entry("MM\0*\0\0\0\u0008", "picture"), Map.entry("Rar!\u001A\7\1\0", "packed"),
			Map.entry("7z\u00BC\u00AF'\u001C", "packed"), Map.entry("\u001F\u008B\u0008\0", "packed"),
			Map.entry("PK\5\6\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", "packed"),
			Map.entry("{\\rtf1\\ansi hello}", "word"), Map.entry("\0", "foreign"), Map.entry("PK\3", "foreign"),
			Map.entry("\u007FELF\2\1\1\0", "foreign"), Map.entry("MZ\u0090\0\3\0\0\0", "foreign"),
			Map.entry("SQLite format 3\0", "foreign"), Map.entry("\u00CA\u00FE\u00BA\u00BE\0\0", "foreign"),
			Map.entry("OggS\0\2", "foreign"), Map.entry("PK\7\u0008PK\3\4", "foreign"),
			Map.entry("\u0009\u0008\u0010\0\0\6\5\0", "foreign"));
	private static final Map<String, String> TEXTS = Map.ofEntries(Map.entry("a,b,c\n1,2,3\n", "text"),
			Map.entry("\uFEFFName;Rolle\r\nÄnne;Lehrerin\r\n", "text"), Map.entry("sep=;\na;b\n", "text"),
			Map.entry("a\tb\n1\t2\n", "text"), Map.entry("hello", "text"), Map.entry(" \n\t\r\n ", "text"),
			Map.entry("PK", "text"), Map.entry("key: value\n- 1\n", "text"), Map.entry("{}", "json"),
			Map.entry(" [1, 2]\n", "json"), Map.entry("{\"doc_id\": \"1x\", \"email\": \"x\"}", "json"),
			Map.entry("{\n  \"format\" : \"entrypoint-workshop\"\n}", "workshop"),
			Map.entry("<!DOCTYPE html><html><table><tr><td>1</td></tr></table></html>", "html"),
			Map.entry("\uFEFF<html><body>1</body></html>", "html"), Map.entry("\n<table><tr><td>1</table>", "html"),
			Map.entry("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table></table></html>", "html"),
			Map.entry("<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"x\" \"y\"><html/>", "html"),
			Map.entry("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
					+ "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>", "oldXml"),
			Map.entry("<?xml version=\"1.0\"?><a/>", "foreign"),
			Map.entry("<worksheet xmlns=\"" + SmallBook.MAIN + "\"/>", "foreign"));

	private OtherKinds() {
	}

	static List<ForeignFile> all() {
		List<ForeignFile> files = new ArrayList<>();
		files.add(ForeignFile.refused("nothing", "empty", ""));
		BEGINNINGS.forEach((head, key) -> files
				.add(new ForeignFile("begins with " + head, key, () -> head.getBytes(StandardCharsets.ISO_8859_1))));
		TEXTS.forEach((text, key) -> files.add(ForeignFile.refused("the text " + text, key, text)));
		files.add(new ForeignFile("a CSV file in UTF-16", "text", () -> "a\tb\n".getBytes(StandardCharsets.UTF_16)));
		files.add(new ForeignFile("a CSV file in UTF-16, lowest byte first", "text",
				() -> "\uFEFFa\tb\n".getBytes(StandardCharsets.UTF_16LE)));
		files.add(new ForeignFile("a CSV file in Latin-1", "text",
				() -> "Name;Größe\n".getBytes(StandardCharsets.ISO_8859_1)));
		files.add(new ForeignFile("4096 zero bytes", "foreign", () -> new byte[4096]));
		files.add(new ForeignFile("a megabyte of noise", "foreign", () -> {
			byte[] noise = new byte[1_000_000];
			new Random(7).nextBytes(noise);
			return noise;
		}));
		files.add(old("a workbook with a password", "password", "EncryptionInfo", "EncryptedPackage"));
		files.add(old("a workbook of Excel 97", "old", "Workbook"));
		files.add(old("a workbook of Excel 5", "old", "Book"));
		files.add(old("a document of Word 97", "word", "WordDocument", "1Table"));
		files.add(old("a presentation of PowerPoint 97", "slides", "PowerPoint Document"));
		files.add(old("an older Office file without anything", "old"));
		files.add(new ForeignFile("10 MB and a byte", "large", () -> new byte[10 * 1024 * 1024 + 1]));
		files.add(new ForeignFile("10 MB of zeroes", "foreign", () -> new byte[10 * 1024 * 1024]));
		return files;
	}

	private static ForeignFile old(String name, String key, String... streams) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes(OLD_OFFICE.getBytes(StandardCharsets.ISO_8859_1));
		out.writeBytes(new byte[1016]);
		for (String stream : streams) {
			out.writeBytes(stream.getBytes(StandardCharsets.UTF_16LE));
			out.writeBytes(new byte[128 - 2 * stream.length()]);
		}
		return new ForeignFile(name, key, out::toByteArray);
	}
}
