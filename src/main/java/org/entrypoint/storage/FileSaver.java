package org.entrypoint.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
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
	private final AtomicReference<@Nullable Pending> pending = new AtomicReference<>();
	private final AtomicBoolean scheduled = new AtomicBoolean();
	private final Listeners<SaveState> listeners = new Listeners<>();
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
	public void changed(Workshop workshop, String position) {
		pending.set(new Pending(workshop, position));
		show(new SaveState.Saving());
		schedule(pace.quiet());
	}

	private void schedule(long millis) {
		if (scheduled.compareAndSet(false, true)) {
			var _ = writer.schedule(this::writeQuietly, millis, TimeUnit.MILLISECONDS);
		}
	}

	private void writeQuietly() {
		scheduled.set(false);
		try {
			write();
		} catch (Problem e) {
			schedule(pace.retry());
		}
	}

	/** On the writer's thread: writes what is pending; what could not be written stays pending unless newer came. */
	private void write() throws Problem {
		Pending next = pending.getAndSet(null);
		if (next == null) {
			if (state instanceof SaveState.Saving && pending.get() == null) {
				show(new SaveState.Saved(clock.instant(), file()));
			}
			return;
		}
		try {
			checkpoint = checkpoint.next(next.workshop(), next.position(), clock.instant());
			saved.accept(checkpoint);
			show(pending.get() == null ? new SaveState.Saved(clock.instant(), file()) : new SaveState.Saving());
		} catch (Problem e) {
			pending.compareAndSet(null, next);
			failed(e);
			throw e;
		} catch (RuntimeException | Error e) {
			pending.compareAndSet(null, next);
			Problem problem = new Problem("save.failed", file(), e.getClass().getSimpleName()).because(e);
			failed(problem);
			throw problem;
		}
	}

	private void failed(Problem problem) {
		Instant since = state instanceof SaveState.Failed earlier ? earlier.since() : clock.instant();
		show(new SaveState.Failed(problem, since));
	}

	@Override
	public void saveNow() throws Problem {
		onWriter(() -> {
			write();
			return true;
		});
	}

	@Override
	public void saveAs(Path target) throws Problem {
		onWriter(() -> {
			Pending next = pending.getAndSet(null);
			Checkpoint last = checkpoint;
			try {
				checkpoint = next == null
						? last.copyTo(target, clock.instant())
						: last.movedTo(target).next(next.workshop(), next.position(), clock.instant());
			} catch (Problem | RuntimeException | Error e) {
				pending.compareAndSet(null, next);
				throw e;
			}
			if (!named && !isSame(last.file(), checkpoint.file())) {
				discard(last.file());
			}
			named = true;
			saved.accept(checkpoint);
			show(new SaveState.Saved(clock.instant(), file()));
			return true;
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

	private <T> void onWriter(Callable<T> work) throws Problem {
		try {
			T done = writer.submit(work).get();
			assert done != null;
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
		boolean stillFailing = next instanceof SaveState.Saving && state instanceof SaveState.Failed;
		if (!stillFailing) {
			state = next;
			listeners.tell(next);
		}
	}

	@Override
	public void close() throws Problem {
		if (!writer.isShutdown()) {
			saveNow();
			writer.shutdown();
		}
	}
}
