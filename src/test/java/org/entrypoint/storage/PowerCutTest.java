package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.storage.folder.AppFolder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.storage.disk.Call;
import org.entrypoint.storage.disk.PowerCut;
import org.entrypoint.storage.disk.TestDisk;
import org.entrypoint.storage.file.WholeFile;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is left of a file when the power fails while it is replaced: with the house's writer the old or the new, and
 * with careless ones all that one is afraid of, so that the power cuts are seen to be real ones.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there, folders are not forced")
class PowerCutTest {
	private static final int IMAGES = 500;
	/** Enough for what happens often. */
	private static final int SOME = 60;
	private static final byte[] OLD = bytes(1_500);
	private static final byte[] NEW = bytes(3_000);

	/** What is left. */
	private enum Left {
		OLD, NEW, EMPTY, BROKEN, LOST
	}

	/** Some way of replacing a file. */
	private interface Writer {
		void write(Path file) throws Exception;
	}

	@TempDir
	private Path real;
	@TempDir
	private Path images;
	private TestDisk disk;

	@BeforeEach
	void over() throws IOException {
		disk = TestDisk.over(real);
	}

	private static byte[] bytes(int count) {
		byte[] bytes = new byte[count];
		new Random(count).nextBytes(bytes);
		return bytes;
	}

	private Path image(PowerCut cut, int call, int number) throws IOException {
		Path image = Files.createDirectory(images.resolve(call + "-" + number));
		cut.image(call, new Random(number), image);
		return image;
	}

	/** What is left, in so many images after any call or only after the last one. */
	private Map<Left, Integer> left(Writer writer, int howMany, boolean atTheEnd) throws Exception {
		Files.write(real.resolve("a.json"), OLD);
		PowerCut cut = disk.record();
		writer.write(disk.root().resolve("a.json"));
		List<Call> calls = disk.calls();
		Map<Left, Integer> counts = new EnumMap<>(Left.class);
		for (int number = 0; number < howMany; number++) {
			Call call = atTheEnd ? calls.getLast() : calls.get(number % calls.size());
			counts.merge(left(image(cut, call.number(), number).resolve("a.json")), 1, Integer::sum);
		}
		return counts;
	}

	private static Left left(Path file) throws IOException {
		if (!Files.exists(file)) {
			return Left.LOST;
		}
		byte[] there = Files.readAllBytes(file);
		if (there.length == 0) {
			return Left.EMPTY;
		}
		return Arrays.equals(there, OLD) ? Left.OLD : Arrays.equals(there, NEW) ? Left.NEW : Left.BROKEN;
	}

	private static void force(Path path, StandardOpenOption how) throws IOException {
		try (FileChannel channel = FileChannel.open(path, how)) {
			channel.force(true);
		}
	}

	@Test
	void theHousesWriterLeavesTheOldFileOrTheNewOne() throws Exception {
		Map<Left, Integer> left = left(file -> WholeFile.write(file, NEW), IMAGES, false);
		System.out.println("power cuts while a file was replaced left " + left);
		assertEquals(List.of(Left.OLD, Left.NEW), List.copyOf(left.keySet()));
	}

	@Test
	void whatTheHousesWriterHasWrittenIsSafe() throws Exception {
		assertEquals(Map.of(Left.NEW, IMAGES), left(file -> WholeFile.write(file, NEW), IMAGES, true));
	}

	@Test
	void aFileThatIsWrittenOverMayBeEmptyOrBroken() throws Exception {
		Writer straight = file -> Files.write(file, NEW);
		assertTrue(
				left(straight, SOME, true).keySet().containsAll(List.of(Left.OLD, Left.NEW, Left.EMPTY, Left.BROKEN)));
	}

	@Test
	void aFileThatIsMovedThereWithoutBeingForcedMayBeEmptyOrBroken() throws Exception {
		Map<Left, Integer> left = left(file -> {
			Path beside = Files.write(file.resolveSibling("beside"), NEW);
			Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
		}, SOME, true);
		assertEquals(List.of(Left.OLD, Left.NEW, Left.EMPTY, Left.BROKEN), List.copyOf(left.keySet()));
	}

	@Test
	void aMoveInAFolderThatIsNotForcedMayNotHaveHappened() throws Exception {
		Map<Left, Integer> left = left(file -> {
			Path beside = Files.write(file.resolveSibling("beside"), NEW);
			force(beside, StandardOpenOption.WRITE);
			Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
		}, SOME, true);
		assertEquals(List.of(Left.OLD, Left.NEW), List.copyOf(left.keySet()));
	}

