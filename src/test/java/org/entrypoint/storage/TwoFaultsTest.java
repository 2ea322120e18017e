package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.storage.recovery.RecoverableDocument;
import org.entrypoint.storage.schedule.Debouncer;
import org.entrypoint.storage.schedule.SavePace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.entrypoint.session.port.SaveState;
import org.entrypoint.session.port.SaveState.Failed;
import org.entrypoint.session.port.SaveState.Place;
import org.entrypoint.storage.disk.Call.Kind;
import org.entrypoint.storage.disk.Fault;
import org.entrypoint.storage.disk.Faults;
import org.entrypoint.storage.disk.DiskFault;
import org.entrypoint.storage.journal.JournalEntry.Changed;
import org.entrypoint.storage.journal.JournalFile;
import org.entrypoint.storage.journal.JournalFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two things go wrong at once: the room is told the worst that is true, and what lies somewhere is found again. */
class TwoFaultsTest {
	private static final String KEPT = "what you type is kept on this computer";
	private static final String NOT_KEPT = "What you type cannot be kept in";
	/** As hurried as a test, with a room that is soon told what does not end. */
	private static final SavePace IMPATIENT = new SavePace(new Debouncer.Pace(1, 3), new Debouncer.Pace(3, 12), 4, 50,
			3_600_000);
	private static final Fault FULL = call -> call.kind().changes() ? DiskFault.FULL : DiskFault.NONE;
	@TempDir(factory = InMemory.class)
	private Path folder;

	private static Sitting begun(Desk desk) throws Exception {
		Sitting sitting = new Sitting(desk, file -> desk.library(IMPATIENT).open(file)).open();
		sitting.type();
		assertTrue(sitting.await(SaveState.Saved.class), sitting.state().toString());
		return sitting;
	}

	/** A disk that does not answer until it is let go. */
	private static Fault slow(CountDownLatch letGo) {
		return call -> {
			if (call.kind() == Kind.FORCE) {
				try {
					assertTrue(letGo.await(60, TimeUnit.SECONDS));
				} catch (InterruptedException e) {
					Thread.currentThread().interrupt();
				}
			}
			return DiskFault.NONE;
		};
	}

	private static boolean says(SaveState state, String what) {
		return state instanceof Failed failed && failed.problem().words().contains(what);
	}

	@Test
	void whileTheDriveIsSlowTheRoomIsTold() throws Exception {
		Desk desk = Desk.apart(folder).begin(true);
		Sitting sitting = begun(desk);
		CountDownLatch letGo = new CountDownLatch(1);
		desk.stick().fail(slow(letGo));
		sitting.type();
		assertTrue(sitting.await(state -> says(state, KEPT)), sitting.state().toString());
		assertTrue(says(sitting.state(), "answers slowly"), sitting.state().toString());
		letGo.countDown();
		sitting.heal().leave(true);
		assertEquals(List.of(), sitting.witness().complaints());
	}

	@Test
	void nobodyIsToldThatWordsAreKeptWhichAreNot() throws Exception {
		for (boolean isSlowFirst : List.of(true, false)) {
			Path real = Files.createDirectory(folder.resolve("slow" + isSlowFirst));
			Desk desk = Desk.apart(real).begin(true);
			Sitting sitting = begun(desk);
			CountDownLatch letGo = new CountDownLatch(1);
			if (isSlowFirst) {
				desk.stick().fail(slow(letGo));
				sitting.type();
				assertTrue(sitting.await(state -> says(state, KEPT)), sitting.state().toString());
				desk.computer().fail(FULL);
				sitting.type();
			} else {
				desk.computer().fail(FULL);
				desk.stick().fail(slow(letGo));
				sitting.type();
			}
			assertTrue(sitting.await(state -> says(state, NOT_KEPT)), sitting.state().toString());
			assertTrue(says(sitting.state(), "the disk is full"), sitting.state().toString());
			assertFalse(says(sitting.state(), KEPT), sitting.state().toString());
			assertTrue(sitting.state() instanceof Failed failed && failed.words() == Place.NOWHERE);
			letGo.countDown();
			sitting.heal().leave(true);
			assertEquals(List.of(), sitting.witness().complaints());
		}
	}

	/** A disk that takes what is written and never says so has kept nothing. */
	@Test
	void aDiskOfThisComputerThatDoesNotAnswerIsToldAsWell() throws Exception {
		Desk desk = Desk.apart(folder).begin(true);
		Sitting sitting = begun(desk);
		CountDownLatch letGo = new CountDownLatch(1);
		desk.stick().fail(Faults.each(Kind.MOVE, path -> true, DiskFault.FULL));
		desk.computer().fail(slow(letGo));
		sitting.type();
		assertTrue(sitting.await(Failed.class), sitting.state().toString());
		assertFalse(says(sitting.state(), KEPT), sitting.state().toString());
		letGo.countDown();
		sitting.heal().leave(true);
		assertEquals(List.of(), sitting.witness().complaints());
	}

	@Test
	void whatLiesInAFileThatCouldNotBeRenamedIsListedAndComesBack() throws Exception {
		Desk desk = Desk.apart(folder).begin(true);
		Sitting sitting = begun(desk);
		desk.fail(Faults.each(Kind.MOVE, path -> true, DiskFault.DENIED));
		for (int typed = 0; typed < 3; typed++) {
			sitting.type();
			assertTrue(sitting.await(state -> says(state, NOT_KEPT)), sitting.state().toString());
		}
		assertTrue(sitting.await(state -> written(sitting.witness().given())), "it lies nowhere");
		sitting.die();
		List<RecoverableDocument> kept = Desk.library(folder).kept().all();
		assertEquals(1, kept.size());
		assertTrue(kept.getFirst().changes().getLast().canBeMadeAgain(), kept.toString());
		assertEquals(sitting.witness().given(), Found.in(folder).version());
	}

	/** Whether the newest version lies in a file of the journal that has no name yet. */
	private boolean written(int version) {
		try (Stream<Path> journals = Files.list(folder.resolve("app").resolve("journals"))) {
			for (Path each : new JournalFolder(journals.findFirst().orElseThrow()).files()) {
				int changes = JournalFile.read(each).orElseThrow().changes().stream().mapToInt(Changed::changes).sum();
				if (changes == version - 1) {
					return true;
				}
			}
			return false;
		} catch (IOException | NoSuchElementException e) {
			return false; // it was just replaced by a newer one
		}
	}
}
