package org.entrypoint.storage.json;

import java.time.Instant;
import org.entrypoint.workshop.Workshop;

/**
 * A workshop file: the workshop and what is known about the file itself.
 *
 * @param documentId names the document through all its files and copies
 * @param revision counts the saved versions, 1 to {@link #LAST_REVISION}
 * @param parent the hash of the version before; empty for the first
 * @param savedAt when it was saved
 * @param position id of the step the room was on; may be empty
 * @param workshop the record of the retreat
 * @param unknown fields of a file that this program does not know; they go back into the next version
 */
public record Envelope(String documentId, long revision, String parent, Instant savedAt, String position,
		Workshop workshop, UnknownFields unknown) {
	/** The highest revision that other programs' numbers hold exactly; nobody saves that often. */
	public static final long LAST_REVISION = (1L << 53) - 1;

	/** What follows on this version, whose body has the hash {@code parent}. */
	public Envelope next(String parent, Instant at, String where, Workshop next) {
		return new Envelope(documentId, Math.min(revision, LAST_REVISION - 1) + 1, parent, at, where, next, unknown);
	}
}
