package org.entrypoint.session.port;

import org.entrypoint.session.Problem;
import java.nio.file.Path;
import org.entrypoint.workshop.Workshop;

/** Port: writes a workshop for people who do not have this program. May take a while. */
public interface Exporter {
	/** What kind of file it writes. */
	enum Content {
		/** Everything that was recorded. */
		COMPLETE,
		/** What was recorded, without names; each page says so. */
		REDACTED,
		/** The empty diagnostic, to print or to fill in by hand. */
		BLANK
	}

	/** The paper that it is printed on. */
	enum Paper {
		/** 8.5 by 11 inches, as in the United States. */
		LETTER,
		/** 210 by 297 millimeters, as almost everywhere else. */
		A4
	}

	/** Writes the file for letter paper, as {@link #export(Workshop, Content, Paper, Path, Progress)} does. */
	default void export(Workshop workshop, Content content, Path file, Progress progress) throws Problem {
		export(workshop, content, Paper.LETTER, file, progress);
	}

	/**
	 * Writes the file as a whole or not at all; an existing file is replaced as a whole.
	 *
	 * @param workshop what to write
	 * @param content how much of it
	 * @param paper what it is set up to be printed on
	 * @param file where to
	 * @param progress hears how far it is, and may cancel
	 * @throws Problem if it could not be written; then nothing was changed
	 */
	void export(Workshop workshop, Content content, Paper paper, Path file, Progress progress) throws Problem;

	/** Hears how far an export is. */
	interface Progress {
		/** Nobody listens. */
		Progress UNHEARD = (done, all) -> true;

		/**
		 * Some more is done.
		 *
		 * @param done parts that are done, 0 or more
		 * @param all all parts, 1 or more
		 * @return whether to go on; otherwise the export ends and leaves nothing behind
		 */
		boolean goOn(int done, int all);
	}
}
