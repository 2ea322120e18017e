package org.entrypoint.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why a file could not be read or written, told from what the file system threw. Java has exceptions of their own for a
 * few causes; the others are known by the text of the operating system (Linux, macOS and Windows in English).
 */
public enum FileFailure {
	/** The disk, or the share of it that this user may fill, is full. */
	NO_ROOM("No space left", "not enough space", "disk quota", "not enough quota", "File too large"),
	/** The disk can only be read. */
	READ_ONLY("Read-only file system", "write protected"),
	/** The file's name, or the names of all folders before it together, are too long. */
	LONG_NAME("File name too long", "filename or extension is too long"),
	/** The name has characters that cannot be written there. */
	NAME("unmappable", "Illegal char", "Invalid argument", "invalid or incomplete multibyte", "label syntax",
			"Illegal byte sequence"),
	/** A network drive does not answer any more. */
	NETWORK("Stale file handle", "Stale NFS", "Host is down", "No route to host", "Network is", "timed out",
			"not connected", "Connection", "network", "semaphore timeout", "Remote I/O"),
	/** This computer holds as many files open as it can. */
	OPEN_FILES("Too many open files"),
	/** The drive reports an error, or it was pulled out. */
	DEVICE("Input/output error", "I/O device error", "No such device", "not configured", "Data error", "not ready"),
	/** Another program has the file open. */
	HELD("resource busy", "Text file busy", "another process", "user-mapped section"),
	/** The new file cannot be moved into the place of the old one, because the system takes the two for two drives. */
	OTHER_DRIVE("cross-device"),
	/** Somebody or something does not let this program in. */
	NOT_PERMITTED("Operation not permitted", "Permission denied", "Access is denied"),
	/** The file, or the folder that it should lie in, is not there. */
	MISSING("No such file", "Not a directory", "cannot find"),
	/** Something of the same name is there already, where a new file was to be. */
	EXISTS("File exists", "already exists"),
	/** Not the file system's fault: this program has too little memory for what it was to read or write. */
	MEMORY,
	/** The disk takes what is written, but does not say within a while that it has it. */
	SLOW,
	/** None of these. */
	UNKNOWN;

	private final Pattern signs;

	/** A cause that is known by one of these texts, in capitals or not. */
	FileFailure(String... signs) {
		this.signs = Pattern.compile(Stream.of(signs).map(Pattern::quote).collect(Collectors.joining("|")),
				Pattern.CASE_INSENSITIVE);
	}

	/** The cause of what was thrown; {@link #UNKNOWN} if nothing tells it. */
	public static FileFailure of(Throwable thrown) {
		return in(thrown).orElse(UNKNOWN);
	}

	/** The cause, if what was thrown, or what it was thrown for, comes from the file system. */
	static Optional<FileFailure> in(@Nullable Throwable thrown) {
		return switch (thrown) {
			case null -> Optional.empty();
			case AccessDeniedException denied -> Optional.of(NOT_PERMITTED);
			case NoSuchFileException missing -> Optional.of(MISSING);
			case NotDirectoryException missing -> Optional.of(MISSING);
			case ReadOnlyFileSystemException readOnly -> Optional.of(READ_ONLY);
			case FileAlreadyExistsException there -> Optional.of(EXISTS);
			case AtomicMoveNotSupportedException moved -> Optional.of(OTHER_DRIVE);
			case OutOfMemoryError full -> Optional.of(MEMORY);
			case InvalidPathException path -> Optional.of(NAME);
			case IOException failed -> Optional.of(in(failed.getCause()).orElseGet(() -> said(failed)));
			case UncheckedIOException failed -> in(failed.getCause());
			default -> in(thrown.getCause());
		};
	}

	/** The message of a {@link FileSystemException} has the file's name in it as well, which may say anything. */
	private static FileFailure said(IOException failed) {
		String text = failed instanceof FileSystemException some ? some.getReason() : failed.getMessage();
		for (FileFailure each : values()) {
			if (!each.signs.pattern().isEmpty() && each.signs.matcher(String.valueOf(text)).find()) {
				return each;
			}
		}
		return UNKNOWN;
	}

	/**
	 * The cause and what can be done about it, to follow a colon: "the disk is full. Free some room there". Without a
	 * full stop at the end, so that "or save to another place" can follow.
	 */
	public String words() {
		return Problem.words(ProblemCode.FILE_FAILED, "cause." + name());
	}
}
