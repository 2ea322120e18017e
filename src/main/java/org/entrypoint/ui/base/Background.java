package org.entrypoint.ui.base;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Work that the window must not wait for. Every piece of work says what happens when it fails; both answers come back
 * on the UI thread.
 */
public final class Background {
	private static final long MOMENT_MILLIS = 200;

	private final ExecutorService workers = Executors
			.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().name("background-", 1).factory());

	/**
	 * Starts {@code work}.
	 *
	 * @param work runs off the UI thread
	 * @param done takes its result, on the UI thread
	 * @param failed takes what it threw, on the UI thread
	 */
	public <T> void start(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
		workers.execute(() -> {
			try {
				T result = work.call();
				onUiThread(() -> done.accept(result));
			} catch (Throwable thrown) {
				onUiThread(() -> failed.accept(thrown));
			}
		});
	}

	/** Runs {@code action} on the UI thread: now if this is it, otherwise soon. */
	public static void onUiThread(Runnable action) {
		if (Platform.isFxApplicationThread()) {
			action.run();
		} else {
			Platform.runLater(action);
		}
	}

	/** Runs {@code action} on the UI thread after what is waiting there, for example after a layout. */
	public static void later(Runnable action) {
		Platform.runLater(action);
	}

	/**
	 * What {@code work} returns, for those who cannot go on without: nothing if it fails, or if it takes longer than
	 * the window may stand still.
	 */
	public static <T> Optional<T> atOnce(Callable<T> work) {
		FutureTask<T> task = new FutureTask<>(work);
		Thread.ofPlatform().daemon().name("at-once").start(task);
		try {
			return Optional.of(task.get(MOMENT_MILLIS, TimeUnit.MILLISECONDS));
		} catch (TimeoutException | ExecutionException none) {
			return Optional.empty();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
	}
}
