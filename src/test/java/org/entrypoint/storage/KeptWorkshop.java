package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.storage.folder.AppFolder;
import org.entrypoint.storage.recovery.RecoverableChanges;
import org.entrypoint.storage.recovery.RecoverableDocument;
import org.entrypoint.storage.schedule.Debouncer;
import org.entrypoint.storage.schedule.SavePace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entrypoint.session.Problem;
import org.entrypoint.session.port.SaveState;
import org.entrypoint.storage.backup.Backup.Why;
import org.entrypoint.storage.backup.Backups;
import org.entrypoint.storage.json.Envelope;
import org.entrypoint.storage.json.WorkshopCodec;
import org.entrypoint.storage.json.WorkshopCodec.Content;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A workshop at which a program died, and what this computer keeps of it; that has to stay as it is. */
public abstract class KeptWorkshop {
	private static final SavePace JOURNAL_ONLY = new SavePace(new Debouncer.Pace(1, 1),
			new Debouncer.Pace(3_600_000, 3_600_000), 4, 3_000, 3_600_000);
	protected static final int VERSIONS = 3;
	protected final WorkshopCodec codec = new WorkshopCodec();
	@TempDir(factory = InMemory.class)
	private Path temporary;
	protected Path real = Path.of("");
	protected Path file = Path.of("");
	private Map<String, String> before = Map.of();

	@BeforeEach
	protected void aProgramDies() throws Exception {
		real = temporary.toRealPath();
		file = Desk.realFile(real);
		Desk desk = Desk.together(real).begin(true);
		Sitting sitting = new Sitting(desk, some -> desk.library(JOURNAL_ONLY).open(some)).open();
		for (int version = 1; version <= VERSIONS; version++) {
			sitting.type();
			assertTrue(sitting.await(SaveState.OnThisComputer.class), sitting.state().toString());
		}
		sitting.die();
		remember();
	}

	/** What lies in the app's folder from now on has to stay there. */
	protected void remember() throws Exception {
		before = appFolder();
	}

	@AfterEach
	protected void nothingThatIsKeptWasChanged() throws Exception {
		assertEquals(before, appFolder());
	}

	private Map<String, String> appFolder() throws Exception {
		Map<String, String> all = new TreeMap<>();
		try (Stream<Path> found = Files.walk(real.resolve("app"))) {
			for (Path each : found.toList()) {
				String what = Files.isDirectory(each) ? "" : HexFormat.of().formatHex(Files.readAllBytes(each));
				all.put(each.toString(), Files.getLastModifiedTime(each) + " " + what);
			}
		}
		return all;
	}

	protected FileLibrary library() {
		return Desk.library(real);
	}

	protected RecoverableDocument only() throws Exception {
		List<RecoverableDocument> all = library().kept().all();
		assertEquals(1, all.size(), all.toString());
		return all.getFirst();
	}

	protected RecoverableChanges onlyChanges() throws Exception {
		assertEquals(1, only().changes().size(), only().toString());
		return only().changes().getFirst();
	}

	protected Content content(Path of) throws Exception {
		return codec.read(Files.readAllBytes(of), String.valueOf(of));
	}

	protected Path written() throws Exception {
		return library().kept().copies(real.resolve("out")).write(only(), onlyChanges());
	}

	protected String refused() {
		Problem refused = assertThrows(Problem.class, this::written);
		assertTrue(Files.notExists(real.resolve("out")), "nothing is made");
		return refused.code().key();
	}

	/** Somebody else writes the next version into the file. */
	protected void theFileGoesOn() throws Exception {
		Content old = content(file);
		Envelope next = old.envelope().next(old.hash(), Instant.now(), "", OneOfEach.workshop());
		Files.write(file, codec.write(next));
	}

	protected Backups backups(String document) {
		return new Backups(new AppFolder(real.resolve("app")).backups(document), codec);
	}

	protected void keepTheFile() throws Exception {
		Content content = content(file);
		backups(content.envelope().documentId()).keep(content, Files.readAllBytes(file), Why.SAVED,
				content.envelope().savedAt());
	}

	protected Path journal() throws Exception {
		try (Stream<Path> all = Files.walk(real.resolve("app/journals"))) {
			return all.filter(each -> each.toString().endsWith(".journal")).findFirst().orElseThrow();
		}
	}
}
