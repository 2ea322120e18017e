package org.entrypoint.storage;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.entrypoint.session.Problem;

/** The savers of this program that have not ended, so that the program can wait for them before it ends itself. */
final class OpenSavers {
	private final Set<FileSaver> all = ConcurrentHashMap.newKeySet();

	/** Takes note of a saver that was just begun. */
	void add(FileSaver saver) {
		all.removeIf(each -> each.hasEnded(0));
		all.add(saver);
	}

	/**
	 * Ends those that are still open, without writing files, and waits until all have ended: what is not in a file is
	 * on this computer then, and nothing says any more that a file is open here.
	 *
	 * @param longest a disk that does not answer holds nobody up for longer; milliseconds
	 */
	void end(long longest) {
		long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(longest);
		all.forEach(each -> Thread.ofPlatform().daemon().name("ending").start(() -> giveUp(each)));
		for (FileSaver each : all) {
			var _ = each.hasEnded(TimeUnit.NANOSECONDS.toMillis(Math.max(0, until - System.nanoTime())));
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
