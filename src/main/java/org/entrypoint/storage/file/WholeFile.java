package org.entrypoint.storage.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Set;
import org.entrypoint.session.FileFailure;
import org.entrypoint.session.Problem;
import org.entrypoint.storage.form.Json;

/**
 * Writes files as a whole or not at all: a new file beside the old one, forced to the disk, then moved over it in one
 * step. The old file is never deleted first, and what was written half never stays.
 */
public final class WholeFile {
	/** Virus scanners and sync clients hold a file for a moment: the move is tried again for about five seconds. */
	private static final int TRIES = 9;
	private static final long FIRST_PAUSE_MILLIS = 20;
	/** So many bytes are compared at a time. */
	private static final int PIECE = 64 * 1024;

	private WholeFile() {
	}

	/** A last look before the new file takes the old one's place. */
	public interface LastLook {
		/** Does nothing if all is well. */
		void take() throws Problem;

		/** The same before each further attempt: who held the old file may have written it meanwhile. */
		default void again() throws Problem {
			// most files are nobody else's
		}
	}

	/**
	 * Replaces a file by new bytes.
	 *
	 * @throws Problem if it could not be written; then the old file is as it was
	 */
	public static void write(Path file, byte[] bytes) throws Problem {
		write(file, bytes, () -> {
		});
	}

	/**
	 * Replaces a file of this app by new bytes, readable by its owner only where the system can promise that.
	 *
	 * @throws Problem if it could not be written; then the old file is as it was
	 */
	public static void writeOwn(Path file, byte[] bytes) throws Problem {
		write(file, bytes, () -> {
		}, Folders::ownFile);
	}

	/** Opens a new file for writing. */
	private interface Opening {
		FileChannel open(Path file) throws IOException;
	}

