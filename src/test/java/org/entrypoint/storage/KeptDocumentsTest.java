package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entrypoint.session.OpenWorkshop;
import org.entrypoint.session.Problem;
import org.entrypoint.session.SaveState;
import org.entrypoint.storage.KeptChanges.Base;
import org.entrypoint.storage.backup.Backup.Why;
import org.entrypoint.storage.backup.Backups;
import org.entrypoint.storage.form.Body;
import org.entrypoint.storage.form.Envelope;
import org.entrypoint.storage.form.WorkshopCodec;
import org.entrypoint.storage.form.WorkshopCodec.Content;
import org.entrypoint.storage.journal.Journal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What this computer keeps of a workshop is found and written out, and stays as it is. */
class KeptDocumentsTest {
	private static final FileSaver.Pace JOURNAL_ONLY = new FileSaver.Pace(new Lull.Pace(1, 1),
			new Lull.Pace(3_600_000, 3_600_000), 4, 3_000, 3_600_000);
	private static final int VERSIONS = 3;
	private final WorkshopCodec codec = new WorkshopCodec();
	@TempDir(factory = InMemory.class)
	private Path temporary;
	private Path real = Path.of("");
	private Path file = Path.of("");
	private Map<String, String> before = Map.of();

	@BeforeEach
	void aProgramDies() throws Exception {
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
	private void remember() throws Exception {
		before = appFolder();
	}

	@AfterEach
	void nothingThatIsKeptWasChanged() throws Exception {
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

	private FileLibrary library() {
		return Desk.library(real);
	}

	private KeptDocument only() throws Exception {
		List<KeptDocument> all = library().kept().all();
		assertEquals(1, all.size(), all.toString());
		return all.getFirst();
	}

	private KeptChanges onlyChanges() throws Exception {
		assertEquals(1, only().changes().size(), only().toString());
		return only().changes().getFirst();
	}

	private Content content(Path of) throws Exception {
		return codec.read(Files.readAllBytes(of), String.valueOf(of));
	}

	private Path written() throws Exception {
		return library().kept().copies(real.resolve("out")).write(only(), onlyChanges());
	}

	private String refused() {
		Problem refused = assertThrows(Problem.class, this::written);
		assertTrue(Files.notExists(real.resolve("out")), "nothing is made");
		return refused.code();
	}

	/** Somebody else writes the next version into the file. */
	private void theFileGoesOn() throws Exception {
		Content old = content(file);
		Envelope next = old.envelope().next(old.hash(), Instant.now(), "", OneOfEach.workshop());
		Files.write(file, codec.write(next));
	}

	private Backups backups(String document) {
		return new Backups(new AppFolder(real.resolve("app")).backups(document), codec);
	}

	private void keepTheFile() throws Exception {
		Content content = content(file);
		backups(content.envelope().documentId()).keep(content, Files.readAllBytes(file), Why.SAVED);
	}

	private Path journal() throws Exception {
		try (Stream<Path> all = Files.walk(real.resolve("app/journals"))) {
			return all.filter(each -> each.toString().endsWith(".journal")).findFirst().orElseThrow();
		}
	}

	@Test
	void changesToTheVersionInTheFileAreFoundAndWrittenAsAWholeWorkshop() throws Exception {
		assertEquals(file.toString(), only().place());
		assertTrue(only().isThere());
		assertFalse(only().isOpen());
		assertEquals(Base.FILE, onlyChanges().base());
		assertEquals(VERSIONS, onlyChanges().changes());
		assertEquals(0, onlyChanges().unread());
		byte[] inFile = Files.readAllBytes(file);
		Path written = written();
		assertTrue(
				written.getFileName().toString()
						.matches("retreat \\(recovered \\d{4}-\\d\\d-\\d\\d \\d\\d\\.\\d\\d\\.\\d\\d\\)\\.json"),
				written.toString());
		assertEquals(VERSIONS, Script.number(content(written).envelope().workshop()));
		assertEquals(Script.position(VERSIONS), content(written).envelope().position());
		assertNotEquals(content(file).envelope().documentId(), content(written).envelope().documentId());
		assertTrue(Arrays.equals(inFile, Files.readAllBytes(file)), "the file stays");
	}

	@Test
	void aCopyThatIsThereAlreadyStays() throws Exception {
		Path first = written();
		byte[] bytes = Files.readAllBytes(first);
		Path second = written();
		assertNotEquals(first, second);
		assertTrue(second.toString().endsWith(", 2).json"), second.toString());
		assertTrue(Arrays.equals(bytes, Files.readAllBytes(first)));
	}

	@Test
	void whatGoesOnFromAnEarlierVersionIsMadeAgainFromABackup() throws Exception {
		keepTheFile();
		theFileGoesOn();
		remember();
		assertEquals(Base.EARLIER, onlyChanges().base());
		assertTrue(onlyChanges().canBeMadeAgain());
		assertEquals(VERSIONS, Script.number(content(written()).envelope().workshop()));
	}

	@Test
	void withoutItsVersionNothingCanBeMadeAgain() throws Exception {
		theFileGoesOn();
		try (Stream<Path> backups = Files.walk(real.resolve("app/backups"))) {
			for (Path each : backups.filter(Files::isRegularFile).toList()) {
				Files.delete(each);
			}
		}
		assertEquals(Base.GONE, onlyChanges().base());
		assertEquals(VERSIONS, onlyChanges().changes());
		assertFalse(onlyChanges().canBeMadeAgain());
		assertEquals("recovery.gone", refused());
	}

	@Test
	void theVersionMayBeNamedWhereverItLies() throws Exception {
		Path copy = Files.copy(file, real.resolve("elsewhere.json"));
		theFileGoesOn();
		List<KeptDocument> found = library().kept().of(copy);
		assertEquals(Base.FILE, found.getFirst().changes().getFirst().base());
		Path written = library().kept().copies(real.resolve("out")).write(found.getFirst(),
				found.getFirst().changes().getFirst());
		assertTrue(written.getFileName().toString().startsWith("elsewhere (recovered "), written.toString());
		assertEquals(VERSIONS, Script.number(content(written).envelope().workshop()));
	}

	@Test
	void aFileThatIsGoneIsKnownByWhereItWas() throws Exception {
		keepTheFile();
		remember();
		Files.delete(file);
		assertFalse(only().isThere());
		assertEquals(file.toString(), only().place());
		assertEquals(Base.EARLIER, library().kept().of(file).getFirst().changes().getFirst().base());
		Path other = real.resolve("other.json");
		assertEquals("file.missing", assertThrows(Problem.class, () -> library().kept().of(other)).code());
	}

	@Test
	void aDamagedFileIsKnownByItsIdAndByWhereItWas() throws Exception {
		byte[] bytes = Files.readAllBytes(file);
		Path cut = Files.write(real.resolve("cut.json"), Arrays.copyOf(bytes, bytes.length / 2));
		assertEquals(1, library().kept().of(cut).size());
		Files.write(file, new byte[0]);
		assertEquals(1, library().kept().of(file).size());
		Path foreign = Files.writeString(real.resolve("foreign.json"), "{}");
		assertEquals("file.foreign", assertThrows(Problem.class, () -> library().kept().of(foreign)).code());
	}

	@Test
	void aSoundFileOfWhichNothingIsKeptIsNoProblem() throws Exception {
		Path fresh = real.resolve("fresh.json");
		library().write(OneOfEach.workshop(), fresh);
		assertEquals(List.of(), library().kept().of(fresh));
		FileLibrary first = new FileLibrary(new AppFolder(real.resolve("none")), Clock.systemUTC());
		assertEquals(List.of(), first.kept().all());
		assertTrue(Files.notExists(real.resolve("none")));
	}

	@Test
	void ofADamagedJournalTheSoundBeginningIsMadeAgainAndTheRestCounted() throws Exception {
		byte[] bytes = Files.readAllBytes(journal());
		Files.write(journal(), Arrays.copyOf(bytes, bytes.length - 1));
		remember();
		assertTrue(onlyChanges().unread() > 0, onlyChanges().toString());
		assertEquals(VERSIONS - 1, onlyChanges().changes());
		assertEquals(onlyChanges().changes(), Script.number(content(written()).envelope().workshop()));
	}

	@Test
	void aJournalThatCannotBeReadIsListedWithItsSize() throws Exception {
		Files.writeString(journal(), "nonsense", StandardCharsets.UTF_8);
		remember();
		assertEquals(Base.UNREADABLE, onlyChanges().base());
		assertEquals(8, onlyChanges().unread());
		assertEquals("", only().place());
		assertEquals("recovery.unreadable", refused());
	}

	@Test
	void aJournalWhoseFirstChangeIsDamagedIsListed() throws Exception {
		byte[] bytes = Files.readAllBytes(journal());
		int begun = 8 + ByteBuffer.wrap(bytes).getInt();
		Files.write(journal(), Arrays.copyOf(bytes, begun + 20));
		remember();
		assertEquals(Base.UNREADABLE, onlyChanges().base());
	}

	@Test
	void changesThatDoNotFitAreNotMadeAgain() throws Exception {
		Content content = content(file);
		Files.delete(journal());
		Body another = Body.of(Script.version(30));
		Journal journal = new Journal(new AppFolder(real.resolve("app")).journal(content.envelope().documentId()),
				content.envelope().documentId(), "crooked", new Journal.Base(content.hash(), another, file));
		journal.append(new Journal.State(Body.of(Script.version(33)), "", 3, Instant.now()));
		journal.close(false);
		remember();
		assertEquals(Base.UNFIT, onlyChanges().base());
		assertEquals("recovery.unfit", refused());
	}

	@Test
	void whatCameBackWhenTheFileWasOpenedIsStillKept() throws Exception {
		OpenWorkshop open = library().open(file);
		open.saver().saveNow();
		open.saver().close();
		remember();
		assertEquals(VERSIONS, Script.number(content(file).envelope().workshop()));
		assertTrue(onlyChanges().isAside());
		assertEquals(Base.EARLIER, onlyChanges().base());
		assertEquals(VERSIONS, Script.number(content(written()).envelope().workshop()));
		assertEquals(2, only().earlier().size(), "what was found, and what was written");
		Path saved = library().kept().copies(real.resolve("out")).write(only(), only().earlier().getLast());
		assertTrue(saved.getFileName().toString().startsWith("retreat (saved "), saved.toString());
		assertEquals(0, Script.number(content(saved).envelope().workshop()));
	}

	@Test
	void whatTheFileHasAlreadyIsSaid() throws Exception {
		Content old = content(file);
		Journal journal = new Journal(new AppFolder(real.resolve("app")).journal(old.envelope().documentId()),
				old.envelope().documentId(), "moved", new Journal.Base(old.hash(), Body.of(Script.version(0)), file));
		Files.delete(journal());
		Journal.State state = new Journal.State(Body.of(Script.version(1)), "", 1, Instant.now());
		long entry = journal.append(state);
		Envelope next = old.envelope().next(old.hash(), Instant.now(), "", Script.version(1));
		Files.write(file, codec.write(next));
		journal.saving(content(file).hash(), state, entry);
		journal.close(false);
		remember();
		assertEquals(Base.ARRIVED, onlyChanges().base());
		assertEquals("recovery.arrived", refused());
	}

	@Test
	void whatIsOpenIsLeftAlone() throws Exception {
		keepTheFile();
		OpenWorkshop open = library().open(file);
		open.saver().saveNow();
		remember();
		assertTrue(only().isOpen());
		assertEquals(List.of(), only().changes());
		assertFalse(only().earlier().isEmpty());
		remember();
		open.saver().close();
		before = appFolder();
	}

	@Test
	void aFolderThatIsNoneGetsNothing() throws Exception {
		Path taken = Files.writeString(real.resolve("taken"), "a file");
		Problem refused = assertThrows(Problem.class,
				() -> library().kept().copies(taken).write(only(), onlyChanges()));
		assertEquals("recovery.folder", refused.code());
		assertEquals("a file", Files.readString(taken));
	}
}
