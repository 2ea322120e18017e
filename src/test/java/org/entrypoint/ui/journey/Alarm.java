package org.entrypoint.ui.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.entrypoint.ui.Toolkit;
import org.jspecify.annotations.Nullable;

/** Hears every exception that nobody caught, every warning in the log and every stack trace that is printed. */
final class Alarm implements AutoCloseable {
	private final List<String> heard = new CopyOnWriteArrayList<>();
	private final PrintStream before = System.err;
	private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
	private final @Nullable UncaughtExceptionHandler everywhere = Thread.getDefaultUncaughtExceptionHandler();
	private final Logger root = Logger.getLogger("");
	private final Handler log = new Handler() {
		@Override
		public void publish(@Nullable LogRecord entry) {
			if (entry != null && entry.getLevel().intValue() >= Level.WARNING.intValue()) {
				heard.add(entry.getLoggerName() + ": " + entry.getMessage() + " " + entry.getThrown());
			}
		}

		@Override
		public void flush() {
			// nothing is held back
		}

		@Override
		public void close() {
			// nothing is open
		}
	};

	/** Listens from now on. */
	Alarm() {
		Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> hear(thrown));
		Toolkit.run(() -> Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> hear(thrown)));
		root.addHandler(log);
		System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
	}

	private void hear(Throwable thrown) {
		List<StackTraceElement> trace = List.of(thrown.getStackTrace());
		if (trace.stream().noneMatch(Alarm::isPainting)) {
			heard.add(thrown + " at " + trace.subList(0, Math.min(16, trace.size())));
		}
	}

	/** The headless platform itself stumbles now and then over a menu that stands across its screen's edge. */
	private static boolean isPainting(StackTraceElement place) {
		return place.getClassName().equals("com.sun.glass.ui.headless.HeadlessWindow")
				&& place.getMethodName().equals("blit");
	}

	/** Fails if anything was heard; {@code where} says what was done. */
	void isSilent(String where) {
		assertEquals(List.of(), heard, where);
		assertEquals("", printed.toString(StandardCharsets.UTF_8), where);
	}

	@Override
	public void close() {
		System.setErr(before);
		root.removeHandler(log);
		Thread.setDefaultUncaughtExceptionHandler(everywhere);
		Toolkit.run(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
	}
}
