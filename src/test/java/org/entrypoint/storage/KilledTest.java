package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.entrypoint.session.OpenWorkshop;
import org.entrypoint.workshop.Edit;
import org.entrypoint.workshop.Note;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program dies while it is typed into, a hundred times, or as often as {@code -Dkills=2000} says. (The computer
 * dying is another matter: what the disk still holds in memory then is not seen here.)
 */
class KilledTest {
	private static final int KILLS = Integer.getInteger("kills", 100);
	@TempDir
	private Path folder;

	private FileLibrary library() {
		return new FileLibrary(new AppFolder(folder.resolve("app")), Clock.systemUTC());
	}

	@Test
	void whateverTheMomentNothingThatWasKeptIsLost() throws Exception {
		Random random = new Random();
		Path file = folder.resolve("retreat.json");
		int before = 0;
		int recovered = 0;
		int halfWritten = 0;
		for (int death = 1; death <= KILLS; death++) {
			KilledTypist typist = new KilledTypist(file, folder.resolve("app"));
			int kept = typist.typeAndDie(1 + random.nextInt(6), List.of(KilledTypist.Moment.values()).get(death % 4));
			halfWritten += typist.leftHalfAFile() ? 1 : 0;
			OpenWorkshop open = library().open(file);
			int there = Typist.counted(open.workshop());
			assertTrue(there >= kept && kept > before,
					"death " + death + ": " + there + " there, " + kept + " kept, " + before + " before");
			recovered += open.notices().isEmpty() ? 0 : 1;
			before = there;
			open.saver().close();
			assertEquals(there, Typist.counted(library().read(file)), "what was recovered lies in the file then");
		}
		System.out.println("killed " + KILLS + " times, " + halfWritten + " times in the middle of a file; " + recovered
				+ " times words were recovered; " + before + " numbers typed, of those kept none lost");
		assertTrue(recovered > 0);
		goesOn(file);
	}

	private void goesOn(Path file) throws Exception {
		OpenWorkshop last = library().open(file);
		Workshop more = OneOfEach.after(last.workshop(), Edit.AddNote.last(Note.of("last", "parked", "still works")));
		last.saver().changed(more, "");
		last.saver().close();
		assertEquals(more, library().read(file));
		try (var files = Files.list(folder)) {
			assertEquals(0, files.filter(each -> String.valueOf(each.getFileName()).startsWith("~$")).count());
		}
	}

	/** Shows that this test can fail: who says of words that they are kept before they are loses some. */
	@Test
	void aTypistWhoSpeaksTooSoonLosesWords() throws Exception {
		int lost = 0;
		for (int death = 1; death <= 3; death++) {
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