	/**
	 * Replaces a file by new bytes.
	 *
	 * @param look is taken when the new bytes lie beside the file, forced to the disk; what it throws stops the writing
	 * @throws Problem if it could not be written; then the old file is as it was
	 */
	public static void write(Path file, byte[] bytes, LastLook look) throws Problem {
		write(file, bytes, look,
				each -> FileChannel.open(each, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
	}

	private static void write(Path file, byte[] bytes, LastLook look, Opening opening) throws Problem {
		Path target = behindLinks(file.toAbsolutePath());
		Path folder = target.getParent();
		if (folder == null || Files.isDirectory(target)) {
			throw new Problem("save.folder", target);
		}
		if (!Files.isDirectory(folder)) {
			throw new Problem("save.noFolder", target, folder);
		}
		if (isSpecial(target)) {
			throw new Problem("save.special", target);
		}
		if (Files.exists(target) && !Files.isWritable(target)) {
			throw new Problem("save.readOnly", target);
		}
		Path temporary = folder.resolve("~$" + target.getFileName() + ".tmp");
		try {
			try {
				writeAndForce(temporary, bytes, target, opening);
				look.take();
				move(temporary, target, bytes, look);
				Folders.force(folder);
			} finally {
				takeAway(temporary);
			}
		} catch (AccessDeniedException e) {
			throw new Problem("save.denied", target, folder).because(e);
		} catch (NoSuchFileException e) {
			throw new Problem("save.noFolder", target, folder).because(e);
		} catch (IOException e) {
			throw new Problem("save.failed", target, FileFailure.of(e).words()).because(e);
		}
	}

	/** Whether a device, a pipe or a socket lies there: reading one may never end, and replacing one breaks others. */
	private static boolean isSpecial(Path file) {
		try {
			return Files.readAttributes(file, BasicFileAttributes.class).isOther();
		} catch (IOException e) {
			return false; // what cannot be looked at is told when it is read or written
		}
	}

	/** The file that a link points to, so that the link stays one. */
	private static Path behindLinks(Path file) {
		try {
			return Files.isSymbolicLink(file) ? file.toRealPath() : file;
		} catch (IOException e) {
			return file;
		}
	}

	/**
	 * Gives a file that goes on from another one the rights of that one: what only its owner could read stays so.
	 * Nothing is done where the other one is gone, or where the system cannot do it.
	 */
	public static void shareRights(Path from, Path to) {
		try {
			keepRights(from, to);
		} catch (IOException e) {
			System.getLogger(WholeFile.class.getName()).log(System.Logger.Level.INFO,
					"a file has other rights than the one it goes on from: " + e.getClass().getSimpleName());
		}
	}

	/** A file that only its owner could read stays so. */
	private static void keepRights(Path from, Path to) throws IOException {
		if (Files.exists(from) && Folders.hasRights(from)) {
			Set<PosixFilePermission> rights = Files.getPosixFilePermissions(from);
			if (!rights.equals(Files.getPosixFilePermissions(to))) {
				Files.setPosixFilePermissions(to, rights);
			}
		}
	}

	/** What an earlier program left under that name, or a link or a pipe that lies there, is never written into. */
	private static void writeAndForce(Path file, byte[] bytes, Path target, Opening opening) throws IOException {
		Files.deleteIfExists(file);
		try (FileChannel channel = opening.open(file)) {
			keepRights(target, file);
			ByteBuffer rest = ByteBuffer.wrap(bytes);
			while (rest.hasRemaining()) {
				if (channel.write(rest) < 0) {
					throw new IOException("no more can be written");
				}
			}
			channel.force(true);
		}
	}

	/** The next writing takes away what cannot be taken away now. */
	private static void takeAway(Path temporary) {
		try {
			Files.deleteIfExists(temporary);
		} catch (IOException e) {
			System.getLogger(WholeFile.class.getName()).log(System.Logger.Level.INFO,
					"a temporary file stays: " + e.getClass().getSimpleName());
		}
	}

	private static void move(Path from, Path to, byte[] bytes, LastLook look) throws IOException, Problem {
		long pause = FIRST_PAUSE_MILLIS;
		for (int attempt = 1;; attempt++) {
			try {
				Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
				return;
			} catch (FileSystemException e) {
				if (Files.notExists(from) && holds(to, bytes)) {
					return; // it was done, only the answer was lost on its way over the network
				}
				if (attempt == TRIES) {
					throw e;
				}
				sleep(pause);
				pause *= 2;
				look.again();
			}
		}
	}

	/**
	 * Whether a file holds these bytes and no others. They are compared piece by piece: a file of thousands of notes is
	 * looked at several times with each save.
	 *
	 * @throws IOException if it cannot be read
	 */
	public static boolean holds(Path file, byte[] bytes) throws IOException {
		if (isSpecial(file) || Files.size(file) != bytes.length) {
			return false;
		}
		try (InputStream in = Files.newInputStream(file)) {
			byte[] piece = new byte[PIECE];
			int at = 0;
			for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
				if (read > bytes.length - at || !Arrays.equals(piece, 0, read, bytes, at, at + read)) {
					return false;
				}
				at += read;
			}
			return at == bytes.length;
		}
	}

	private static void sleep(long millis) throws IOException {
		try {
			Thread.sleep(millis);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException("interrupted", e);
		}
	}

	/**
	 * The bytes of a file.
	 *
	 * @throws Problem if it is missing, a folder, a device, too large or cannot be read
	 */
	public static byte[] read(Path file) throws Problem {
		try {
			if (Files.isDirectory(file)) {
				throw new Problem("file.folder", file);
			}
			if (isSpecial(file)) {
				throw new Problem("file.special", file);
			}
			if (Files.size(file) > Json.LARGEST) {
				throw new Problem("file.large", file);
			}
			try (InputStream in = Files.newInputStream(file)) {
				byte[] bytes = in.readNBytes(Json.LARGEST + 1);
				if (bytes.length > Json.LARGEST) {
					throw new Problem("file.large", file);
				}
				return bytes;
			}
		} catch (NoSuchFileException e) {
			throw new Problem("file.missing", file).because(e);
		} catch (IOException e) {
			throw new Problem("file.unreadable", file, FileFailure.of(e).words()).because(e);
		}
	}
}
