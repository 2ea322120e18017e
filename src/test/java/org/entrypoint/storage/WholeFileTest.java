package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.entrypoint.session.Problem;
import org.entrypoint.storage.file.WholeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files are written as a whole or not at all, and what was there before is never harmed. */
class WholeFileTest {
	private static final byte[] OLD = "the old words".getBytes(java.nio.charset.StandardCharsets.UTF_8);
	@TempDir
	private Path folder;

	private static byte[] bytes(int count) {
		byte[] bytes = new byte[count];
		new Random(7).nextBytes(bytes);
		return bytes;
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(each -> String.valueOf(each.getFileName())).sorted().toList();
		}
	}

	private static String refused(Path target, byte[] bytes) {
		Problem problem = assertThrows(Problem.class, () -> WholeFile.write(target, bytes));
		assertTrue(problem.words().contains(target.toString()), problem.words());
		return problem.code().key();
	}

	@Test
	void theOldFileIsReplacedAndNothingElseIsLeft() throws Exception {
		Path file = folder.resolve("a.json");
		WholeFile.write(file, OLD);
		WholeFile.write(file, bytes(300_000));
		assertArrayEquals(bytes(300_000), Files.readAllBytes(file));
		assertEquals(List.of("a.json"), names(folder));
	}

	@Test
	void aTemporaryFileOfAProgramThatDiedIsNoTrouble() throws Exception {
		Path file = folder.resolve("a.json");
		Files.write(folder.resolve("~$a.json.tmp"), bytes(1_000_000));
		WholeFile.write(file, OLD);
		assertArrayEquals(OLD, Files.readAllBytes(file));
		assertEquals(List.of("a.json"), names(folder));
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void aLinkOrAPipeInTheTemporaryFilesPlaceIsNotWrittenInto() throws Exception {
		Path other = Files.write(folder.resolve("other.json"), OLD);
		Files.createSymbolicLink(folder.resolve("~$a.json.tmp"), other);
		WholeFile.write(folder.resolve("a.json"), bytes(10));
		assertArrayEquals(OLD, Files.readAllBytes(other));
		assertTrue(run("mkfifo", folder.resolve("~$a.json.tmp").toString()));
		assertTimeoutPreemptively(Duration.ofSeconds(5), () -> WholeFile.write(folder.resolve("a.json"), bytes(20)));
		assertArrayEquals(bytes(20), Files.readAllBytes(folder.resolve("a.json")));
		assertEquals(List.of("a.json", "other.json"), names(folder));
	}

	@Test
	void folderAndMissingFolderAreTold() throws Exception {
		Files.createDirectory(folder.resolve("target.json"));
		assertEquals("save.folder", refused(folder.resolve("target.json"), OLD));
		assertEquals("save.noFolder", refused(folder.resolve("no/such/a.json"), OLD));
		Files.write(folder.resolve("file"), OLD);
		assertEquals("save.noFolder", refused(folder.resolve("file/a.json"), OLD));
		assertEquals("save.folder", assertThrows(Problem.class, () -> WholeFile.write(Path.of("/"), OLD)).code().key());
		assertEquals(List.of("file", "target.json"), names(folder));
		assertEquals(List.of(), names(folder.resolve("target.json")));
	}

	@Test
	void aWriteProtectedFileStaysAsItIs() throws Exception {
		Path file = folder.resolve("a.json");
		Files.write(file, OLD);
		assertTrue(file.toFile().setReadOnly());
		assumeFalse(Files.isWritable(file), "an administrator may write everything");
		assertEquals("save.readOnly", refused(file, bytes(10)));
		assertArrayEquals(OLD, Files.readAllBytes(file));
		assertEquals(List.of("a.json"), names(folder));
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void aLinkStaysALinkAndItsFileIsWritten() throws Exception {
		Path real = Files.createDirectory(folder.resolve("cloud")).resolve("real.json");
		Files.write(real, OLD);
		Path link = Files.createSymbolicLink(folder.resolve("link.json"), real);
		WholeFile.write(link, bytes(10));
		assertTrue(Files.isSymbolicLink(link));
		assertArrayEquals(bytes(10), Files.readAllBytes(real));
		assertEquals(List.of("real.json"), names(folder.resolve("cloud")));
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void aFileThatOnlyItsOwnerMayReadStaysSo() throws Exception {
		Path file = folder.resolve("a.json");
		Files.write(file, OLD);
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
		WholeFile.write(file, bytes(10));
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
	}

	/** Into a folder that nobody may list, files can be written, but the folder itself cannot be forced to the disk. */
	@Test
	@DisabledOnOs(OS.WINDOWS)
	void aFolderThatCannotBeForcedToTheDiskSpoilsNoWriting() throws Exception {
		Path guarded = Files.createDirectory(folder.resolve("guarded"));
		Files.setPosixFilePermissions(guarded, PosixFilePermissions.fromString("-wx------"));
		try {
			assumeFalse(Files.isReadable(guarded), "an administrator may read everything");
			WholeFile.write(guarded.resolve("a.json"), OLD);
			assertArrayEquals(OLD, Files.readAllBytes(guarded.resolve("a.json")));
		} finally {
			Files.setPosixFilePermissions(guarded, PosixFilePermissions.fromString("rwx------"));
		}
	}

	/**
	 * As long as virus scanners and sync clients do: nothing can be moved over a file on which another one is mounted.
	 */
	@Test
	@EnabledOnOs(OS.LINUX)
	void aFileThatIsHeldForThreeSecondsIsWrittenAllTheSame() throws Exception {
		Path file = Files.write(folder.resolve("a.json"), OLD);
		Path holder = Files.write(folder.resolve("holder"), OLD);
		assumeTrue(run("mount", "--bind", holder.toString(), file.toString()),
				"only an administrator may hold a file so");
		Thread scanner = Thread.ofPlatform().start(() -> {
			try {
				Thread.sleep(3_000);
				assertTrue(run("umount", file.toString()));
			} catch (Exception e) {
				throw new AssertionError(e);
			}
		});
		try {
			WholeFile.write(file, bytes(10));
			assertArrayEquals(bytes(10), Files.readAllBytes(file));
		} finally {
			scanner.join();
		}
	}

	@Test
	void whatCannotBeReadIsTold() throws Exception {
		assertEquals("file.missing",
				assertThrows(Problem.class, () -> WholeFile.read(folder.resolve("no"))).code().key());
		assertEquals("file.folder", assertThrows(Problem.class, () -> WholeFile.read(folder)).code().key());
		Files.write(folder.resolve("file"), OLD);
		assertThrows(Problem.class, () -> WholeFile.read(folder.resolve("file/inside")));
	}

	/** A pipe that nobody writes to would keep a reader waiting, and from some devices one reads for ever. */
	@Test
	@EnabledOnOs(OS.LINUX)
	void whatIsNoFileIsNeitherReadNorReplaced() throws Exception {
		Path pipe = folder.resolve("pipe.json");
		assertTrue(run("mkfifo", pipe.toString()));
		Path socket = folder.resolve("socket.json");
		Path link = Files.createSymbolicLink(folder.resolve("link.json"), pipe);
		List<String> before = List.of("link.json", "pipe.json", "socket.json");
		try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
			server.bind(UnixDomainSocketAddress.of(socket));
			for (Path special : List.of(pipe, socket, link, Path.of("/dev/zero"), Path.of("/dev/null"))) {
				Problem read = assertTimeoutPreemptively(Duration.ofSeconds(5),
						() -> assertThrows(Problem.class, () -> WholeFile.read(special)));
				assertEquals("file.special", read.code().key());
				assertTrue(read.words().contains(special.toString()), read.words());
			}
			for (Path special : List.of(pipe, socket, link)) {
				assertEquals("save.special",
						assertThrows(Problem.class, () -> WholeFile.write(special, OLD)).code().key());
				assertFalse(Files.isRegularFile(special), "it is what it was");
			}
			assertEquals(before, names(folder));
		}
		assertTrue(Files.isSymbolicLink(link));
	}

	/** A real disk of 256 KB, where the system lets the test make one. */
	@Test
	@EnabledOnOs(OS.LINUX)
	void onAFullDiskTheOldFileStaysAndNothingHalfWrittenRemains() throws Exception {
		Path disk = Files.createDirectory(folder.resolve("disk"));
		assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk.toString()),
				"only an administrator may make a disk");
		try {
			Path file = disk.resolve("a.json");
			WholeFile.write(file, bytes(100_000));
			assertEquals("save.failed", refused(file, bytes(300_000)));
			assertArrayEquals(bytes(100_000), Files.readAllBytes(file));
			assertEquals(List.of("a.json"), names(disk));
			WholeFile.write(file, OLD);
			assertArrayEquals(OLD, Files.readAllBytes(file), "work goes on where there is room again");

			assumeTrue(run("mount", "-o", "remount,ro", disk.toString()));
			assertEquals("save.readOnly", refused(file, bytes(10)));
			assertEquals("save.failed", refused(disk.resolve("new.json"), bytes(10)));
			assertEquals(List.of("a.json"), names(disk));
		} finally {
			assertTrue(run("umount", disk.toString()));
		}
	}

	private static boolean run(String... command) throws Exception {
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true)
					.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
			return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
		} catch (IOException e) {
			return false;
		}
	}
}
