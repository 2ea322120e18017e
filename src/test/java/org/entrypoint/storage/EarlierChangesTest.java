package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.storage.folder.AppFolder;
import org.entrypoint.storage.schedule.Debouncer;
import org.entrypoint.storage.schedule.SavePace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.entrypoint.session.port.EarlierVersion;
import org.entrypoint.session.port.EarlierVersion.Kind;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.session.Problem;
import org.entrypoint.session.port.SaveState;
import org.entrypoint.storage.json.Envelope;
import org.entrypoint.storage.json.WorkshopCodec;
import org.entrypoint.storage.json.WorkshopCodec.Content;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes that this computer kept are among the earlier versions of the open workshop. */
class EarlierChangesTest {
	private static final SavePace JOURNAL_ONLY = new SavePace(new Debouncer.Pace(1, 1),
			new Debouncer.Pace(3_600_000, 3_600_000), 4, 3_000, 3_600_000);
	private final WorkshopCodec codec = new WorkshopCodec();
	@TempDir
	private Path folder;
	private Path file = Path.of("");
	private FileLibrary library = new FileLibrary(new AppFolder(Path.of("")), Clock.systemUTC());

	/** The first version was saved, and what came after it is kept. */
	@BeforeEach
	void givenUp() throws Exception {
		file = folder.resolve("retreat.json");
		library = new FileLibrary(new AppFolder(folder.resolve("app")), Clock.systemUTC(), JOURNAL_ONLY);
		library.write(Script.version(0), file);
		OpenWorkshop open = library.open(file);
		open.saver().changed(Script.version(1), Script.position(1));
		open.saver().saveNow();
		open.saver().changed(Script.version(2), Script.position(2));
		open.saver().giveUp();
	}

	private static List<EarlierVersion> kept(OpenWorkshop open) {
		return open.saver().earlier().stream().filter(each -> each.kind() == Kind.KEPT || each.kind() == Kind.RECOVERED)
				.toList();
	}

	private void somebodyElseWrites() throws Exception {
		Content old = codec.read(Files.readAllBytes(file), "retreat.json");
		Envelope next = old.envelope().next(old.hash(), Instant.now(), "", OneOfEach.workshop());
		Files.write(file, codec.write(next));
	}

	@Test
	void changesToAnotherVersionAreListedAndMadeAgain() throws Exception {
		somebodyElseWrites();
		OpenWorkshop open = library.open(file);
		EarlierVersion only = kept(open).getFirst();
		assertEquals(1, kept(open).size());
		assertEquals(Kind.RECOVERED, only.kind());
		assertEquals(Files.size(only.file()), only.bytes());
		List<EarlierVersion> all = open.saver().earlier();
		assertEquals(all.stream().sorted(Comparator.comparing(EarlierVersion::saved).reversed()).toList(), all);
		assertEquals(2, Script.number(library.look(only)));
		assertEquals(OneOfEach.workshop(), open.workshop());
		open.saver().close();
	}

	@Test
	void withoutTheirVersionTheyAreListedAndItIsSaidWhy() throws Exception {
		somebodyElseWrites();
		try (Stream<Path> backups = Files.walk(folder.resolve("app/backups"))) {
			for (Path each : backups.filter(Files::isRegularFile).toList()) {
				Files.delete(each);
			}
		}
		OpenWorkshop open = library.open(file);
		Problem gone = assertThrows(Problem.class, () -> library.look(kept(open).getFirst()));
		assertEquals("recovery.gone", gone.code().key());
		assertTrue(gone.words().contains("a version of retreat.json that this computer no longer has"), gone.words());
		open.saver().close();
	}

	@Test
	void whatCameBackIsListedAsThatEvenWhileItIsSetAside() throws Exception {
		Path journal;
		try (Stream<Path> all = Files.walk(folder.resolve("app/journals"))) {
			journal = all.filter(each -> each.toString().endsWith(".journal")).findFirst().orElseThrow();
		}
		OpenWorkshop open = library.open(file);
		assertEquals(2, Script.number(open.workshop()));
		open.saver().saveNow();
		EarlierVersion only = kept(open).getFirst();
		assertEquals(1, kept(open).size());
		assertEquals(Kind.RECOVERED, only.kind());
		assertEquals(2, Script.number(library.look(only)));
		Workshop listedBefore = library.look(new EarlierVersion(journal, Kind.RECOVERED, only.saved(), only.bytes()));
		assertEquals(2, Script.number(listedBefore));
		open.saver().close();
	}

	@Test
	void whatIsTypedRightNowIsNoEarlierVersion() throws Exception {
		OpenWorkshop open = library.open(file);
		open.saver().saveNow();
		int before = kept(open).size();
		open.saver().changed(Script.version(3), Script.position(3));
		while (!(open.saver().state() instanceof SaveState.OnThisComputer)) {
			TimeUnit.MILLISECONDS.sleep(1);
		}
		assertEquals(before, kept(open).size());
		open.saver().close();
	}
}
