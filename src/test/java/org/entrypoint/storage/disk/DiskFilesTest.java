package org.entrypoint.storage.disk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Paths and files of a test's disk behave as those of a real one. */
class DiskFilesTest {
	@TempDir
	private Path real;
	private TestDisk disk;
	private Path root;

	@BeforeEach
	void over() throws Exception {
		disk = TestDisk.over(real);
		root = disk.root();
	}

	@Test
	void pathsAreSpelledLikeRealOnesAndEqualOnlyOnTheSameDisk() throws Exception {
		Path file = root.resolve("app").resolve("a.json");
		assertEquals(real.toRealPath().resolve("app/a.json").toString(), file.toString());
		assertTrue(file.isAbsolute() && file.startsWith(root) && file.endsWith("a.json"));
		assertFalse(file.startsWith(real.toRealPath()));
		assertEquals(root.resolve("app/b.json"), file.resolveSibling("b.json"));
		assertEquals(root.resolve("app"), file.getParent());
		assertEquals(file, root.resolve("x/../app/./a.json").normalize());
		assertEquals(file.hashCode(), root.resolve("app/a.json").hashCode());
		Path inside = root.relativize(file);
		assertEquals(List.of("app", "a.json"),
				Stream.of(inside.getName(0), inside.getFileName()).map(String::valueOf).toList());
		assertEquals(file, inside.toAbsolutePath());
		assertEquals(new TreeSet<>(Set.of(root, file)).first(), root);
		assertEquals(real.toRealPath().resolve("app/a.json").toUri().getPath(), file.toUri().getPath());
		assertNotEquals(file, TestDisk.over(real).root().resolve("app/a.json"));
		assertThrows(ProviderMismatchException.class, () -> root.resolve(real));
	}

	@Test
	void foldersAreMadeWalkedAndDeleted() throws Exception {
		Files.createDirectories(root.resolve("a/b/c"));
		Files.writeString(root.resolve("a/b/text"), "text");
		try (Stream<Path> all = Files.walk(root)) {
			assertEquals(List.of("", "a", "a/b", "a/b/c", "a/b/text"),
					all.map(each -> root.relativize(each).toString().replace('\\', '/')).sorted().toList());
		}
		try (var some = Files.newDirectoryStream(root.resolve("a/b"), "t*")) {
			for (Path each : some) {
				assertEquals(root.resolve("a/b/text"), each);
			}
		}
		assertThrows(DirectoryNotEmptyException.class, () -> Files.delete(root.resolve("a/b")));
		assertThrows(NoSuchFileException.class, () -> Files.delete(root.resolve("none")));
		assertFalse(Files.deleteIfExists(root.resolve("none")));
		assertTrue(Files.deleteIfExists(root.resolve("a/b/text")));
		assertFalse(Files.exists(real.resolve("a/b/text")));
		assertTrue(Files.isDirectory(root.resolve("a/b/c")) && Files.isWritable(root.resolve("a")));
	}

