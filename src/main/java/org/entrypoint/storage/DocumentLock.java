package org.entrypoint.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.entrypoint.storage.file.Folders;

/**
 * One session of a document on this computer: while it lives, no other one takes its journal for what a dead one left.
 * The system lets go of it when the program ends, however it ends. The file that is locked is never deleted: two
 * programs could hold two files of one name otherwise.
 */
final class DocumentLock implements AutoCloseable {
	private final FileChannel channel;

	private DocumentLock(FileChannel channel) {
		this.channel = channel;
	}

	/**
	 * Takes the lock of the document whose journal lies in {@code folder}; empty if another session has it.
	 *
	 * @throws IOException if the folder cannot be used
	 */
	static Optional<DocumentLock> take(Path folder) throws IOException {
		FileChannel channel = FileChannel.open(Folders.own(folder).resolve("lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE);
		try {
			if (isLocked(channel)) {
				return Optional.of(new DocumentLock(channel));
			}
		} catch (IOException e) {
			channel.close();
			throw e;
		}
		channel.close();
		return Optional.empty();
	}

	private static boolean isLocked(FileChannel channel) throws IOException {
		try {
			return channel.tryLock() != null;
		} catch (OverlappingFileLockException e) {
			return false; // another session of this very program
		}
	}

	@Override
	public void close() {
		try {
			channel.close();
		} catch (IOException e) {
			log("a document stays locked until the program ends", e);
		}
	}

	private static void log(String what, Exception e) {
		System.getLogger(DocumentLock.class.getName()).log(System.Logger.Level.INFO,
				what + ": " + e.getClass().getSimpleName());
	}
}
