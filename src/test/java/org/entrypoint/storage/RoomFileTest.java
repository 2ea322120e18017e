package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.storage.folder.AppFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.session.port.SaveState;
import org.entrypoint.session.room.RoomSnapshot;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.edit.Edits;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.edit.Outcome;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in fields and on clocks is kept beside the journal. */
class RoomFileTest {
	private static final RoomSnapshot ROOM = new RoomSnapshot("needs/discuss/needs.critical",
			Map.of("note needs.critical", "Because subs\nare missing", "vote PRESSING teams", "HANDS 0 3 9"),
			Map.of("needs", Duration.ofMinutes(12)));
	@TempDir
	private Path folder;
	private Path file = Path.of("");
	private final List<OpenWorkshop> open = new ArrayList<>();

	@BeforeEach
	void writeAWorkshop() throws Exception {
		file = folder.resolve("retreat.json");
		library().write(OneOfEach.workshop(), file);
	}

	@AfterEach
	void giveUp() throws Exception {
		for (OpenWorkshop each : open) {
			each.saver().giveUp();
		}
	}

	private FileLibrary library() {
		return new FileLibrary(new AppFolder(folder.resolve("state")), Clock.systemUTC());
	}

	private OpenWorkshop open() throws Exception {
		OpenWorkshop next = library().open(file);
		open.add(next);
		return next;
	}

	private List<Path> kept() throws IOException {
		try (Stream<Path> all = Files.walk(folder.resolve("state"))) {
			return all.filter(each -> each.toString().endsWith(".room")).toList();
		}
	}

	/** Waits until all is kept, as long as is promised and a little longer. */
	private static void settle(OpenWorkshop one) throws InterruptedException {
		for (int times = 0; times < 200 && one.saver().state() instanceof SaveState.Saving; times++) {
			TimeUnit.MILLISECONDS.sleep(20);
		}
	}

	@Test
	void comesBackAfterTheProgramDied() throws Exception {
		OpenWorkshop one = open();
		one.saver().roomChanged(ROOM);
		assertInstanceOf(SaveState.Saving.class, one.saver().state(), "nobody is told that it is kept before it is");
		settle(one);
		assertEquals(1, kept().size());
		one.saver().giveUp();
		OpenWorkshop again = open();
		assertEquals(ROOM, again.room());
		assertEquals("needs/discuss/needs.critical", again.position());
		assertTrue(again.notices().getFirst().contains("is back in its fields"), again.notices().toString());
		again.saver().giveUp();
		assertEquals(1, kept().size(), "the next session holds it, and only that one");
		assertEquals(ROOM, open().room());
	}

	@Test
	void theFilesOwnStepCountsIfItIsNewer() throws Exception {
		OpenWorkshop one = open();
		one.saver().roomChanged(ROOM);
		settle(one);
		one.saver().changed(with(one.workshop(), "Said later"), "plan/actions");
		one.saver().close();
		assertEquals("plan/actions", open().position());
	}

	@Test
	void isThereForWhoeverTakesTheWorkshopOver() throws Exception {
		OpenWorkshop one = open();
		one.saver().roomChanged(ROOM);
		settle(one);
		OpenWorkshop taken = library().takeOver(file);
		open.add(taken);
		assertEquals(ROOM, taken.room());
		taken.saver().roomChanged(new RoomSnapshot("", Map.of("note needs.critical", "Other words"), Map.of()));
		settle(taken);
		assertEquals(2, kept().size(), "the session that lives on keeps its own");
		taken.saver().giveUp();
		one.saver().giveUp();
		assertEquals("Because subs\nare missing\nOther words", open().room().drafts().get("note needs.critical"));
	}

	@Test
	void wordsThatLeftAFieldAreInTheJournalFirst() throws Exception {
		OpenWorkshop one = open();
		one.saver().roomChanged(ROOM);
		settle(one);
		one.saver().roomChanged(RoomSnapshot.EMPTY);
		one.saver().changed(with(one.workshop(), "Because subs are missing"), "");
		while (!kept().isEmpty()) {
			TimeUnit.MILLISECONDS.sleep(1);
		}
		long journals;
		try (Stream<Path> all = Files.walk(folder.resolve("state"))) {
			journals = all.filter(each -> each.toString().endsWith(".journal")).count();
		}
		boolean isInFile = library().read(file).notes().stream()
				.anyMatch(note -> note.text().equals("Because subs are missing"));
		assertTrue(journals > 0 || isInFile, "the words are nowhere");
	}

	@Test
	void whatCannotBeReadStaysAndStopsNobody() throws Exception {
		OpenWorkshop one = open();
		one.saver().roomChanged(ROOM);
		settle(one);
		one.saver().giveUp();
		Path left = kept().getFirst();
		Files.writeString(left, "{ \"at\" : 7");
		OpenWorkshop again = open();
		assertEquals(RoomSnapshot.EMPTY, again.room());
		assertTrue(Files.exists(left));
	}

	@Test
	void whatCannotBeKeptIsTold() throws Exception {
		OpenWorkshop one = open();
		Path journals = folder.resolve("state").resolve("journals");
		Path aside = folder.resolve("aside");
		Files.move(journals, aside);
		Files.writeString(journals, "a file where the folder was");
		one.saver().roomChanged(ROOM);
		for (int times = 0; times < 250 && !(one.saver().state() instanceof SaveState.Failed); times++) {
			TimeUnit.MILLISECONDS.sleep(20);
		}
		SaveState.Failed failed = assertInstanceOf(SaveState.Failed.class, one.saver().state());
		assertEquals(SaveState.Place.FILE, failed.words(), "the workshop itself is in its file");
		assertTrue(failed.problem().words().contains("not added yet"), failed.problem().words());
		Files.delete(journals);
		Files.move(aside, journals);
		for (int times = 0; times < 500 && one.saver().state() instanceof SaveState.Failed; times++) {
			TimeUnit.MILLISECONDS.sleep(20);
		}
		assertFalse(one.saver().state() instanceof SaveState.Failed, "tried again by itself");
		assertEquals(1, kept().size());
	}

	private static Workshop with(Workshop workshop, String words) {
		return ((Outcome.Applied) Edits.apply(workshop, Edit.AddNote.last(Note.of("new", "needs.critical", words))))
				.workshop();
	}
}
