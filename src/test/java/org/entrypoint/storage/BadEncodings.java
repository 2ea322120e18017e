package org.entrypoint.storage;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entrypoint.storage.BadFile.Kind;

/** Files that are not UTF-8, as a whole or in one place. */
final class BadEncodings {
	private static final String NOT_UTF_8 = "is not UTF-8 text";
	private static final Map<String, String> MARKS = new TreeMap<>(
			Map.of("UTF-16LE", "FFFE", "UTF-16BE", "FEFF", "UTF-32LE", "FFFE0000", "UTF-32BE", "0000FEFF"));
	/**
	 * Overlong forms, lonely and missing parts, surrogates, what lies beyond Unicode, and bytes that are in no form.
	 */
	private static final List<String> SEQUENCES = List.of("C080", "C0AF", "C1BF", "E08080", "E080AF", "E09FBF",
			"F0808080", "F08080AF", "F08FBFBF", "F888808080", "FC8480808080", "FE", "FF", "FEFF", "FFFE", "80", "BF",
			"8080", "C3", "C328", "C3C3BC", "E2", "E282", "E228A1", "E28228", "F0", "F09F", "F09F98", "F0288CBC",
			"F09028BC", "F0908C28", "EDA080", "EDADBF", "EDB080", "EDBFBF", "EDA0BDEDB880", "EDAFBFEDBFBF", "F4908080",
			"F5808080", "F7BFBFBF", "F8", "FD", "E4", "F6", "FC", "A0");

	private BadEncodings() {
	}

	static List<BadFile> all() {
		List<BadFile> files = new ArrayList<>();
		Map<String, String> texts = new TreeMap<>(Map.of("a workshop", SoundFile.TEXT, "an object", "{}", "a list",
				"[1]", "a text", "\"ab\"", "null", "null", "a digit", "7"));
		MARKS.forEach((charset, mark) -> texts.forEach((name, text) -> {
			byte[] bytes = text.getBytes(Charset.forName(charset));
			files.add(new BadFile(Kind.ENCODING, name + " in " + charset, NOT_UTF_8, () -> bytes));
			files.add(new BadFile(Kind.ENCODING, name + " in " + charset + " with its mark", NOT_UTF_8,
					() -> joined(hex(mark), bytes)));
			files.add(new BadFile(Kind.ENCODING, name + " in UTF-8 behind the mark of " + charset, NOT_UTF_8,
					() -> joined(hex(mark), text.getBytes(StandardCharsets.UTF_8))));
		}));
		for (String charset : List.of("ISO-8859-1", "ISO-8859-15", "windows-1252", "IBM437", "GB18030", "Shift_JIS")) {
			String text = SoundFile.with(SoundFile.DISTRICT, "\"Zw\u00F6lf \u00E9t\u00E9s\"");
			files.add(new BadFile(Kind.ENCODING, "a workshop in " + charset, NOT_UTF_8 + "|cannot be read past",
					() -> (charset.equals("Shift_JIS") ? text.replace("Zw\u00F6lf", "\u65E5\u672C\u8A9E") : text)
							.getBytes(Charset.forName(charset))));
		}
		files.add(new BadFile(Kind.ENCODING, "a workshop in EBCDIC", NOT_UTF_8 + "|cannot be read past",
				() -> SoundFile.TEXT.getBytes(Charset.forName("IBM1047"))));
		SEQUENCES.forEach(each -> places(each, files));
		marks(files);
		return files;
	}

	private static void places(String sequence, List<BadFile> files) {
		byte[] odd = hex(sequence);
		files.add(new BadFile(Kind.ENCODING, sequence + " alone", NOT_UTF_8, () -> odd));
		files.add(new BadFile(Kind.ENCODING, sequence + " in a text alone", NOT_UTF_8,
				() -> joined(utf8("\"a"), odd, utf8("\""))));
		Map<String, String> places = Map.of("in the district", "iverbend\"", "in a name", "istrict\" :",
				"before a name", "\"district\" :", "at the end", "}", "before the end of the text",
				"\",\n      \"title\" : \"Retreat");
		places.forEach((name, place) -> {
			int at = place.equals("}") ? SoundFile.TEXT.length() : SoundFile.place(place);
			files.add(new BadFile(Kind.ENCODING, sequence + " " + name, NOT_UTF_8,
					() -> joined(utf8(SoundFile.TEXT.substring(0, at)), odd, utf8(SoundFile.TEXT.substring(at)))));
		});
	}

	/** A byte order mark is read over at the start, and nowhere else. */
	private static void marks(List<BadFile> files) {
		String mark = "\uFEFF";
		for (String name : List.of("schemaVersion", "setup", "district", "notes", "diagnostic")) {
			String whole = "\"" + name + "\" : ";
			int at = SoundFile.place(whole);
			files.add(BadFile.of(Kind.ENCODING, "a mark before " + name, SoundFile.past(at),
					SoundFile.with(whole, mark + whole)));
			files.add(BadFile.of(Kind.ENCODING, "a mark behind " + name, SoundFile.past(at),
					SoundFile.with(whole, whole + mark)));
		}
		String first = "cannot be read past line 1, column ";
		files.add(BadFile.of(Kind.ENCODING, "two marks", first, mark + mark + SoundFile.TEXT));
		files.add(BadFile.of(Kind.ENCODING, "a mark behind a space", first, " " + mark + SoundFile.TEXT));
		files.add(BadFile.of(Kind.ENCODING, "a mark between two brackets", first, "[" + mark + "]"));
		files.add(BadFile.of(Kind.ENCODING, "a mark at the end", "cannot be read past line ", SoundFile.TEXT + mark));
		files.add(new BadFile(Kind.ENCODING, "two thirds of a mark", NOT_UTF_8,
				() -> joined(hex("EFBB"), utf8(SoundFile.TEXT))));
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] hex(String digits) {
		return HexFormat.of().parseHex(digits);
	}

	private static byte[] joined(byte[]... parts) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		for (byte[] each : parts) {
			all.writeBytes(each);
		}
		return all.toByteArray();
	}
}
