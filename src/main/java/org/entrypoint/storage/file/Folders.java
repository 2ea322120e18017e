package org.entrypoint.storage.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;

/** What is done with folders, and with files of which only their owner may know. */
public final class Folders {
	private static final boolean WINDOWS = System.getProperty("os.name", "").toLowerCase(Locale.ROOT)
			.startsWith("windows");

	private static final String OWNERS = "rwx------";

	private Folders() {
	}

	/**
	 * Makes a folder of this app where there is none, with those above it that are missing: readable by their owner
	 * only where the system can promise that, also if it was there with wider rights, and found again after a power
	 * cut.
	 */
	public static Path own(Path folder) throws IOException {
		Path own = make(folder, rights(folder, OWNERS));
		if (hasRights(own) && !Files.getPosixFilePermissions(own).equals(PosixFilePermissions.fromString(OWNERS))) {
			Files.setPosixFilePermissions(own, PosixFilePermissions.fromString(OWNERS));
		}
		return own;
	}

	/** Makes a folder where there is none, with those above it that are missing; found again after a power cut. */
	public static Path make(Path folder, FileAttribute<?>... rights) throws IOException {
		if (Files.isDirectory(folder)) {
			return folder;
		}
		Path above = folder.toAbsolutePath().getParent();
		if (above == null) {
			throw new NotDirectoryException(folder.toString());
		}
		make(above, rights);
		try {
			Files.createDirectory(folder, rights);
		} catch (FileAlreadyExistsException e) {
			if (!Files.isDirectory(folder)) {
				throw e;
			}
		}
		force(above);
		return folder;
	}

	private static FileAttribute<?>[] rights(Path path, String rights) {
		return hasRights(path)
				? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
				: new FileAttribute<?>[0];
	}

	/** Whether files have an owner and rights there. */
	static boolean hasRights(Path path) {
		return path.getFileSystem().supportedFileAttributeViews().contains("posix");
	}

	/** Opens a new file for writing, readable by its owner only where the system can promise that. */
	public static FileChannel ownFile(Path file) throws IOException {
		return FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
				rights(file, "rw-------"));
	}

	/**
	 * Forces a folder to the disk, so that a file that was made or moved there is found after a power cut. Windows does
	 * that by itself. Where a folder cannot be forced, what lies in it lies there all the same.
	 */
	public static void force(Path folder) {
		if (!WINDOWS) {
			try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
				channel.force(true);
			} catch (IOException e) {
				System.getLogger(Folders.class.getName()).log(System.Logger.Level.INFO,
						"a folder could not be forced to the disk: " + e.getClass().getSimpleName());
			}
		}
	}
}
