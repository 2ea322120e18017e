package org.entrypoint.storage.saving;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.storage.FileLibrary;
import org.entrypoint.storage.OneOfEach;
import org.entrypoint.storage.SaverStates;
import org.entrypoint.storage.folder.AppFolder;
import org.entrypoint.storage.schedule.Debouncer;
import org.entrypoint.storage.schedule.SavePace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.session.Problem;
import org.entrypoint.session.port.SaveState.Failed;
import org.entrypoint.session.port.SaveState.Saved;
import org.entrypoint.session.port.SaveState.Saving;
import org.entrypoint.session.port.SaveState.Untouched;
import org.entrypoint.session.port.SaveState;
import org.entrypoint.storage.json.WorkshopCodec;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the saver writes, what it writes, and what it does when it cannot. */
class FileSaverTest {
	private static final Instant NOW = Instant.parse("2026-11-24T15:56:56Z");
	/** Writes and tries again at once. */
	private static final SavePace FAST = pace(1, 1);
	/** Never writes by itself, but for the first version of all. */
	private static final SavePace NEVER = pace(3_600_000, 3_600_000);
	private final WorkshopCodec codec = new WorkshopCodec();
	private final List<Checkpoint> written = Collections.synchronizedList(new ArrayList<>());
	@TempDir
	private Path temporary;
	private Path folder = Path.of("");
	private Path file = Path.of("");

	@BeforeEach
	void folder() throws Exception {
		folder = Files.createDirectory(temporary.resolve("stick"));
		file = folder.resolve("retreat.json");
	}

	private static SavePace pace(long quiet, long retry) {
		return new SavePace(new Debouncer.Pace(quiet, quiet), new Debouncer.Pace(quiet, quiet), retry, 3_600_000,
				3_600_000);
	}

	private FileSaver saver(boolean named, SavePace pace) {
		return saver(Checkpoint.unwritten(codec, file, blank()), named, Clock.fixed(NOW, ZoneOffset.UTC), written::add,
				pace);
	}

	private FileSaver saver(Checkpoint checkpoint, boolean named, Clock clock, Consumer<Checkpoint> saved,
			SavePace pace) {
		return new FileSaver(checkpoint, named,
				new FileSaver.Surroundings(new AppFolder(temporary.resolve("app")), clock, saved, () -> {
				}, pace));
	}

	private static Workshop blank() {
		return Workshop.blank(OneOfEach.workshop().diagnostic());
	}

	/** A workshop with this many notes. */
	private static Workshop notes(int count) {
		Workshop workshop = blank();
		for (int note = 1; note <= count; note++) {
			workshop = OneOfEach.after(workshop, Edit.AddNote.last(Note.of("n" + note, "parked", "note " + note)));
		}
		return workshop;
	}

	private WorkshopCodec.Content content(Path of) throws Exception {
		return codec.read(Files.readAllBytes(of), String.valueOf(of));
	}

	@Test
	void aChangeIsWrittenByItself() throws Exception {
		FileSaver saver = saver(true, FAST);
		SaverStates states = new SaverStates(saver);
		assertInstanceOf(Untouched.class, saver.state());
		saver.changed(notes(2), "needs/review");
		assertInstanceOf(Saving.class, states.next());
		assertEquals(new Saved(NOW, file), states.next());
		assertEquals(notes(2), content(file).envelope().workshop());
		assertEquals("needs/review", content(file).envelope().position());
		assertEquals(1, written.size());
		assertTrue(SavePace.USUAL.file().quiet() <= 1_000, "one second of quiet leaves one for the writing");
		saver.close();
	}

	@Test
	void onlyTheNewestStateIsWrittenAndVersionsFollowEachOther() throws Exception {
		FileSaver saver = saver(true, NEVER);
		saver.changed(notes(1), "");
		saver.saveNow();
		WorkshopCodec.Content first = content(file);
		assertEquals(1, first.envelope().revision());
		assertEquals(notes(1), first.envelope().workshop());
		for (int count = 2; count <= 20; count++) {
			saver.changed(notes(count), "");
		}
		assertEquals(first.envelope(), content(file).envelope());
		saver.saveNow();
		assertEquals(2, content(file).envelope().revision());
		assertEquals(notes(20), content(file).envelope().workshop());
		assertEquals(first.hash(), content(file).envelope().parent());
		assertEquals(first.envelope().documentId(), content(file).envelope().documentId());
		saver.close();
	}

