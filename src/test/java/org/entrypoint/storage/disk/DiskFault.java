package org.entrypoint.storage.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.jspecify.annotations.Nullable;

/** What can happen to a call. Except for the last three, a fault comes before the call has any effect. */
public enum DiskFault {
	/** The call does what it should. */
	NONE(""),
	/** The device does not answer as it should (EIO). */
	BROKEN("Input/output error"),
	/** No room is left (ENOSPC). */
	FULL("No space left on device"),
	/** The program may not do this (EACCES). */
	DENIED("Permission denied"),
	/** Half of the bytes are written, then no room is left; other calls than writing find no room at once. */
	HALF("No space left on device"),
	/**
	 * The call does what it should, but the program is told that it failed, as from a network that breaks off (EIO).
	 */
	UNANSWERED("Input/output error"),
	/** The call does what it should, and then the program dies. */
	DEATH("");

	private final String reason;

	DiskFault(String reason) {
		this.reason = reason;
	}

	/** Whether a call of this kind is kept from having any effect. */
	boolean prevents(Call.Kind kind) {
		return switch (this) {
			case BROKEN, FULL, DENIED -> true;
			case HALF -> kind != Call.Kind.WRITE;
			case NONE, UNANSWERED, DEATH -> false;
		};
	}

	/** What the program is told, as Java's own file system puts it; the other file is the target of a move. */
	IOException told(Call.Kind kind, String file, @Nullable String other) {
		if (kind.isOnChannel()) {
			return new IOException(reason);
		}
		return this == DENIED
				? new AccessDeniedException(file, other, null)
				: new FileSystemException(file, other, reason);
	}
}
