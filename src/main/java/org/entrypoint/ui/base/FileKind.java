package org.entrypoint.ui.base;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.entrypoint.locale.Words;

/**
 * A kind of file that people choose in dialogs.
 *
 * @param id names it, and its words in the bundle
 * @param words hold what such a file is called ({@code Kind.ID}), and what dialogs ask ({@code open.ID},
 *            {@code save.ID})
 * @param endings what names of such files end in, with their dots; the first one is put behind a name without any
 */
public record FileKind(String id, Words words, List<String> endings) {
	/** A kind whose endings stay as they are. */
	public FileKind {
		endings = List.copyOf(endings);
	}

	/** What the names of such files look like, for dialogs. */
	public List<String> patterns() {
		return endings.stream().map(each -> "*" + each).toList();
	}

	/** Whether a file is named like one of these. */
	public boolean isNamedLike(Path file) {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		return endings.stream().anyMatch(name::endsWith);
	}

	/** The same file, with the end of the name that was not typed: otherwise no dialog would show it again. */
	public Path complete(Path file) {
		return isNamedLike(file) ? file : file.resolveSibling(file.getFileName() + endings.getFirst());
	}

	@Override
	public String toString() {
		return id;
	}
}
