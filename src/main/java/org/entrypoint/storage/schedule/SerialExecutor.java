package org.entrypoint.storage.schedule;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;

/** Threads that one thing belongs to, and waiting for what they do. */
public final class SerialExecutor {
	private SerialExecutor() {
	}

	/** A thread that does one thing after the other, and does not keep the program alive. */
	public static ScheduledExecutorService named(String name) {
		return Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name(name).daemon().factory());
	}

	/**
	 * Waits until a thread that was told to end has ended; a disk may hold it up for longer than anybody waits.
	 *
	 * @param longest milliseconds
	 */
	public static void waitForEnd(ScheduledExecutorService thread, long longest) {
		try {
			var _ = thread.awaitTermination(longest, TimeUnit.MILLISECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** Ends a thread; who waits for something that it has not begun is told that it was not done. */
	public static void end(ScheduledExecutorService thread) {
		for (Runnable dropped : thread.shutdownNow()) {
			if (dropped instanceof Future<?> waitedFor) {
				waitedFor.cancel(false);
			}
		}
	}

	/** Something that is done on a thread. */
	public interface Task {
		void run() throws Problem;
	}

	/**
	 * Has something done and waits for it.
	 *
	 * @param file what is written, for the message if it was not done
	 * @throws Problem that it threw, or that the thread ended before it was done
	 */
	public static void run(ScheduledExecutorService thread, Path file, Task task) throws Problem {
		var _ = wait(thread, file, () -> {
			task.run();
			return thread;
		});
	}

	/**
	 * Has something done and waits for it.
	 *
	 * @param file what is written, for the message if it was not done
	 * @throws Problem that it threw, or that the thread ended before it was done
	 */
	public static <T> T wait(ScheduledExecutorService thread, Path file, Callable<T> work) throws Problem {
		try {
			return thread.submit(work).get();
		} catch (ExecutionException e) {
			if (e.getCause() instanceof Problem problem) {
				throw problem;
			}
			throw new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new Problem(ProblemCode.SAVE_INTERRUPTED, file).because(e);
		} catch (RejectedExecutionException | CancellationException e) {
			throw new Problem(ProblemCode.SAVE_INTERRUPTED, file).because(e);
		}
	}
}
