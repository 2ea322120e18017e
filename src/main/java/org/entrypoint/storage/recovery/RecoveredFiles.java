package org.entrypoint.storage.recovery;

import org.entrypoint.storage.saving.Checkpoint;
import org.entrypoint.storage.saving.PendingCheckpoint;
import org.entrypoint.storage.saving.ConflictName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.entrypoint.files.FileRights;
import org.entrypoint.session.Problem;
import org.entrypoint.storage.file.WholeFile;
import org.entrypoint.storage.json.Envelope;
import org.entrypoint.storage.json.WorkshopCodec;
import org.entrypoint.storage.journal.JournalFile;

/**
 * Changes that go on from another version than the one in a document's file become workshops of their own beside it:
 * {@code retreat (recovered 2026-11-26 10.42.03).json}. No file is replaced. Where that cannot be, they stay in the
 * journal.
 *
 * @param codec spells the files
 * @param place the document's file
 * @param replay makes the changes again
 * @param isNamed whether people know that file: only then they find what lies beside it
 * @param clock tells when that was
 */
public record RecoveredFiles(WorkshopCodec codec, Path place, Replay replay, boolean isNamed, Clock clock) {
	/**
	 * Writes the workshop that changes led to, unless it lies there already, and reads it back.
	 *
	 * @return where it lies; empty if it cannot be made again, or cannot be written there
	 */
	Optional<Path> write(JournalFile journal) {
		if (!isNamed) {
			return Optional.empty();
		}
		try {
			Optional<Envelope> made = replay.of(journal).envelope();
			return made.isEmpty() ? Optional.empty() : Optional.of(written(made.get()));
		} catch (Problem | RuntimeException e) {
			System.getLogger(RecoveredFiles.class.getName()).log(System.Logger.Level.INFO,
					"changes to another version stay in the journal: " + e.getClass().getSimpleName());
			return Optional.empty();
		}
	}

	private Path written(Envelope made) throws Problem {
		String about = "recovered " + ConflictName.time(made.savedAt(), clock.getZone());
		Path first = ConflictName.first(place, about);
		if (holds(first, made)) {
			return first;
		}
		Path file = ConflictName.free(place, about);
		var _ = PendingCheckpoint.again(Checkpoint.copy(codec, file, made), clock.instant()).write();
		FileRights.share(place, file);
		return file;
	}

	/** A program that died right after it had written it could not say so. */
	private boolean holds(Path file, Envelope made) {
		try {
			return Files.exists(file)
					&& codec.read(WholeFile.read(file), file.toString()).envelope().workshop().equals(made.workshop());
		} catch (Problem e) {
			return false;
		}
	}
}
