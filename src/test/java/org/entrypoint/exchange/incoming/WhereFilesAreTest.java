package org.entrypoint.exchange.incoming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.entrypoint.session.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is told where there is no file to read. */
class WhereFilesAreTest {
	@TempDir
	private Path folder;

	private String refused(Path file) {
		Problem problem = assertThrows(Problem.class, () -> new IncomingBooks().read(file));
		assertTrue(problem.words().startsWith(file.toString()), problem.words());
		assertTrue(ForeignFilesTest.isClear(problem.words().replace(folder.toString(), "…")), problem.words());
		return problem.code().key();
	}

	@Test
	void aMissingFileIsSaidToBeMissing() {
		assertEquals("incoming.missing", refused(folder.resolve("gone.xlsx")));
		assertEquals("incoming.missing", refused(folder.resolve("gone").resolve("gone.xlsx")));
	}

	@Test
	void aFolderIsNoWorkbook() throws Exception {
		assertEquals("incoming.folder", refused(Files.createDirectory(folder.resolve("book.xlsx"))));
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void aDeviceIsNotRead() {
		Path device = Path.of("/dev/zero");
		assertEquals("incoming.special",
				assertThrows(Problem.class, () -> new IncomingBooks().read(device)).code().key());
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void aLinkIsFollowedAndOneThatLeadsNowhereIsMissing() throws Exception {
		Path file = Files.write(folder.resolve("book.xlsx"), SmallBook.plain().bytes());
		Path link = Files.createSymbolicLink(folder.resolve("link.xlsx"), file);
		assertEquals(ForeignFile.HELLO, Told.of(new IncomingBooks().read(link)));
		Files.delete(file);
		assertEquals("incoming.missing", refused(link));
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void aFileThatMayNotBeReadIsSaidToBeUnreadable() throws Exception {
		Path file = Files.write(folder.resolve("book.xlsx"), SmallBook.plain().bytes());
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("-w-------"));
		assumeFalse(Files.isReadable(file), "this user may read everything");
		assertEquals("incoming.unreadable", refused(file));
	}

	/** A file that looks like any other, until somebody reads it. */
	@Test
	@EnabledOnOs(OS.LINUX)
	void aFileThatFailsWhileItIsReadIsSaidToBeUnreadable() {
		Path memory = Path.of("/proc/self/mem");
		assertEquals("incoming.unreadable",
				assertThrows(Problem.class, () -> new IncomingBooks().read(memory)).code().key());
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void aNameThatWouldTurnOrBreakTheLineDoesNot() throws Exception {
		Path file = Files.write(folder.resolve("a\n\u202Eb.xlsx"), new byte[0]);
		String line = assertThrows(Problem.class, () -> new IncomingBooks().read(file)).words();
		assertTrue(line.contains("a\uFFFD\uFFFDb.xlsx is empty."), line);
	}

	@Test
	void theEndOfTheNameDoesNotMatter() throws Exception {
		Path file = Files.write(folder.resolve("book.csv"), SmallBook.plain().bytes());
		assertEquals(ForeignFile.HELLO, Told.of(new IncomingBooks().read(file)));
	}
}