	@Test
	void savingWithoutAChangeWritesNothing() throws Exception {
		FileSaver saver = saver(true, NEVER);
		saver.saveNow();
		saver.close();
		assertFalse(Files.exists(file));
		assertInstanceOf(Untouched.class, saver.state());
	}

	@Test
	void whatWasJustOpenedIsSavedAlready() throws Exception {
		FileSaver saver = saver(true, NEVER);
		saver.changed(notes(1), "");
		saver.saveNow();
		saver.close();
		FileSaver again = saver(Checkpoint.read(codec, file, content(file), Files.readAllBytes(file)), true,
				Clock.systemUTC(), written::add, NEVER);
		assertEquals(new Saved(NOW, file), again.state());
		again.close();
	}

	@Test
	void closingSavesWhatIsLeftAndMayBeAskedTwice() throws Exception {
		FileSaver saver = saver(true, NEVER);
		saver.changed(notes(3), "");
		saver.close();
		saver.close();
		assertEquals(notes(3), content(file).envelope().workshop());
	}

	@Test
	void closingWaitsForWhatWasChangedWhileTheFileWasWritten() throws Exception {
		AtomicReference<@Nullable Runnable> whileWriting = new AtomicReference<>();
		FileSaver saver = saver(Checkpoint.unwritten(codec, file, blank()), true, Clock.systemUTC(),
				saved -> Optional.ofNullable(whileWriting.getAndSet(null)).ifPresent(Runnable::run), NEVER);
		whileWriting.set(() -> saver.changed(notes(2), ""));
		saver.changed(notes(1), "");
		saver.close();
		assertEquals(notes(2), content(file).envelope().workshop());
		assertInstanceOf(Saved.class, saver.state());
		saver.saveNow();
		saver.close();
	}

	/** A key is pressed in the very moment in which the saver looks at the clock, to say since when all is saved. */
	@Test
	void neverIsEverythingSavedWhileAChangeWaits() throws Exception {
		AtomicReference<@Nullable Runnable> atTheClock = new AtomicReference<>();
		Clock clock = new Clock() {
			@Override
			public Instant instant() {
				Optional.ofNullable(atTheClock.getAndSet(null)).ifPresent(Runnable::run);
				return NOW;
			}

			@Override
			public ZoneId getZone() {
				return ZoneOffset.UTC;
			}

			@Override
			public Clock withZone(ZoneId zone) {
				return this;
			}
		};
		AtomicReference<FutureTask<Boolean>> typed = new AtomicReference<>();
		AtomicReference<FileSaver> made = new AtomicReference<>();
		AtomicInteger asked = new AtomicInteger();
		FileSaver saver = saver(Checkpoint.unwritten(codec, file, blank()), true, clock, saved -> {
			if (asked.getAndIncrement() == 1) {
				atTheClock.set(() -> typed.set(begin(() -> made.get().changed(notes(3), ""))));
			}
		}, NEVER);
		made.set(saver);
		saver.changed(notes(1), "");
		saver.saveNow();
		saver.changed(notes(2), "");
		saver.saveNow();
		assertTrue(typed.get().get(30, TimeUnit.SECONDS));
		assertEquals(notes(2), content(file).envelope().workshop());
		assertFalse(saver.state().isSettled());
		saver.close();
		assertEquals(notes(3), content(file).envelope().workshop());
	}

	/** Begins something on another thread and gives it a moment, if it needs none but its own. */
	private static FutureTask<Boolean> begin(Runnable work) {
		FutureTask<Boolean> task = new FutureTask<>(work, true);
		Thread.ofPlatform().daemon().start(task);
		try {
			task.get(300, TimeUnit.MILLISECONDS);
		} catch (TimeoutException waits) {
			return task;
		} catch (InterruptedException | ExecutionException e) {
			throw new AssertionError(e);
		}
		return task;
	}

	@Test
	void aFailureIsToldAndWorkGoesOnWhenTheFaultEnds() throws Exception {
		FileSaver saver = saver(true, FAST);
		SaverStates states = new SaverStates(saver);
		Path gone = Files.move(folder, temporary.resolve("gone"));
		saver.changed(notes(1), "");
		Failed failed = states.await(Failed.class);
		assertEquals("save.noFolder", failed.problem().code().key());
		assertEquals(NOW, failed.since());
		saver.changed(notes(2), "");
		assertInstanceOf(Failed.class, saver.state(), "one more change does not hide the failure");
		Files.move(gone, folder);
		states.await(Saved.class);
		assertEquals(notes(2), content(file).envelope().workshop());
		assertInstanceOf(Saved.class, saver.state());
		saver.close();
	}

