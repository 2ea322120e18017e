package org.entrypoint.session;

import java.nio.file.Path;
import org.entrypoint.workshop.Workshop;

/** Port: writes a workshop for people who do not have this program. May take a while. */
public interface Exporter {
	/** What kind of file it writes. */
	enum Content {
		/** Everything that was recorded. */
		COMPLETE,
		/** The empty diagnostic, to print or to fill in by hand. */
		BLANK
	}

	/**
	 * Writes the file as a whole or not at all; an existing file is replaced as a whole.
	 *
	 * @param workshop what to write
	 * @param content how much of it
	 * @param file where to
	 * @param progress hears how far it is, and may cancel
	 * @throws Problem if it could not be written; then nothing was changed
	 */
	void export(Workshop workshop, Content content, Path file, Progress progress) throws Problem;

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
