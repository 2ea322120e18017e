package org.entrypoint.storage.saving;

import org.entrypoint.storage.folder.AppFolder;
import org.entrypoint.storage.presence.OpenMarker;
import org.entrypoint.storage.schedule.Debouncer;
import org.entrypoint.storage.schedule.SavePace;
import org.entrypoint.storage.schedule.SerialExecutor;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.entrypoint.session.port.EarlierVersion;
import org.entrypoint.session.port.MissingFile;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;
import org.entrypoint.session.port.SaveState;
import org.entrypoint.session.port.Saver;
import org.entrypoint.session.Subscription;
import org.entrypoint.session.room.RoomSnapshot;
import org.entrypoint.storage.saving.JournalKeeper.Kept;
import org.entrypoint.storage.backup.Backups;
import org.entrypoint.files.Drive;
import org.entrypoint.workshop.Workshop;

/**
 * Saves one workshop: into the journal on this computer almost at once, and into its file after a while. When, on which
 * thread, and what happens when it fails; how a version gets into the file is {@link DocumentFile}'s. One thread writes
 * the file; only the newest version is ever written.
 */
public final class FileSaver implements Saver {
	/**
	 * What a saver needs besides the document.
	 *
	 * @param folder where the program keeps its own things
	 * @param clock tells when something was saved
	 * @param saved hears, on the thread that writes, of every version that was written into a file
	 * @param ended is run when the saver has ended
	 * @param pace how long to wait
	 */
	public record Surroundings(AppFolder folder, Clock clock, Consumer<Checkpoint> saved, Runnable ended,
			SavePace pace) {
	}

	private final Surroundings surroundings;
	private final ScheduledExecutorService writer = SerialExecutor.named("saver");
	private final ScheduledExecutorService watch = SerialExecutor.named("saver-watch");
	private final AtomicBoolean isEnding = new AtomicBoolean();
	private final SaveStatus where;
	private final JournalKeeper journal;
	private final Debouncer debouncer;
	private final WriteOutcome outcome;
	private int count;
	/** Whether words were changed on the step where the room is. */
	private boolean hasWords;
	private final DocumentFile document;

	/**
	 * A saver that goes on from a checkpoint.
	 *
	 * @param named whether the facilitator chose the file
	 */
	public FileSaver(Checkpoint checkpoint, boolean named, Surroundings surroundings) {
		this.surroundings = surroundings;
		Clock clock = surroundings.clock();
		SavePace pace = surroundings.pace();
		where = new SaveStatus(checkpoint.isWritten()
				? new SaveState.Saved(checkpoint.envelope().savedAt(), checkpoint.file())
				: new SaveState.Untouched());
		String id = checkpoint.envelope().documentId();
		Backups versions = surroundings.folder().versions(id, checkpoint.codec());
		journal = new JournalKeeper(surroundings.folder().journal(id), id, versions, where, clock, pace, watch);
		document = new DocumentFile(checkpoint, named, versions, journal, clock);
		if (checkpoint.isWritten()) {
			journal.begin(checkpoint);
		}
		debouncer = new Debouncer(writer, pace.file(), this::writeQuietly);
		writer.execute(this::choosePace);
		Debouncer retry = new Debouncer(writer, new Debouncer.Pace(pace.retry(), pace.retry()), this::writeQuietly);
		outcome = new WriteOutcome(document, journal, where, clock, retry::touch, there -> {
			choosePace();
			surroundings.saved().accept(there);
		});
		var _ = writer.scheduleWithFixedDelay(this::writeQuietly, pace.heartbeat(), pace.heartbeat(),
				TimeUnit.MILLISECONDS);
	}

	/** On the writer's thread: as often as the drive of the file allows. */
	private void choosePace() {
		debouncer.pace(surroundings.pace().on(Drive.of(file())));
	}

	@Override
	public Path file() {
		return document.checkpoint().file();
	}

	@Override
	public boolean isNamed() {
		return document.isNamed();
	}

	@Override
	public synchronized void changed(Workshop workshop, String position) {
		WorkshopVersion before = where.newest();
		boolean leavesWords = hasWords && before != null && !before.position().equals(position);
		hasWords = before == null || !before.workshop().equals(workshop) || (hasWords && !leavesWords);
		where.changed(new WorkshopVersion(workshop, position, surroundings.clock().instant(), ++count));
		journal.touch();
		if (leavesWords || !document.checkpoint().isWritten()) {
			writer.execute(this::writeQuietly);
		} else {
			debouncer.touch();
		}
	}

