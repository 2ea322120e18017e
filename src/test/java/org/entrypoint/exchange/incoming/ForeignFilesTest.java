package org.entrypoint.exchange.incoming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.entrypoint.session.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every file from outside is read as it should be, or gets one clear line; and stays as it is. */
class ForeignFilesTest {
	private static final int LONGEST = 480;
	private static final long MOST_NANOS = 20_000_000_000L;
	/** Words of the program's insides. */
	private static final Pattern INSIDES = Pattern.compile("Exception|[a-z]Error\\b|java|[Pp]oi\\b|POI|OPC|SAX|org\\."
			+ "|\\bnull\\b|\\bint\\b|@[0-9a-f]{6}|\\b(?!EntryPoint|LibreOffice|OpenDocument|PowerPoint)[A-Z]\\w*[a-z][A-Z]");
	/** What to do comes last. */
	private static final Pattern NEXT = Pattern.compile("(choose|Choose|choose it|ask for) [^.]*(\\(\\.xlsx\\)[^.]*)?"
			+ "(, or take out sheets that are not needed)?\\.$");
	@TempDir
	private Path folder;

	/** All files by the class that makes them. */
	static Map<String, List<ForeignFile>> all() {
		Map<String, List<ForeignFile>> all = new LinkedHashMap<>();
		all.put("other kinds", OtherKinds.all());
		all.put("other kinds of Office", OtherOffice.all());
		all.put("broken archives", BrokenArchives.all());
		all.put("odd archives", OddArchives.all());
		all.put("names in archives", OddNames.all());
		all.put("broken parts", BrokenParts.all());
		all.put("entities", Entities.all());
		all.put("broken ways", BrokenWays.all());
		all.put("broken sheets", BrokenSheets.all());
		all.put("broken cells", BrokenCells.all());
		all.put("sound cells", SoundCells.all());
		all.put("sound books", SoundBooks.all());
		all.put("full books", FullBooks.all());
		return all;
	}

	@Test
	void everyFileIsReadAsItShouldBeOrGetsOneClearLine() throws IOException {
		List<String> complaints = new ArrayList<>();
		Map<String, Integer> counted = new LinkedHashMap<>();
		Set<Integer> contents = new HashSet<>();
		long slowest = 0;
		String which = "";
		for (Map.Entry<String, List<ForeignFile>> group : all().entrySet()) {
			for (ForeignFile each : group.getValue()) {
				byte[] bytes = each.content().get();
				long begun = System.nanoTime();
				String complaint = complaint(bytes, each.expected());
				long taken = System.nanoTime() - begun;
				if (taken > slowest) {
					slowest = taken;
					which = each.name();
				}
				if (!contents.add(Arrays.hashCode(bytes))) {
					complaint += " (another file has the same bytes)";
				}
				if (!complaint.isEmpty()) {
					complaints.add(group.getKey() + ", " + each + ": " + complaint);
				}
				counted.merge(group.getKey(), 1, Integer::sum);
			}
		}
		int sum = counted.values().stream().mapToInt(Integer::intValue).sum();
		System.out.printf("foreign files: %d, %s; slowest %d ms: %s%n", sum, counted, slowest / 1_000_000, which);
		assertEquals("", String.join("\n", complaints));
		assertTrue(sum >= 300, counted.toString());
		assertTrue(slowest < MOST_NANOS, which);
	}

	/** What is not as it should be when these bytes are read; empty if all is well. */
	private String complaint(byte[] bytes, String expected) throws IOException {
		Path file = folder.resolve("theirs.xlsx");
		Files.write(file, bytes);
		String complaint = read(file, expected);
		if (!Arrays.equals(bytes, Files.readAllBytes(file))) {
			complaint += " (the file was changed)";
		}
		try (var names = Files.list(folder)) {
			return names.count() == 1 ? complaint : complaint + " (another file appeared)";
		}
	}

	private String read(Path file, String expected) {
		try {
			String told = ForeignFile.READ + Told.of(new IncomingBooks().read(file));
			return told.equals(expected) ? "" : cut(told) + " instead of " + cut(expected);
		} catch (Problem problem) {
			String key = problem.code().key().substring("incoming.".length());
			boolean isExpected = List.of(expected.split("\\|")).contains(key);
			String line = problem.words().replace(folder.toString(), "…");
			return isExpected && isClear(line) ? "" : key + " instead of " + cut(expected) + ": " + line;
		} catch (RuntimeException | Error thrown) {
			return thrown.toString();
		}
	}

	private static String cut(String text) {
		return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
	}

	/** Whether a line is plain words and says what to do; names out of the file may be anything. */
	static boolean isClear(String line) {
		String ours = line.replaceAll("“[^”]*”", "“…”");
		return line.lines().count() == 1 && line.length() <= LONGEST && !INSIDES.matcher(ours).find()
				&& ours.indexOf('{') < 0 && NEXT.matcher(ours).find();
	}

	/** Were all files refused, or any outcome good enough, nothing would be shown. */
	@Test
	void aWrongOutcomeIsNoticed() throws IOException {
		byte[] sound = SmallBook.plain().bytes();
		assertEquals("", complaint(sound, ForeignFile.READ + ForeignFile.HELLO));
		assertTrue(complaint(sound, "cut").contains("instead of cut"));
		assertTrue(complaint(sound, ForeignFile.READ + "Sheet1: A1 “hallo”").contains("instead of"));
		assertTrue(complaint(new byte[0], "cut").contains("empty instead of cut"));
		assertEquals("", complaint(new byte[0], "empty"));
		assertTrue(!isClear("The SAXParser could not read theirs.xlsx. Choose another file."));
		assertTrue(!isClear("theirs.xlsx is broken."));
	}

	/** Every message that a file can get is got by one. */
	@Test
	void everyRefusalIsAskedForByAFile() {
		Set<String> asked = new TreeSet<>();
		all().values().stream().flatMap(List::stream).map(ForeignFile::expected)
				.filter(each -> !each.startsWith(ForeignFile.READ))
				.forEach(each -> asked.addAll(List.of(each.split("\\|"))));
		Set<String> keys = new TreeSet<>();
		ResourceBundle.getBundle("org.entrypoint.session.problems").keySet().stream()
				.filter(each -> each.startsWith("incoming.")).map(each -> each.substring("incoming.".length()))
				.forEach(keys::add);
		keys.removeAll(asked);
		assertEquals(Set.of("missing", "folder", "special", "unreadable", "slow", "memory", "unusual"), keys,
				"the others are shown by WhereFilesAreTest and HardTimesTest");
	}
}
