package org.entrypoint.storage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entrypoint.storage.BadFile.Kind;

/**
 * What RFC 8259 allows nowhere where a value is expected: each alone in a file, and as a number's value in a sound one.
 */
final class BadTokens {
	private static final List<String> NUMBERS = List.of("NaN", "Infinity", "-Infinity", "+1", ".5", "-.5", "1.", "-1.",
			"1.e3", "1e", "1E", "1e+", "1e-", "01", "-01", "00", "007", "00.5", "-", "--1", "+-1", "- 1", "0x1F",
			"0X1f", "0b101", "0o17", "1_000", "1,000", "1'000", "1.2.3", "1e1.5", "1e5e5", "1f", "1L", "1d", "1n",
			"1.0m", "1 2", "1-2", "1+2", "87%", "$87", "\u0661\u0662", "\uFF11", "\u00BD", "\u2212" + "1", "\u221E",
			"1e\u0663", "-NaN", "+Infinity", "inf", "1.#INF");
	private static final List<String> WORDS = List.of("True", "TRUE", "False", "Null", "NULL", "None", "nil", "tru",
			"t", "truee", "fals", "falsey", "nul", "nulll", "n", "undefined", "yes", "no", "on", "word", "two words",
			"not-a-word", "_", "$", "@", "&", "*", "%", "~", "^", "!", "?", "|", "=", "<1>", "(1)", "/regex/", "`tick`",
			"b\"bytes\"", "r\"raw\"", "new Date()", "function() {}", "!!str x", "&a 1", "<!-- x --> 1", "\\u0031", "\\",
			"\\n", "true false", "null,null");
	private static final List<String> TEXTS = List.of("'single'", "'single\"", "\"single'", "\"open", "open\"", "\"",
			"\"\"\"", "\"\"\"three\"\"\"", "\"a\"\"b\"", "\"a\" \"b\"", "\"a\" + \"b\"", "\u201Ccurly\u201D",
			"\u00ABangles\u00BB", "\"a\\\"", "\"\\", "\"\\\\\\\"", "\"\\u", "\"\\u\"", "\"\\u1\"", "\"\\u12\"",
			"\"\\u123\"", "\"\\u123g\"", "\"\\uG123\"", "\"\\u 123\"", "\"\\u+123\"", "\"\\u-123\"", "\"\\U0041\"",
			"\"\\u{41}\"", "\"\\uD83D\\u\"", "\"\\uD83D\\uDE0\"", "\"\\x41\"", "\"\\101\"", "\"a\\\nb\"");
	private static final List<String> LISTS = List.of("[1,]", "[,1]", "[,]", "[1,,2]", "[1 2]", "[1\n2]", "[1;2]",
			"[1:2]", "[\"a\" 1]", "[", "[1", "[1,", "[[1]", "[\"a\"", "[\"a", "]", "[1]]", "[1}", "[1)", "(1]", "[*]",
			"[1..2]", "[...]", "[\"a\": 1]", "[{]", "[}", "[ , ]", "[\"\",]", "[tru]", "[1,\n2,\n]", "[-]", "[\\n]");
	private static final List<String> OBJECTS = List.of("{", "}", "{}}", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,",
			"{\"a\":1,}", "{,}", "{,\"a\":1}", "{\"a\"}", "{\"a\":}", "{\"a\" 1}", "{\"a\"=1}", "{\"a\"=>1}",
			"{\"a\"->1}", "{\"a\"::1}", "{:1}", "{a:1}", "{'a':1}", "{`a`:1}", "{1:1}", "{-1:1}", "{null:1}",
			"{true:1}", "{[]:1}", "{{}:1}", "{\"a\":1 \"b\":2}", "{\"a\":1;\"b\":2}", "{\"a\":1,,\"b\":2}", "{\"a\":1]",
			"{\"a\":1)", "{\"a\",\"b\"}", "{\"a\":1,\"b\"}", "{\"a\":1,2}", "{\"a:1}", "{a\":1}", "{\"a\" : 1 : 2}",
			"{...x}", "{\"a\": b}", "{\"a\":1}}", "{\"a\\\":1}", "{\"\\q\":1}", "{$a:1}", "{\"a\"/**/:1}",
			"{\"a\":1,//x\n}", "{\"a\"\n\"b\":1}", "{[1,2]}", "{1}");
	private static final List<String> COMMENTS = List.of("// 87", "/* 87 */", "# 87", "-- 87", "; 87", "// x\n87",
			"/* x */ 87", "# x\n87", "87 // x", "87 /* x */", "87 # x", "87 /", "/ 87", "/* open", "(* x *) 87",
			"<!-- x -->", "[1, /* x */ 2]", "[1, // x\n2]");
	/** White space elsewhere, not in JSON. */
	private static final String SPACES = "\u000B\f\u001C\u001F\u007F\u0085\u00A0\u1680\u180E\u2000\u2003\u2009\u200B"
			+ "\u200D\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF\uFFFE\uFFFF\b\u0001\u001A\u001B";

	private BadTokens() {
	}

	static List<BadFile> all() {
		Map<String, String> tokens = new LinkedHashMap<>();
		for (List<String> each : List.of(NUMBERS, WORDS, TEXTS, LISTS, OBJECTS, COMMENTS)) {
			each.forEach(token -> tokens.put(token, token));
		}
		SPACES.chars().forEach(each -> {
			String space = Character.toString(each);
			tokens.put("U+%04X before a number".formatted(each), space + "87");
			tokens.put("U+%04X in a list".formatted(each), "[1," + space + "2]");
			tokens.put("U+%04X before a colon".formatted(each), "{\"a\"" + space + ":1}");
		});
		IntStream.range(0, 0x20).forEach(each -> {
			tokens.put("U+%04X in a text".formatted(each), "\"abcd" + Character.toString(each) + "\"");
			tokens.put("U+%04X in a name".formatted(each), "{\"abcd" + Character.toString(each) + "\":1}");
		});
		IntStream.rangeClosed(' ', '~').filter(each -> "\"\\/bfnrtu".indexOf(each) < 0).forEach(
				each -> tokens.put("escape of " + Character.toString(each), "\"\\" + Character.toString(each) + "\""));
		List<BadFile> files = new ArrayList<>();
		tokens.forEach((name, token) -> {
			if (token.charAt(0) != '\uFEFF') { // which may stand at the start of a file
				files.add(BadFile.of(Kind.SYNTAX_ALONE, name, "cannot be read past line [1-4], column ", token));
			}
		});
		tokens.forEach((name, token) -> files.add(planted(name, token)));
		return files;
	}

	private static BadFile planted(String name, String token) {
		String number = SoundFile.NUMBER;
		String text = SoundFile.with(number, number.substring(0, number.indexOf("87")) + token);
		boolean isWhole = count(token, "[{") == count(token, "]}") && token.indexOf('\n') < 0;
		return BadFile.of(Kind.SYNTAX_PLANTED, name,
				isWhole ? SoundFile.past(SoundFile.place(number)) : "cannot be read past line ", text);
	}

	/** What opens or closes too much is noticed later, somewhere. */
	private static long count(String token, String brackets) {
		return token.chars().filter(each -> brackets.indexOf(each) >= 0).count();
	}
}
