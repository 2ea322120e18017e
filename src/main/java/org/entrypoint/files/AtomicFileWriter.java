package org.entrypoint.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes files as a whole or not at all: new bytes in a temporary file beside the old one, forced to the disk, then
 * moved over it in one step. The old file is never deleted first, what was written half never stays, and a new version
 * has the rights of the old one. Virus scanners and sync clients hold a file for a moment, so the move is tried again,
 * after a pause that doubles each time.
 *
 * @param attempts how often the move is tried; at least once
 * @param firstPause how long the first pause is, in milliseconds
 */
public record AtomicFileWriter(int attempts, long firstPause) {
	/**
	 * What is looked at when the new bytes are on the disk and before they take the place of the old ones.
	 *
	 * @param <E> what it throws to stop the writing
	 */
	public interface LastLook<E extends Exception> {
		/** Does nothing if all is well. */
		void take() throws E;

		/** The same before each further attempt: who held the old file may have written it meanwhile. */
		void again() throws E;
	}

	/** The new bytes were on the disk, and the old file could not be replaced by them; it is as it was. */
	public static final class ReplaceException extends IOException {
		private static final long serialVersionUID = 1;
		private final FileSystemException reason;

		private ReplaceException(FileSystemException reason) {
			super(reason);
			this.reason = reason;
		}

		/** What the system said. */
		public FileSystemException reason() {
			return reason;
		}
	}

	/** Opens a new file for writing. */
	private interface Opening {
		FileChannel open(Path file) throws IOException;
	}

	/**
	 * Where a file is written: where a link points to, so that the link stays one; with its whole path.
	 *
	 * @param file any name of the file
	 */
	public static Path target(Path file) {
		Path whole = file.toAbsolutePath();
		try {
			return Files.isSymbolicLink(whole) ? whole.toRealPath() : whole;
		} catch (IOException e) {
			return whole;
		}
	}

	/**
	 * Replaces a file.
	 *
	 * @param target a {@link #target}, in a folder that is there
	 * @param look is taken before the move; what it throws stops the writing
	 * @param <E> what it throws
	 * @throws ReplaceException if it could not be moved into the old one's place; then the old file is as it was
	 * @throws IOException if it could not be written; then the old file is as it was
	 */
	public <E extends Exception> void write(Path target, byte[] bytes, LastLook<E> look) throws IOException, E {
		write(target, bytes, look,
				each -> FileChannel.open(each, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
	}

	/** Replaces a file by one that only its owner can read, where the system can promise that. */
	public <E extends Exception> void writeOwn(Path target, byte[] bytes, LastLook<E> look) throws IOException, E {
		write(target, bytes, look, FileRights::newOwnFile);
	}

	private <E extends Exception> void write(Path target, byte[] bytes, LastLook<E> look, Opening opening)
			throws IOException, E {
		Path temporary = target.resolveSibling("~$" + target.getFileName() + ".tmp");
		try {
			writeAndForce(temporary, bytes, target, opening);
			look.take();
			move(temporary, target, bytes, look);
			Folders.force(target.resolveSibling(""));
		} finally {
			takeAway(temporary);
		}
	}

	/** What an earlier program left under that name, or a link or a pipe that lies there, is never written into. */
	private static void writeAndForce(Path file, byte[] bytes, Path target, Opening opening) throws IOException {
		Files.deleteIfExists(file);
		try (FileChannel channel = opening.open(file)) {
			FileRights.copy(target, file);
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
			System.getLogger(AtomicFileWriter.class.getName()).log(System.Logger.Level.INFO,
					"a temporary file stays: " + e.getClass().getSimpleName());
		}
	}

	private <E extends Exception> void move(Path from, Path to, byte[] bytes, LastLook<E> look) throws IOException, E {
		long pause = firstPause;
		for (int attempt = 1;; attempt++) {
			try {
				Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
				return;
			} catch (FileSystemException e) {
				if (Files.notExists(from) && FileContents.are(to, bytes)) {
					return; // it was done, only the answer was lost on its way over the network
				}
				if (attempt == attempts) {
					throw new ReplaceException(e);
				}
				sleep(pause);
				pause *= 2;
				look.again();
			}
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
}
