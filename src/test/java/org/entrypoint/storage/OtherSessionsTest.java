package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.storage.folder.AppFolder;
import org.entrypoint.storage.schedule.Debouncer;
import org.entrypoint.storage.schedule.SavePace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.session.Problem;
import org.entrypoint.session.port.SaveState;
import org.entrypoint.storage.backup.Backups;
import org.entrypoint.storage.json.WorkshopCodec;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.note.Note;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of words that other sessions of the same document on this computer have left, or still hold. */
class OtherSessionsTest {
	/** Keeps words at once, and writes the file only when it is told to. */
	private static final SavePace PACE = new SavePace(new Debouncer.Pace(0, 0),
			new Debouncer.Pace(3_600_000, 3_600_000), 20, 3_600_000, 3_600_000);
	private final WorkshopCodec codec = new WorkshopCodec();
	@TempDir
	private Path folder;
	private Path file = Path.of("");

	@BeforeEach
	void file() throws Exception {
		file = folder.resolve("retreat.json");
		library(Clock.systemUTC()).write(SmallestWorkshop.workshop(), file);
	}

	private AppFolder app() {
		return new AppFolder(folder.resolve("app"));
	}

	private FileLibrary library(Clock clock) {
		return new FileLibrary(app(), clock, PACE);
	}

	/** A session in which something was typed that is only on this computer. */
	private OpenWorkshop typed(String word) throws Exception {
		OpenWorkshop open = library(Clock.systemUTC()).open(file);
		type(open, word);
		return open;
	}

	private static void type(OpenWorkshop open, String word) throws InterruptedException {
		open.saver().changed(OneOfEach.after(open.workshop(), Edit.AddNote.last(Note.of(word, "parked", word))), "");
		for (int wait = 0; wait < 30_000 && !(open.saver().state() instanceof SaveState.OnThisComputer); wait++) {
			TimeUnit.MILLISECONDS.sleep(1);
		}
		assertTrue(open.saver().state() instanceof SaveState.OnThisComputer, open.saver().state().toString());
	}

	private static boolean says(OpenWorkshop open, String word) {
		return Said.of(open.workshop()).words().contains(word);
	}

	/** Somebody else may replace the file before anything was saved: the journal would go on from nothing. */
	@Test
	void aFileThatIsOpenedIsKeptBeforeAnythingIsTyped() throws Exception {
		byte[] bytes = Files.readAllBytes(file);
		OpenWorkshop open = library(Clock.systemUTC()).open(file);
		WorkshopCodec.Content there = codec.read(bytes, "retreat.json");
		Backups backups = new Backups(app().backups(there.envelope().documentId()), codec);
		assertEquals(there.envelope().workshop(), backups.find(there.hash()).orElseThrow().envelope().workshop());
		open.saver().close();
		assertEquals(1, backups.all().size());
	}

	@Test
	void whatGoesOnFromTheFileComesBackHoweverOldItIs() throws Exception {
		typed("old").saver().giveUp();
		OpenWorkshop again = library(Clock.offset(Clock.system(ZoneOffset.UTC), Duration.ofDays(400))).open(file);
		assertTrue(says(again, "old"));
		again.saver().close();
	}

	@Test
	void whatNobodyWantedIsToldOnceMoreAfterAMonthAndKeptAside() throws Exception {
		typed("other").saver().giveUp();
		changeByHand();
		forgetAllVersions();
		Clock later = Clock.offset(Clock.system(ZoneOffset.UTC), Duration.ofDays(31));
		for (int expected : List.of(1, 0)) {
			OpenWorkshop open = library(later).open(file);
			assertEquals(expected, open.notices().stream().filter(each -> each.contains("also keeps")).count());
			assertEquals(1, journals("kept"));
			open.saver().close();
		}
		library(Clock.offset(later, Duration.ofDays(31))).open(file).saver().close();
		assertEquals(0, journals("kept"));
	}

	private void forgetAllVersions() throws IOException {
		try (var files = Files.walk(folder.resolve("app/backups"))) {
			for (Path each : files.filter(Files::isRegularFile).toList()) {
				Files.delete(each);
			}
		}
	}

	private void changeByHand() throws IOException {
		Files.writeString(file, Files.readString(file).replace("\"title\" : \"\"", "\"title\" : \"theirs\""));
	}

	private long journals(String name) throws IOException, Problem {
		Path kept = app().journal(codec.read(Files.readAllBytes(file), "retreat.json").envelope().documentId())
				.resolve(name);
		try (var files = Files.list(kept)) {
			return files.count();
		}
	}

