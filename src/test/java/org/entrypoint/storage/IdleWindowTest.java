package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.storage.schedule.Debouncer;
import org.entrypoint.storage.schedule.SavePace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.session.port.SaveState;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A window is open and nothing is typed there while another one of the same computer takes the file over and saves many
 * times: what is typed in the first one then is found again, although its program dies before it saves.
 */
class IdleWindowTest {
	private static final SavePace JOURNAL_ONLY = new SavePace(new Debouncer.Pace(1, 1),
			new Debouncer.Pace(3_600_000, 3_600_000), 3_600_000, 3_600_000, 3_600_000);
	/** More than are kept of ten minutes. */
	private static final int SAVES = 14;
	private static final String WORDS = "typed late";
	@TempDir(factory = InMemory.class)
	private Path folder;

	@Test
	void whatIsTypedThereComesBack() throws Exception {
		Desk desk = Desk.together(folder).begin(true);
		OpenWorkshop idle = desk.library(JOURNAL_ONLY).open(desk.file());
		OpenWorkshop busy = desk.library(JOURNAL_ONLY).takeOver(desk.file());
		for (int version = 1; version <= SAVES; version++) {
			busy.saver().changed(Script.version(version), "");
			busy.saver().saveNow();
		}
		busy.saver().close();
		Workshop typed = OneOfEach.after(idle.workshop(), Edit.AddNote.last(Note.of("late", "parked", WORDS)));
		CountDownLatch kept = new CountDownLatch(1);
		var told = idle.saver().subscribe(state -> {
			if (state instanceof SaveState.OnThisComputer) {
				kept.countDown();
			}
		});
		idle.saver().changed(typed, "");
		assertTrue(kept.await(20, TimeUnit.SECONDS), idle.saver().state().toString());
		told.close();
		idle.saver().giveUp();
		desk.library(JOURNAL_ONLY).open(desk.file()).saver().close();
		assertEquals(1, found());
	}

	private long found() throws Exception {
		try (Stream<Path> files = Files.list(Desk.realFile(folder).resolveSibling(""))) {
			return files.filter(file -> file.toString().endsWith(".json")).filter(file -> {
				try {
					return Files.readString(file).contains(WORDS);
				} catch (java.io.IOException e) {
					throw new java.io.UncheckedIOException(e);
				}
			}).count();
		}
	}
}
