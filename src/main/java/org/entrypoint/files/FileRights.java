package org.entrypoint.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Who may read and write files and folders, where the system has POSIX permissions; elsewhere nothing is done. */
public final class FileRights {
	private static final Set<PosixFilePermission> OWNERS_FOLDER = PosixFilePermissions.fromString("rwx------");
	private static final Set<PosixFilePermission> OWNERS_FILE = PosixFilePermissions.fromString("rw-------");

	private FileRights() {
	}

	/**
	 * Gives a file that goes on from another one the rights of that one: what only its owner could read stays so.
	 * Nothing is done where the other one is gone, or where the system cannot do it.
	 */
	public static void share(Path from, Path to) {
		try {
			copy(from, to);
		} catch (IOException e) {
			System.getLogger(FileRights.class.getName()).log(System.Logger.Level.INFO,
					"a file has other rights than the one it goes on from: " + e.getClass().getSimpleName());
		}
	}

	/** Gives {@code to} the rights of {@code from}, if there is such a file. */
	static void copy(Path from, Path to) throws IOException {
		if (Files.exists(from) && isSupported(from)) {
			set(to, Files.getPosixFilePermissions(from));
		}
	}

	/** Opens a new file for writing, which only its owner can read. */
	public static FileChannel newOwnFile(Path file) throws IOException {
		return FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
				attributes(file, OWNERS_FILE));
	}

	/** What makes a new folder one that only its owner can look into. */
	static FileAttribute<?>[] ownFolder(Path folder) {
		return attributes(folder, OWNERS_FOLDER);
	}

	/** Takes away from a folder the rights of all but its owner. */
	static void narrow(Path folder) throws IOException {
		if (isSupported(folder)) {
			set(folder, OWNERS_FOLDER);
		}
	}

	private static void set(Path file, Set<PosixFilePermission> rights) throws IOException {
		if (!rights.equals(Files.getPosixFilePermissions(file))) {
			Files.setPosixFilePermissions(file, rights);
		}
	}

	private static FileAttribute<?>[] attributes(Path file, Set<PosixFilePermission> rights) {
		return isSupported(file)
				? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(rights)}
				: new FileAttribute<?>[0];
	}

	private static boolean isSupported(Path file) {
		return file.getFileSystem().supportedFileAttributeViews().contains("posix");
	}
}
