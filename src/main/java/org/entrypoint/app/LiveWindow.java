package org.entrypoint.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.entrypoint.ui.shell.Window;
import org.jspecify.annotations.Nullable;

/** The window while the program runs: shown on the UI thread, waited for on the main thread. */
final class LiveWindow {
	private static final int ID_LENGTH = 12;
	private static final String ID_LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

	private LiveWindow() {
	}

	/** Shows the window, on a workshop's file if there is one, and comes back when it was closed. */
	static void showAndWait(Composition composition, @Nullable Path file) throws InterruptedException {
		CountDownLatch closed = new CountDownLatch(1);
		Platform.startup(() -> {
			Window window = new Window(composition.ports(ids()), closed::countDown);
			if (file == null) {
				window.show();
			} else {
				window.show(file);
			}
		});
		closed.await();
		Platform.exit();
	}

	/** Ids that nobody gave before: twelve letters by chance, about 60 bits. */
	private static Supplier<String> ids() {
		SecureRandom random = new SecureRandom();
		return () -> random.ints(ID_LENGTH, 0, ID_LETTERS.length()).collect(StringBuilder::new,
				(text, each) -> text.append(ID_LETTERS.charAt(each)), StringBuilder::append).toString();
	}
}
