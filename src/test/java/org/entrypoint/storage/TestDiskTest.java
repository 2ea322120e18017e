package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.storage.folder.AppFolder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entrypoint.session.Problem;
import org.entrypoint.session.port.SaveState;
import org.entrypoint.storage.disk.Call;
import org.entrypoint.storage.disk.Dead;
import org.entrypoint.storage.disk.Faults;
import org.entrypoint.storage.disk.TestDisk;
import org.entrypoint.storage.disk.DiskFault;
import org.entrypoint.storage.file.WholeFile;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk for tests does what a disk does, says what it was asked, and fails as it was told to. */
class TestDiskTest {
	private static final String TEMPORARY = "~$a.json.tmp";
	@TempDir
	private Path real;
	private TestDisk disk;
	private Path file;

	@BeforeEach
	void over() throws IOException {
		disk = TestDisk.over(real);
		file = disk.root().resolve("a.json");
	}

	private static byte[] bytes(int count) {
		byte[] bytes = new byte[count];
		new Random(count).nextBytes(bytes);
		return bytes;
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(each -> String.valueOf(each.getFileName())).sorted().toList();
		}
	}

	private void hasOnly(byte[] content) throws IOException {
		assertEquals(List.of("a.json"), names(real));
		assertArrayEquals(content, Files.readAllBytes(real.resolve("a.json")));
	}

	/** On a system where folders are forced, too. */
	private static List<String> withoutFolders(List<Call> calls) {
		return calls.stream().filter(each -> each.kind().changes() && !each.ofFolder())
				.map(each -> each.toString().replaceFirst("^\\d+ ", "")).toList();
	}

	@Test
	void whatIsWrittenLiesInRealFilesAndIsListedInOrder() throws Exception {
		disk.record();
		WholeFile.write(file, bytes(1_000));
		assertArrayEquals(bytes(1_000), WholeFile.read(file));
		hasOnly(bytes(1_000));
		assertEquals(List.of("OPEN " + TEMPORARY, "WRITE " + TEMPORARY + " at 0, 1000 bytes", "FORCE " + TEMPORARY,
				"MOVE " + TEMPORARY + " -> a.json"), withoutFolders(disk.calls()));
		Call write = disk.calls().stream().filter(each -> each.kind() == Call.Kind.WRITE).findFirst().orElseThrow();
		assertArrayEquals(bytes(1_000), write.bytes());
	}

	@Test
	void aFolderThatIsForcedIsSeen() throws Exception {
		disk.record();
		Files.createDirectory(disk.root().resolve("inner"));
		try (FileChannel channel = FileChannel.open(disk.root().resolve("inner"), StandardOpenOption.READ)) {
			channel.force(true);
		}
		assertTrue(disk.calls().stream()
				.anyMatch(each -> each.kind() == Call.Kind.FORCE && each.ofFolder() && each.path().equals("inner")));
	}

	@Test
	void callsOfManyThreadsAreNumberedFromOneWithoutGaps() throws Exception {
		disk.record();
		try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
			List<Future<?>> all = new ArrayList<>();
			for (int thread = 0; thread < 4; thread++) {
				Path own = disk.root().resolve("file" + thread);
				all.add(threads.submit(() -> Files.write(own, bytes(100_000))));
			}
			for (Future<?> each : all) {
				each.get();
			}
		}
		List<Integer> numbers = disk.calls().stream().map(Call::number).sorted().toList();
		assertEquals(IntStream.rangeClosed(1, numbers.size()).boxed().toList(), numbers);
		for (int thread = 0; thread < 4; thread++) {
			assertArrayEquals(bytes(100_000), Files.readAllBytes(real.resolve("file" + thread)));
		}
	}

	@Test
	void troubleWithAPathIsToldAsJavaTellsIt() throws Exception {
		for (DiskFault trouble : List.of(DiskFault.BROKEN, DiskFault.FULL, DiskFault.DENIED)) {
			disk.fail(Faults.each(Call.Kind.OPEN, "new"::equals, trouble));
			FileSystemException told = assertThrows(FileSystemException.class,
					() -> Files.write(disk.root().resolve("new"), bytes(1)));
			assertEquals(trouble == DiskFault.DENIED, told instanceof AccessDeniedException);
			assertEquals(real.toRealPath().resolve("new").toString(), told.getFile());
			disk.heal();
		}
		assertEquals(List.of(), names(real));
		Files.write(disk.root().resolve("new"), bytes(1));
	}

	@Test
	void troubleWithAnOpenFileIsToldWithoutItsName() throws Exception {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
			disk.fail(Faults.each(Call.Kind.FORCE, path -> true, DiskFault.BROKEN));
			disk.fail(Faults.each(Call.Kind.TRUNCATE, path -> true, DiskFault.DENIED));
			IOException force = assertThrows(IOException.class, () -> channel.force(true));
			assertEquals(IOException.class, force.getClass());
			assertEquals("Input/output error", force.getMessage());
			assertEquals("Permission denied", assertThrows(IOException.class, () -> channel.truncate(0)).getMessage());
		}
	}

	@Test
	void whateverFailsWhileAFileIsReplacedTheOldOneStays() throws Exception {
		WholeFile.write(file, bytes(10));
		for (Call.Kind kind : List.of(Call.Kind.OPEN, Call.Kind.WRITE, Call.Kind.FORCE)) {
			for (DiskFault trouble : List.of(DiskFault.BROKEN, DiskFault.FULL, DiskFault.DENIED, DiskFault.HALF)) {
				disk.fail(Faults.nth(1, kind, TEMPORARY::equals, trouble));
				Problem problem = assertThrows(Problem.class, () -> WholeFile.write(file, bytes(2_000)));
				boolean denied = trouble == DiskFault.DENIED && kind == Call.Kind.OPEN;
				assertEquals(denied ? "save.denied" : "save.failed", problem.code().key(), kind + " " + trouble);
				disk.heal();
				hasOnly(bytes(10));
			}
		}
	}

	@Test
	void aMoveThatFailsTwiceIsTriedAgain() throws Exception {
		WholeFile.write(file, bytes(10));
		disk.fail(Faults.nth(1, Call.Kind.MOVE, TEMPORARY::equals, DiskFault.DENIED));
		disk.fail(Faults.nth(2, Call.Kind.MOVE, TEMPORARY::equals, DiskFault.BROKEN));
		WholeFile.write(file, bytes(20));
		hasOnly(bytes(20));
	}

	@Test
	void everySecondCallFailsUntilTheDiskIsHealed() throws Exception {
		disk.fail(Faults.everyNth(2, Call.Kind.MAKE_FOLDER, DiskFault.FULL));
		Path root = disk.root();
		Files.createDirectory(root.resolve("1"));
		assertEquals("No space left on device",
				assertThrows(FileSystemException.class, () -> Files.createDirectory(root.resolve("2"))).getReason());
		Files.createDirectory(root.resolve("3"));
		assertThrows(FileSystemException.class, () -> Files.createDirectory(root.resolve("4")));
		disk.heal();
		Files.createDirectory(root.resolve("5"));
		Files.createDirectory(root.resolve("6"));
		assertEquals(List.of("1", "3", "5", "6"), names(real));
	}

	@Test
	void halfAWriteLeavesHalfTheBytes() throws Exception {
		disk.record();
		disk.fail(Faults.nth(1, Call.Kind.WRITE, "a.json"::equals, DiskFault.HALF));
		IOException told = assertThrows(IOException.class, () -> Files.write(file, bytes(1_000)));
		assertEquals("No space left on device", told.getMessage());
		assertEquals(500, Files.size(real.resolve("a.json")));
		assertTrue(disk.calls().stream().anyMatch(each -> each.bytes().length == 500));
	}

	@Test
	void whatIsNotAnsweredHasHappenedAllTheSame() throws Exception {
		disk.fail(Faults.nth(1, Call.Kind.MAKE_FOLDER, path -> true, DiskFault.UNANSWERED));
		assertEquals("Input/output error",
				assertThrows(FileSystemException.class, () -> Files.createDirectory(disk.root().resolve("folder")))
						.getReason());
		assertEquals(List.of("folder"), names(real));
	}

	@Test
	void whereverAProgramDiesTheFileIsOldOrNewAndTheNextProgramGoesOn() throws Exception {
		List<Boolean> isNew = new ArrayList<>();
		boolean finished = false;
		for (int change = 1; !finished; change++) {
			TestDisk mortal = TestDisk.over(real);
			Files.write(real.resolve("a.json"), bytes(10));
			mortal.fail(Faults.nthChange(change, DiskFault.DEATH));
			try {
				WholeFile.write(mortal.root().resolve("a.json"), bytes(2_000));
				finished = true;
			} catch (Dead e) {
				assertThrows(Dead.class, () -> Files.exists(mortal.root()));
				assertThrows(Dead.class, () -> Files.write(mortal.root().resolve("b.json"), bytes(1)));
			}
			assertEquals(finished, !mortal.isDead());
			byte[] there = Files.readAllBytes(real.resolve("a.json"));
			isNew.add(there.length == 2_000);
			assertArrayEquals(bytes(there.length == 10 ? 10 : 2_000), there);
			WholeFile.write(file, bytes(30));
			hasOnly(bytes(30));
		}
		assertEquals(2, new HashSet<>(isNew).size(), "before the move it is old, then it is new");
		assertEquals(isNew.stream().sorted().toList(), isNew);
		assertTrue(Collections.frequency(isNew, false) >= 3, isNew.toString());
	}

	@Test
	void aWholeLibraryLivesOnTheDisk() throws Exception {
		AppFolder app = new AppFolder(disk.root().resolve("app"));
		FileLibrary library = new FileLibrary(app, Clock.systemUTC());
		var open = library.create(Workshop.blank(library.builtIn()));
		open.saver().changed(OneOfEach.workshop(), "needs/review");
		open.saver().close();
		assertInstanceOf(SaveState.Saved.class, open.saver().state());
		assertFalse(names(real.resolve("app/workshops")).isEmpty());
		var again = new FileLibrary(app, Clock.systemUTC()).open(open.saver().file());
		assertEquals(OneOfEach.workshop(), again.workshop());
		assertFalse(again.saver().isNamed());
		assertEquals(1, library.recent().size());
		again.saver().close();
	}
}
