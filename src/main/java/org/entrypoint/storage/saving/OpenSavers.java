package org.entrypoint.storage.saving;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.entrypoint.session.Problem;

/** The savers of this program that have not ended, so that the program can wait for them before it ends itself. */
public final class OpenSavers {
	/** Each with what opens when it has ended. */
	private final Map<FileSaver, CountDownLatch> all = new ConcurrentHashMap<>();

	/**
	 * Takes note of a saver that was just begun.
	 *
	 * @param ended opens when it has ended, with all that it has to do then
	 */
	public void add(FileSaver saver, CountDownLatch ended) {
		all.values().removeIf(each -> each.getCount() == 0);
		all.put(saver, ended);
	}

	/**
	 * Ends those that are still open, without writing files, and waits until all have ended: what is not in a file is
	 * on this computer then, and nothing says any more that a file is open here.
	 *
	 * @param longest a disk that does not answer holds nobody up for longer; milliseconds
	 */
	public void end(long longest) {
		long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(longest);
		all.keySet().forEach(each -> Thread.ofPlatform().daemon().name("ending").start(() -> giveUp(each)));
		try {
			for (CountDownLatch each : all.values()) {
				var _ = each.await(until - System.nanoTime(), TimeUnit.NANOSECONDS);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private static void giveUp(FileSaver saver) {
		try {
			saver.giveUp();
		} catch (Problem | RuntimeException e) {
			System.getLogger(OpenSavers.class.getName()).log(System.Logger.Level.INFO,
					"a workshop could not be closed: " + e.getClass().getSimpleName());
		}
	}
}
