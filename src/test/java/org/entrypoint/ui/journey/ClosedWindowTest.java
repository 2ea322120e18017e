package org.entrypoint.ui.journey;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Duration;
import org.entrypoint.ui.window.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window that was closed leaves nothing behind that listens, ticks or is held. */
class ClosedWindowTest {
	private static final Duration PATIENCE = Duration.ofSeconds(20);

	@TempDir
	private Path folder;

	private WeakReference<Window> closed() {
		try (Facilitator us = new Facilitator(folder.resolve("first"))) {
			us.newWorkshop();
			us.next();
			return new WeakReference<>(us.window());
		}
	}

	@Test
	void isForgotten() throws Exception {
		WeakReference<Window> first = closed();
		try (Facilitator us = new Facilitator(folder.resolve("second"))) {
			us.newWorkshop();
			long until = System.nanoTime() + PATIENCE.toNanos();
			while (first.get() != null && System.nanoTime() < until) {
				System.gc();
				Thread.sleep(100);
			}
			assertNull(first.get());
		}
	}
}