	@Override
	public void roomChanged(RoomSnapshot room) {
		journal.room().changed(room);
	}

	/** Begins with what ended sessions left in fields and on clocks; their files go when this session holds it. */
	public void adopt(RoomSnapshot room, List<Path> files) {
		journal.room().adopt(room, files);
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
			return; // told to the room, and tried again after a while
		}
	}

	/** On the writer's thread: writes the newest version; if the file holds it, looks whether it is still there. */
	private void write() throws Problem {
		if (where.isSaved()) {
			outcome.findFile();
		} else {
			writeNewest();
		}
	}

	/** Writes the newest version, and tells the room how it goes. */
	private void writeNewest() throws Problem {
		Kept kept = journal.keepNow();
		AtomicBoolean isOver = new AtomicBoolean();
		var slow = watch.schedule(() -> where.fileIsSlow(isOver, file(), surroundings.clock().instant()),
				surroundings.pace().patience(), TimeUnit.MILLISECONDS);
		try {
			if (outcome.isTaken()) {
				throw new Problem(ProblemCode.SAVE_CHANGED, file());
			}
			document.write(kept);
			isOver.set(true);
			outcome.arrived(kept);
		} catch (Problem | RuntimeException | Error e) {
			isOver.set(true);
			outcome.failed(e, kept);
		} finally {
			slow.cancel(false);
		}
	}

	/** Somebody else writes the file from now on; what is recorded here goes on beside it. */
	public void takenOver(OpenMarker by) {
		outcome.takenOver(by.who());
	}

	@Override
	public void keepNow() throws Problem {
		if (!writer.isShutdown() && journal.keepNow().entry() == JournalKeeper.NONE
				&& where.state() instanceof SaveState.Failed failed && failed.words() == SaveState.Place.NOWHERE) {
			throw failed.problem();
		}
	}

	@Override
	public void saveNow() throws Problem {
		if (!writer.isShutdown()) {
			SerialExecutor.run(writer, file(), () -> {
				write();
				journal.keepNow();
			});
		}
	}

	/**
	 * Saves what is left; a file that holds everything is not looked for. If the program ends meanwhile, what is left
	 * is kept on this computer instead, see {@link #giveUp()}.
	 */
	private void saveLast() throws Problem {
		try {
			SerialExecutor.run(writer, file(), () -> {
				if (!where.isSaved()) {
					writeNewest();
				}
			});
		} catch (Problem e) {
			if (!writer.isShutdown()) {
				throw e;
			}
		}
	}

	@Override
	public void saveAs(Path target) throws Problem {
		SerialExecutor.run(writer, target, () -> {
			Kept kept = journal.keepNow();
			document.writeAs(target, kept);
			where.apart(null, target);
			outcome.arrived(kept);
		});
	}

	@Override
	public Optional<MissingFile> missing() {
		return outcome.missing();
	}

	@Override
	public void follow(Path moved) throws Problem {
		SerialExecutor.run(writer, moved, () -> {
			Kept kept = journal.keepNow();
			document.follow(moved, kept);
			outcome.arrived(kept);
		});
	}

	@Override
	public void recreate() throws Problem {
		SerialExecutor.run(writer, file(), () -> {
			document.forgetPlace();
			writeNewest();
		});
	}

	@Override
	public void saveBeforeImport() throws Problem {
		SerialExecutor.run(writer, file(), () -> {
			write();
			document.keepBeforeImport();
		});
	}

	@Override
	public List<EarlierVersion> earlier() {
		return document.earlier(where.state() instanceof SaveState.Apart apart ? apart.theirs() : null);
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
			saveLast();
		} while (!isDone());
		giveUp();
	}

	/** Writes no more if nothing was changed meanwhile. */
	private synchronized boolean isDone() {
		if (where.isSaved()) {
			writer.shutdown();
		}
		return writer.isShutdown();
	}

	@Override
	public void giveUp() throws Problem {
		SerialExecutor.end(writer);
		if (isEnding.compareAndSet(false, true)) {
			SerialExecutor.end(watch);
			SerialExecutor.waitForEnd(writer, surroundings.pace().patience());
			journal.close(surroundings.ended());
		}
	}
}
