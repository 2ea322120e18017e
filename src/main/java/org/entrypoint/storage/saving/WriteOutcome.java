package org.entrypoint.storage.saving;

import org.entrypoint.storage.presence.FileOwner;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.entrypoint.session.FileFailure;
import org.entrypoint.session.port.MissingFile;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;
import org.entrypoint.storage.saving.JournalKeeper.Kept;
import org.jspecify.annotations.Nullable;

/**
 * What comes of writing a document's file: what the room is told, what the journal goes on from, and where the words go
 * that cannot go into the file. All but the questions belongs to the thread that writes.
 */
final class WriteOutcome {
	private final DocumentFile document;
	private final JournalKeeper journal;
	private final SaveStatus where;
	private final Clock clock;
	private final Runnable retry;
	private final Consumer<Checkpoint> saved;
	/** Who took the file over; null if nobody did. */
	private volatile @Nullable FileOwner taker;
	/** What is known of the file while it is not where it was; null while it is. */
	private volatile @Nullable MissingFile missing;

	/**
	 * Nothing was written yet.
	 *
	 * @param retry sees to it that what could not be written is tried again after a while
	 * @param saved hears of every version that was written into a file
	 */
	WriteOutcome(DocumentFile document, JournalKeeper journal, SaveStatus where, Clock clock, Runnable retry,
			Consumer<Checkpoint> saved) {
		this.document = document;
		this.journal = journal;
		this.where = where;
		this.clock = clock;
		this.retry = retry;
		this.saved = saved;
	}

	/** What is known of the file while it is not where it was. */
	Optional<MissingFile> missing() {
		return Optional.ofNullable(missing);
	}

	/** Somebody else writes the file from now on. */
	void takenOver(FileOwner by) {
		taker = by;
	}

	/** Whether somebody else writes the file, and this document goes on beside it with the next version. */
	boolean isTaken() {
		return taker != null;
	}

	/**
	 * Looks whether the file, which holds the newest version, is still where it was.
	 *
	 * @throws Problem if it is not; the room is told
	 */
	void findFile() throws Problem {
		try {
			document.findFile();
			missing = null;
			where.fileIsThere();
		} catch (Problem e) {
			throw told(e);
		}
	}

	/** A version was written into the document's file. */
	void arrived(Kept kept) throws Problem {
		missing = null;
		Checkpoint there = document.checkpoint();
		saved.accept(there);
		where.saved(kept.version(), clock.instant(), there.file());
		journal.goOnFrom(there, kept);
	}

	/**
	 * A version could not be written. What somebody else changed stays as it is, and the room goes on beside it; all
	 * else is told and tried again.
	 *
	 * @throws Problem if the version is in no file now
	 */
	void failed(Throwable thrown, Kept kept) throws Problem {
		Problem problem = thrown instanceof Problem some
				? some
				: new Problem(ProblemCode.SAVE_FAILED, file(), FileFailure.of(thrown).words()).because(thrown);
		try {
			if (problem.code() != ProblemCode.SAVE_CHANGED) {
				throw problem;
			}
			goApart(kept);
		} catch (Problem last) {
			throw told(last);
		}
	}

	private Path file() {
		return document.checkpoint().file();
	}

	private Problem told(Problem problem) {
		MissingFileReport looked = MissingFileReport.of(problem, document.checkpoint());
		missing = looked.missing().orElse(null);
		where.fileFails(looked.problem(), clock.instant());
		retry.run();
		return looked.problem();
	}

	private void goApart(Kept kept) throws Problem {
		Path theirs = file();
		FileOwner other = taker;
		document.goApart(kept);
		taker = null;
		where.apart(other == null
				? new Problem(ProblemCode.SAVE_APART, theirs, file())
				: new Problem(ProblemCode.SAVE_TAKEN, theirs, file(), other.user(), other.host()), theirs);
		arrived(kept);
	}
}
