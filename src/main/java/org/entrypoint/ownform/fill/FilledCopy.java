package org.entrypoint.ownform.fill;

import java.nio.file.Path;
import java.util.Map;
import org.entrypoint.exchange.ExportFile;
import org.entrypoint.ownform.copy.sheet.CellContent;
import org.entrypoint.ownform.copy.FormCell;
import org.entrypoint.session.Problem;

/** A copy of a form with what a workshop says in it, not written yet. */
public final class FilledCopy {
	private final Path form;
	private final byte[] bytes;
	private final Map<FormCell, CellContent> contents;
	private final FillReport listing;

	FilledCopy(Path form, byte[] bytes, Map<FormCell, CellContent> contents, FillReport listing) {
		this.form = form;
		this.bytes = bytes;
		this.contents = Map.copyOf(contents);
		this.listing = listing;
	}

	/** What stands in the cells that are filled. */
	public Map<FormCell, CellContent> contents() {
		return contents;
	}

	/** What was filled, what was not, and what has no place. */
	public FillReport listing() {
		return listing;
	}

	/** The whole file. */
	public byte[] bytes() {
		return bytes.clone();
	}

	/**
	 * Writes the copy, as a whole or not at all.
	 *
	 * @throws Problem if it could not be written, or the form itself or a workshop lies there
	 */
	public void write(Path file) throws Problem {
		new CopyTarget(form, file).check();
		new ExportFile(file).write(bytes);
	}
}
