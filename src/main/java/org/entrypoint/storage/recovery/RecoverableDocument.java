package org.entrypoint.storage.recovery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entrypoint.storage.backup.Backup;
import org.entrypoint.storage.backup.Backups;

/**
 * What this computer keeps of one workshop beside its file.
 *
 * @param place the file in which it lies, or lay when that was noted last; empty if nobody knows
 * @param there what lies there now
 * @param isOpen whether another program has it open, so that its changes are that one's
 * @param changes what may have come about after the file was written; none while it is open
 * @param unadded what stood in fields and was not added; nothing while it is open
 * @param backups where its earlier versions are read
 * @param earlier its earlier versions, the newest first
 * @param newer the one of them that is newer than what lies there; usually none
 */
public record RecoverableDocument(String place, There there, boolean isOpen, List<RecoverableChanges> changes,
		Optional<Unadded> unadded, Backups backups, List<Backup> earlier, Optional<Backup> newer) {
	/**
	 * Words that were typed and not added to the workshop.
	 *
	 * @param words what stood in each field; at least one
	 * @param at when the last of them was kept
	 */
	public record Unadded(List<String> words, Instant at) {
		/** Keeps the words as they are. */
		public Unadded {
			words = List.copyOf(words);
		}
	}

	/** What lies where a workshop was. */
	public enum There {
		/** The workshop. */
		WORKSHOP,
		/** Something that cannot be read as this workshop: it is damaged, or another one. */
		OTHER,
		/** Nothing. */
		NOTHING
	}

	/** Keeps the lists as they are. */
	public RecoverableDocument {
		changes = List.copyOf(changes);
		earlier = List.copyOf(earlier);
	}

	/** Whether nothing is kept. */
	boolean isEmpty() {
		return !isOpen && changes.isEmpty() && unadded.isEmpty() && earlier.isEmpty();
	}
}
