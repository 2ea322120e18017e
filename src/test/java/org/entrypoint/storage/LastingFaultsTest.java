package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.storage.schedule.SavePace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.entrypoint.session.port.SaveState;
import org.entrypoint.session.port.SaveState.Failed;
import org.entrypoint.session.port.SaveState.Place;
import org.entrypoint.storage.disk.Call.Kind;
import org.entrypoint.storage.disk.Fault;
import org.entrypoint.storage.disk.TestDisk;
import org.entrypoint.storage.disk.DiskFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A disk that fails and goes on failing, and one that fails before the program dies. */
@Timeout(value = 3, unit = TimeUnit.HOURS)
class LastingFaultsTest {
	private static final int DEATHS = Integer.getInteger("scenarios", 120);
	private static final List<DiskFault> TROUBLES = List.of(DiskFault.BROKEN, DiskFault.FULL, DiskFault.DENIED,
			DiskFault.UNANSWERED);
	@TempDir(factory = InMemory.class)
	private Path folder;

	/** What goes on from now on. A full disk can still be read. */
	private static Fault lasting(DiskFault trouble) {
		return call -> trouble != DiskFault.FULL || call.kind().changes() ? trouble : DiskFault.NONE;
	}

	private Sitting typed(Desk desk, TestDisk disk, DiskFault trouble) throws Exception {
		Sitting sitting = new Sitting(desk, file -> desk.library(Desk.HURRIED).open(file)).open();
		sitting.type();
		assertTrue(sitting.await(SaveState.Saved.class), sitting.state().toString());
		disk.fail(lasting(trouble));
		for (int typed = 0; typed < 4; typed++) {
			sitting.type();
			TimeUnit.MILLISECONDS.sleep(3);
		}
		return sitting;
	}

	/** Waits until the room is told that it fails and where the words are, and sees to it that this stays so. */
	private static void staysFailed(Sitting sitting, Place words, String what) throws InterruptedException {
		assertTrue(sitting.await(state -> state instanceof Failed failed && failed.words() == words),
				what + ": " + sitting.state());
		for (int look = 0; look < 50; look++) {
			assertTrue(sitting.state() instanceof Failed failed && failed.words() == words,
					what + ": " + sitting.state());
			TimeUnit.MILLISECONDS.sleep(2);
		}
	}

	/** The program dies, or all is well again: everything that was typed is found. */
	private static void ends(Sitting sitting, boolean dies, Path real, String what) throws Exception {
		if (dies) {
			sitting.die().leave(false);
		} else {
			sitting.heal().leave(true);
		}
		assertEquals(sitting.witness().given(), Found.in(real).version());
		assertEquals(List.of(), sitting.witness().complaints(), what);
	}

	@Test
	void whileTheStickFailsTheWordsAreSafeOnThisComputerAndTheRoomKnows() throws Exception {
		for (DiskFault trouble : TROUBLES) {
			for (boolean dies : List.of(true, false)) {
				Path real = Files.createDirectory(folder.resolve("stick-" + trouble + dies));
				Desk desk = Desk.apart(real).begin(true);
				Sitting sitting = typed(desk, desk.stick(), trouble);
				if (trouble != DiskFault.UNANSWERED) {
					staysFailed(sitting, Place.THIS_COMPUTER, trouble.toString());
				}
				if (dies) {
					sitting.await(state -> sitting.witness().safe() == 5);
				}
				ends(sitting, dies, real, trouble.toString());
			}
		}
	}

	@Test
	void whileTheProgramsFolderFailsTheWordsAreInTheFileAndTheRoomKnows() throws Exception {
		for (DiskFault trouble : TROUBLES) {
			for (boolean dies : List.of(true, false)) {
				Path real = Files.createDirectory(folder.resolve("app-" + trouble + dies));
				Desk desk = Desk.apart(real).begin(true);
				Sitting sitting = typed(desk, desk.computer(), trouble);
				staysFailed(sitting, Place.FILE, trouble.toString());
				assertEquals(5, sitting.witness().look());
				ends(sitting, dies, real, trouble.toString());
			}
		}
	}

	/** Prints how long it takes until the room knows; it is meant to be five seconds at most. */
	@Test
	void atTheUsualPaceTheRoomSoonKnows() throws Exception {
		List<Long> millis = new ArrayList<>();
		for (Kind kind : List.of(Kind.OPEN, Kind.MOVE)) {
			Desk desk = Desk.apart(Files.createDirectory(folder.resolve("usual-" + kind))).begin(true);
			Sitting sitting = new Sitting(desk, file -> desk.library(SavePace.USUAL).open(file)).open();
			desk.stick().fail(Stroke.every(1, call -> call.kind() == kind, DiskFault.DENIED));
			long begin = System.nanoTime();
			sitting.type();
			assertTrue(sitting.await(Failed.class), sitting.state().toString());
			millis.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
			assertTrue(sitting.state() instanceof Failed failed && failed.words() == Place.THIS_COMPUTER);
			sitting.heal().leave(true);
			assertEquals(List.of(), sitting.witness().complaints());
		}
		System.out.println("a stick that fails is told after " + millis + " milliseconds");
	}

	private List<String> failAndDie(int number) throws Exception {
		SplittableRandom random = new SplittableRandom(number);
		Path real = Files.createDirectory(folder.resolve("death" + number));
		Desk desk = (number % 3 == 0 ? Desk.apart(real) : Desk.together(real)).begin(true);
		Sitting sitting = new Sitting(desk, file -> desk.library(Desk.HURRIED).open(file));
		int fault = 20 + random.nextInt(250);
		DiskFault trouble = TROUBLES.get(random.nextInt(TROUBLES.size()));
		Stroke first = Stroke.once(fault, call -> call.kind().changes(), trouble);
		Stroke last = Stroke.once(fault + random.nextInt(100), call -> call.kind().changes(), DiskFault.DEATH);
		desk.fail(last);
		desk.fail(first);
		sitting.open().type(12, random).close();
		boolean wasClosed = !desk.isDead();
		sitting.die().leave(wasClosed);
		Desk.clear(real);
		return sitting.witness().complaints().stream().map(each -> first + " and " + last + ": " + each).toList();
	}

	@Test
	void whatWasPromisedIsThereEvenIfADiskFailsBeforeTheProgramDies() throws Exception {
		List<Future<List<String>>> played = new ArrayList<>();
		try (ExecutorService rooms = Executors.newFixedThreadPool(4)) {
			for (int number = 0; number < DEATHS; number++) {
				int each = number;
				played.add(rooms.submit(() -> failAndDie(each)));
			}
		}
		List<String> complaints = new ArrayList<>();
		for (Future<List<String>> each : played) {
			complaints.addAll(each.get());
		}
		complaints.forEach(System.out::println);
		assertEquals(List.of(), complaints);
	}
}
