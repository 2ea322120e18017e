package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.storage.folder.AppFolder;
import java.util.concurrent.TimeUnit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The program dies while it is typed into, a hundred times, or as often as {@code -Dkills=2000} says. (The computer
 * dying is another matter: what the disk still holds in memory then is not seen here.)
 */
@Execution(ExecutionMode.CONCURRENT)
@Timeout(value = 3, unit = TimeUnit.HOURS)
class KilledTest {
	private static final int KILLS = Integer.getInteger("kills", 100);
	@TempDir
	private Path folder;

	private static FileLibrary library(Path place) {
		return new FileLibrary(new AppFolder(place.resolve("app")), Clock.systemUTC());
	}

	/** How it went at one desk. */
	private record Tally(int typed, int recovered, int halfWritten) {
	}

	/** Two typists at two desks, so that no core is idle. */
	@Test
	void whateverTheMomentNothingThatWasKeptIsLost() throws Exception {
		List<Future<Tally>> desks = new ArrayList<>();
		try (ExecutorService both = Executors.newFixedThreadPool(2)) {
			for (int desk = 0; desk < 2; desk++) {
				Path place = Files.createDirectory(folder.resolve("desk" + desk));
				desks.add(both.submit(() -> die(place, KILLS / 2)));
			}
		}
		Tally one = desks.getFirst().get();
		Tally other = desks.getLast().get();
		System.out.println("killed " + KILLS / 2 * 2 + " times, " + (one.halfWritten() + other.halfWritten())
				+ " times in the middle of a file; " + (one.recovered() + other.recovered())
				+ " times words were recovered; " + (one.typed() + other.typed())
				+ " numbers typed, of those kept none lost");
		assertTrue(one.recovered() > 0 && other.recovered() > 0);
	}

	private static Tally die(Path place, int times) throws Exception {
		Random random = new Random();
		Path file = place.resolve("retreat.json");
		int before = 0;
		int recovered = 0;
		int halfWritten = 0;
		for (int death = 1; death <= times; death++) {
			KilledTypist typist = new KilledTypist(file, place.resolve("app"));
			int kept = typist.typeAndDie(1 + random.nextInt(6), List.of(KilledTypist.Moment.values()).get(death % 4));
			halfWritten += typist.leftHalfAFile() ? 1 : 0;
			OpenWorkshop open = library(place).open(file);
			int there = Typist.counted(open.workshop());
			assertTrue(there >= kept && kept > before,
					"death " + death + ": " + there + " there, " + kept + " kept, " + before + " before");
			recovered += open.notices().isEmpty() ? 0 : 1;
			before = there;
			open.saver().close();
			assertEquals(there, Typist.counted(library(place).read(file)), "what was recovered lies in the file then");
		}
		goesOn(place, file);
		return new Tally(before, recovered, halfWritten);
	}

	private static void goesOn(Path place, Path file) throws Exception {
		OpenWorkshop last = library(place).open(file);
		Workshop more = OneOfEach.after(last.workshop(), Edit.AddNote.last(Note.of("last", "parked", "still works")));
		last.saver().changed(more, "");
		last.saver().close();
		assertEquals(more, library(place).read(file));
		try (var files = Files.list(place)) {
			assertEquals(0, files.filter(each -> String.valueOf(each.getFileName()).startsWith("~$")).count());
		}
	}

	/** Shows that this test can fail: who says of words that they are kept before they are loses some. */
	@Test
	void aTypistWhoSpeaksTooSoonLosesWords() throws Exception {
		int lost = 0;
		for (int death = 1; death <= 20 && lost == 0; death++) {
			Path place = Files.createDirectory(folder.resolve("rash" + death));
			KilledTypist typist = new KilledTypist(place.resolve("retreat.json"), place.resolve("app"), "rash");
			int kept = typist.typeAndDie(40, KilledTypist.Moment.ANY);
			OpenWorkshop open = new FileLibrary(new AppFolder(place.resolve("app")), Clock.systemUTC())
					.open(place.resolve("retreat.json"));
			lost += Math.max(0, kept - Typist.counted(open.workshop()));
			open.saver().close();
		}
		assertTrue(lost > 0);
	}
}
