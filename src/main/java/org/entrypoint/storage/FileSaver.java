package org.entrypoint.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.entrypoint.session.Problem;
import org.entrypoint.session.SaveState;
import org.entrypoint.session.Saver;
import org.entrypoint.session.Subscription;
import org.entrypoint.storage.Journalling.Kept;
import org.entrypoint.workshop.Workshop;

/**
 * Saves one workshop: into the journal on this computer almost at once, and into its file after a while. When, on which
 * thread, and what happens when it fails; how a version gets into the file is {@link Checkpoint}'s. One thread writes
 * the file; only the newest version is ever written.
 */
final class FileSaver implements Saver {
	/**
	 * How long to wait.
	 *
	 * @param journal before a change is written into the journal
	 * @param file before a change is written into the file
	 * @param retry milliseconds before what could not be written is tried again
	 * @param patience milliseconds after which the room is told that writing the file does not end
	 */
	record Pace(Lull.Pace journal, Lull.Pace file, long retry, long patience) {
		/** In a retreat, with a file on a disk of this computer. */
		static final Pace USUAL = new Pace(new Lull.Pace(150, 400), new Lull.Pace(1_000, 5_000), 4_000, 3_000);
	}

	/**
	 * What a saver needs besides the document.
	 *
	 * @param folder where the program keeps its own things
	 * @param clock tells when something was saved
	 * @param saved hears, on the thread that writes, of every version that was written into a file
	 * @param ended is run when the saver has ended
	 * @param pace how long to wait
	 */
	record Surroundings(AppFolder folder, Clock clock, Consumer<Checkpoint> saved, Runnable ended, Pace pace) {
	}

	private final Clock clock;
	private final Pace pace;
	private final Consumer<Checkpoint> saved;
	private final Runnable ended;
	private final ScheduledExecutorService writer = OneThread.named("saver");
	private final ScheduledExecutorService watch = OneThread.named("saver-watch");
	private final Whereabouts where;
	private final Journalling journal;
	private final Lull lull;
	private final Lull retry;
	private int count;
	/** Whether words were changed on the step where the room is. */
	private boolean hasWords;
	private volatile Checkpoint checkpoint;
	private volatile boolean named;

	/**
	 * A saver that goes on from a checkpoint.
	 *
	 * @param named whether the facilitator chose the file
	 */
	FileSaver(Checkpoint checkpoint, boolean named, Surroundings surroundings) {
		this.checkpoint = checkpoint;
		this.named = named;
		clock = surroundings.clock();
		saved = surroundings.saved();
		ended = surroundings.ended();
		pace = surroundings.pace();
		where = new Whereabouts(checkpoint.isWritten()
				? new SaveState.Saved(checkpoint.envelope().savedAt(), checkpoint.file())
				: new SaveState.Untouched());
		String document = checkpoint.envelope().documentId();
		journal = new Journalling(surroundings.folder().journal(document), document, where, clock, pace.journal(),
				pace.retry());
		if (checkpoint.isWritten()) {
			journal.begin(checkpoint.base());
		}
		lull = new Lull(writer, pace.file(), this::writeQuietly);
		retry = new Lull(writer, new Lull.Pace(pace.retry(), pace.retry()), this::writeQuietly);
	}

	@Override
	public Path file() {
		return checkpoint.file();
	}

	@Override
	public boolean isNamed() {
		return named;
	}

	@Override
	public synchronized void changed(Workshop workshop, String position) {
		Version before = where.newest();
		boolean leavesWords = hasWords && before != null && !before.position().equals(position);
		hasWords = before == null || !before.workshop().equals(workshop) || (hasWords && !leavesWords);
		count++;
		where.changed(new Version(workshop, position, clock.instant(), count));
		journal.touch();
		if (leavesWords || !checkpoint.isWritten()) {
			writer.execute(this::writeQuietly);
		} else {
			lull.touch();
		}
	}