	@Test
	void whatCouldNotBeSavedOnRequestIsTriedAgainByItself() throws Exception {
		FileSaver saver = saver(true, pace(200, 1));
		SaverStates states = new SaverStates(saver);
		Path gone = Files.move(folder, temporary.resolve("gone"));
		saver.changed(notes(1), "");
		assertEquals("save.noFolder", assertThrows(Problem.class, saver::saveNow).code().key());
		Files.move(gone, folder);
		states.await(Saved.class);
		assertEquals(notes(1), content(file).envelope().workshop());
		saver.close();
	}

	@Test
	void evenAnErrorLosesNoWords() throws Exception {
		AtomicInteger asked = new AtomicInteger();
		FileSaver saver = saver(Checkpoint.unwritten(codec, file, blank()), true, Clock.systemUTC(), saved -> {
			if (asked.getAndIncrement() == 0) {
				throw new OutOfMemoryError("for once");
			}
		}, FAST);
		SaverStates states = new SaverStates(saver);
		saver.changed(notes(1), "");
		assertEquals("save.failed", states.await(Failed.class).problem().code().key());
		states.await(Saved.class);
		assertEquals(notes(1), content(file).envelope().workshop());
		saver.close();
	}

	@Test
	void whatAnotherProgramPutThereStaysAndTheRoomGoesOnBesideIt() throws Exception {
		for (String theirs : List.of("", "not json", "{}", "\u0000\u0000",
				new String(codec.write(OneOfEach.envelope()), java.nio.charset.StandardCharsets.UTF_8))) {
			Files.deleteIfExists(file);
			FileSaver saver = saver(true, NEVER);
			saver.changed(notes(1), "");
			saver.saveNow();
			Files.writeString(file, theirs);
			saver.changed(notes(2), "");
			saver.saveNow();
			assertEquals(theirs, Files.readString(file));
			SaveState.Apart apart = assertInstanceOf(SaveState.Apart.class, saver.state());
			assertEquals(file, apart.theirs());
			assertEquals(saver.file(), apart.file());
			assertTrue(
					apart.file().getFileName().toString()
							.matches("retreat \\(conflict .+ 2026-11-24 15\\.56\\.56(, \\d)?\\)\\.json"),
					apart.file().toString());
			assertEquals("save.apart", apart.notice().code().key());
			assertEquals(notes(2), content(apart.file()).envelope().workshop());
			saver.changed(notes(3), "");
			saver.saveNow();
			assertInstanceOf(SaveState.Apart.class, saver.state(), "it is said as long as it is so");
			assertEquals(notes(3), content(apart.file()).envelope().workshop());
			Path beside = folder.resolve("beside.json");
			saver.saveAs(beside);
			assertEquals(new Saved(NOW, beside), saver.state());
			saver.changed(notes(4), "");
			saver.close();
			assertEquals(notes(4), content(beside).envelope().workshop());
			assertEquals(notes(3), content(apart.file()).envelope().workshop());
			assertEquals(theirs, Files.readString(file));
		}
	}

	@Test
	void aFolderInThePlaceOfTheFileIsNotTouched() throws Exception {
		FileSaver saver = saver(true, NEVER);
		saver.changed(notes(1), "");
		saver.saveNow();
		Files.delete(file);
		Files.createDirectory(file);
		saver.changed(notes(2), "");
		saver.saveNow();
		assertInstanceOf(SaveState.Apart.class, saver.state());
		assertTrue(Files.isDirectory(file));
		assertEquals(notes(2), content(saver.file()).envelope().workshop());
		saver.close();
	}

	@Test
	void anUnnamedFileThatIsGoneIsWrittenAnew() throws Exception {
		FileSaver saver = saver(false, NEVER);
		saver.changed(notes(1), "");
		saver.saveNow();
		Files.delete(file);
		saver.changed(notes(2), "");
		saver.close();
		assertEquals(notes(2), content(file).envelope().workshop());
	}

