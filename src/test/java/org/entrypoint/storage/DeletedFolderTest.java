package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.storage.folder.AppFolder;
import org.entrypoint.storage.presence.FileOwner;
import org.entrypoint.storage.presence.OpenMarker;
import org.entrypoint.storage.schedule.Debouncer;
import org.entrypoint.storage.schedule.SavePace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.session.port.OpenWorkshop.Access;
import org.entrypoint.session.port.SaveState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody deletes the program's own folder while a workshop is open, and the program dies. */
class DeletedFolderTest {
	/** Writes into the journal at once, and never into the file by itself. */
	private static final SavePace JOURNAL_ONLY = new SavePace(new Debouncer.Pace(1, 1),
			new Debouncer.Pace(3_600_000, 3_600_000), 4, 3_600_000, 3_600_000);
	private static final long NOBODY = 4_194_305;
	@TempDir
	private Path folder;

	private FileLibrary library(long pid) {
		AppFolder app = new AppFolder(folder.resolve("app"));
		return new FileLibrary(app, Clock.systemUTC(), JOURNAL_ONLY, () -> {
			FileOwner here = FileOwner.here(app);
			return new FileOwner(here.host(), here.user(), here.computer(), pid);
		});
	}

	private static void delete(Path app) throws IOException {
		try (Stream<Path> all = Files.walk(app)) {
			for (Path each : all.filter(path -> !path.equals(app)).sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(each);
			}
		}
	}

	@Test
	void whatIsTypedAfterwardsComesBack() throws Exception {
		Desk desk = Desk.apart(folder).begin(true);
		Sitting sitting = new Sitting(desk, file -> desk.library(JOURNAL_ONLY).open(file)).open();
		for (int typed = 1; typed <= 3; typed++) {
			sitting.type();
			assertTrue(sitting.await(SaveState.OnThisComputer.class), sitting.state().toString());
			if (typed == 2) {
				delete(folder.resolve("app"));
			}
		}
		sitting.die();
		Found found = Found.in(folder);
		assertEquals(3, found.version(), found.words());
		assertTrue(found.words().startsWith("Recovered 3 changes"), found.words());
	}

	@Test
	void anotherIdOfThisComputerLocksNobodyOut() throws Exception {
		Path file = Files.createDirectory(folder.resolve("stick")).resolve("retreat.json");
		library(NOBODY).write(Script.version(0), file);
		library(NOBODY).open(file).saver().close();
		Path marker = OpenMarker.beside(file);
		library(NOBODY).open(file);
		byte[] left = Files.readAllBytes(marker);
		delete(folder.resolve("app"));
		Files.write(marker, left);
		OpenWorkshop again = library(ProcessHandle.current().pid()).open(file);
		assertEquals(Access.TO_WRITE, again.access(), again.notices().toString());
		assertEquals(List.of(), again.notices());
		assertTrue(Files.exists(folder.resolve("app").resolve("computer")));
	}
}
