package org.entrypoint.storage.saving;

import org.entrypoint.storage.journal.FoundJournal;
import org.entrypoint.storage.schedule.Debouncer;
import org.entrypoint.storage.schedule.SavePace;
import org.entrypoint.storage.schedule.SerialExecutor;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.entrypoint.session.FileFailure;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;
import org.entrypoint.storage.backup.Backups;
import org.entrypoint.storage.json.Body;
import org.entrypoint.storage.journal.Journal;
import org.entrypoint.storage.journal.JournalFolder;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the newest version on this computer: when, on which thread, and what happens when it fails. How it gets to the
 * disk is the {@link Journal}'s. A version that is on its way to the file, however slow that is, does not hold up the
 * next one here.
 */
final class JournalKeeper {
	/** After so long a time of writing one entry the room is told; milliseconds. */
	private static final long PATIENCE = 1_000;
	/** The number of an entry that was not written. */
	static final long NONE = -1;

	/**
	 * A version, and the entry that leads to it.
	 *
	 * @param version the newest one; null if nothing was changed
	 * @param entry the entry's number, or {@link #NONE} if the journal does not hold it
	 */
	record Kept(@Nullable WorkshopVersion version, long entry) {
		int count() {
			return version == null ? 0 : version.count();
		}
	}

	private final Path folder;
	private final String document;
	private final String session;
	private final SaveStatus where;
	private final Clock clock;
	private final ScheduledExecutorService thread = SerialExecutor.named("journal");
	private final Debouncer debouncer;
	private final Debouncer half;
	private final Debouncer retry;
	private final ScheduledExecutorService watch;
	private final Backups backups;
	private final RoomKeeper room;
	private @Nullable Journal journal;
	/** What the journal goes on from, as long as that may not be among the backups. */
	private @Nullable Checkpoint base;
	private @Nullable WorkshopVersion last;
	private long entry = NONE;
	/** Why the journal could not be written the last time that it could not. */
	private FileFailure trouble = FileFailure.UNKNOWN;
	/** Whether a version is on its way to the file of which the journal could not take note. */
	private boolean waits;

	/**
	 * Keeps the versions of one document.
	 *
	 * @param folder where its journal lies
	 * @param backups where the versions are kept that its changes go on from
	 * @param watch tells the room of what does not end
	 */
	JournalKeeper(Path folder, String document, Backups backups, SaveStatus where, Clock clock, SavePace pace,
			ScheduledExecutorService watch) {
		this.watch = watch;
		this.backups = backups;
		this.folder = folder;
		this.document = document;
		this.where = where;
		this.clock = clock;
		session = clock.instant().toString().replaceAll("[^0-9]+", "-") + "-" + ProcessHandle.current().pid();
		debouncer = new Debouncer(thread, pace.journal(), this::keep);
		half = new Debouncer(thread, new Debouncer.Pace(pace.journal().quiet() / 2, pace.journal().longest() / 2),
				this::makeReady);
		retry = new Debouncer(thread, new Debouncer.Pace(pace.retry(), pace.retry()), this::keep);
		room = new RoomKeeper(thread, folder, session, where, clock, pace, this::keep);
	}

	/** What stands in fields and on clocks. */
	RoomKeeper room() {
		return room;
	}

	/** Goes on from a version that lies in the document's file; without one there is no journal. */
	void begin(Checkpoint there) {
		base = there;
		journal = new Journal(folder, document, session, there.base());
	}

	/** What other sessions left here, the oldest first; may wait for a disk. */
	List<FoundJournal> left() {
		try {
			return FoundJournal.in(new JournalFolder(folder)).stream()
					.filter(each -> !String.valueOf(each.file().getFileName()).startsWith(session + "-")).toList();
		} catch (IOException e) {
			log("a journal cannot be looked through", e);
			return List.of();
		}
	}

	/** Something was changed. */
	void touch() {
		half.touch();
		debouncer.touch();
	}

	/** Half of the quiet time is over: what can be done before the other half is, is not waited for then. */
	private void makeReady() {
		WorkshopVersion newest = where.newest();
		Journal open = journal;
		if (newest != null && open != null && newest != last && !where.isSaved()) {
			open.makeReady(state(newest));
		}
	}

	/** Keeps the newest version now, and waits for it. */
	Kept keepNow() throws Problem {
		return SerialExecutor.wait(thread, folder, () -> {
			waits = false;
			Kept kept = keep();
			room.keep();
			return kept;
		});
	}

