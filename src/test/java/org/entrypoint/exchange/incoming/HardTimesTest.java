package org.entrypoint.exchange.incoming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.entrypoint.session.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the time is over, or the program itself gives way: a line, whatever it was doing. */
class HardTimesTest {
	private static final long SECOND = 1_000_000_000L;
	@TempDir
	private Path folder;

	private Path sample() throws Exception {
		return Files.write(folder.resolve("sample.xlsx"), Ours.sample());
	}

	/** How often the clock is looked at while the sample is read. */
	private int looks(Path file) throws Problem {
		AtomicInteger looks = new AtomicInteger();
		new IncomingBooks(looks::incrementAndGet).read(file);
		return looks.get();
	}

	private Problem refused(Path file, LongSupplier nanoTime) {
		Problem problem = assertThrows(Problem.class, () -> new IncomingBooks(nanoTime).read(file));
		assertTrue(ForeignFilesTest.isClear(problem.words().replace(folder.toString(), "…")), problem.words());
		return problem;
	}

	@Test
	void whenTwentySecondsAreOverReadingStopsWhereverItIs() throws Exception {
		Path file = sample();
		int all = looks(file);
		assertTrue(all > 1_000, "looks: " + all);
		for (int at = 2; at <= all; at += Math.max(1, all / 100)) {
			int last = at;
			AtomicInteger looks = new AtomicInteger();
			Problem problem = refused(file, () -> looks.incrementAndGet() < last ? 0 : 21 * SECOND);
			assertEquals("incoming.slow", problem.code().key());
			assertTrue(problem.words().contains("longer than 20 seconds"), problem.words());
			assertEquals(last, looks.get(), "nothing more is read then");
		}
	}

	@Test
	void aClockThatBeganAnywhereIsAsGood() throws Exception {
		Path file = sample();
		AtomicInteger looks = new AtomicInteger();
		new IncomingBooks(() -> Long.MAX_VALUE - 5 + looks.incrementAndGet()).read(file);
		assertTrue(looks.get() > 10);
	}

	@Test
	void whateverIsThrownBecomesALine() throws Exception {
		Path file = sample();
		int all = looks(file);
		for (int at = 2; at <= all; at += Math.max(1, all / 20)) {
			assertEquals("incoming.memory", refused(file, failing(at, new OutOfMemoryError("no"))).code().key());
			assertEquals("incoming.unusual", refused(file, failing(at, new StackOverflowError())).code().key());
			assertEquals("incoming.unusual", refused(file, failing(at, new IllegalStateException("no"))).code().key());
			assertEquals("incoming.unusual", refused(file, failing(at, new NoClassDefFoundError("no"))).code().key());
		}
	}

	private static LongSupplier failing(int at, Throwable thrown) {
		AtomicInteger looks = new AtomicInteger();
		return () -> {
			if (looks.incrementAndGet() < at) {
				return 0;
			}
			if (thrown instanceof Error error) {
				throw error;
			}
			throw (RuntimeException) thrown;
		};
	}
}
