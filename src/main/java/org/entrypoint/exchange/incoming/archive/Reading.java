package org.entrypoint.exchange.incoming.archive;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;

/** One reading of one file: what it is called in messages, and until when it has to be done. */
public final class Reading {
	private static final Duration LONGEST = Duration.ofSeconds(20);
	private final String file;
	private final LongSupplier nanoTime;
	private final long begun;

	/**
	 * A reading that begins now.
	 *
	 * @param nanoTime a clock in nanoseconds that never goes back
	 */
	public Reading(Path file, LongSupplier nanoTime) {
		this.file = Shown.harmless(file.toString());
		this.nanoTime = nanoTime;
		this.begun = nanoTime.getAsLong();
	}

	/**
	 * Looks at the clock; called wherever a file could keep the program busy.
	 *
	 * @throws Problem if 20 seconds are over
	 */
	public void goOn() throws Problem {
		if (nanoTime.getAsLong() - begun > LONGEST.toNanos()) {
			throw problem(ProblemCode.INCOMING_SLOW, LONGEST.toSeconds());
		}
	}

	/**
	 * A problem with this file.
	 *
	 * @param named what the message names besides the file; texts come from the file and are made fit for a line
	 */
	public Problem problem(ProblemCode code, Object... named) {
		Object[] parts = new Object[named.length + 1];
		parts[0] = file;
		for (int index = 0; index < named.length; index++) {
			parts[index + 1] = named[index] instanceof String text ? Shown.named(text) : named[index];
		}
		return new Problem(code, parts);
	}
}
