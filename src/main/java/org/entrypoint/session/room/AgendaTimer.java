package org.entrypoint.session.room;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long one phase of the retreat takes.
 *
 * @param phase its code
 * @param before how long it took until the timer was started last; not negative
 * @param since when the timer was started last; null while it pauses
 */
public record AgendaTimer(String phase, Duration before, @Nullable Instant since) {
	/** Whether it runs. */
	public boolean isRunning() {
		return since != null;
	}

	/** How long the phase took by {@code now}. */
	public Duration used(Instant now) {
		return before.plus(running(now));
	}

	/** How long it runs since it was started last; zero while it pauses. */
	Duration running(Instant now) {
		return since == null ? Duration.ZERO : Duration.between(since, now);
	}

	/** The same timer, running or pausing from now on. */
	AgendaTimer running(boolean runs, Instant now) {
		return new AgendaTimer(phase, used(now), runs ? now : null);
	}
}
