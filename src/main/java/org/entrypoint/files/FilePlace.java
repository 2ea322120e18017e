package org.entrypoint.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where a file lay when it was read or written last, so that a folder or a volume that took the place of the one from
 * then is not mistaken for it.
 *
 * @param file the file
 * @param folder the folder in which it lay, behind links
 * @param identity that folder's identity; empty if it could not be told
 * @param key the system's own key of the file; empty if there is none
 */
public record FilePlace(Path file, Path folder, Optional<FolderIdentity> identity, Optional<Object> key) {
	/** What became of the file. */
	public enum Fate {
		/** It is there, or nobody can say that it is not. */
		THERE,
		/** Its folder is there, and the file is not. */
		FILE_GONE,
		/** Its folder is not there either. */
		FOLDER_GONE,
		/** Another folder took the place of its folder, and the file is not there. */
		OTHER_FOLDER
	}

	/** The place of a file that lies there now. May wait for a disk. */
	public static FilePlace of(Path file) {
		Path folder = folder(file);
		return new FilePlace(file, folder, FolderIdentity.of(folder), key(file));
	}

	private static Path folder(Path file) {
		try {
			return file.toRealPath().resolveSibling("");
		} catch (IOException e) {
			return file.toAbsolutePath().resolveSibling("");
		}
	}

	/** The system's own key of a file; empty if there is none. */
	static Optional<Object> key(Path file) {
		try {
			return Optional.ofNullable(Files.readAttributes(file, BasicFileAttributes.class).fileKey());
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	/** Looks what became of the file. May wait for a disk. */
	public Fate look() {
		if (!Files.notExists(file)) {
			return Fate.THERE;
		}
		if (Files.notExists(folder)) {
			return Fate.FOLDER_GONE;
		}
		return isSame(FolderIdentity::isSameFolder) ? Fate.FILE_GONE : Fate.OTHER_FOLDER;
	}

	/** Whether the folder lies on the volume where it was; true where nobody can say. May wait for a disk. */
	public boolean isOnSameVolume() {
		return isSame(FolderIdentity::isOnSameVolume);
	}

	private interface Comparing {
		boolean same(FolderIdentity then, FolderIdentity now);
	}

	private boolean isSame(Comparing comparing) {
		return identity.flatMap(then -> FolderIdentity.of(folder).map(now -> comparing.same(then, now))).orElse(true);
	}

	/**
	 * Looks for the file nearby, after somebody moved or renamed it. If its folder is gone, too, only on the volume
	 * where it was: a drive that was taken away took its files with it, and what is elsewhere is a copy. May wait for a
	 * disk.
	 *
	 * @param isIt whether a file holds what this one held
	 * @return where it is now; empty if it was not found
	 */
	public Optional<Path> search(Predicate<Path> isIt) {
		Predicate<Path> canBeIt = look() == Fate.FILE_GONE ? each -> true : this::isOnItsVolume;
		return new NearbyFiles(file).find(canBeIt.and(isIt), key);
	}

	private boolean isOnItsVolume(Path other) {
		return identity.flatMap(then -> FolderIdentity.of(folder(other)).map(then::isOnSameVolume)).orElse(true);
	}
}
