package org.entrypoint.storage.journal;

import java.time.Instant;

/** What a journal's file can say. */
public sealed interface JournalEntry {
	/**
	 * The first one of each file.
	 *
	 * @param document id of the document
	 * @param file where its own file lies
	 * @param at when this began
	 */
	record Begun(String document, String file, Instant at) implements JournalEntry {
	}

	/**
	 * Something was changed.
	 *
	 * @param at when the newest of the changes was made
	 * @param changes how many they are, 1 or more
	 * @param position id of the step the room was on
	 * @param edit what they made different
	 */
	record Changed(Instant at, int changes, String position, Difference edit) implements JournalEntry {
	}

	/**
	 * The version that stands after an earlier entry is about to be moved into the file. Whoever finds that version
	 * there needs only the entries after that one.
	 *
	 * @param hash the hash of that version's body
	 * @param upTo number of the last entry that is in it
	 */
	record Saving(String hash, long upTo) implements JournalEntry {
	}

	/** All of this lies in the file; this journal is about to be deleted. */
	record Done() implements JournalEntry {
	}
}
