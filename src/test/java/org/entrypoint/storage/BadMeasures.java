package org.entrypoint.storage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrypoint.storage.BadFile.Kind;

/** What is JSON, and yet too deep, too long, too large, there twice, or half a character. */
final class BadMeasures {
	private static final Pattern NAME = Pattern.compile("\"(\\w+)\" : ");
	/** More than 20 digits, in every form of a number. */
	private static final Map<String, String> LONG = new LinkedHashMap<>();
	/** Few digits, and no number that a field may hold. */
	private static final List<String> HUGE = List.of("1e400", "-1e400", "1E+999999999", "-1e999999999", "1e-999999999",
			"1e2147483647", "1e-2147483647", "123.456e789", "99999999999999999999", "-99999999999999999999",
			"9223372036854775808", "-9223372036854775809", "2147483648", "-2147483649", "4294967383", "1.0", "87.0",
			"87e0", "0.87e2", "870e-1", "-1", "1e1", "0e0", "0.0", "-0.0", "1e-400");
	/** Few digits, and an exponent that no program holds. */
	private static final List<String> BEYOND = List.of("1e99999999999", "1e-99999999999", "1e2147483648",
			"-1E+9999999999", "0e99999999999", "1.5e-9999999999");
	/** Of the huge ones, what the longest count may be. */
	private static final List<String> COUNTS = List.of("2147483648", "4294967383");
	private static final List<String> HALVES = List.of("\\ud800", "\\udbff", "\\udc00", "\\udfff", "\\uD83Dx",
			"x\\uDE00", "\\uDE00\\uD83D", "\\uD83D\\uD83D", "\\uDE00\\uDE00", "\\uD83D\\u0041", "\\uD83D\\n",
			"\\uD83D \\uDE00", "\\uD83D\\uD83D\\uDE00", "\\uDE00\\uD83D\\uDE00", "\\u0000", "\\u0001", "\\u0008",
			"\\u000b", "\\f", "\\b", "\\r", "\\u001f", "\\ufffe", "\\uffff", "\\u0000\\u0000");

	static {
		for (int digits : new int[]{21, 100, 1_000, 10_000, 100_000}) {
			String nines = "9".repeat(digits);
			LONG.put(digits + " digits", nines);
			LONG.put(digits + " digits below zero", "-" + nines);
			LONG.put(digits + " digits behind the point", "0." + nines);
			LONG.put(digits + " zeroes behind the point", "1." + "0".repeat(digits));
			LONG.put(digits + " digits and an exponent", nines + "e5");
			LONG.put(digits + " digits of an exponent", "1e" + nines);
			LONG.put(digits + " zeroes of an exponent", "1e" + "0".repeat(digits) + "1");
			LONG.put(digits + " digits of a negative exponent", "1e-" + nines);
		}
	}

	private BadMeasures() {
	}

	static List<BadFile> all() {
		List<BadFile> files = new ArrayList<>();
		deep(files);
		numbers(files);
		exponents(files);
		texts(files);
		twice(files);
		many(files);
		for (String field : List.of(SoundFile.DISTRICT, "\"Retreat\"", "\"Lincoln\"", "\"Do it\"", "\"because\"",
				"\"Levy\"", "\"fairness\"")) {
			HALVES.forEach(half -> files.add(BadFile.of(Kind.MEASURE, half + " in " + field, "“workshop\\.",
					SoundFile.with(field, "\"a" + half + "\""))));
		}
		return files;
	}

	private static void deep(List<BadFile> files) {
		Map<String, String> forms = Map.of("[", "]", "{\"a\":", "}", "[{\"a\":", "}]", "[\n", "]", "[0,", "]",
				"{\"b\":0,\"a\":", "}");
		String district = SoundFile.DISTRICT;
		forms.forEach((open, close) -> {
			for (int levels : new int[]{65, 1_000, 100_000}) {
				String opened = open.repeat(levels);
				String closed = opened + "0" + close.repeat(levels);
				String name = levels + " times " + open.strip();
				String says = "nested deeper than 64 levels";
				files.add(BadFile.of(Kind.MEASURE, name, says, closed));
				files.add(BadFile.of(Kind.MEASURE, name + " never closed", says, opened));
				files.add(
						BadFile.of(Kind.MEASURE, name + " in a text's place", says, SoundFile.with(district, closed)));
				files.add(BadFile.of(Kind.MEASURE, name + " in a field of its own", says,
						SoundFile.with("\"district\"", "\"x\" : " + closed + ", \"district\"")));
			}
		});
	}

