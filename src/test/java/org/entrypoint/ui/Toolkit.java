package org.entrypoint.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/** The real toolkit, started once for all tests of a process; on the headless platform no display is needed. */
public final class Toolkit {
	private static final CountDownLatch STARTED = start();

	private Toolkit() {
	}

	private static CountDownLatch start() {
		CountDownLatch started = new CountDownLatch(1);
		try {
			Platform.startup(started::countDown);
		} catch (IllegalStateException alreadyRunning) {
			started.countDown();
		}
		Platform.setImplicitExit(false);
		return started;
	}

	/** Does {@code work} on the UI thread, this one or not, and hands back its result; what it throws arrives here. */
	public static <T> T call(Callable<T> work) {
		try {
			STARTED.await();
			if (Platform.isFxApplicationThread()) {
				return now(work);
			}
			FutureTask<T> task = new FutureTask<>(work);
			Platform.runLater(task);
			return task.get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		} catch (ExecutionException e) {
			if (e.getCause() instanceof Error error) {
				throw error;
			}
			throw new IllegalStateException(e.getCause());
		}
	}

	private static <T> T now(Callable<T> work) {
		try {
			return work.call();
		} catch (Exception e) {
			throw e instanceof RuntimeException runtime ? runtime : new IllegalStateException(e);
		}
	}

	/** Does {@code work} on the UI thread and waits for it. */
	public static void run(Runnable work) {
		Object nothing = call(() -> {
			work.run();
			return "done";
		});
		assert nothing != null;
	}
}
