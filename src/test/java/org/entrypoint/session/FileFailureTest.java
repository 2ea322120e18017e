package org.entrypoint.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a file system says is understood, on every system, and told without the names of exceptions. */
class FileFailureTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"No space left on device | NO_ROOM", "Disk quota exceeded | NO_ROOM",
			"There is not enough space on the disk | NO_ROOM", "Read-only file system | READ_ONLY",
			"The media is write protected | READ_ONLY", "File name too long | LONG_NAME",
			"The filename or extension is too long | LONG_NAME", "Invalid argument | NAME",
			"The filename, directory name, or volume label syntax is incorrect | NAME", "Stale file handle | NETWORK",
			"Host is down | NETWORK", "The specified network name is no longer available | NETWORK",
			"The network path was not found | NETWORK", "Transport endpoint is not connected | NETWORK",
			"Too many open files | OPEN_FILES", "Too many open files in system | OPEN_FILES",
			"Input/output error | DEVICE", "The request could not be performed because of an I/O device error | DEVICE",
			"The device is not ready | DEVICE", "Device or resource busy | HELD", "Text file busy | HELD",
			"The process cannot access the file because it is being used by another process | HELD",
			"Invalid cross-device link | OTHER_DRIVE", "Operation not permitted | NOT_PERMITTED",
			"Access is denied | NOT_PERMITTED", "No such file or directory | MISSING", "Not a directory | MISSING",
			"The system cannot find the drive specified | MISSING", "File exists | EXISTS",
			"Auf dem Gerät ist kein Platz mehr | UNKNOWN"})
	void whatTheSystemSaysIsUnderstood(String reason, FileFailure cause) {
		assertEquals(cause, FileFailure.of(new IOException(reason)));
		assertEquals(cause, FileFailure.of(new FileSystemException("no space left on network.json", null, reason)));
		assertEquals(cause, FileFailure.of(new IllegalStateException(new IOException(reason))));
		assertEquals(cause, FileFailure.of(new UncheckedIOException(new IOException(reason))));
	}

	@Test
	void exceptionsOfTheirOwnAreUnderstood() {
		assertEquals(FileFailure.NOT_PERMITTED, FileFailure.of(new AccessDeniedException("a")));
		assertEquals(FileFailure.MISSING, FileFailure.of(new NoSuchFileException("a")));
		assertEquals(FileFailure.EXISTS, FileFailure.of(new FileAlreadyExistsException("a")));
		assertEquals(FileFailure.OTHER_DRIVE, FileFailure.of(new AtomicMoveNotSupportedException("a", "b", "c")));
		assertEquals(FileFailure.NAME, FileFailure.of(new InvalidPathException("é", "unmappable")));
		assertEquals(FileFailure.MEMORY, FileFailure.of(new OutOfMemoryError()));
		assertEquals(FileFailure.NO_ROOM,
				FileFailure.of(new IOException("failed", new IOException("No space left on device"))));
		assertEquals(FileFailure.UNKNOWN, FileFailure.of(new IllegalStateException("network")));
	}

	@Test
	void aMistakeInTheProgramIsNoFailureOfAFile() {
		assertEquals(Optional.empty(), Problem.in(new IllegalStateException("network")));
		Problem problem = new Problem(ProblemCode.SAVE_FOLDER, "x");
		assertEquals(Optional.of(problem), Problem.in(problem));
		assertEquals("This could not be done: the disk is full. Free some room there, then try again.",
				Problem.in(new UncheckedIOException(new IOException("No space left on device"))).orElseThrow().words());
	}

	@ParameterizedTest
	@EnumSource
	void eachCauseIsToldInPlainWordsWithWhatToDo(FileFailure cause) {
		String words = new Problem(ProblemCode.SAVE_FAILED, "retreat.json", cause.words()).words();
		assertTrue(
				words.matches("retreat\\.json could not be written: [^.]+\\. [A-Z][^.]+, or save to another place\\."),
				words);
		assertFalse(words.contains("Exception") || words.contains(cause.name()), words);
	}

	@Test
	void aProblemWithinAnotherSentenceKeepsItsCode() {
		Problem inner = new Problem(ProblemCode.SAVE_FOLDER, "x");
		Problem outer = inner.within(ProblemCode.SAVE_AGAIN);
		assertEquals("save.folder", outer.code().key());
		assertEquals(inner.words() + " Saving is tried again automatically.", outer.words());
	}
}
