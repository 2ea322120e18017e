package org.entrypoint.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.app.cli.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entrypoint.storage.BadFile;
import org.entrypoint.storage.BadJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The command that checks files says what is wrong with every bad one, in little memory, and ends with 2. */
@Execution(ExecutionMode.CONCURRENT)
class BadJsonCommandTest {
	private static final List<String> LITTLE_MEMORY = List.of("-Xmx256m");
	/** In process, all of them are tried; each eighth as the command, or all with {@code -DbadJson.every=1}. */
	private static final int EVERY = Integer.getInteger("badJson.every", 8);
	/** So many short names fit on every system's command line. */
	private static final int TOGETHER = 1500;
	private static final String SOUND = "sound.json";
	private static List<BadFile> all = List.of();
	@TempDir
	private Path folder;

	@BeforeAll
	static void makeThem() {
		all = BadJson.all();
	}

	@AfterAll
	static void forgetThem() {
		all = List.of();
	}

	@Test
	void everyBadFileGetsItsLineAndASoundOneIsSound() throws IOException {
		Files.writeString(folder.resolve(SOUND), BadJson.sound().getOrDefault("as it is", ""));
		List<BadFile> some = IntStream.range(0, all.size()).filter(each -> each % EVERY == 0).mapToObj(all::get)
				.toList();
		assertTrue(some.size() >= 300, some.size() + " bad files");
		for (int from = 0; from < some.size(); from += TOGETHER) {
			check(some.subList(from, Math.min(some.size(), from + TOGETHER)));
		}
	}

	private void check(List<BadFile> bad) throws IOException {
		List<String> names = new ArrayList<>();
		for (BadFile each : bad) {
			String name = names.size() + ".json";
			Files.write(folder.resolve(name), each.bytes());
			names.add(name);
		}
		List<String> before = inFolder();
		Run run = Run.with(LITTLE_MEMORY, folder,
				Stream.of(List.of("check", SOUND), names).flatMap(List::stream).toArray(String[]::new));
		assertEquals(SOUND + ": OK", run.out().strip());
		List<String> told = run.err().lines().map(each -> each.substring(0, Math.max(0, each.indexOf(' ')))).distinct()
				.toList();
		assertEquals(names, told, "each has its lines, one after the other");
		assertTrue(run.err().lines().allMatch(each -> each.endsWith(".")), run.err());
		assertEquals(ExitCode.BAD_INPUT, run.code());
		assertEquals(before, inFolder());
	}

	private List<String> inFolder() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(Path::toString).sorted().toList();
		}
	}

	@Test
	void soundFilesAreSoundUpToTheLastThatMayBe() throws IOException {
		List<String> arguments = new ArrayList<>(List.of("check"));
		for (String text : BadJson.sound().values()) {
			String name = "sound" + arguments.size() + ".json";
			Files.writeString(folder.resolve(name), text);
			arguments.add(name);
		}
		Run run = Run.with(LITTLE_MEMORY, folder, arguments.toArray(String[]::new));
		long sound = run.out().lines().filter(each -> each.endsWith(".json: OK")).count();
		long edited = run.err().lines().filter(each -> each.contains(".json was changed outside EntryPoint.")).count();
		assertEquals(4, sound, "what has more blanks is sound: " + run.out());
		assertEquals(BadJson.sound().size() - 4, edited, "what has a field more can be used: " + run.err());
		assertEquals(edited, run.err().lines().count(), run.err());
	}

	@Test
	void theTenLargestAreRefusedOnTheirOwn() throws IOException {
		Map<BadFile, Integer> sizes = new HashMap<>();
		all.forEach(each -> sizes.put(each, each.bytes().length));
		List<BadFile> largest = sizes.entrySet().stream()
				.sorted(Map.Entry.<BadFile, Integer>comparingByValue().reversed()).limit(10).map(Map.Entry::getKey)
				.toList();
		Duration slowest = Duration.ZERO;
		String which = "";
		for (BadFile each : largest) {
			Files.write(folder.resolve("bad.json"), each.bytes());
			long begun = System.nanoTime();
			Run run = Run.with(LITTLE_MEMORY, folder, "check", "bad.json");
			assertEquals(ExitCode.BAD_INPUT, run.code(), run.err());
			assertTrue(run.err().startsWith("bad.json "), run.err());
			Duration taken = Duration.ofNanos(System.nanoTime() - begun);
			if (taken.compareTo(slowest) > 0) {
				slowest = taken;
				which = each.toString();
			}
		}
		System.out.printf("slowest of the largest bad files: %d ms: %s%n", slowest.toMillis(), which);
		assertTrue(slowest.compareTo(Duration.ofSeconds(30)) < 0, which + " took " + slowest);
	}
}
