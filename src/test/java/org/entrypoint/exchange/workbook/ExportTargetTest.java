package org.entrypoint.exchange.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.entrypoint.session.port.Exporter;
import org.entrypoint.session.port.Exporter.Content;
import org.entrypoint.session.port.Exporter.Progress;
import org.entrypoint.session.Problem;
import org.entrypoint.storage.folder.AppFolder;
import org.entrypoint.storage.FileLibrary;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.entrypoint.storage.disk.Call;
import org.entrypoint.storage.disk.Faults;
import org.entrypoint.storage.disk.TestDisk;
import org.entrypoint.storage.disk.DiskFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever an export goes: the whole workbook arrives, or nothing is changed and a line says why. */
class ExportTargetTest {
	private static final byte[] OLD = "an older workbook".getBytes(StandardCharsets.UTF_8);
	private final Workshop workshop = Written.empty();
	private final Exporter exporter = new WorkbookExporter();
	@TempDir
	private Path folder;
	private @Nullable Path mounted;

	private String refused(Path file) {
		Problem problem = assertThrows(Problem.class,
				() -> exporter.export(workshop, Content.COMPLETE, file, Progress.UNHEARD));
		assertTrue(problem.words().contains(file.toString()), problem.words());
		assertTrue(problem.words().matches("(?s).+\\. .+\\."), "it says what and what next: " + problem.words());
		return problem.code().key();
	}

	private List<String> names(Path place) throws IOException {
		try (Stream<Path> files = Files.list(place)) {
			return files.map(each -> String.valueOf(each.getFileName())).sorted().toList();
		}
	}

