package org.entrypoint.session.port;

import org.entrypoint.session.Problem;
import java.nio.file.Path;
import java.time.Instant;

/** Where the words are. */
public sealed interface SaveState {
	/** Where the newest words lie on a disk. */
	enum Place {
		/** Only in the window so far. */
		NOWHERE,
		/** On this computer's own disk, from which they come back after a crash. */
		THIS_COMPUTER,
		/** In the workshop's file. */
		FILE,
		/** In the workshop's file as it was saved last, which is no longer where it was. */
		AWAY
	}

	/** Whether nothing is left to save. */
	default boolean isSettled() {
		return switch (this) {
			case Untouched untouched -> true;
			case ReadOnlySaver reading -> true;
			case Saved saved -> true;
			case Apart apart -> true;
			case Failed failed -> failed.words() == Place.FILE || failed.words() == Place.AWAY;
			case Saving saving -> false;
			case OnThisComputer here -> false;
		};
	}

	/** Nothing to save yet. */
	record Untouched() implements SaveState {
	}

	/** Nothing is ever saved: the workshop is only read. */
	record ReadOnlySaver() implements SaveState {
	}

	/** Changes are on their way to a disk. */
	record Saving() implements SaveState {
	}

	/**
	 * Everything is on this computer's own disk, and on its way to the file.
	 *
	 * @param at when the newest words came
	 */
	record OnThisComputer(Instant at) implements SaveState {
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
	 * Everything is in a file of its own, because somebody else changed the one before it, which stays as it is.
	 *
	 * @param at since when
	 * @param file where
	 * @param theirs the file that somebody else changed
	 * @param notice what to tell the facilitator
	 */
	record Apart(Instant at, Path file, Path theirs, Problem notice) implements SaveState {
	}

	/**
	 * The last attempt failed; work goes on, and it is tried again and again.
	 *
	 * @param problem what to tell the facilitator
	 * @param since since when it fails
	 * @param words where the newest words lie all the same
	 */
	record Failed(Problem problem, Instant since, Place words) implements SaveState {
	}
}
