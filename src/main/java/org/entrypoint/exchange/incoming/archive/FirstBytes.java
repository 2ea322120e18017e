package org.entrypoint.exchange.incoming.archive;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** What a file is that is no workbook, whatever it is called. */
final class FirstBytes {
	private static final String OLD_OFFICE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
	private static final Map<String, String> BEGINNINGS = Map.ofEntries(Map.entry("%PDF-", "incoming.pdf"),
			Map.entry("\u0089PNG", "incoming.picture"), Map.entry("\u00FF\u00D8\u00FF", "incoming.picture"),
			Map.entry("GIF8", "incoming.picture"), Map.entry("BM", "incoming.picture"),
			Map.entry("II*\0", "incoming.picture"), Map.entry("MM\0*", "incoming.picture"),
			Map.entry("PK\u0005\u0006", "incoming.packed"), Map.entry("Rar!\u001A", "incoming.packed"),
			Map.entry("7z\u00BC\u00AF", "incoming.packed"), Map.entry("\u001F\u008B", "incoming.packed"),
			Map.entry("{\\rtf", "incoming.word"));
	/** The names of the streams of older Office files, which are folders of streams inside. */
	private static final Map<String, String> STREAMS = Map.of("WordDocument", "incoming.word", "PowerPoint Document",
			"incoming.slides");
	private static final int HEAD = 4096;

	private FirstBytes() {
	}

	/** The key of the message that says what it is. */
	static String key(byte[] file) {
		String head = new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1);
		if (head.startsWith(OLD_OFFICE)) {
			return oldOffice(new String(file, StandardCharsets.ISO_8859_1));
		}
		for (Map.Entry<String, String> each : BEGINNINGS.entrySet()) {
			if (head.startsWith(each.getKey())) {
				return each.getValue();
			}
		}
		String text = text(file);
		return text.codePoints().allMatch(FirstBytes::isWritten) ? textual(text.strip()) : "incoming.foreign";
	}

	/** A workbook with a password is such a folder, too, with the workbook as one of its streams. */
	private static String oldOffice(String file) {
		if (file.contains(wide("EncryptedPackage"))) {
			return "incoming.password";
		}
		return STREAMS.entrySet().stream().filter(each -> file.contains(wide(each.getKey()))).map(Map.Entry::getValue)
				.findFirst().orElse("incoming.old");
	}

	private static String wide(String name) {
		return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
	}

	private static String text(byte[] file) {
		Charset charset = StandardCharsets.UTF_8;
		if (file.length > 1 && (file[0] & 0xFF) + (file[1] & 0xFF) == 0xFF + 0xFE) {
			charset = StandardCharsets.UTF_16;
		}
		String text = new String(file, 0, Math.min(HEAD, file.length), charset);
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}

	private static boolean isWritten(int codePoint) {
		return codePoint >= ' ' || Character.isWhitespace(codePoint);
	}

	private static String textual(String text) {
		String small = text.toLowerCase(Locale.ROOT);
		if (small.startsWith("{") || small.startsWith("[")) {
			return small.contains("\"entrypoint-workshop\"") ? "incoming.workshop" : "incoming.json";
		}
		if (small.contains("<html") || small.contains("<!doctype html") || small.startsWith("<table")) {
			return "incoming.html";
		}
		if (small.startsWith("<")) {
			return small.contains("urn:schemas-microsoft-com:office:spreadsheet")
					? "incoming.oldXml"
					: "incoming.foreign";
		}
		return "incoming.text";
	}
}
