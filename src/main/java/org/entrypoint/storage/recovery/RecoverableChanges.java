package org.entrypoint.storage.recovery;

import java.nio.file.Path;
import java.time.Instant;

/**
 * Changes to a workshop that this computer keeps in one file of its journal, as they were found.
 *
 * @param journal the file that holds them
 * @param base what they go on from
 * @param changes how many they are; 0 if none can be read
 * @param last when the newest of them was made; when the file was written if none can be read
 * @param unread how many bytes at the file's end cannot be read; usually 0
 * @param isAside whether they were made again already when the workshop was opened
 */
public record RecoverableChanges(Path journal, Base base, int changes, Instant last, long unread, boolean isAside) {
	/** What changes go on from. */
	public enum Base {
		/** The version in the workshop's file. */
		FILE,
		/** An earlier version that is in the file with all of them: there is nothing to make again. */
		ARRIVED,
		/** Another version, which this computer keeps. */
		EARLIER,
		/** A version that this computer does not have: they cannot be made again. */
		GONE,
		/** A version that is here, and that they do not fit: they cannot be made again. */
		UNFIT,
		/** Nobody knows: the file cannot be read. */
		UNREADABLE
	}

	/** Whether the workshop can be made that they led to. */
	public boolean canBeMadeAgain() {
		return base == Base.FILE || base == Base.EARLIER;
	}
}
