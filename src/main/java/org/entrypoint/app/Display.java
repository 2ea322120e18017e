package org.entrypoint.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.entrypoint.session.Library;
import org.entrypoint.ui.shell.Opening;
import org.entrypoint.ui.shell.Ports;
import org.entrypoint.ui.shell.Window;
import org.jspecify.annotations.Nullable;

/**
 * Where the window opens. The toolkit is not touched before a window is asked for.
 *
 * @param environment the process's environment
 * @param system the name of the operating system
 * @param platform the toolkit's platform if one was chosen on the command line; may be empty
 * @param ports what the window needs; asked for only when it opens
 */
record Display(Map<String, String> environment, String system, String platform, Supplier<Ports> ports) {
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
	 */
	boolean show(Supplier<Consumer<Window>> beginning) {
		if (!isThere()) {
			return false;
		}
		Consumer<Window> first = beginning.get();
		AtomicReference<@Nullable Thread> window = new AtomicReference<>();
		try {
			Platform.startup(() -> {
				window.set(Thread.currentThread());
				first.accept(new Window(ports.get(), Platform::exit));
			});
		} catch (UnsupportedOperationException | IllegalStateException | UnsatisfiedLinkError noToolkit) {
			return false;
		}
		return wait(window);
	}

	/** The beginning with a workshop's file. */
	static Supplier<Consumer<Window>> opening(Library library, Path file) {
		return () -> {
			Opening opening = Opening.begin(library, file);
			return window -> window.show(opening);
		};
	}

	private static boolean wait(AtomicReference<@Nullable Thread> window) {
		try {
			Thread running = window.get();
			while (running == null) {
				Thread.sleep(20);
				running = window.get();
			}
			running.join();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		return true;
	}
}
