package org.entrypoint.storage.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
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

	private Folders() {
	}

	/** Makes a folder of this app, readable by its owner only where the system can promise that. */
	public static Path own(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			Files.createDirectories(folder);
			if (isPosix(folder)) {
				Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
			}
		}
		return folder;
	}

	/** Opens a new file for writing, readable by its owner only where the system can promise that. */
	public static FileChannel ownFile(Path file) throws IOException {
		FileAttribute<?>[] rights = isPosix(file)
				? new FileAttribute<?>[]{
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
				: new FileAttribute<?>[0];
		return FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), rights);
	}

	private static boolean isPosix(Path path) {
		return path.getFileSystem().supportedFileAttributeViews().contains("posix");
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
