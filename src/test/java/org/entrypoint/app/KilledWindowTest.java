package org.entrypoint.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.session.room.RoomSnapshot;
import org.entrypoint.storage.folder.AppFolder;
import org.entrypoint.storage.FileLibrary;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The window dies while somebody types into it, a few times, or as often as {@code -Dwindow.kills=50} says: what it
 * said is kept is there when the workshop is opened again.
 */
@Execution(ExecutionMode.CONCURRENT)
@Timeout(value = 3, unit = TimeUnit.HOURS)
class KilledWindowTest {
	private static final int KILLS = Integer.getInteger("window.kills", 3);
	/** Within this time after a line the window dies, in milliseconds: it says more often that words are kept. */
	private static final int LONGEST = 2_500;
	@TempDir
	private Path folder;

	private FileLibrary library() {
		return new FileLibrary(new AppFolder(folder.resolve(".state").resolve("entrypoint")), Clock.systemUTC());
	}

	@Test
	void whatTheWindowSaidIsKeptIsThereWhenItIsOpenedAgain() throws Exception {
		Random random = new Random();
		Path file = begun("retreat.json");
		int typed = 0;
		int recovered = 0;
		int drafts = 0;
		for (int death = 1; death <= KILLS; death++) {
			Said said = typeAndDie(file, typed + 1, 1 + random.nextInt(5), random.nextInt(LONGEST));
			OpenWorkshop open = library().open(file);
			Set<Integer> there = numbers(open.workshop());
			String draft = String.join("", open.room().drafts().values());
			open.saver().roomChanged(RoomSnapshot.EMPTY);
			open.saver().close();
			recovered += open.notices().isEmpty() ? 0 : 1;
			String how = "death " + death + ": " + there + " there, " + said + ", " + typed + " before, draft: "
					+ draft;
			assertTrue(there.equals(upTo(there.size())) && there.size() >= said.kept(), how);
			assertTrue(there.contains(said.drafted()) || draft.startsWith(WindowTypist.WORD + said.drafted()), how);
			drafts += there.contains(said.drafted()) ? 0 : 1;
			typed = there.size();
		}
		System.out.println("the window was killed " + KILLS + " times; " + recovered + " times words were recovered; "
				+ typed + " notes there, and " + drafts
				+ " times words that were not added yet; of those of which it said" + " that they are kept none lost");
	}

	/** Shows that this test can fail: who says of words that they are kept before they are loses some. */
	@Test
	void aTypistWhoSpeaksTooSoonLosesWords() throws Exception {
		int lost = 0;
		for (int death = 1; death <= 3 && lost == 0; death++) {
			Path file = begun("rash" + death + ".json");
			Said said = typeAndDie(file, 1, 40, 0, "rash");
			OpenWorkshop open = library().open(file);
			lost += Math.max(0, said.kept() - numbers(open.workshop()).size());
			open.saver().close();
		}
		assertTrue(lost > 0);
	}

	private Path begun(String name) throws Exception {
		Path file = folder.resolve(name);
		FileLibrary library = library();
		library.write(Workshop.blank(library.builtIn()), file);
		return file;
	}

	private static Set<Integer> numbers(Workshop workshop) {
		return workshop.notes().stream().map(Note::text).filter(text -> text.startsWith(WindowTypist.WORD))
				.map(text -> Integer.valueOf(text.substring(WindowTypist.WORD.length()))).collect(Collectors.toSet());
	}

	private static Set<Integer> upTo(int last) {
		return IntStream.rangeClosed(1, last).boxed().collect(Collectors.toSet());
	}

	/**
	 * What the window said before it died.
	 *
	 * @param kept the last number that was added and kept
	 * @param drafted the last number that was typed and kept
	 */
	private record Said(int kept, int drafted) {
		Said and(@Nullable String line) {
			assertTrue(line != null && line.matches("(kept|drafted) \\d+"), "the window said: " + line);
			String said = Objects.requireNonNull(line);
			int number = Integer.parseInt(said.substring(said.indexOf(' ') + 1));
			return said.startsWith(WindowTypist.KEPT) ? new Said(number, drafted) : new Said(kept, number);
		}
	}

	/** Lets somebody type from a number on, kills the window some time after so many lines; the last number kept. */
	private Said typeAndDie(Path file, int first, int lines, int later, String... further) throws Exception {
		Process window = Run.start(WindowTypist.class, folder,
				Stream.concat(Stream.of(file.toString(), String.valueOf(first)), Stream.of(further)).toList());
		Said said = new Said(first - 1, first - 1);
		try (BufferedReader out = new BufferedReader(
				new InputStreamReader(window.getInputStream(), StandardCharsets.UTF_8))) {
			for (int line = 0; line < lines; line++) {
				said = said.and(out.readLine());
			}
			TimeUnit.MILLISECONDS.sleep(later);
			// By its handle, because the process itself would close the stream with the last lines in it.
			assertTrue(window.toHandle().destroyForcibly());
			for (String line = out.readLine(); line != null; line = out.readLine()) {
				said = said.and(line);
			}
		} finally {
			window.destroyForcibly();
		}
		assertTrue(window.waitFor(30, TimeUnit.SECONDS), "the window lives on");
		return said;
	}
}