	private static void numbers(List<BadFile> files) {
		LONG.forEach((name, number) -> {
			files.add(BadFile.of(Kind.MEASURE, name, "line 1, column 1 is longer than 20 digits", number));
			files.add(BadFile.of(Kind.MEASURE, name + " in a list", "line 1, column 2 is longer than 20 digits",
					"[" + number + "]"));
			for (String field : List.of(SoundFile.NUMBER, "\"revision\" : 2", "\"schemaVersion\" : 2",
					"\"heads\" : 4")) {
				String start = field.substring(0, field.indexOf(':') + 2);
				files.add(BadFile.of(Kind.MEASURE, name + " for " + field,
						SoundFile.in(start) + "\\d+ is longer than 20", SoundFile.with(field, start + number)));
			}
		});
		for (String field : List.of(SoundFile.NUMBER, "\"revision\" : 2", "\"schemaVersion\" : 2", "\"heads\" : 4",
				"\"votes\" : 3", "\"needs\" : 45", "\"level\" : 2", "\"dontKnow\" : 1")) {
			String start = field.substring(0, field.indexOf(':') + 2);
			String word = start.substring(1, start.indexOf('"', 1));
			boolean version = word.equals("schemaVersion");
			HUGE.stream().filter(each -> !word.equals("revision") || !COUNTS.contains(each))
					.forEach(each -> files.add(BadFile.of(Kind.MEASURE, each + " for " + field,
							"“[\\w.\\[\\]]*" + word + "”" + (version ? "|newer EntryPoint" : ""),
							SoundFile.with(field, start + each))));
		}
	}

	private static void exponents(List<BadFile> files) {
		String says = "cannot be read past line 1, column 1\\.";
		for (String number : BEYOND) {
			files.add(BadFile.of(Kind.MEASURE, number, says, number));
			files.add(BadFile.of(Kind.MEASURE, number + " in a list", "past line 2, column 1\\.",
					"[\n" + number + "\n]"));
			for (String field : List.of(SoundFile.NUMBER, "\"revision\" : 2", "\"schemaVersion\" : 2",
					"\"votes\" : 3")) {
				String start = field.substring(0, field.indexOf(':') + 2);
				files.add(BadFile.of(Kind.MEASURE, number + " for " + field, SoundFile.in(start),
						SoundFile.with(field, start + number)));
			}
			for (String name : List.of("\"format\"", "\"district\"", "\"schools\"")) {
				files.add(BadFile.of(Kind.MEASURE, number + " in a field before " + name, SoundFile.in(name),
						SoundFile.with(name, "\"x\" : [" + number + "], " + name)));
			}
		}
	}

	private static void texts(List<BadFile> files) {
		for (String part : List.of("t", "\u00FC", "\uD83D\uDE00", "\\u0041", "\\n", "\\\"")) {
			int shown = part.startsWith("\\") ? 1 : part.length();
			String text = "\"" + part.repeat(2_000_001 / shown + 1) + "\"";
			String name = "\"" + part.repeat(50_001 / shown + 1) + "\"";
			String says = "the text at line 1, column \\d longer|text at line 1, column \\d is longer than 2,000,000";
			files.add(BadFile.of(Kind.MEASURE, "a long text of " + part, says, text));
			files.add(BadFile.of(Kind.MEASURE, "a long text in a list, of " + part, says, "[" + text + "]"));
			files.add(BadFile.of(Kind.MEASURE, "a long text for the district, of " + part,
					"text at " + SoundFile.in(SoundFile.DISTRICT) + "\\d+ is longer than 2,000,000",
					SoundFile.with(SoundFile.DISTRICT, text)));
			files.add(BadFile.of(Kind.MEASURE, "a long name of " + part,
					"name at line 1, column \\d is longer than 50,000", "{" + name + ":0}"));
			files.add(BadFile.of(Kind.MEASURE, "a long name beside the district, of " + part,
					"name at " + SoundFile.in("\"district\"") + "\\d+ is longer than 50,000",
					SoundFile.with("\"district\"", name + " : 0, \"district\"")));
		}
	}

