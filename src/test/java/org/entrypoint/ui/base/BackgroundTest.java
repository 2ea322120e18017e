package org.entrypoint.ui.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What the window waits for. */
class BackgroundTest {
	@Test
	void whatComesAtOnceIsTaken() {
		assertEquals(Optional.of("here"), Background.atOnce(() -> "here"));
	}

	@Test
	void nothingIsTakenFromWhatFailsOrDoesNotAnswer() {
		assertEquals(Optional.empty(), Background.atOnce(() -> {
			throw new IllegalStateException("a mishap");
		}));
		CountDownLatch never = new CountDownLatch(1);
		assertEquals(Optional.empty(), Background.atOnce(() -> {
			never.await();
			return "late";
		}));
		never.countDown();
	}
}