	/**
	 * Watches what waits for the disk. One that takes its time says nothing: then the room is told, as if it had
	 * failed.
	 *
	 * @return to be run when it is over
	 */
	private Runnable watched() {
		if (watch.isShutdown()) {
			return () -> {
			};
		}
		AtomicBoolean isOver = new AtomicBoolean();
		ScheduledFuture<?> slow = watch.schedule(() -> where.journalIsSlow(isOver, folder, clock.instant()), PATIENCE,
				TimeUnit.MILLISECONDS);
		return () -> {
			isOver.set(true);
			slow.cancel(false);
		};
	}

	private Kept keep() {
		Runnable over = watched();
		try {
			return keepNewest(over);
		} finally {
			over.run();
		}
	}

	private Kept keepNewest(Runnable over) {
		WorkshopVersion newest = where.newest();
		Journal open = journal;
		if (newest == null || open == null || waits) {
			return new Kept(newest, NONE);
		}
		try {
			if (newest != last && !where.isSaved()) {
				entry = open.append(state(newest));
				keepBase();
			} else if (where.journalHasTrouble()) {
				new JournalFolder(folder).probe(session);
			}
			last = newest;
			over.run();
			where.journalled(newest);
			return new Kept(newest, entry);
		} catch (IOException | RuntimeException | Error e) {
			failed(e);
			return new Kept(newest, NONE);
		}
	}

	/**
	 * Without the version that they go on from, changes cannot be made again. Another window of this computer may have
	 * saved so often since it was opened here that it is no longer among the backups.
	 */
	private void keepBase() {
		Checkpoint needed = base;
		try {
			if (needed != null) {
				needed.keepIn(backups, clock.instant());
				base = null;
			}
		} catch (IOException | RuntimeException | Problem e) {
			log("what a journal goes on from could not be kept", e);
		}
	}

	private void failed(Throwable thrown) {
		entry = NONE;
		FileFailure cause = FileFailure.of(thrown);
		trouble = cause;
		if (!where.journalHasTrouble()) {
			log("a journal could not be written", thrown);
		}
		where.journalFails(folder, cause, clock.instant());
		retry.touch();
	}

	private static void log(String what, Throwable thrown) {
		System.getLogger(JournalKeeper.class.getName()).log(System.Logger.Level.INFO,
				what + ": " + thrown.getClass().getSimpleName());
	}

	/**
	 * Notes that a version is about to be moved into the document's file. Where that cannot be noted, nothing newer is
	 * kept before the version has arrived: who finds it in the file would not know which entries go on from it.
	 *
	 * @throws Problem if that cannot be noted and newer ones are kept already; then the version must not be moved
	 */
	void saving(String hash, Kept kept) throws Problem {
		SerialExecutor.wait(thread, folder, () -> {
			Journal open = journal;
			WorkshopVersion version = kept.version();
			waits = open != null && version != null && !isNoted(open, hash, version, kept.entry());
			if (waits && last != null && last.count() > kept.count()) {
				waits = false;
				throw new Problem(ProblemCode.JOURNAL_BEHIND, folder, trouble.words());
			}
			return kept;
		});
	}

	private boolean isNoted(Journal open, String hash, WorkshopVersion version, long upTo) {
		Runnable over = watched();
		try {
			entry = open.saving(hash, state(version), upTo);
			return true;
		} catch (IOException | RuntimeException | Error e) {
			failed(e);
			return false;
		} finally {
			over.run();
		}
	}

	private static Journal.State state(WorkshopVersion version) {
		return new Journal.State(Body.of(version.workshop()), version.position(), version.count(), version.at());
	}

	/** Goes on from a version that lies in the document's file now; what came after it stays kept. */
	void goOnFrom(Checkpoint there, Kept kept) throws Problem {
		SerialExecutor.wait(thread, folder, () -> {
			Journal open = journal;
			waits = false;
			if (open == null) {
				begin(there);
			} else {
				Runnable over = watched();
				try {
					base = there;
					entry = open.goOnFrom(there.base(), kept.count());
				} catch (IOException | RuntimeException e) {
					failed(e);
				} finally {
					over.run();
				}
			}
			return keep();
		});
	}

	/** Keeps what is left, waits for it, runs {@code ended} and ends. */
	void close(Runnable ended) throws Problem {
		SerialExecutor.wait(thread, folder, () -> {
			Kept kept = keep();
			room.keep();
			Journal open = journal;
			if (open != null) {
				open.close(where.isSaved());
			}
			ended.run();
			return kept;
		});
		thread.shutdown();
	}
}
