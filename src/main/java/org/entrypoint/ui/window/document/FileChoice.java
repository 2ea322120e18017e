package org.entrypoint.ui.window.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entrypoint.ui.base.FileKind;
import org.entrypoint.locale.Words;

/** Which file the facilitator means; asked whenever one is to be opened or written. */
public interface FileChoice {
	/** A workshop. */
	FileKind WORKSHOP = kind("WORKSHOP", ".json");
	/** A district's own diagnostic. */
	FileKind DIAGNOSTIC = kind("DIAGNOSTIC", ".json");
	/** A workbook. */
	FileKind WORKBOOK = kind("WORKBOOK", ".xlsx");

	/** A file to read; empty if the choice was given up. */
	Optional<Path> toOpen(FileKind kind);

	/**
	 * A file to write; empty if the choice was given up.
	 *
	 * @param name the name that is proposed, without a folder
	 */
	Optional<Path> toSave(FileKind kind, String name);

	private static FileKind kind(String id, String ending) {
		return new FileKind(id, new Words("org.entrypoint.ui.window.shell"), List.of(ending));
	}
}
