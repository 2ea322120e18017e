package org.entrypoint.storage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entrypoint.storage.BadFile.Kind;

/** Files with nothing in them, with next to nothing, and with something else. */
final class BadNothings {
	private static final List<String> BLANK = List.of("", " ", "\n", "\r", "\r\n", "\t", " \n\t\r\n ", "\n\n\n\n\n");
	private static final List<String> VALUES = List.of("null", "true", "false", "0", "-0", "7", "-1", "1.5", "1e400",
			"9223372036854775808", "\"\"", "\" \"", "\"entrypoint-workshop\"", "\"\\u0000\"", "\"\\ud800\"", "[]",
			"[[]]", "[null]", "[1, 2]", "[{}]", "{}", "{\"\": 0}", "{\"a\": {}}", "{\"format\": null}",
			"{\"format\": 1}", "{\"format\": \"\"}", "{\"format\": \"other\"}", "{\"format\": \"Entrypoint-Workshop\"}",
			"{\"format\": \"entrypoint-workshop \"}", "{\"format\": \"entrypoint-diagnostic\"}",
			"{\"format\": [\"entrypoint-workshop\"]}", "{\"Format\": \"entrypoint-workshop\"}",
			"[{\"format\": \"entrypoint-workshop\"}]", "{\"schemaVersion\": 1}", "{\"workshop\": {}}",
			"{\"type\": \"FeatureCollection\", \"features\": []}", "{\"name\": \"x\", \"version\": \"1.0.0\"}",
			"{\"__proto__\": {\"x\": 1}}", "{\"@class\": \"java.lang.Runtime\"}");
	private static final List<String> OTHERS = List.of("PK\u0003\u0004", "%PDF-1.7", "#!/bin/sh\nexit 0\n",
			"<?xml version=\"1.0\"?>\n<a/>", "<!DOCTYPE html><html></html>", "a,b,c\n1,2,3\n", "key: value\n- 1\n",
			"key=value\n", "[section]\nkey=1\n", "{\"a\":1}\n{\"b\":2}\n", "{\"a\":1}{\"b\":2}", "callback({\"a\":1});",
			")]}',\n{}", "for(;;);{}", "var x = {};", "---\n{}\n...", "While we were talking.", "MZ\u0090", "\u007FELF",
			"GIF89a", "SQLite format 3\u0000", "{\\rtf1}", "\u001E{}\n", "{\"a\":1},{\"b\":2}", "[1][2]", "1 2 3",
			"null null", "\"a\"\"b\"", "{}[]", "true,", "<<<<<<< HEAD\n{}\n=======\n[]\n>>>>>>> theirs\n");

	private BadNothings() {
	}

	static List<BadFile> all() {
		List<BadFile> files = new ArrayList<>();
		for (String each : BLANK) {
			String name = "blank of " + each.length() + ": " + each.replace('\n', 'n').replace('\r', 'r');
			files.add(BadFile.of(Kind.NOTHING, name, "is empty", each));
			files.add(BadFile.of(Kind.NOTHING, "mark and " + name, "is empty", "\uFEFF" + each));
		}
		files.add(BadFile.of(Kind.NOTHING, "a million blanks", "is empty", " \n".repeat(500_000)));
		for (String each : VALUES) {
			files.add(BadFile.of(Kind.NOTHING, each, "is not an EntryPoint workshop", each));
			files.add(BadFile.of(Kind.NOTHING, "blanks around " + each, "is not an EntryPoint workshop",
					"\uFEFF \r\n\t" + each + "\n\n "));
		}
		OTHERS.forEach(
				each -> files.add(BadFile.of(Kind.NOTHING, each, "cannot be read past line \\d, column ", each)));
		zeroes(files);
		files.add(BadFile.of(Kind.NOTHING, "only the envelope's first line", "damaged at “schemaVersion”",
				"{\"format\": \"entrypoint-workshop\"}"));
		files.add(BadFile.of(Kind.NOTHING, "nothing but a version", "damaged at “workshop”",
				"{\"format\": \"entrypoint-workshop\", \"schemaVersion\": 1}"));
		files.add(BadFile.of(Kind.NOTHING, "an empty body", "damaged at “workshop.setup”",
				"{\"format\": \"entrypoint-workshop\", \"schemaVersion\": 1, \"workshop\": {}}"));
		files.add(BadFile.of(Kind.NOTHING, "a newer version alone", "newer EntryPoint \\(format 3, ",
				"{\"format\": \"entrypoint-workshop\", \"schemaVersion\": 3}"));
		return files;
	}

	private static void zeroes(List<BadFile> files) {
		for (int length : new int[]{1, 2, 4, 4096, 1_000_000}) {
			files.add(new BadFile(Kind.NOTHING, length + " zero bytes", "is not UTF-8 text", () -> new byte[length]));
		}
		files.add(new BadFile(Kind.NOTHING, "a sound file and a block of zeroes", "cannot be read past line ", () -> {
			byte[] sound = SoundFile.TEXT.getBytes(StandardCharsets.UTF_8);
			return Arrays.copyOf(sound, sound.length + 4096);
		}));
	}
}
