package org.entrypoint.exchange.incoming.archive;

import org.entrypoint.session.ProblemCode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** What a file is that is no workbook, whatever it is called. */
final class FirstBytes {
	private static final String OLD_OFFICE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
	private static final Map<String, ProblemCode> BEGINNINGS = Map.ofEntries(
			Map.entry("%PDF-", ProblemCode.INCOMING_PDF), Map.entry("\u0089PNG", ProblemCode.INCOMING_PICTURE),
			Map.entry("\u00FF\u00D8\u00FF", ProblemCode.INCOMING_PICTURE),
			Map.entry("GIF8", ProblemCode.INCOMING_PICTURE), Map.entry("BM", ProblemCode.INCOMING_PICTURE),
			Map.entry("II*\0", ProblemCode.INCOMING_PICTURE), Map.entry("MM\0*", ProblemCode.INCOMING_PICTURE),
			Map.entry("PK\u0005\u0006", ProblemCode.INCOMING_PACKED),
			Map.entry("Rar!\u001A", ProblemCode.INCOMING_PACKED),
			Map.entry("7z\u00BC\u00AF", ProblemCode.INCOMING_PACKED),
			Map.entry("\u001F\u008B", ProblemCode.INCOMING_PACKED), Map.entry("{\\rtf", ProblemCode.INCOMING_WORD));
	/** The names of the streams of older Office files, which are folders of streams inside. */
	private static final Map<String, ProblemCode> STREAMS = Map.of("WordDocument", ProblemCode.INCOMING_WORD,
			"PowerPoint Document", ProblemCode.INCOMING_SLIDES);
	private static final int HEAD = 4096;

	private FirstBytes() {
	}

	/** What it is. */
	static ProblemCode code(byte[] file) {
		String head = new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1);
		if (head.startsWith(OLD_OFFICE)) {
			return oldOffice(new String(file, StandardCharsets.ISO_8859_1));
		}
		for (Map.Entry<String, ProblemCode> each : BEGINNINGS.entrySet()) {
			if (head.startsWith(each.getKey())) {
				return each.getValue();
			}
		}
		String text = text(file);
		return text.codePoints().allMatch(FirstBytes::isWritten) ? textual(text.strip()) : ProblemCode.INCOMING_FOREIGN;
	}

	/** A workbook with a password is such a folder, too, with the workbook as one of its streams. */
	private static ProblemCode oldOffice(String file) {
		if (file.contains(wide("EncryptedPackage"))) {
			return ProblemCode.INCOMING_PASSWORD;
		}
		return STREAMS.entrySet().stream().filter(each -> file.contains(wide(each.getKey()))).map(Map.Entry::getValue)
				.findFirst().orElse(ProblemCode.INCOMING_OLD);
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

	private static ProblemCode textual(String text) {
		String small = text.toLowerCase(Locale.ROOT);
		if (small.startsWith("{") || small.startsWith("[")) {
			return small.contains("\"entrypoint-workshop\"")
					? ProblemCode.INCOMING_WORKSHOP
					: ProblemCode.INCOMING_JSON;
		}
		if (small.contains("<html") || small.contains("<!doctype html") || small.startsWith("<table")) {
			return ProblemCode.INCOMING_HTML;
		}
		if (small.startsWith("<")) {
			return small.contains("urn:schemas-microsoft-com:office:spreadsheet")
					? ProblemCode.INCOMING_OLD_XML
					: ProblemCode.INCOMING_FOREIGN;
		}
		return ProblemCode.INCOMING_TEXT;
	}
}
