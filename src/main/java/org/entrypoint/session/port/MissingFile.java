package org.entrypoint.session.port;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The file of an open workshop is not where it was. Nothing is written until somebody says where, or it is there again.
 *
 * @param file where it was
 * @param kind what is known of it
 * @param found where it is now; empty unless it was moved or renamed
 */
public record MissingFile(Path file, Kind kind, Optional<Path> found) {
	/** What is known of a missing file. */
	public enum Kind {
		/** It was moved or renamed, and was found. */
		MOVED,
		/** Its folder is there, and the file is not; nobody knows whether it was moved or deleted. */
		GONE,
		/** The drive that it was on is gone; another folder lies where its folder was. */
		OTHER_DRIVE
	}
}
