package org.entrypoint.ui.shell;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.entrypoint.session.Library;
import org.entrypoint.session.OpenWorkshop;
import org.entrypoint.session.Problem;

/** A workshop's file that is read already while its window is still being made. */
public final class Opening {
	private final Path file;
	private final FutureTask<OpenWorkshop> task;

	private Opening(Path file, FutureTask<OpenWorkshop> task) {
		this.file = file;
		this.task = task;
	}

	/** Begins to open {@code file}, on a thread of its own. */
	public static Opening begin(Library library, Path file) {
		FutureTask<OpenWorkshop> task = new FutureTask<>(() -> library.open(file));
		Thread.ofPlatform().daemon().name("opening").start(task);
		return new Opening(file, task);
	}

	/** The file. */
	Path file() {
		return file;
	}

	/** Waits until the workshop is open; not on the UI thread. */
	OpenWorkshop result() throws Problem, InterruptedException {
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
