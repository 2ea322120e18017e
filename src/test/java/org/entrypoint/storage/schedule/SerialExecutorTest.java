package org.entrypoint.storage.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.entrypoint.session.Problem;
import org.junit.jupiter.api.Test;

/** Nobody waits for ever for a thread that has ended. */
class SerialExecutorTest {
	private static final Path FILE = Path.of("retreat.json");
	private final ScheduledExecutorService thread = SerialExecutor.named("tested");

	@Test
	void whatWasNotBegunWhenTheThreadEndedIsTold() throws Exception {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch hold = new CountDownLatch(1);
		thread.execute(() -> {
			begun.countDown();
			awaitQuietly(hold);
		});
		begun.await();
		CompletableFuture<String> told = new CompletableFuture<>();
		Thread waiting = Thread.ofPlatform().daemon().start(() -> told.complete(waited()));
		while (waiting.getState() != Thread.State.WAITING) {
			Thread.onSpinWait();
		}
		SerialExecutor.end(thread);
		hold.countDown();
		assertEquals("save.interrupted", told.get(10, TimeUnit.SECONDS));
	}

	@Test
	void anEndedThreadIsTold() {
		SerialExecutor.end(thread);
		assertEquals("save.interrupted",
				assertThrows(Problem.class, () -> SerialExecutor.run(thread, FILE, () -> begin())).code().key());
	}

	@Test
	void whatItThrewArrives() {
		IllegalStateException thrown = assertThrows(IllegalStateException.class,
				() -> SerialExecutor.wait(thread, FILE, () -> {
					throw new ExecutionException(new IllegalArgumentException());
				}));
		assertInstanceOf(ExecutionException.class, thrown.getCause());
		SerialExecutor.end(thread);
	}

	private static void begin() {
		throw new AssertionError("it had ended");
	}

	private String waited() {
		try {
			SerialExecutor.run(thread, FILE, SerialExecutorTest::begin);
			return "done";
		} catch (Problem e) {
			return e.code().key();
		}
	}

	private static void awaitQuietly(CountDownLatch hold) {
		try {
			hold.await();
		} catch (InterruptedException e) {
			awaitQuietly(hold);
		}
	}
}
