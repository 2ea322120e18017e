package org.entrypoint.app.launch;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.entrypoint.session.port.Library;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.session.Problem;

/**
 * A workshop's file that is read already while its window is still being made.
 *
 * @param task reads it, on a thread of its own
 */
record Opening(FutureTask<OpenWorkshop> task) implements Callable<OpenWorkshop> {
	/** Begins to open {@code file}. */
	static Opening begin(Library library, Path file) {
		FutureTask<OpenWorkshop> task = new FutureTask<>(() -> library.open(file));
		Thread.ofPlatform().daemon().name("opening").start(task);
		return new Opening(task);
	}

	/** Waits until the workshop is open; not on the UI thread. */
	@Override
	public OpenWorkshop call() throws Problem, InterruptedException {
		try {
			return task.get();
		} catch (ExecutionException failed) {
			if (failed.getCause() instanceof Problem problem) {
				throw problem;
			}
			throw new IllegalStateException(failed.getCause());
		}
	}
}
