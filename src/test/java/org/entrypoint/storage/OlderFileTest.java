package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.storage.folder.AppFolder;
import org.entrypoint.storage.schedule.Debouncer;
import org.entrypoint.storage.schedule.SavePace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entrypoint.session.port.EarlierVersion;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.session.Problem;
import org.entrypoint.storage.backup.Backup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An older version of a workshop comes back in its file, from a sync client or a restored stick: both are kept. */
class OlderFileTest {
	private static final SavePace ASKED = new SavePace(new Debouncer.Pace(0, 0),
			new Debouncer.Pace(3_600_000, 3_600_000), 3_600_000, 3_600_000, 3_600_000);
	@TempDir(factory = InMemory.class)
	private Path folder;
	private Path file = Path.of("");
	private Path older = Path.of("");
	private int minute;

	/** A computer on which nobody opened the file before has another folder of its own. */
	private FileLibrary library(String computer) {
		minute++;
		return new FileLibrary(new AppFolder(folder.resolve(computer)),
				Clock.fixed(Instant.parse("2026-11-24T10:00:00Z").plusSeconds(minute * 60L), ZoneOffset.UTC), ASKED);
	}

	private void type(int version) throws Problem {
		OpenWorkshop open = library("app").open(file);
		open.saver().changed(Script.version(version), "");
		open.saver().close();
	}

	private void comesBack() throws Exception {
		Files.copy(older, file, StandardCopyOption.REPLACE_EXISTING);
	}

	@BeforeEach
	void anOlderVersionIsPutAside() throws Exception {
		file = folder.resolve("retreat.json");
		older = folder.resolve("older");
		library("app").write(Script.version(0), file);
		type(1);
		Files.copy(file, older);
		type(2);
		type(3);
	}

	@Test
	void itIsSaidWithBothTimesAndTheNewerOneIsOffered() throws Exception {
		comesBack();
		OpenWorkshop open = library("app").open(file);
		assertEquals(Script.version(1), open.workshop());
		assertEquals(
				"retreat.json is an older version, saved on Nov 24, 2026, 10:02:00 AM. This computer knows a newer"
						+ " one, saved on Nov 24, 2026, 10:04:00 AM. Both are kept: “Earlier versions…” shows them.",
				open.notices().getFirst());
		EarlierVersion newer = open.newer().orElseThrow();
		assertEquals(Script.version(3), library("app").look(newer));
		assertTrue(open.saver().earlier().contains(newer));
		open.saver().close();
		assertEquals(Script.version(1), library("app").read(file), "nothing was changed by looking");
	}

	@Test
	void whatGoesOnFromTheOlderOneIsNotAskedAboutAgainAndTheNewerOneStays() throws Exception {
		comesBack();
		type(4);
		OpenWorkshop open = library("app").open(file);
		assertEquals(List.of(), open.notices());
		assertEquals(Optional.empty(), open.newer());
		List<Integer> kept = new ArrayList<>();
		for (EarlierVersion each : open.saver().earlier()) {
			kept.add(Script.number(library("app").look(each)));
		}
		assertTrue(kept.containsAll(List.of(1, 3, 4)), kept::toString);
		open.saver().close();
	}

	@Test
	void theNewerOneBecomesTheNextVersionAndIsNotAskedAboutAgain() throws Exception {
		comesBack();
		type(3);
		for (int version : List.of(3, 5)) {
			type(version);
			OpenWorkshop open = library("app").open(file);
			assertEquals(List.of(), open.notices());
			assertEquals(Script.version(version), open.workshop());
			open.saver().close();
		}
	}

	@Test
	void onAComputerThatDoesNotKnowTheNewerOneNothingIsSaid() throws Exception {
		comesBack();
		OpenWorkshop open = library("elsewhere").open(file);
		assertEquals(List.of(), open.notices());
		open.saver().close();
	}

	/** The stick travels: this computer saw the first versions and the last. */
	@Test
	void aNewerOneFromAnotherComputerIsKnownOnceItWasOpenedHere() throws Exception {
		for (int version : List.of(4, 5, 6)) {
			OpenWorkshop open = library("elsewhere").open(file);
			open.saver().changed(Script.version(version), "");
			open.saver().close();
		}
		library("app").open(file).saver().close();
		comesBack();
		OpenWorkshop open = library("app").open(file);
		assertEquals(Script.version(6), library("app").look(open.newer().orElseThrow()));
		open.saver().close();
	}

	@Test
	void whatCameBackByItselfIsNoLongerOlder() throws Exception {
		OpenWorkshop dying = library("app").open(file);
		Files.copy(file, older, StandardCopyOption.REPLACE_EXISTING);
		dying.saver().changed(Script.version(4), "");
		dying.saver().giveUp();
		OpenWorkshop again = library("app").open(file);
		assertEquals(Script.version(4), again.workshop());
		again.saver().close();
		comesBack();
		assertEquals(Script.version(4), library("app").look(library("app").open(file).newer().orElseThrow()));
	}

	@Test
	void commandsSayItAsWellAndRecoverListsTheNewerOne() throws Exception {
		assertEquals(Optional.empty(), library("app").older(file));
		comesBack();
		assertEquals("file.older", library("app").older(file).orElseThrow().code().key());
		List<String> said = new ArrayList<>();
		assertEquals(Script.version(1), library("app").read(file, said::add));
		assertTrue(said.getFirst().contains("is an older version"), said::toString);
		Backup newer = library("app").kept().of(file).getFirst().newer().orElseThrow();
		assertEquals(Instant.parse("2026-11-24T10:04:00Z"), newer.at());
	}
}
