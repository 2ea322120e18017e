package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.storage.folder.AppFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entrypoint.session.Problem;
import org.entrypoint.storage.BadFile.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every bad file gets one clear line that names it and the place, and stays as it is; a check says this line too, and
 * finds a fault in no other file.
 */
class BadJsonTest {
	private static final int LONGEST = 400;
	/** Words of the program's insides; a place such as {@code ownStatements} begins with a small letter. */
	private static final Pattern INSIDES = Pattern.compile("Exception|[a-z]Error\\b|java|[Jj]ackson|org\\.entrypoint"
			+ "|\\b(?!EntryPoint\\b)[A-Z]\\w*[a-z][A-Z]\\w*|\\bnull\\b|\\bint\\b|@[0-9a-f]{6}");
	@TempDir
	private Path folder;

	@Test
	void everyBadFileGetsOneClearLineAndStaysAsItIs() throws IOException {
		List<String> complaints = new ArrayList<>();
		Map<Kind, Integer> counted = new TreeMap<>();
		long slowest = 0;
		String which = "";
		for (BadFile each : BadJson.all()) {
			byte[] bytes = each.bytes();
			long begun = System.nanoTime();
			String complaint = complaint(bytes, each.says());
			long taken = System.nanoTime() - begun;
			if (taken > slowest) {
				slowest = taken;
				which = each.toString();
			}
			if (!complaint.isEmpty()) {
				complaints.add(each + ": " + complaint);
			}
			counted.merge(each.kind(), 1, Integer::sum);
		}
		System.out.printf("bad files: %s; slowest %d ms: %s%n", counted, slowest / 1_000_000, which);
		assertEquals("", String.join("\n", complaints));
		assertTrue(counted.values().stream().mapToInt(Integer::intValue).sum() >= 300, counted.toString());
		assertEquals(List.of(Kind.values()), List.copyOf(counted.keySet()));
	}

	/** What is not as it should be when this file is opened; empty if all is well. */
	private String complaint(byte[] bytes, String says) throws IOException {
		Path file = folder.resolve("ours.json");
		Files.write(file, bytes);
		String complaint = opened(file, says);
		if (!Arrays.equals(bytes, Files.readAllBytes(file))) {
			return "the file was changed; " + complaint;
		}
		List<Path> others = names().filter(each -> !each.equals(file)).toList();
		for (Path each : others) {
			Files.delete(each);
		}
		return others.isEmpty() ? complaint : others + " appeared; " + complaint;
	}

	/** All that lies in the folder, the innermost first. */
	private Stream<Path> names() throws IOException {
		try (Stream<Path> names = Files.walk(folder)) {
			return names.filter(each -> !each.equals(folder)).toList().reversed().stream();
		}
	}

	private String opened(Path file, String says) {
		FileLibrary library = new FileLibrary(new AppFolder(folder.resolve("app")), Clock.systemUTC());
		try {
			library.open(file).saver().close();
			List<String> checked = library.check(file).stream().map(Problem::code).map(Problem.Code::key).toList();
			return (checked.isEmpty() || checked.equals(List.of("file.edited")) ? "" : checked + " but ")
					+ "it was accepted";
		} catch (Problem problem) {
			String words = problem.words();
			if (!isClear(words) || !words.startsWith("ours.json ") || !Pattern.compile(says).matcher(words).find()) {
				return words.substring(0, Math.min(2 * LONGEST, words.length())) + " (expected " + says + ")";
			}
			return checked(library.check(file), file, problem);
		} catch (RuntimeException | Error thrown) {
			return thrown.toString();
		}
	}

	private static boolean isClear(String words) {
		return words.endsWith(".") && words.length() <= LONGEST && words.lines().count() == 1
				&& !INSIDES.matcher(words).find();
	}

	/** What is not as it should be when a file that cannot be opened for this reason is checked. */
	private static String checked(List<Problem> faults, Path file, Problem opened) {
		List<String> lines = faults.stream().map(Problem::words)
				.map(words -> words.replace(file.toString(), "ours.json")).toList();
		if (lines.size() > 101 || !lines.stream().allMatch(BadJsonTest::isClear)
				|| Set.copyOf(lines).size() < lines.size()) {
			return lines.size() + " lines of the check: " + lines;
		}
		String expected = opened.words().replaceFirst(" Rules are broken in [\\d,]+ places\\.", "");
		return lines.contains(expected) ? "" : expected + " (the check says " + lines + ")";
	}

	/** Were all files refused, or any message good enough, nothing would be shown. */
	@Test
	void aSoundFileIsAcceptedAndAWrongMessageIsNoticed() throws IOException {
		for (String each : BadJson.sound().values()) {
			String complaint = complaint(each.getBytes(StandardCharsets.UTF_8), "");
			assertTrue(complaint.endsWith("app] appeared; it was accepted"), complaint);
		}
		assertTrue(complaint(new byte[0], "line 7").contains("(expected line 7)"));
		assertEquals("", complaint(new byte[0], "is empty"));
	}

	/** A field that the walk through the schema misses would never be wrong. */
	@Test
	void theSchemasFieldsAreAllReached() {
		List<String> places = new BadFields().fields().stream().map(SchemaField::place).toList();
		assertTrue(places.size() > 180, places.size() + ": " + places);
		assertTrue(places.containsAll(List.of("/format", "/workshop/setup/minutes/entry",
				"/workshop/notes/1/lever/next", "/workshop/ratings/0/votes/0/perLevel/0",
				"/workshop/factors/3/effects/pay", "/workshop/actions/0/serves/0",
				"/workshop/diagnostic/areas/0/questions/0/hint", "/workshop/diagnostic/scales/met/levels/0/label")),
				places.toString());
	}
}
