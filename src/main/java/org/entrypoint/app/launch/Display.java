package org.entrypoint.app.launch;

import java.nio.file.Path;
import java.util.Locale;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.entrypoint.session.port.Library;
import org.entrypoint.session.port.Ports;
import org.entrypoint.ui.window.Window;
import org.entrypoint.ui.window.WindowFeature;

/**
 * Where the window opens. The toolkit is not touched before a window is asked for.
 *
 * @param environment the process's environment
 * @param system the name of the operating system
 * @param platform the toolkit's platform if one was chosen on the command line; may be empty
 * @param ports what the window needs; asked for only when it opens, and not on the UI thread
 * @param features what the window offers besides
 */
public record Display(Map<String, String> environment, String system, String platform, Supplier<Ports> ports,
		List<WindowFeature> features) {
	/** Whether there is a display to open a window on, as far as it can be told without trying. */
	boolean isThere() {
		return !system.toLowerCase(Locale.ROOT).startsWith("linux") || !platform.isEmpty()
				|| !environment.getOrDefault("DISPLAY", "").isEmpty()
				|| !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
	}

	/**
	 * Opens the window and waits until it is closed.
	 *
	 * @param beginning begins with what takes time while the window is made, and returns what shows the window with it;
	 *            asked for only where there is a display; what it returns runs on the UI thread
	 * @return whether it could be opened
	 * @throws RuntimeException if there is a display, but the window could not be made
	 */
	public boolean show(Supplier<Consumer<Window>> beginning) {
		if (!isThere()) {
			return false;
		}
		Consumer<Window> first = beginning.get();
		Ports ready = ports.get();
		CompletableFuture<Thread> running = new CompletableFuture<>();
		try {
			Platform.startup(() -> begin(ready, first, running));
		} catch (UnsupportedOperationException | IllegalStateException | UnsatisfiedLinkError noToolkit) {
			return false;
		}
		wait(running);
		ready.preferences().close();
		return true;
	}

	/** On the UI thread; a window that cannot be made must not be waited for. */
	private void begin(Ports ready, Consumer<Window> first, CompletableFuture<Thread> running) {
		try {
			Window window = new Window(ready, features, Platform::exit);
			Thread.setDefaultUncaughtExceptionHandler(new CrashHandler(window::crashed));
			first.accept(window);
			running.complete(Thread.currentThread());
		} catch (Throwable thrown) {
			Platform.runLater(() -> { // the toolkit has to have started before it can end
				running.completeExceptionally(thrown);
				Platform.exit();
			});
		}
	}

	/** The beginning with a workshop's file. */
	public static Supplier<Consumer<Window>> opening(Library library, Path file) {
		return () -> {
			Opening opening = Opening.begin(library, file);
			return window -> window.show(file, opening);
		};
	}

	private static void wait(CompletableFuture<Thread> running) {
		try {
			running.get().join();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException e) {
			throw e.getCause() instanceof RuntimeException broken ? broken : new IllegalStateException(e.getCause());
		}
	}
}
