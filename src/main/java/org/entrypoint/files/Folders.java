package org.entrypoint.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Locale;

/** What is done with folders. */
public final class Folders {
	private static final boolean WINDOWS = System.getProperty("os.name", "").toLowerCase(Locale.ROOT)
			.startsWith("windows");

	private Folders() {
	}

	/**
	 * Makes a folder of this app where there is none, with those above it that are missing: readable by their owner
	 * only where the system can promise that, also if it was there with wider rights, and found again after a power
	 * cut.
	 */
	public static Path own(Path folder) throws IOException {
		Path own = make(folder, FileRights.ownFolder(folder));
		FileRights.narrow(own);
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
