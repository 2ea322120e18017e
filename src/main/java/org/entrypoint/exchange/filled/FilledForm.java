package org.entrypoint.exchange.filled;

import java.nio.file.Path;
import org.entrypoint.exchange.ExportFile;
import org.entrypoint.session.Problem;

/** A copy of a form with what a workshop says in it, not written yet. */
public final class FilledForm {
	private final byte[] bytes;
	private final Listing listing;

	FilledForm(byte[] bytes, Listing listing) {
		this.bytes = bytes;
		this.listing = listing;
	}

	/** What was filled, what was not, and what has no place. */
	public Listing listing() {
		return listing;
	}

	/** The whole file. */
	public byte[] bytes() {
		return bytes.clone();
	}

	/**
	 * Writes the copy, as a whole or not at all.
	 *
	 * @throws Problem if it could not be written, or a workshop lies there
	 */
	public void write(Path file) throws Problem {
		new ExportFile(file).write(bytes);
	}
}
