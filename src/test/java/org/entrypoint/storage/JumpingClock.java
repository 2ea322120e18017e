package org.entrypoint.storage;

import org.entrypoint.storage.recovery.Recovery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** A computer's clock that goes on with each look at it, and jumps when it is told to. */
final class JumpingClock extends Clock {
	/** Far from today, so that a file that was written just now is known by its time. */
	private static final Instant BEGIN = Instant.parse("2040-11-26T10:00:00Z");
	private static final Instant EARLIEST = Instant.parse("2036-01-01T00:00:00Z");
	private static final List<Duration> JUMPS = List.of(Duration.ofHours(1), Duration.ofHours(-1),
			Duration.ofMinutes(11), Duration.ofDays(2), Duration.ofDays(-2), Duration.ofDays(45), Duration.ofDays(-45),
			Duration.ofDays(3 * 365), Duration.ofDays(-3 * 365));
	private Instant now = BEGIN;
	private int leaps;

	/** One of the jumps that clocks make. */
	synchronized void jump(int which) {
		Instant there = now.plus(JUMPS.get(which % JUMPS.size()));
		leaps += there.isAfter(now.plus(Recovery.KEPT)) ? 1 : 0;
		now = there.isBefore(EARLIEST) ? EARLIEST : there;
	}

	/** How often it jumped over all the days for which things are kept that nobody wanted. */
	synchronized int leaps() {
		return leaps;
	}

	/** Whether a moment is none of this clock's. */
	static boolean isForeign(Instant moment) {
		return moment.isBefore(EARLIEST);
	}

	@Override
	public synchronized Instant instant() {
		now = now.plusMillis(7);
		return now;
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return this;
	}
}
