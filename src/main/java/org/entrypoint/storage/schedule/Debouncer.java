package org.entrypoint.storage.schedule;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Does something when it has been quiet for a while, or when it has not been quiet for long enough. */
public final class Debouncer {
	/**
	 * How long to wait.
	 *
	 * @param quiet milliseconds without a change
	 * @param longest milliseconds after the first change, however little quiet there was
	 */
	public record Pace(long quiet, long longest) {
	}

	private final ScheduledExecutorService thread;
	private final Runnable work;
	private Pace pace;
	private boolean waiting;
	private long first;
	private long last;

	/**
	 * A lull after which {@code work} is done.
	 *
	 * @param thread does it
	 */
	public Debouncer(ScheduledExecutorService thread, Pace pace, Runnable work) {
		this.thread = thread;
		this.pace = pace;
		this.work = work;
	}

	/** Waits so long from now on. */
	public synchronized void pace(Pace next) {
		pace = next;
	}

	/** Something was changed. */
	public synchronized void touch() {
		last = System.nanoTime();
		if (!waiting) {
			waiting = true;
			first = last;
			in(TimeUnit.MILLISECONDS.toNanos(pace.quiet()));
		}
	}

	private void in(long nanos) {
		if (thread.isShutdown()) {
			return; // all is said and done
		}
		var _ = thread.schedule(this::look, nanos, TimeUnit.NANOSECONDS);
	}

	private void look() {
		if (isTime()) {
			work.run();
		}
	}

	private synchronized boolean isTime() {
		long now = System.nanoTime();
		long quiet = last + TimeUnit.MILLISECONDS.toNanos(pace.quiet()) - now;
		long longest = first + TimeUnit.MILLISECONDS.toNanos(pace.longest()) - now;
		long rest = Math.min(quiet, longest);
		if (rest > 0) {
			in(rest);
			return false;
		}
		waiting = false;
		return true;
	}
}