	@Test
	void anExistingWorkbookIsReplacedAsAWhole() throws Exception {
		Path file = Files.write(folder.resolve("old.xlsx"), OLD);
		exporter.export(workshop, Content.COMPLETE, file, Progress.UNHEARD);
		assertArrayEquals(Written.complete(workshop), Files.readAllBytes(file));
		assertEquals(List.of("old.xlsx"), names(folder));
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void aLinkStaysALinkAndItsFileIsWritten() throws Exception {
		Path real = Files.write(Files.createDirectory(folder.resolve("cloud")).resolve("real.xlsx"), OLD);
		Path link = Files.createSymbolicLink(folder.resolve("link.xlsx"), real);
		exporter.export(workshop, Content.COMPLETE, link, Progress.UNHEARD);
		assertTrue(Files.isSymbolicLink(link));
		assertArrayEquals(Written.complete(workshop), Files.readAllBytes(real));
		assertEquals(List.of("real.xlsx"), names(folder.resolve("cloud")));
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void aWorkbookThatOnlyItsOwnerMayReadStaysSo() throws Exception {
		Path file = Files.write(folder.resolve("old.xlsx"), OLD);
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
		exporter.export(workshop, Content.COMPLETE, file, Progress.UNHEARD);
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
	}

	@Test
	void untilTheLastMomentTheOldWorkbookIsThere() throws Exception {
		Path file = Files.write(folder.resolve("old.xlsx"), OLD);
		exporter.export(workshop, Content.COMPLETE, file, (done, all) -> {
			try {
				assertEquals(done < all, Arrays.equals(OLD, Files.readAllBytes(file)), done + " of " + all);
				assertEquals(List.of("old.xlsx"), names(folder));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			return true;
		});
	}

	@ParameterizedTest
	@ValueSource(ints = {0, 1, 4, 8})
	void cancellingLeavesTheOldWorkbookByteForByte(int until) throws Exception {
		Path file = Files.write(folder.resolve("old.xlsx"), OLD);
		AtomicInteger asked = new AtomicInteger();
		FileTime before = Files.getLastModifiedTime(file);
		exporter.export(workshop, Content.COMPLETE, file, (done, all) -> asked.getAndIncrement() < until);
		assertArrayEquals(OLD, Files.readAllBytes(file));
		assertEquals(until + 1, asked.get(), "nobody is asked again");
		assertEquals(before, Files.getLastModifiedTime(file));
		assertEquals(List.of("old.xlsx"), names(folder));
	}

	@Test
	void aFolderIsNotReplaced() throws IOException {
		Path place = Files.createDirectory(folder.resolve("place.xlsx"));
		assertEquals("export.folder", refused(place));
		assertTrue(Files.isDirectory(place));
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void aPipeIsNotReplaced() throws Exception {
		Path pipe = folder.resolve("pipe.xlsx");
		assertTrue(runs("mkfifo", pipe.toString()));
		assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertEquals("export.special", refused(pipe)));
		assertFalse(Files.isRegularFile(pipe), "it is what it was");
		assertEquals(List.of("pipe.xlsx"), names(folder));
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void aLinkInTheTemporaryFilesPlaceIsNotWrittenInto() throws Exception {
		Path other = Files.write(folder.resolve("other.xlsx"), OLD);
		Files.createSymbolicLink(folder.resolve("~$book.xlsx.tmp"), other);
		exporter.export(workshop, Content.COMPLETE, folder.resolve("book.xlsx"), Progress.UNHEARD);
		assertArrayEquals(OLD, Files.readAllBytes(other));
		assertEquals(List.of("book.xlsx", "other.xlsx"), names(folder));
	}

	@Test
	void aMissingFolderIsNotMade() throws IOException {
		assertEquals("export.noFolder", refused(folder.resolve("none").resolve("book.xlsx")));
		assertEquals(List.of(), names(folder));
	}

	@Test
	void aFolderThatVanishesMeanwhileIsToldAndNothingRemains() throws Exception {
		Path place = Files.createDirectory(folder.resolve("stick"));
		Path file = place.resolve("book.xlsx");
		Problem problem = assertThrows(Problem.class,
				() -> exporter.export(workshop, Content.COMPLETE, file, (done, all) -> {
					try {
						Files.deleteIfExists(place);
					} catch (IOException e) {
						throw new UncheckedIOException(e);
					}
					return true;
				}));
		assertEquals("export.noFolder", problem.code().key());
		assertEquals(List.of(), names(folder));
	}

	@Test
	void aWriteProtectedFileStays() throws IOException {
		Path file = Files.write(folder.resolve("book.xlsx"), OLD);
		assertTrue(file.toFile().setReadOnly());
		assumeFalse(Files.isWritable(file), "this user may write everything");
		assertEquals("export.readOnly", refused(file));
		assertArrayEquals(OLD, Files.readAllBytes(file));
	}

	@Test
	void aWriteProtectedFolderGetsNothing() throws IOException {
		Path place = Files.createDirectory(folder.resolve("place"));
		assertTrue(place.toFile().setWritable(false));
		assumeFalse(Files.isWritable(place), "this user may write everything");
		assertEquals("export.denied", refused(place.resolve("book.xlsx")));
		assertTrue(place.toFile().setWritable(true));
		assertEquals(List.of(), names(place));
	}

	@Test
	void aNameThatIsTooLongIsTold() throws IOException {
		assertEquals("export.failed", refused(folder.resolve("n".repeat(300) + ".xlsx")));
		assertEquals(List.of(), names(folder));
	}

	@ParameterizedTest
	@ValueSource(strings = {"retreat.json", "RETREAT.JSON", "retreat.xlsx", "retreat"})
	void aWorkshopIsNeverOverwritten(String name) throws Exception {
		Path file = folder.resolve(name);
		new FileLibrary(new AppFolder(folder.resolve("app")), Clock.systemUTC()).write(workshop, file);
		byte[] before = Files.readAllBytes(file);
		assertEquals("export.workshop", refused(file));
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@Test
	void aNameLikeAWorkshopsIsNotTakenForAWorkbook() throws IOException {
		assertEquals("export.workshop", refused(folder.resolve("new.json")));
		assertEquals(List.of(), names(folder));
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void onAFullDiskTheOldWorkbookStaysAndNothingHalfWrittenRemains() throws Exception {
		Path disk = Files.createDirectory(folder.resolve("disk"));
		mount(disk, "-t", "tmpfs", "-o", "size=16k", "tmpfs", disk.toString());
		Path file = Files.write(disk.resolve("book.xlsx"), OLD);
		assertTrue(Written.complete(workshop).length > 16_384, "it must not fit");
		assertEquals("export.failed", refused(file));
		assertArrayEquals(OLD, Files.readAllBytes(file));
		assertEquals(List.of("book.xlsx"), names(disk));
	}

	/** As in Excel: the old file can be read, and nothing can take its place. */
	@Test
	@EnabledOnOs(OS.LINUX)
	void aWorkbookThatIsHeldStaysAndAnotherNameIsProposed() throws Exception {
		Path file = Files.write(folder.resolve("book.xlsx"), OLD);
		mount(file, "--bind", file.toString(), file.toString());
		assertEquals("export.held", refused(file));
		assertTrue(proposed(file).endsWith("choose another name, such as “book (2).xlsx”."), proposed(file));
		Files.write(folder.resolve("book (2).xlsx"), OLD);
		assertTrue(proposed(file).endsWith("choose another name, such as “book (3).xlsx”."), proposed(file));
		assertArrayEquals(OLD, Files.readAllBytes(file));
		assertEquals(List.of("book (2).xlsx", "book.xlsx"), names(folder));
	}

	/** Nobody closes Excel in vain: what is wrong with the disk is told as that. */
	@ParameterizedTest
	@CsvSource({"BROKEN, the drive reports an error", "FULL, the disk is full"})
	void aDiskThatDoesNotRenameIsNotBlamedOnAnotherProgram(DiskFault trouble, String told) throws Exception {
		Files.write(folder.resolve("book.xlsx"), OLD);
		TestDisk disk = TestDisk.over(folder);
		disk.fail(Faults.each(Call.Kind.MOVE, path -> true, trouble));
		Path file = disk.root().resolve("book.xlsx");
		assertEquals("export.failed", refused(file));
		assertTrue(proposed(file).contains(told), proposed(file));
		assertArrayEquals(OLD, Files.readAllBytes(folder.resolve("book.xlsx")));
		assertEquals(List.of("book.xlsx"), names(folder));
	}

	private String proposed(Path file) {
		return assertThrows(Problem.class, () -> exporter.export(workshop, Content.COMPLETE, file, Progress.UNHEARD))
				.words();
	}

	private void mount(Path place, String... arguments) throws InterruptedException {
		boolean done = runs(Stream.concat(Stream.of("mount"), Stream.of(arguments)).toArray(String[]::new));
		assumeTrue(done, "nothing can be mounted here");
		mounted = place;
	}

	@AfterEach
	void unmount() throws Exception {
		if (mounted != null) {
			assertTrue(runs("umount", mounted.toString()));
		}
	}

	private static boolean runs(String... command) throws InterruptedException {
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true)
					.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
			return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
		} catch (IOException noSuchCommand) {
			return false;
		}
	}
}
