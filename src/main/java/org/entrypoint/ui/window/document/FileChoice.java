package org.entrypoint.ui.window.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which file the facilitator means; asked whenever one is to be opened or written. */
public interface FileChoice {
	/** A kind of file. */
	enum Kind {
		/** A workshop. */
		WORKSHOP(".json"),
		/** A district's own diagnostic. */
		DIAGNOSTIC(".json"),
		/** A workbook. */
		WORKBOOK(".xlsx"),
		/** A district's own form. */
		FORM(".xlsx"),
		/** Which cells of a form take what. */
		PLACES(".json");

		private final String end;

		Kind(String end) {
			this.end = end;
		}

		/** What the names of such files look like. */
		public List<String> patterns() {
			return this == FORM ? List.of("*" + end, "*.xlsm") : List.of("*" + end);
		}

		/** Whether a file is named like one of these. */
		public boolean isNamedLike(Path file) {
			return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(end);
		}

		/** The same file, with the end of the name that was not typed: otherwise no dialog would show it again. */
		public Path complete(Path file) {
			return isNamedLike(file) ? file : file.resolveSibling(file.getFileName() + end);
		}
	}

	/** A file to read; empty if the choice was given up. */
	Optional<Path> toOpen(Kind kind);

	/**
	 * A file to write; empty if the choice was given up.
	 *
	 * @param name the name that is proposed, without a folder
	 */
	Optional<Path> toSave(Kind kind, String name);
}
