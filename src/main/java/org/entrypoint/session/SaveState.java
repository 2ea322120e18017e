package org.entrypoint.session;

import java.nio.file.Path;
import java.time.Instant;

/** Where the words are. */
public sealed interface SaveState {
	/** Whether nothing is left to save. */
	default boolean isSettled() {
		return this instanceof Untouched || this instanceof Saved;
	}

	/** Nothing to save yet. */
	record Untouched() implements SaveState {
	}

	/** Changes are on their way to the file. */
	record Saving() implements SaveState {
	}

	/**
	 * Everything is in the file.
	 *
	 * @param at since when
	 * @param file where
	 */
	record Saved(Instant at, Path file) implements SaveState {
	}

	/**
	 * The last attempt failed; work goes on and each next change tries again.
	 *
	 * @param problem what to tell the facilitator
	 * @param since since when nothing could be saved
	 */
	record Failed(Problem problem, Instant since) implements SaveState {
	}
}
