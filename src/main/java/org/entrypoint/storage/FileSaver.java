package org.entrypoint.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.entrypoint.session.Listeners;
import org.entrypoint.session.Problem;
import org.entrypoint.session.SaveState;
import org.entrypoint.session.Saver;
import org.entrypoint.session.Subscription;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/**
 * Saves one workshop: when, on which thread, and what happens when it fails. How a version gets into the file is
 * {@link Checkpoint}'s. One thread writes; only the newest state is ever written.
 */
final class FileSaver implements Saver {
	/**
	 * How long to wait.
	 *
	 * @param quiet milliseconds before a change is written; together with the writing under two seconds
	 * @param retry milliseconds before what could not be written is tried again
	 */
	record Pace(long quiet, long retry) {
		/** In a retreat. */
		static final Pace USUAL = new Pace(1_000, 4_000);
	}

	/** A state that is to be written. */
	private record Pending(Workshop workshop, String position) {
	}

	private final Clock clock;
	private final Pace pace;
	private final Consumer<Checkpoint> saved;
	private final ScheduledExecutorService writer = Executors
			.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("saver").daemon().factory());
	private final Listeners<SaveState> listeners = new Listeners<>();
	private @Nullable Pending pending;
	private boolean scheduled;
	private volatile Checkpoint checkpoint;
	private volatile boolean named;
	private volatile SaveState state;

	/**
	 * A saver that goes on from a checkpoint.
	 *
	 * @param named whether the facilitator chose the file
	 * @param saved hears, on the writer's thread, of every version that was written
	 */
	FileSaver(Checkpoint checkpoint, boolean named, Clock clock, Consumer<Checkpoint> saved, Pace pace) {
		this.pace = pace;
		this.checkpoint = checkpoint;
		this.named = named;
		this.clock = clock;
		this.saved = saved;
		state = checkpoint.hash().isEmpty()
				? new SaveState.Untouched()
				: new SaveState.Saved(checkpoint.envelope().savedAt(), checkpoint.file());
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
		pending = new Pending(workshop, position);
		if (!(state instanceof SaveState.Failed)) {
			show(new SaveState.Saving());
		}
		schedule(pace.quiet());
	}

	private synchronized void schedule(long millis) {
		if (!scheduled) {
			scheduled = true;
			var _ = writer.schedule(this::writeQuietly, millis, TimeUnit.MILLISECONDS);
		}
	}

	private void writeQuietly() {
		synchronized (this) {
			scheduled = false;
		}
		try {
			write();
		} catch (Problem e) {
			schedule(pace.retry());
		}
	}

	/** On the writer's thread: writes what is pending; what could not be written stays pending unless newer came. */
	private void write() throws Problem {
		Pending next = take();
		if (next == null) {
			return;
		}
		try {
			checkpoint = checkpoint.next(next.workshop(), next.position(), clock.instant());
			saved.accept(checkpoint);
			written();
		} catch (Problem e) {
			failed(next, e);
			throw e;
		} catch (RuntimeException | Error e) {
			Problem problem = new Problem("save.failed", file(), e.getClass().getSimpleName()).because(e);
			failed(next, problem);
			throw problem;
		}
	}

	private synchronized @Nullable Pending take() {
		Pending next = pending;
		pending = null;
		return next;
	}

	private synchronized void putBack(@Nullable Pending unwritten) {
		if (pending == null) {
			pending = unwritten;
		}
	}

	private synchronized void written() {
		show(pending == null ? new SaveState.Saved(clock.instant(), file()) : new SaveState.Saving());
	}

	private synchronized void failed(Pending unwritten, Problem problem) {
		putBack(unwritten);
		Instant since = state instanceof SaveState.Failed earlier ? earlier.since() : clock.instant();
		show(new SaveState.Failed(problem, since));
	}

	@Override
	public void saveNow() throws Problem {
		if (!writer.isShutdown()) {
			onWriter(this::write);
		}
	}

	@Override
	public void saveAs(Path target) throws Problem {
		onWriter(() -> {
			Pending next = take();
			Checkpoint last = checkpoint;
			Checkpoint there = last.movedTo(target);
			try {
				checkpoint = next == null
						? there.again(clock.instant())
						: there.next(next.workshop(), next.position(), clock.instant());
			} catch (Problem | RuntimeException | Error e) {
				putBack(next);
				throw e;
			}
			if (!named && !isSame(last.file(), checkpoint.file())) {
				discard(last.file());
			}
			named = true;
			saved.accept(checkpoint);
			written();
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

	/** Something that the writer's thread does for somebody who waits for it. */
	private interface Writing {
		void run() throws Problem;
	}

	private void onWriter(Writing writing) throws Problem {
		try {
			writer.submit(() -> {
				writing.run();
				return null;
			}).get();
		} catch (ExecutionException e) {
			if (e.getCause() instanceof Problem problem) {
				throw problem;
			}
			throw new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new Problem("save.interrupted", file()).because(e);
		}
	}

	@Override
	public SaveState state() {
		return state;
	}

	@Override
	public Subscription subscribe(Consumer<SaveState> listener) {
		return listeners.add(listener);
	}

	private void show(SaveState next) {
		state = next;
		listeners.tell(next);
	}

	@Override
	public void close() throws Problem {
		do {
			saveNow();
		} while (!ends());
	}

	/** Ends if nothing was changed meanwhile. */
	private synchronized boolean ends() {
		if (state.isSettled()) {
			writer.shutdown();
		}
		return writer.isShutdown();
	}
}
