package org.entrypoint.storage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.entrypoint.storage.BadFile.Kind;

/** A whole workshop file in which a colon, a comma, a quote or a bracket is missing, doubled or another one. */
final class BadPunctuation {
	/** Fields on every level, none the first of its object. */
	private static final List<String> FIELDS = List.of("schemaVersion", "revision", "workshop", "title", "groups",
			"heads", "notes", "place", "text", "ratings", "perLevel", "ownConditions", "meantFor", "effects",
			"decision", "serves", "diagnostic", "areas", "questions", "factors");
	private static final Pattern BRACKET = Pattern.compile("(?m)[{\\[]$|(?<=^ {0,20})[}\\]]");
	private static final int EACH = 29;
	private static final List<String> FOLLOWING = List.of("x", ",", ":", "]", "}", "{}", "[]", "null", "0", "-", "\"",
			"\"\"", "'", "//", "// end", "/*", "/* end */", "#", ";", "\u0000", "\u000B", "\f", "\u001A", "\u00A0",
			"\u2028", "\uFEFF", "\n{}", "\n[]", "\nEOF", "\\", "}\n{", "<!-- -->", "...", "\u0004");

	private BadPunctuation() {
	}

	static List<BadFile> all() {
		List<BadFile> files = new ArrayList<>();
		FIELDS.forEach(each -> around(each, files));
		brackets(files);
		cuts(files);
		String end = SoundFile.past(SoundFile.TEXT.stripTrailing().length() - 1).replace("(", "(\\d,\\d{3}|");
		FOLLOWING.forEach(each -> files.add(
				BadFile.of(Kind.SYNTAX_PLANTED, each + " after the end", end, SoundFile.TEXT.stripTrailing() + each)));
		files.add(BadFile.of(Kind.SYNTAX_PLANTED, "the file twice", end, SoundFile.TEXT + SoundFile.TEXT));
		return files;
	}

	private static void around(String field, List<BadFile> files) {
		String whole = "\"" + field + "\" : ";
		Map<String, String> instead = new LinkedHashMap<>();
		instead.put("name without quotes", field + " : ");
		instead.put("name in single quotes", "'" + field + "' : ");
		instead.put("name in curly quotes", "\u201C" + field + "\u201D : ");
		instead.put("no quote before the name", field + "\" : ");
		instead.put("no quote behind the name", "\"" + field + " : ");
		instead.put("no name", ": ");
		instead.put("no name and no colon", "");
		instead.put("a number for a name", "7 : ");
		instead.put("null for a name", "null : ");
		instead.put("a list for a name", "[] : ");
		instead.put("no colon", "\"" + field + "\" ");
		instead.put("two colons", "\"" + field + "\" :: ");
		instead.put("equals sign", "\"" + field + "\" = ");
		instead.put("comma for a colon", "\"" + field + "\" , ");
		instead.put("no value", whole + ", ");
		instead.put("two values", whole + "0 ");
		instead.put("comma before the name", ", " + whole);
		instead.put("semicolon before the name", "; " + whole);
		instead.put("comment in a line", "// x\n" + whole);
		instead.put("comment between", "/* x */ " + whole);
		instead.put("comment with a hash", "# x\n" + whole);
		instead.put("closed too early", "} , " + whole);
		instead.put("half a name", whole.substring(0, whole.length() / 2) + "\n" + whole.substring(whole.length() / 2));
		instead.put("NUL before the name", "\u0000" + whole);
		instead.put("NUL in the name", "\"\u0000" + whole.substring(1));
		int at = SoundFile.place(whole);
		instead.forEach((name,
				text) -> files.add(BadFile.of(Kind.SYNTAX_PLANTED, name + " at " + field,
						name.equals("closed too early") ? "cannot be read past line" : SoundFile.past(at),
						SoundFile.with(whole, text))));
		String text = SoundFile.TEXT;
		int comma = text.lastIndexOf(',', at);
		files.add(BadFile.of(Kind.SYNTAX_PLANTED, "no comma before " + field, SoundFile.past(comma),
				text.substring(0, comma) + text.substring(comma + 1)));
		MatchResult close = Pattern.compile("\\n *[}\\]]").matcher(text).results().filter(each -> each.start() > at)
				.findFirst().orElseThrow();
		files.add(BadFile.of(Kind.SYNTAX_PLANTED, "comma at the end, after " + field, SoundFile.past(close.start()),
				text.substring(0, close.start()) + "," + text.substring(close.start())));
	}

	private static void brackets(List<BadFile> files) {
		List<MatchResult> all = BRACKET.matcher(SoundFile.TEXT).results().toList();
		for (int number = 0; number < all.size(); number += EACH) {
			int at = all.get(number).start();
			String old = all.get(number).group();
			String other = switch (old) {
				case "{" -> "[";
				case "[" -> "{";
				case "}" -> "]";
				default -> "}";
			};
			for (String fresh : List.of("", old + old, other, "(")) {
				files.add(BadFile.of(Kind.SYNTAX_PLANTED, "“" + fresh + "” for the bracket " + old + " at " + at,
						"cannot be read past line",
						SoundFile.TEXT.substring(0, at) + fresh + SoundFile.TEXT.substring(at + 1)));
			}
		}
	}

	private static void cuts(List<BadFile> files) {
		int length = SoundFile.TEXT.length();
		for (int at = 1; at < length - 3; at += length / 60) {
			String cut = SoundFile.TEXT.substring(0, at);
			files.add(BadFile.of(Kind.SYNTAX_PLANTED, "cut off at " + at, SoundFile.past(at), cut));
		}
		for (int at = SoundFile.TEXT.indexOf('"', 200); at > 0
				&& at < length - 1; at = SoundFile.TEXT.indexOf('"', at + length / 60)) {
			if (SoundFile.TEXT.charAt(at - 1) == '\\') {
				continue;
			}
			files.add(BadFile.of(Kind.SYNTAX_PLANTED, "no quote at " + at, SoundFile.past(at),
					SoundFile.TEXT.substring(0, at) + SoundFile.TEXT.substring(at + 1)));
		}
	}
}
