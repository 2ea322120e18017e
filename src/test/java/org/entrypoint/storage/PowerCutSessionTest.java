package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entrypoint.storage.disk.PowerCut;
import org.entrypoint.storage.disk.TestDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The power fails at any moment of typed sessions. A thousand times in all, or as often as {@code -Dimages=10000} says,
 * another program opens what the disk may hold then. Most sessions begin with what a power cut has left of the one
 * before.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there, folders are not forced")
class PowerCutSessionTest {
	private static final int IMAGES = Integer.getInteger("images", 1_000);
	private static final int OF_FIRST_STARTS = Math.max(100, IMAGES / 10);
	private static final int OF_NAIVE_ONES = 100;
	private static final int OF_A_SESSION = 50;
	private static final int OF_A_CHAIN = 4;
	private static final int VERSIONS = 10;
	private static final int AT_ONCE = 4;
	@TempDir(factory = InMemory.class)
	private Path folder;

	/** What came of all images. */
	private static final class Tally {
		private int images;
		private int lost;
		private int unsound;
		private int recovered;
		private int typed;
		private String example = "";
		private final List<String> complaints = new ArrayList<>();

		void count(Found found, int safe, int given, int call) {
			images++;
			boolean isLost = found.version() < safe || found.version() > given;
			lost += isLost ? 1 : 0;
			unsound += found.inFile() < 0 ? 1 : 0;
			recovered += found.isRecovered() ? 1 : 0;
			if (isLost && example.isEmpty()) {
				example = "after call " + call + ": " + found + ", promised " + safe + ", given " + given;
			}
		}

		@Override
		public String toString() {
			return images + " power cuts in sessions of " + typed + " versions: " + lost + " times words were lost, "
					+ unsound + " times the file was broken, " + recovered + " times words were recovered " + example;
		}
	}

	private static Sitting.At ours() {
		return desk -> file -> desk.library(Desk.HURRIED).open(file);
	}

	/** Types and cuts; each session goes on where the last image ended, or begins anew. */
	private Tally cut(int images, boolean withApp, boolean goesOn, Sitting.At work) throws Exception {
		Tally tally = new Tally();
		Random random = new Random();
		Path real = Files.createDirectory(folder.resolve("begun"));
		var _ = Desk.together(real).begin(withApp);
		for (int session = 0; tally.images < images; session++) {
			Path next = session(real, tally, random, work);
			if (goesOn && session % OF_A_CHAIN > 0) {
				Desk.clear(real);
				real = next;
			} else {
				Desk.clear(next);
				Desk.clear(real);
				Files.createDirectory(real);
				var _ = Desk.together(real).begin(withApp);
			}
		}
		System.out.println(tally);
		return tally;
	}

	/** One session and its images; what the last of them has become is the answer. */
	private Path session(Path real, Tally tally, Random random, Sitting.At work) throws Exception {
		Desk desk = Desk.together(real);
		TestDisk disk = desk.stick();
		PowerCut cut = disk.record();
		Sitting sitting = new Sitting(desk, work.program(desk));
		sitting.open().type(VERSIONS, new SplittableRandom(random.nextLong()));
		if (random.nextBoolean()) {
			sitting.close();
		}
		sitting.die();
		tally.typed += VERSIONS;
		int calls = disk.calls().getLast().number();
		int first = tally.images;
		try (ExecutorService rooms = Executors.newFixedThreadPool(AT_ONCE)) {
			List<Future<Found>> found = new ArrayList<>();
			List<Integer> cuts = random.ints(OF_A_SESSION, 0, calls + 1).boxed().toList();
			for (int each : cuts) {
				Path image = Files.createDirectory(folder.resolve("image" + (first + found.size())));
				Random chance = new Random(random.nextLong());
				found.add(rooms.submit(() -> {
					cut.image(each, chance, image);
					return Found.in(image);
				}));
			}
			for (int number = 0; number < OF_A_SESSION; number++) {
				int call = cuts.get(number);
				tally.count(found.get(number).get(), sitting.witness().safeAt(call), sitting.witness().given(), call);
			}
		}
		for (int number = first; number < tally.images - 1; number++) {
			Desk.clear(folder.resolve("image" + number));
		}
		tally.complaints.addAll(sitting.witness().complaints());
		return folder.resolve("image" + (tally.images - 1));
	}

	@Test
	void nothingThatWasPromisedIsLostWhenThePowerFails() throws Exception {
		Tally tally = cut(IMAGES, true, true, ours());
		assertNothingLost(tally);
		assertTrue(tally.recovered > 0, "it would be no test of the journal");
	}

	@Test
	void norWhenItFailsInTheVeryFirstSession() throws Exception {
		assertNothingLost(cut(OF_FIRST_STARTS, false, false, ours()));
	}

	private static void assertNothingLost(Tally tally) {
		assertEquals(0, tally.lost, tally.toString());
		assertEquals(0, tally.unsound, tally.toString());
		assertEquals(List.of(), tally.complaints);
	}

	/** Shows that this test can fail. */
	@Test
	void aNaiveProgramLosesWords() throws Exception {
		Tally tally = cut(OF_NAIVE_ONES, true, false,
				desk -> NaiveSaver.program(desk.library(Desk.HURRIED), (file, bytes) -> {
					Path beside = Files.write(file.resolveSibling("~$beside"), bytes);
					Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
				}));
		assertTrue(tally.lost > 0 && tally.unsound > 0, tally.toString());
	}
}