	@Test
	void ofTwoDeadSessionsOneComesBackAndTheOtherBecomesAFile() throws Exception {
		OpenWorkshop one = typed("one");
		OpenWorkshop two = typed("two");
		one.saver().giveUp();
		two.saver().giveUp();
		OpenWorkshop again = library(Clock.systemUTC()).open(file);
		assertTrue(says(again, "one") != says(again, "two"));
		assertTrue(again.notices().stream().anyMatch(each -> each.startsWith("This computer kept 1 change")),
				again.notices().toString());
		again.saver().close();
		OpenWorkshop other = library(Clock.systemUTC()).open(recovered().getFirst());
		assertTrue(says(again, "one") != says(other, "one"));
		assertTrue(says(other, "one") != says(other, "two"));
		other.saver().close();
	}

	/** Files of their own that were written beside the workshop's. */
	private List<Path> recovered() throws IOException {
		try (var files = Files.list(folder)) {
			return files.filter(each -> each.getFileName().toString().startsWith("retreat (recovered ")).sorted()
					.toList();
		}
	}

	@Test
	void whatGoesOnFromAnotherVersionBecomesAFileOnceAndTheOpenedOneStays() throws Exception {
		typed("other").saver().giveUp();
		changeByHand();
		byte[] bytes = Files.readAllBytes(file);
		OpenWorkshop open = library(Clock.systemUTC()).open(file);
		Path own = recovered().getFirst();
		assertEquals("theirs", open.workshop().setup().title());
		assertEquals(1, open.notices().stream().filter(
				each -> each.startsWith("This computer kept 1 change") && each.contains(own.getFileName().toString()))
				.count(), open.notices().toString());
		open.saver().close();
		assertArrayEquals(bytes, Files.readAllBytes(file));
		assertEquals(1, journals("kept"));
		OpenWorkshop again = library(Clock.systemUTC()).open(file);
		assertEquals(List.of(own), recovered());
		assertEquals(0, again.notices().stream().filter(each -> each.startsWith("This computer")).count());
		again.saver().close();
		WorkshopCodec.Content made = codec.read(Files.readAllBytes(own), "own");
		assertTrue(Said.of(made.envelope().workshop()).words().contains("other"));
		assertEquals("", made.envelope().workshop().setup().title());
		assertNotEquals(codec.read(bytes, "retreat.json").envelope().documentId(), made.envelope().documentId());
	}

	/** A program died after it had written the file, and before it could say so. */
	@Test
	void whatLiesInAFileAlreadyIsNotWrittenAgainAndAnotherFileIsNotReplaced() throws Exception {
		typed("other").saver().giveUp();
		changeByHand();
		Path journal = app().journal(codec.read(Files.readAllBytes(file), "retreat.json").envelope().documentId());
		library(Clock.systemUTC()).open(file).saver().close();
		Path own = recovered().getFirst();
		putBack(journal);
		library(Clock.systemUTC()).open(file).saver().close();
		assertEquals(List.of(own), recovered());
		putBack(journal);
		Files.writeString(own, "somebody's");
		library(Clock.systemUTC()).open(file).saver().close();
		assertEquals(2, recovered().size());
		assertEquals("somebody's", Files.readString(own));
	}

	private static void putBack(Path journal) throws IOException {
		try (var files = Files.list(journal.resolve("kept"))) {
			for (Path each : files.toList()) {
				Files.move(each, journal.resolve(each.getFileName()));
			}
		}
	}

	@Test
	void whatCannotBeWrittenBesideTheFileStaysInTheJournalAndIsTold() throws Exception {
		typed("other").saver().giveUp();
		changeByHand();
		Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
		Path there = Files.copy(file, elsewhere.resolve("x".repeat(220) + ".json"));
		OpenWorkshop open = library(Clock.systemUTC()).open(there);
		assertEquals(1, open.notices().stream().filter(each -> each.startsWith("This computer also keeps 1")).count(),
				open.notices().toString());
		open.saver().close();
	}

	/** Ten versions of another session would push it out. */
	@Test
	void theVersionThatAJournalGoesOnFromStays() throws Exception {
		OpenWorkshop first = library(Clock.systemUTC()).open(file);
		OpenWorkshop second = library(Clock.systemUTC()).takeOver(file);
		type(second, "kept");
		for (int version = 0; version < 14; version++) {
			type(first, "word" + version);
			first.saver().saveNow();
		}
		second.saver().giveUp();
		first.saver().close();
		library(Clock.systemUTC()).open(file).saver().close();
		assertTrue(Said.of(codec.read(Files.readAllBytes(recovered().getFirst()), "own").envelope().workshop()).words()
				.contains("kept"));
	}

	@Test
	void whatALivingSessionHoldsIsNotTakenFromIt() throws Exception {
		OpenWorkshop first = library(Clock.systemUTC()).open(file);
		OpenWorkshop second = typed("second");
		first.saver().close();
		OpenWorkshop third = library(Clock.systemUTC()).open(file);
		assertEquals(List.of(), third.notices());
		assertEquals(first.workshop(), third.workshop());
		third.saver().close();
		type(second, "more");
		second.saver().giveUp();
		OpenWorkshop last = library(Clock.systemUTC()).open(file);
		assertTrue(says(last, "more"), last.notices().toString());
		last.saver().close();
	}
}
