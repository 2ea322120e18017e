package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entrypoint.session.OpenWorkshop;
import org.entrypoint.session.Problem;
import org.entrypoint.session.SaveState;
import org.entrypoint.storage.backup.Backups;
import org.entrypoint.storage.form.WorkshopCodec;
import org.entrypoint.workshop.Edit;
import org.entrypoint.workshop.Note;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of words that other sessions of the same document on this computer have left, or still hold. */
class OtherSessionsTest {
	/** Keeps words at once, and writes the file only when it is told to. */
	private static final FileSaver.Pace PACE = new FileSaver.Pace(new Lull.Pace(0, 0),
			new Lull.Pace(3_600_000, 3_600_000), 20, 3_600_000, 3_600_000);
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
	void ofTwoDeadSessionsOneComesBackAndTheRoomIsToldOfTheOther() throws Exception {
		OpenWorkshop one = typed("one");
		OpenWorkshop two = typed("two");
		one.saver().giveUp();
		two.saver().giveUp();
		OpenWorkshop again = library(Clock.systemUTC()).open(file);
		assertTrue(says(again, "one") != says(again, "two"));
		assertTrue(again.notices().stream().anyMatch(each -> each.startsWith("This computer also keeps 1 change")),
				again.notices().toString());
		again.saver().close();
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