	@Override
	public void saveSoon() {
		if (!writer.isShutdown()) {
			writer.execute(this::writeQuietly);
		}
	}

	private void writeQuietly() {
		try {
			write();
		} catch (Problem e) {
			// told to the room, and tried again after a while
			return;
		}
	}

	/** On the writer's thread: writes the newest version unless the file holds it. */
	private void write() throws Problem {
		if (where.isSaved()) {
			return;
		}
		Kept kept = journal.keepNow();
		Version version = kept.version();
		if (version != null) {
			attempt(checkpoint, kept,
					at -> checkpoint.next(version.workshop(), version.position(), clock.instant(), at));
		}
	}

	/** Makes the next checkpoint. */
	private interface Writing {
		Checkpoint write(Checkpoint.BeforeMove before) throws Problem;
	}

	/** Tells the room if it fails, and if it takes too long. */
	private void attempt(Checkpoint last, Kept kept, Writing writing) throws Problem {
		ScheduledFuture<?> slow = watch.schedule(
				() -> where.fileFails(new Problem("save.slow", last.file()), clock.instant()), pace.patience(),
				TimeUnit.MILLISECONDS);
		try {
			checkpoint = writing.write(hash -> journal.saving(hash, kept));
			slow.cancel(false);
			saved.accept(checkpoint);
			where.saved(kept.version(), clock.instant(), checkpoint.file());
			journal.goOnFrom(checkpoint.base(), kept);
		} catch (Problem e) {
			slow.cancel(false);
			where.fileFails(e, clock.instant());
			retry.touch();
			throw e;
		} catch (RuntimeException | Error e) {
			slow.cancel(false);
			Problem problem = new Problem("save.failed", last.file(), e.getClass().getSimpleName()).because(e);
			where.fileFails(problem, clock.instant());
			retry.touch();
			throw problem;
		}
	}

	@Override
	public void saveNow() throws Problem {
		if (!writer.isShutdown()) {
			OneThread.wait(writer, file(), () -> {
				write();
				return checkpoint;
			});
		}
	}

	@Override
	public void saveAs(Path target) throws Problem {
		OneThread.wait(writer, target, () -> {
			Kept kept = journal.keepNow();
			Version version = kept.version();
			Checkpoint last = checkpoint;
			Checkpoint there = last.movedTo(target);
			checkpoint = version == null
					? there.again(clock.instant())
					: there.next(version.workshop(), version.position(), clock.instant(),
							hash -> journal.saving(hash, kept));
			if (!named && !isSame(last.file(), checkpoint.file())) {
				discard(last.file());
			}
			named = true;
			saved.accept(checkpoint);
			where.saved(version, clock.instant(), checkpoint.file());
			journal.goOnFrom(checkpoint.base(), kept);
			return checkpoint;
		});
	}

	private static boolean isSame(Path one, Path other) {
		try {
			return Files.exists(one) && Files.isSameFile(one, other);
		} catch (IOException e) {
			return true;
		}
	}

	/** The unnamed file's whole content lies in the named one now. */
	private static void discard(Path file) {
		try {
			Files.deleteIfExists(file);
		} catch (IOException e) {
			System.getLogger(FileSaver.class.getName()).log(System.Logger.Level.INFO,
					"an unnamed workshop stays: " + e.getClass().getSimpleName());
		}
	}

	@Override
	public SaveState state() {
		return where.state();
	}

	@Override
	public Subscription subscribe(Consumer<SaveState> listener) {
		return where.subscribe(listener);
	}

	@Override
	public void close() throws Problem {
		do {
			saveNow();
		} while (!ends());
	}

	/** Ends if nothing was changed meanwhile. */
	private synchronized boolean ends() {
		if (!writer.isShutdown() && where.isSaved()) {
			writer.shutdown();
			watch.shutdown();
			journal.close(ended);
		}
		return writer.isShutdown();
	}
}