	@Test
	void anUnnamedFileIsDiscardedWhenTheWorkshopGetsAName() throws Exception {
		FileSaver saver = saver(false, NEVER);
		saver.changed(notes(1), "");
		saver.saveNow();
		String first = content(file).hash();
		Path named = folder.resolve("named.json");
		Files.writeString(named, "the facilitator said that this may be replaced");
		saver.saveAs(named);
		assertFalse(Files.exists(file));
		assertTrue(saver.isNamed());
		assertEquals(named, saver.file());
		assertEquals(notes(1), content(named).envelope().workshop());
		assertEquals(2, content(named).envelope().revision());
		assertEquals(first, content(named).envelope().parent());
		String second = content(named).hash();
		saver.changed(notes(2), "");
		saver.saveAs(folder.resolve("second.json"));
		assertEquals(second, content(folder.resolve("second.json")).envelope().parent());
		assertTrue(Files.exists(named), "a named file stays when the workshop goes on elsewhere");
		saver.close();
	}

	@Test
	void anUnnamedFileThatGetsItsOwnNameStays() throws Exception {
		FileSaver saver = saver(false, NEVER);
		saver.changed(notes(1), "");
		saver.saveNow();
		saver.saveAs(folder.resolve("../stick/retreat.json"));
		assertEquals(notes(1), content(file).envelope().workshop());
		saver.close();
	}

	@Test
	void whereSavingAsFailsEverythingStaysAsItWas() throws Exception {
		FileSaver saver = saver(false, NEVER);
		saver.changed(notes(1), "");
		saver.saveNow();
		byte[] before = Files.readAllBytes(file);
		saver.changed(notes(2), "");
		assertEquals("save.folder", assertThrows(Problem.class, () -> saver.saveAs(folder)).code().key());
		assertEquals("save.noFolder",
				assertThrows(Problem.class, () -> saver.saveAs(folder.resolve("no/such.json"))).code().key());
		assertArrayEquals(before, Files.readAllBytes(file));
		assertFalse(saver.isNamed());
		assertEquals(file, saver.file());
		saver.close();
		assertEquals(notes(2), content(file).envelope().workshop());
	}

	/** The stick went away, and the facilitator has to go home. */
	@Test
	void whoGivesTheFileUpKeepsTheWordsOnThisComputer() throws Exception {
		FileLibrary library = new FileLibrary(new AppFolder(temporary.resolve("app")), Clock.systemUTC());
		library.write(notes(1), file);
		OpenWorkshop open = library.open(file);
		Path gone = Files.move(folder, temporary.resolve("gone"));
		open.saver().changed(notes(2), "parking");
		assertThrows(Problem.class, open.saver()::saveNow);
		Failed failed = assertInstanceOf(Failed.class, open.saver().state());
		assertEquals(SaveState.Place.THIS_COMPUTER, failed.words());
		open.saver().changed(notes(3), "parking");
		open.saver().giveUp();
		open.saver().giveUp();
		Files.move(gone, folder);
		assertEquals(notes(1), content(file).envelope().workshop());
		OpenWorkshop again = library.open(file);
		assertEquals(notes(3), again.workshop());
		assertEquals("parking", again.position());
		assertTrue(again.notices().getFirst().startsWith("Recovered 2 changes to retreat.json"),
				again.notices().toString());
		again.saver().close();
		assertEquals(notes(3), content(file).envelope().workshop());
		assertEquals(List.of(), library.open(file).notices(), "what was recovered is not recovered twice");
	}

	@Test
	void aClosedSubscriptionHearsNothing() throws Exception {
		FileSaver saver = saver(true, NEVER);
		List<SaveState> told = new ArrayList<>();
		saver.subscribe(told::add).close();
		saver.changed(notes(1), "");
		saver.close();
		assertTrue(told.isEmpty());
	}

	@Test
	void whereEverySaveTravelsItIsDoneLessOften() throws Exception {
		SavePace pace = new SavePace(new Debouncer.Pace(1, 1), new Debouncer.Pace(100, 100), 1, 3_600_000, 3_600_000);
		file = Files.createDirectory(folder.resolve("OneDrive - Riverbend USD")).resolve("retreat.json");
		FileSaver saver = saver(true, pace);
		SaverStates states = new SaverStates(saver);
		saver.changed(notes(1), "");
		assertInstanceOf(Saving.class, states.next());
		assertEquals(new Saved(NOW, file), states.next()); // the first version of all does not wait
		long begun = System.nanoTime();
		saver.changed(notes(2), "");
		while (written.size() < 2) {
			TimeUnit.MILLISECONDS.sleep(1);
		}
		assertTrue(System.nanoTime() - begun >= TimeUnit.MILLISECONDS.toNanos(400));
		saver.close();
	}
}
