package org.entrypoint.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.app.cli.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Files of nearly 50 MB are checked in half of the memory that the program gets, whatever they are made of. */
@Execution(ExecutionMode.CONCURRENT)
class LargeFilesTest {
	private static final int LARGE = 49 * 1024 * 1024;
	private static final String TOO_MANY = "it holds more than 2,000,000 names, values and brackets";
	private static final String EDITED = "was changed outside EntryPoint";
	@TempDir
	private static Path folder;

	@BeforeAll
	static void writeTheSample() {
		Run.of(folder, "sample", "-o", "sample.json").done();
	}

	/** The sample with an unknown field that makes the file large. */
	private static void write(String name, String open, String part, String close) throws IOException {
		String sample = Files.readString(folder.resolve("sample.json"));
		String start = "{ \"x\" : " + open;
		String end = close + ", " + sample.substring(1);
		int bytes = part.getBytes(StandardCharsets.UTF_8).length;
		int left = LARGE - (start + end).getBytes(StandardCharsets.UTF_8).length;
		Files.writeString(folder.resolve(name), start + part.repeat(left / bytes) + end);
	}

	@Test
	void noneIsTooMuch() throws IOException {
		Map<String, String> says = new TreeMap<>();
		says.put("zeroes.json", TOO_MANY);
		write("zeroes.json", "[", "0,", "0]");
		says.put("lists.json", TOO_MANY);
		write("lists.json", "[", "[],", "0]");
		says.put("objects.json", TOO_MANY);
		write("objects.json", "[", "{\"a\":{}},", "0]");
		says.put("letters.json", EDITED);
		write("letters.json", "[", "\"" + "t".repeat(2_000_000) + "\",", "0]");
		says.put("umlauts.json", EDITED);
		write("umlauts.json", "[", "\"" + "t".repeat(1_000_000) + "\u0436".repeat(500_000) + "\",", "0]");
		says.put("one-text.json", "is longer than 2,000,000 characters");
		write("one-text.json", "\"", "t", "\"");
		says.put("one-name.json", "is longer than 50,000 characters");
		write("one-name.json", "{\"", "n", "\":0}");
		says.put("spaces.json", EDITED);
		write("spaces.json", "[", " \n", "]");
		says.put("short-texts.json", EDITED);
		write("short-texts.json", "[", "\"" + "t".repeat(26) + "\",", "0]");
		says.put("names.json", EDITED);
		says.put("objects-that-fit.json", EDITED);
		String names = IntStream.range(0, 900_000).mapToObj("\"a name that is long enough for this %d\":0"::formatted)
				.collect(Collectors.joining(","));
		String sample = Files.readString(folder.resolve("sample.json")).substring(1);
		Files.writeString(folder.resolve("names.json"), "{\"x\":{" + names + "}," + sample);
		Files.writeString(folder.resolve("objects-that-fit.json"),
				"{\"x\":[" + "{\"a\":{\"b\":1}},".repeat(270_000) + "0]," + sample);
		List<String> arguments = new ArrayList<>(List.of("check"));
		arguments.addAll(says.keySet());
		Run run = Run.with(List.of("-Xmx512m"), folder, arguments.toArray(String[]::new));
		assertEquals(ExitCode.BAD_INPUT, run.code(), run.err());
		List<String> lines = run.err().lines().toList();
		assertEquals(says.size(), lines.size(), run.err());
		int line = 0;
		for (Map.Entry<String, String> each : says.entrySet()) {
			assertTrue(lines.get(line).startsWith(each.getKey()) && lines.get(line).contains(each.getValue()),
					lines.get(line));
			line++;
		}
	}

	@Test
	void oneThatIsTooMuchForLittleMemoryDoesNotStopTheCheck() throws IOException {
		write("letters.json", "[", "\"" + "t".repeat(2_000_000) + "\",", "0]");
		Run run = Run.with(List.of("-Xmx90m"), folder, "check", "letters.json", "sample.json");
		run.complained(ExitCode.BAD_INPUT, "letters.json holds more than there is room for in this computer's memory.");
		assertEquals("sample.json: OK", run.out().strip());
	}
}
