package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.storage.folder.AppFolder;
import org.entrypoint.storage.presence.FileOwner;
import org.entrypoint.storage.presence.OpenMarker;
import org.entrypoint.storage.schedule.Debouncer;
import org.entrypoint.storage.schedule.SavePace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.session.port.OpenWorkshop.Access;
import org.entrypoint.session.Problem;
import org.entrypoint.session.port.SaveState;
import org.entrypoint.workshop.Setup;
import org.entrypoint.workshop.SetupChange;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two computers with one file on a drive between them. */
class OpenElsewhereTest {
	private static final Instant NOW = Instant.parse("2026-11-26T15:56:56Z");
	private static final long DEAD = Long.MAX_VALUE;
	private static final long OURS = ProcessHandle.current().pid();
	private static final FileOwner ANNA = new FileOwner("LAPTOP-7", "anna", "computer-7", OURS);
	private static final FileOwner BEN = new FileOwner("LAPTOP-8", "ben", "computer-8", OURS);
	@TempDir
	private Path folder;
	private Path file = Path.of("");
	private final List<OpenWorkshop> open = new ArrayList<>();

	@BeforeEach
	void writeAWorkshop() throws Exception {
		file = Files.createDirectory(folder.resolve("share")).resolve("retreat.json");
		at(ANNA, NOW).write(OneOfEach.workshop(), file);
	}

	@AfterEach
	void giveUp() throws Exception {
		for (OpenWorkshop each : open) {
			each.saver().giveUp();
		}
	}

	private FileLibrary at(FileOwner who, Instant now) {
		SavePace pace = new SavePace(new Debouncer.Pace(1, 1), new Debouncer.Pace(1, 1), 10, 3_000, 30);
		return new FileLibrary(new AppFolder(folder.resolve(who.computer())), Clock.fixed(now, ZoneOffset.UTC), pace,
				() -> who);
	}

	private OpenWorkshop open(FileOwner who) throws Problem {
		return kept(at(who, NOW).open(file));
	}

	private OpenWorkshop kept(OpenWorkshop one) {
		open.add(one);
		return one;
	}

	private static void until(String what, BooleanSupplier isSo) throws InterruptedException {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
		while (!isSo.getAsBoolean()) {
			assertTrue(System.nanoTime() < end, "in vain: " + what);
			Thread.sleep(5);
		}
	}

	private boolean isSaid(FileOwner who) {
		return OpenMarker.of(file).filter(each -> each.who().equals(who)).isPresent();
	}

	private List<String> names() throws Exception {
		try (Stream<Path> files = Files.list(file.resolveSibling(""))) {
			return files.map(each -> String.valueOf(each.getFileName())).sorted().toList();
		}
	}

	private static Workshop in(String district) {
		Setup setup = OneOfEach.workshop().setup();
		return OneOfEach.workshop().with(setup.with(new SetupChange.SetDistrict(district)));
	}

	@Test
	void theSecondReadsAndIsToldWhoWrites() throws Exception {
		OpenWorkshop annas = open(ANNA);
		assertEquals(Access.TO_WRITE, annas.access());
		until("Anna's word", () -> isSaid(ANNA));
		byte[] before = Files.readAllBytes(file);
		OpenWorkshop bens = open(BEN);
		assertEquals(Access.ELSEWHERE, bens.access());
		assertEquals(OneOfEach.workshop(), bens.workshop());
		assertTrue(
				bens.notices().getFirst().contains("retreat.json is open on LAPTOP-7 by anna, last seen at 3:56 PM."),
				bens.notices().getFirst());
		bens.saver().changed(in("Ben's"), "");
		bens.saver().saveNow();
		assertEquals("save.toRead", assertThrows(Problem.class, () -> bens.saver().saveAs(file)).code().key());
		assertInstanceOf(SaveState.ReadOnlySaver.class, bens.saver().state());
		bens.saver().close();
		assertArrayEquals(before, Files.readAllBytes(file));
		assertTrue(isSaid(ANNA), "who only reads takes no word away");
	}

	@Test
	void whoEndsTakesTheWordAway() throws Exception {
		OpenWorkshop annas = open(ANNA);
		until("Anna's word", () -> isSaid(ANNA));
		annas.saver().close();
		assertEquals(List.of("retreat.json"), names());
		assertEquals(Access.TO_WRITE, open(BEN).access());
	}

	@Test
	void theWordGoesWithTheWorkshopToAnotherFile() throws Exception {
		OpenWorkshop annas = open(ANNA);
		until("Anna's word", () -> isSaid(ANNA));
		annas.saver().saveAs(file.resolveSibling("moved.json"));
		until("it moves", () -> Files.exists(file.resolveSibling("~$moved.json.open")));
		until("it is gone here", () -> OpenMarker.of(file).isEmpty());
		assertEquals(Access.TO_WRITE, open(BEN).access());
	}

	@Test
	void whatIsTakenOverGoesOnApartWithNothingLost() throws Exception {
		OpenWorkshop annas = open(ANNA);
		until("Anna's word", () -> isSaid(ANNA));
		OpenWorkshop bens = kept(at(BEN, NOW).takeOver(file));
		assertEquals(Access.TO_WRITE, bens.access());
		until("Ben's word", () -> isSaid(BEN));
		Thread.sleep(200); // several heartbeats, in which Anna's program sees it
		annas.saver().changed(in("Anna's"), "");
		until("she goes on apart", () -> annas.saver().state() instanceof SaveState.Apart);
		SaveState.Apart apart = (SaveState.Apart) annas.saver().state();
		assertTrue(apart.notice().words().contains("retreat.json was taken over by ben on LAPTOP-8"),
				apart.notice().words());
		bens.saver().changed(in("Ben's"), "");
		bens.saver().saveNow();
		assertEquals("Ben's", at(BEN, NOW).read(file).setup().district());
		assertEquals("Anna's", at(ANNA, NOW).read(apart.file()).setup().district());
		assertTrue(isSaid(BEN));
	}

