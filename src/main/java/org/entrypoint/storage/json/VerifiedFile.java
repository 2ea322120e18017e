package org.entrypoint.storage.json;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import org.entrypoint.workshop.note.Note;
import org.jspecify.annotations.Nullable;

/**
 * A file that was spelled and read back: it says what it should. A room has thousands of notes and changes one of them;
 * how all the others are spelled can be taken from here for the next version, as it stands.
 */
public final class VerifiedFile {
	private final EncodedWorkshop spelled;
	private final WorkshopCodec.Content content;
	private final Map<Note, Stretch> notes;

	/**
	 * A file that was read back.
	 *
	 * @param content what it says
	 * @param notes where it says each note; not to be changed any more
	 */
	VerifiedFile(EncodedWorkshop spelled, WorkshopCodec.Content content, Map<Note, Stretch> notes) {
		this.spelled = spelled;
		this.content = content;
		this.notes = notes;
	}

	/**
	 * Where a file says something.
	 *
	 * @param from its first byte
	 * @param to behind its last byte
	 */
	record Stretch(int from, int to) {
		int length() {
			return to - from;
		}
	}

	/** The places of notes; two notes that say the same are two notes. */
	static Map<Note, Stretch> places() {
		return new IdentityHashMap<>();
	}

	/** The whole file, UTF-8; not to be changed. */
	public byte[] bytes() {
		return spelled.bytes();
	}

	/** What it says. */
	public WorkshopCodec.Content content() {
		return content;
	}

	/** Where a note stands here; null if it was not there. */
	@Nullable
	Stretch place(Note note) {
		return notes.get(note);
	}

	/** How many of these bytes, from there on, are how a note is spelled here; 0 if they are something else. */
	int spells(Note note, byte[] bytes, int from) {
		Stretch place = notes.get(note);
		if (place == null || place.length() > bytes.length - from) {
			return 0;
		}
		return Arrays.equals(bytes(), place.from(), place.to(), bytes, from, from + place.length())
				? place.length()
				: 0;
	}
}