	@Test
	void streamsAndChannelsReadAndWriteTheSameBytes() throws Exception {
		Path file = root.resolve("a");
		try (OutputStream out = Files.newOutputStream(file)) {
			out.write("0123456789".getBytes(StandardCharsets.UTF_8));
		}
		Files.writeString(file, "abc", StandardOpenOption.APPEND);
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
			assertEquals(13, channel.size());
			channel.write(ByteBuffer.wrap(new byte[]{'x', 'y'}), 4);
			assertEquals(0, channel.position());
			channel.position(11).write(new ByteBuffer[]{ByteBuffer.wrap(new byte[]{'B'}), ByteBuffer.allocate(0)});
			assertEquals(12, channel.position());
			channel.truncate(12);
			ByteBuffer read = ByteBuffer.allocate(20);
			assertEquals(12, channel.read(read, 0));
		}
		try (InputStream in = Files.newInputStream(file)) {
			assertEquals("0123xy6789aB", new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
		Files.writeString(file, "short");
		assertEquals("short", Files.readString(real.resolve("a")));
		assertThrows(FileAlreadyExistsException.class,
				() -> Files.writeString(file, "", StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
	}

	@Test
	void filesAreMovedAndCopied() throws Exception {
		Files.writeString(root.resolve("a"), "a");
		Files.writeString(root.resolve("b"), "b");
		assertThrows(FileAlreadyExistsException.class, () -> Files.move(root.resolve("a"), root.resolve("b")));
		disk.record();
		Files.move(root.resolve("a"), root.resolve("b"), StandardCopyOption.ATOMIC_MOVE);
		assertEquals("[" + disk.calls().getFirst().number() + " MOVE a -> b]", disk.calls().toString());
		assertEquals("a", Files.readString(real.resolve("b")));
		Files.copy(root.resolve("b"), root.resolve("c"));
		disk.record();
		Files.move(root.resolve("c"), root.resolve("b"), StandardCopyOption.REPLACE_EXISTING);
		assertEquals(List.of(Call.Kind.DELETE, Call.Kind.MOVE), disk.calls().stream().map(Call::kind).toList());
		Path outside = Files.writeString(real.resolve("outside"), "from another file system");
		Files.copy(outside, root.resolve("b"), StandardCopyOption.REPLACE_EXISTING);
		assertArrayEquals(Files.readAllBytes(outside), Files.readAllBytes(real.resolve("b")));
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void rightsAndTimesAreSetAndAsked() throws Exception {
		Set<PosixFilePermission> own = PosixFilePermissions.fromString("rwx------");
		Path folder = Files.createDirectory(root.resolve("own"), PosixFilePermissions.asFileAttribute(own));
		Path file = Files.createFile(folder.resolve("file"),
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		assertEquals(own, Files.getPosixFilePermissions(real.resolve("own")));
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
		disk.record();
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
		assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
		Files.setLastModifiedTime(file, FileTime.fromMillis(5_000));
		Files.setAttribute(file, "basic:lastAccessTime", FileTime.fromMillis(7_000));
		assertEquals(FileTime.fromMillis(5_000), Files.getAttribute(file, "lastModifiedTime"));
		assertEquals(3, disk.calls().stream().filter(each -> each.kind() == Call.Kind.SET).count());
		disk.fail(Faults.each(Call.Kind.SET, "own/file"::equals, DiskFault.DENIED));
		assertThrows(AccessDeniedException.class, () -> Files.setPosixFilePermissions(file, own));
		assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void linksAreFollowedAndCallsNameWhatIsBehindThem() throws Exception {
		Files.createDirectory(root.resolve("cloud"));
		Path file = Files.writeString(root.resolve("cloud/file"), "real");
		Path link = Files.createSymbolicLink(root.resolve("link"), file);
		Path folder = Files.createSymbolicLink(root.resolve("folder"), root.getFileSystem().getPath("cloud"));
		assertTrue(Files.isSymbolicLink(link) && Files.isRegularFile(link));
		assertFalse(Files.isRegularFile(link, LinkOption.NOFOLLOW_LINKS));
		assertEquals(file, link.toRealPath());
		assertEquals(file, Files.readSymbolicLink(link));
		assertEquals("cloud", Files.readSymbolicLink(folder).toString());
		assertTrue(Files.isSameFile(link, folder.resolve("file")));
		disk.record();
		Files.writeString(link, "other");
		Files.writeString(folder.resolve("new"), "new");
		Files.delete(folder.resolve("new"));
		assertEquals(List.of("cloud/file", "cloud/new"),
				disk.calls().stream().filter(each -> each.kind().changes()).map(Call::path).distinct().toList());
		Files.delete(link);
		assertEquals("other", Files.readString(real.resolve("cloud/file")));
	}

	@Test
	void aLockIsHeldUntilItIsReleasedOrTheProgramDies() throws Exception {
		Path file = root.resolve("lock");
		TestDisk next = TestDisk.over(real);
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		try (FileChannel other = FileChannel.open(next.root().resolve("lock"), StandardOpenOption.WRITE)) {
			FileLock lock = channel.tryLock();
			assertNotNull(lock);
			assertEquals(channel, lock.acquiredBy());
			assertThrows(OverlappingFileLockException.class, other::tryLock);
			lock.release();
			assertFalse(lock.isValid());
			try (FileLock theirs = other.tryLock()) {
				assertTrue(theirs.isValid());
			}
			assertNotNull(channel.lock());
			disk.fail(Faults.nth(1, Call.Kind.WRITE, "lock"::equals, DiskFault.DEATH));
			assertThrows(Dead.class, () -> channel.write(ByteBuffer.allocate(3)));
			assertThrows(Dead.class, () -> channel.write(ByteBuffer.allocate(3), 0));
			assertEquals(3, other.size());
			assertNotNull(other.tryLock(), "what a dead program held is free");
		}
		channel.close();
	}
}