	/** More than two million names, values and brackets. */
	private static void many(List<BadFile> files) {
		String says = "at line 1, column [\\d,]+ it holds more than 2,000,000 names, values and brackets";
		files.add(BadFile.of(Kind.MEASURE, "two million zeroes", says, "[" + "0,".repeat(1_999_999) + "0]"));
		files.add(BadFile.of(Kind.MEASURE, "a million empty lists", says, "[" + "[],".repeat(1_000_000) + "0]"));
		files.add(BadFile.of(Kind.MEASURE, "two million zeroes for the district",
				"at " + SoundFile.in(SoundFile.DISTRICT) + "[\\d,]+ it holds more than 2,000,000",
				SoundFile.with(SoundFile.DISTRICT, "[" + "0,".repeat(2_000_000) + "0]")));
		files.add(BadFile.of(Kind.MEASURE, "two million values that just fit", "is not an EntryPoint workshop",
				"[" + "0,".repeat(1_999_997) + "0]"));
	}

	private static void twice(List<BadFile> files) {
		var names = new TreeSet<String>();
		NAME.matcher(SoundFile.TEXT).results().forEach(each -> names.add(each.group(1)));
		for (String name : names) {
			String whole = "\"" + name + "\" : ";
			String escaped = "\"\\u%04x%s\" : 0, ".formatted((int) name.charAt(0), name.substring(1));
			String says = "in one object the name “" + name + "” stands twice, the second time at "
					+ SoundFile.in(whole);
			files.add(BadFile.of(Kind.MEASURE, name + " twice", says, SoundFile.with(whole, whole + "0, " + whole)));
			files.add(BadFile.of(Kind.MEASURE, name + " twice, once in escapes", says,
					SoundFile.with(whole, escaped + whole)));
		}
		files.add(BadFile.of(Kind.MEASURE, "no name twice", "the name “” stands twice", "{\"\":0,\"\":0}"));
		files.add(BadFile.of(Kind.MEASURE, "a long name twice", "the name “n{64}” stands twice",
				"{\"" + "n".repeat(50_000) + "\":0,\"" + "n".repeat(50_000) + "\":0}"));
		files.add(BadFile.of(Kind.MEASURE, "a name of two lines twice", "the name “a b” stands twice",
				"{\"a\\nb\":0,\"a\\nb\":0}"));
		files.add(BadFile.of(Kind.MEASURE, "a name of two lines", "workshop.setup.minutes\\[\"a b\"\\]",
				SoundFile.with("\"needs\" : 45", "\"a\\nb\" : 45")));
		String alike = alike(11);
		files.add(
				BadFile.of(Kind.MEASURE, "names that hash alike", "is not an EntryPoint workshop", "{" + alike + "}"));
		files.add(BadFile.of(Kind.MEASURE, "a fault after names that hash alike", "past line 2, column 1\\.",
				"{" + alike + ",\nx}"));
		files.add(BadFile.of(Kind.MEASURE, "a name twice after names that hash alike",
				"“twice” stands twice, the second time at line 2, column 1\\.",
				"{\"twice\":0," + alike + ",\n\"twice\":0}"));
		files.add(BadFile.of(Kind.MEASURE, "a name with braces twice", "the name “\\{0\\}'' \\{x” stands twice",
				"{\"{0}'' {x\":0,\"{0}'' {x\":0}"));
	}

	/** Two to the power of {@code length} names for which a multiplication by 33 gives the same. */
	private static String alike(int length) {
		List<String> names = List.of("");
		for (int pair = 0; pair < length; pair++) {
			names = names.stream().flatMap(each -> Stream.of(each + "Ab", each + "BA")).toList();
		}
		return names.stream().map(each -> "\"" + each + "\":0").collect(Collectors.joining(","));
	}
}