	@Test
	void aFileThatIsDeletedBeforeItIsReplacedMayBeLost() throws Exception {
		Map<Left, Integer> left = left(file -> {
			Path beside = Files.write(file.resolveSibling("beside"), NEW);
			force(beside, StandardOpenOption.WRITE);
			Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
		}, SOME, true);
		assertEquals(List.of(Left.OLD, Left.NEW, Left.LOST), List.copyOf(left.keySet()));
	}

	@Test
	void forcedBytesStayAndOnlyTheNameOfANewFileCanBeLost() throws Exception {
		PowerCut cut = disk.record();
		Path file = disk.root().resolve("log");
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			channel.write(ByteBuffer.wrap(OLD));
			channel.force(false);
			channel.write(ByteBuffer.wrap(NEW));
		}
		int lost = 0;
		int longer = 0;
		int other = 0;
		for (int number = 0; number < SOME; number++) {
			Path there = image(cut, Integer.MAX_VALUE, number).resolve("log");
			if (!Files.exists(there)) {
				lost++;
				continue;
			}
			byte[] bytes = Files.readAllBytes(there);
			assertArrayEquals(OLD, Arrays.copyOf(bytes, OLD.length));
			assertTrue(bytes.length <= OLD.length + NEW.length);
			longer += bytes.length > OLD.length ? 1 : 0;
			byte[] added = Arrays.copyOfRange(bytes, OLD.length, bytes.length);
			other += Arrays.equals(added, Arrays.copyOf(NEW, added.length)) ? 0 : 1;
		}
		assertTrue(lost > 0 && longer > 0 && other > 0,
				lost + " lost, " + longer + " longer, " + other + " not as new");
	}

	@Test
	void foldersAreForgottenIndependentlyOfEachOther() throws Exception {
		Files.createDirectory(real.resolve("from"));
		Files.createDirectory(real.resolve("to"));
		Files.write(real.resolve("from/a.json"), OLD);
		Files.createSymbolicLink(real.resolve("link"), real.toRealPath().resolve("from"));
		PowerCut cut = disk.record();
		Files.move(disk.root().resolve("from/a.json"), disk.root().resolve("to/a.json"));
		boolean[] seen = new boolean[4];
		for (int number = 0; number < SOME; number++) {
			Path image = image(cut, Integer.MAX_VALUE, number);
			boolean from = left(image.resolve("link/a.json")) == Left.OLD;
			boolean to = left(image.resolve("to/a.json")) == Left.OLD;
			seen[(from ? 1 : 0) + (to ? 2 : 0)] = true;
		}
		assertArrayEquals(new boolean[]{true, true, true, true}, seen);
	}

	@Test
	void theSameChanceLeavesTheSame() throws Exception {
		PowerCut cut = disk.record();
		Files.write(disk.root().resolve("a.json"), bytes(100_000));
		for (int number = 0; number < 20; number++) {
			Path one = image(cut, 4, number).resolve("a.json");
			Path other = Files.createDirectory(images.resolve("again" + number));
			cut.image(4, new Random(number), other);
			assertEquals(Files.exists(one), Files.exists(other.resolve("a.json")));
			assertTrue(!Files.exists(one) || Files.mismatch(one, other.resolve("a.json")) == -1);
		}
	}

	/** As soon as a version is announced as saved, neither it nor a later one can be lost. */
	@Test
	void aWorkshopIsSoundInWhateverIsLeftAndAsNewAsTheLastAnnouncedVersion() throws Exception {
		Path app = Files.createDirectory(real.resolve("app"));
		PowerCut cut = disk.record();
		FileLibrary library = new FileLibrary(new AppFolder(disk.root().resolve(app.getFileName().toString())),
				Clock.systemUTC());
		OpenWorkshop open = library.create(Workshop.blank(library.builtIn()));
		open.saver().changed(OneOfEach.workshop(), "");
		open.saver().saveNow();
		int saved = disk.calls().getLast().number();
		open.saver().changed(open.workshop(), "");
		open.saver().close();
		String inside = disk.root().relativize(open.saver().file()).toString();
		List<Call> calls = disk.calls().stream().filter(each -> each.kind().changes()).toList();
		for (Call call : calls) {
			for (int number = 0; number < 8; number++) {
				Path file = image(cut, call.number(), number).resolve(inside);
				assertTrue(Files.exists(file) || call.number() < saved, call::toString);
				if (Files.exists(file)) {
					library.check(file);
					assertTrue(call != calls.getLast() || library.read(file).equals(open.workshop()));
				}
			}
		}
	}
}
