package org.entrypoint.storage.recovery;

import org.entrypoint.storage.journal.FoundJournal;
import java.util.Optional;
import org.entrypoint.storage.recovery.RecoverableChanges.Base;
import org.entrypoint.storage.recovery.Recovery.Recovered;
import org.entrypoint.storage.backup.Backups;
import org.entrypoint.storage.json.Envelope;
import org.entrypoint.storage.json.WorkshopCodec.Content;
import org.entrypoint.storage.journal.JournalEntry.Changed;
import org.entrypoint.storage.journal.JournalFile;

/**
 * Makes kept changes again on the version that they go on from, wherever this computer has that one.
 *
 * @param there what lies in the document's file; empty if it is gone, damaged, or another document
 * @param backups the document's earlier versions
 */
public record Replay(Optional<Content> there, Backups backups) {
	/**
	 * What became of a file of a journal.
	 *
	 * @param base what its changes go on from
	 * @param envelope the workshop with them; empty if they cannot be made again
	 * @param changes how many they are
	 */
	record Made(Base base, Optional<Envelope> envelope, int changes) {
	}

	/** What the changes in a file of the journal come to. */
	RecoverableChanges changes(FoundJournal found) {
		Optional<JournalFile> sound = found.sound();
		if (sound.isEmpty()) {
			return new RecoverableChanges(found.file(), Base.UNREADABLE, 0, found.at(), found.size(), found.isAside());
		}
		Made made = of(sound.get());
		return new RecoverableChanges(found.file(), made.base(), made.changes(), sound.get().changes().getLast().at(),
				sound.get().unread(), found.isAside());
	}

	/** Makes the changes of one file again. */
	Made of(JournalFile file) {
		Base found = Base.GONE;
		for (Content each : there.stream().filter(now -> file.goesOnFrom(now.hash())).toList()) {
			Optional<Recovered> made = Recovered.of(file, each);
			if (made.isPresent()) {
				int missing = made.get().replayed().changes();
				return missing == 0
						? new Made(Base.ARRIVED, Optional.empty(), all(file))
						: new Made(Base.FILE, Optional.of(envelope(each, made.get())), missing);
			}
			found = Base.UNFIT;
		}
		for (String hash : file.versions()) {
			Optional<Content> version = backups.find(hash);
			Optional<Recovered> made = version.flatMap(each -> Recovered.of(file, each));
			if (made.isPresent()) {
				return new Made(Base.EARLIER, Optional.of(envelope(version.orElseThrow(), made.get())), all(file));
			}
			found = version.isPresent() ? Base.UNFIT : found;
		}
		return new Made(found, Optional.empty(), all(file));
	}

	private static int all(JournalFile file) {
		return file.changes().stream().mapToInt(Changed::changes).sum();
	}

	private static Envelope envelope(Content base, Recovered made) {
		return base.envelope().next(base.hash(), made.replayed().last(), made.replayed().position(), made.workshop());
	}
}
