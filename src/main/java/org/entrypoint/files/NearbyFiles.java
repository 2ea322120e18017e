package org.entrypoint.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Looks for a file where a move commonly ends: in its folder, the folders in that, the folder above, and the folders
 * beside its own. Belongs to one search.
 */
final class NearbyFiles {
	/** A search looks at so many names and no more, so that it ends soon in crowded folders. */
	private static final int MOST_NAMES = 20_000;
	private static final String EXTENSION = ".json";
	/** How the names begin of what programs keep beside a file for a moment only. */
	private static final String TEMPORARY = "~$";
	private final Path file;
	private int names;

	/** A search for a file that was here. */
	NearbyFiles(Path file) {
		this.file = file.toAbsolutePath();
	}

	/**
	 * Searches.
	 *
	 * @param isIt whether a file holds what this one held
	 * @param key the file's own key, which a move does not change; of two that hold the same it is the one
	 */
	Optional<Path> find(Predicate<Path> isIt, Optional<Object> key) {
		List<Path> found = new ArrayList<>();
		for (Path folder : folders()) {
			list(folder, this::mayBeIt).stream().filter(isIt).forEach(found::add);
		}
		return found.stream().filter(each -> key.isPresent() && FilePlace.key(each).equals(key)).findFirst()
				.or(() -> found.stream().findFirst());
	}

	private boolean mayBeIt(Path other) {
		String name = String.valueOf(other.getFileName());
		return name.toLowerCase(Locale.ROOT).endsWith(EXTENSION) && !name.startsWith(TEMPORARY) && !other.equals(file)
				&& Files.isRegularFile(other);
	}

	private Set<Path> folders() {
		Set<Path> all = new LinkedHashSet<>();
		Path folder = file.getParent();
		Path above = folder == null ? null : folder.getParent();
		for (Path each : folder == null || above == null ? List.<Path>of() : List.of(folder, above)) {
			all.add(each);
			all.addAll(list(each, Files::isDirectory));
		}
		return all;
	}

	/** What is in a folder, of one kind; nothing of a folder that cannot be looked through. */
	private List<Path> list(Path folder, Predicate<Path> kind) {
		List<Path> all = new ArrayList<>();
		try (DirectoryStream<Path> listed = Files.newDirectoryStream(folder)) {
			for (Path each : listed) {
				names++;
				if (names > MOST_NAMES) {
					break;
				}
				if (kind.test(each)) {
					all.add(each);
				}
			}
		} catch (IOException | DirectoryIteratorException e) {
			System.getLogger(NearbyFiles.class.getName()).log(System.Logger.Level.DEBUG,
					"a folder cannot be looked through: " + e.getClass().getSimpleName());
		}
		return all;
	}
}
