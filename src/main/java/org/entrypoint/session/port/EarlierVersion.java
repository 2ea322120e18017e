package org.entrypoint.session.port;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A version of a workshop that can still be looked at.
 *
 * @param file where it lies
 * @param kind what it is
 * @param saved when it was saved, or when the last of its changes was made
 * @param bytes how large its file is
 */
public record EarlierVersion(Path file, Kind kind, Instant saved, long bytes) {
	/** What a version is. */
	public enum Kind {
		/** It was in the workshop's file once. */
		BACKUP,
		/** It was there before the file got another form. */
		MIGRATION,
		/** It was there before something was brought in from a workbook. */
		IMPORT,
		/** Somebody else put it into the file, and the workshop goes on apart from it. */
		THEIRS,
		/** Changes that go on from another version than the one in the file, kept on this computer. */
		KEPT,
		/** Changes that had not reached the file and were made again when it was opened. */
		RECOVERED
	}
}
