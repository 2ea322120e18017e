package org.entrypoint.storage.file;

import java.nio.file.Path;
import org.entrypoint.session.Problem;

/** Files of the app's own that cannot be read: they are kept beside, so that writing anew loses nothing. */
public final class UnreadableFiles {
	private UnreadableFiles() {
	}

	/**
	 * Keeps what a file held in {@code NAME.unreadable.json} beside it.
	 *
	 * @throws Problem if that cannot be done; then the file must stay as it is
	 */
	public static void setAside(Path file, byte[] bytes) throws Problem {
		String name = String.valueOf(file.getFileName()).replaceFirst("\\.json$", "");
		WholeFile.write(file.resolveSibling(name + ".unreadable.json"), bytes);
	}
}
