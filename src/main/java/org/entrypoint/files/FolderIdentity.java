package org.entrypoint.files;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells a folder apart from another one that lies at the same path later, for example the empty folder that stays where
 * a drive was attached.
 *
 * @param key the system's own key of the folder, device and inode; null where the system has none, as on Windows
 * @param store the volume that it lies on
 * @param serial the serial number of the volume; null where the system tells none
 */
public record FolderIdentity(@Nullable Object key, FileStore store, @Nullable Object serial) {
	private static final String SERIAL = "volume:vsn";

	/** The identity of the folder that lies there now; empty if it cannot be told. May wait for a disk. */
	public static Optional<FolderIdentity> of(Path folder) {
		try {
			Object key = Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
			FileStore store = Files.getFileStore(folder);
			return Optional.of(new FolderIdentity(key, store, serial(store)));
		} catch (IOException | SecurityException e) {
			return Optional.empty();
		}
	}

	private static @Nullable Object serial(FileStore store) throws IOException {
		try {
			return store.getAttribute(SERIAL);
		} catch (UnsupportedOperationException | IllegalArgumentException e) {
			return null; // only Windows tells it
		}
	}

	/** Whether both are on the same volume. */
	public boolean isOnSameVolume(FolderIdentity other) {
		return store.equals(other.store) && Objects.equals(serial, other.serial);
	}

	/** Whether both are the same folder, as far as the system tells folders apart. */
	public boolean isSameFolder(FolderIdentity other) {
		boolean isKnown = key != null && other.key != null;
		return isKnown ? Objects.equals(key, other.key) : isOnSameVolume(other);
	}
}