	@Test
	void whoWritesBeforeSheHearsOfItOverwritesNothing() throws Exception {
		OpenWorkshop annas = open(ANNA);
		OpenWorkshop bens = kept(at(BEN, NOW).takeOver(file));
		bens.saver().changed(in("Ben's"), "");
		bens.saver().saveNow();
		annas.saver().changed(in("Anna's"), "");
		annas.saver().saveNow();
		assertEquals("Ben's", at(BEN, NOW).read(file).setup().district());
		assertEquals("Anna's", at(ANNA, NOW).read(annas.saver().file()).setup().district());
	}

	/** Her program looked before he said his word, and said hers after that. */
	@Test
	void whoseWordIsOverwrittenInTheSameMomentSaysItAgain() throws Exception {
		OpenWorkshop annas = open(ANNA);
		until("Anna's word", () -> isSaid(ANNA));
		OpenMarker hers = OpenMarker.of(file).orElseThrow();
		OpenWorkshop bens = kept(at(BEN, NOW).takeOver(file));
		hers.say(file);
		until("Ben's word", () -> isSaid(BEN));
		bens.saver().changed(in("Ben's"), "");
		bens.saver().saveNow();
		assertInstanceOf(SaveState.Saved.class, bens.saver().state());
		annas.saver().changed(in("Anna's"), "");
		annas.saver().saveNow();
		assertInstanceOf(SaveState.Apart.class, annas.saver().state());
		assertEquals("Ben's", at(BEN, NOW).read(file).setup().district());
	}

	/** Another file of the workshop had that name, and was moved away while it was open. */
	@Test
	void whoTakesOverADamagedFileTakesOverWhatIsRestoredOfIt() throws Exception {
		open(BEN).saver().close();
		new OpenMarker(id(), "s", ANNA, NOW, NOW).say(file.resolveSibling("retreat (restored).json"));
		Files.writeString(file, Files.readString(file) + "}");
		OpenWorkshop taken = kept(at(BEN, NOW).takeOver(file));
		assertEquals(Access.TO_WRITE, taken.access());
		taken.saver().changed(in("Ben's"), "");
		taken.saver().saveNow();
		assertEquals("Ben's", at(BEN, NOW).read(taken.saver().file()).setup().district());
	}

	@Test
	void whoIsGoneHoldsNobodyUp() throws Exception {
		FileOwner dead = new FileOwner("LAPTOP-8", "ben", "computer-8", DEAD);
		new OpenMarker("doc-1", "s", dead, NOW, NOW).say(file);
		assertEquals(Access.TO_WRITE, open(BEN).access(), "a program of this computer that runs no more");
		giveUp();
		new OpenMarker(id(), "s", ANNA, NOW, NOW.minus(Duration.ofMinutes(5))).say(file);
		assertEquals(Access.TO_WRITE, open(BEN).access(), "not seen for minutes");
		giveUp();
		new OpenMarker(id(), "s", ANNA, NOW, NOW.minus(Duration.ofMinutes(3))).say(file);
		assertEquals(Access.ELSEWHERE, open(BEN).access(), "clocks may differ");
		new OpenMarker(id(), "s", ANNA, NOW, NOW.plus(Duration.ofHours(9))).say(file);
		assertEquals(Access.ELSEWHERE, open(BEN).access(), "a clock that is fast");
		new OpenMarker("another", "s", ANNA, NOW, NOW).say(file);
		assertEquals(Access.TO_WRITE, open(BEN).access(), "a word about another workshop of that name");
	}

	private String id() throws Exception {
		var read = new org.entrypoint.storage.json.WorkshopCodec().read(Files.readAllBytes(file), "retreat.json");
		return read.envelope().documentId();
	}

	@Test
	void aWordThatMakesNoSenseIsNone() throws Exception {
		Path word = OpenMarker.beside(file);
		for (String text : List.of("", "{", "[]", "null", "{\"document\":null}", "x".repeat(5_000),
				"{\"document\":\"" + id() + "\",\"session\":\"s\",\"who\":null,\"since\":\"x\",\"lastSeen\":1}")) {
			Files.writeString(word, text);
			assertEquals(Access.TO_WRITE, open(BEN).access(), text);
			giveUp();
			open.clear();
			Files.deleteIfExists(word);
		}
		Files.createDirectory(word);
		assertEquals(Access.TO_WRITE, open(BEN).access());
	}

	@Test
	void namesOutOfAFileAreShownAsNamesOnly() {
		FileOwner strange = new FileOwner("a\u202eb\n<c>" + "x".repeat(500), "", "c", 1);
		assertEquals("somebody", strange.user());
		assertTrue(strange.host().length() <= 30 && strange.host().matches("[a-zA-Z ]+"), strange.host());
	}

	@Test
	void whereNothingCanBeWrittenNobodyIsTold() throws Exception {
		if (file.resolveSibling("").toFile().setWritable(false) && !Files.isWritable(file.resolveSibling(""))) {
			assertEquals(Access.TO_WRITE, open(ANNA).access());
			assertEquals(List.of("retreat.json"), names());
		}
		assertTrue(file.resolveSibling("").toFile().setWritable(true));
	}

	@Test
	void aWorkshopWithoutANameIsNoBodysBusiness() throws Exception {
		OpenWorkshop annas = kept(at(ANNA, NOW).create(OneOfEach.workshop()));
		annas.saver().changed(in("Anna's"), "");
		annas.saver().saveNow();
		assertFalse(Files.exists(OpenMarker.beside(annas.saver().file())));
	}
}
