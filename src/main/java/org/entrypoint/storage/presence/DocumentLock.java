package org.entrypoint.storage.presence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.entrypoint.files.Folders;

/**
 * One session of a document on this computer: while it lives, no other one takes its journal for what a dead one left.
 * The system lets go of it when the program ends, however it ends. The file that is locked is never deleted: two
 * programs could hold two files of one name otherwise.
 */
public final class DocumentLock implements AutoCloseable {
	/** Who has a document. */
	enum Holder {
		/** The session that asked. */
		THIS_SESSION,
		/** Another session of this program. */
		THIS_PROGRAM,
		/** Another program of this computer's user. */
		ANOTHER_PROGRAM
	}

	private final FileChannel channel;
	private final Holder holder;

	private DocumentLock(FileChannel channel, Holder holder) {
		this.channel = channel;
		this.holder = holder;
	}

	/**
	 * Takes the lock of the document whose journal lies in {@code folder}, unless another session has it.
	 *
	 * @throws IOException if the folder cannot be used
	 */
	static DocumentLock take(Path folder) throws IOException {
		FileChannel channel = FileChannel.open(Folders.own(folder).resolve("lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE);
		try {
			boolean isFree = channel.tryLock() != null;
			if (!isFree) {
				channel.close();
			}
			return new DocumentLock(channel, isFree ? Holder.THIS_SESSION : Holder.ANOTHER_PROGRAM);
		} catch (OverlappingFileLockException e) {
			// not closed now: some systems take all of a program's locks of a file away when it closes that file once
			return new DocumentLock(channel, Holder.THIS_PROGRAM);
		} catch (IOException e) {
			channel.close();
			throw e;
		}
	}

	/**
	 * Whether another program has the lock of the document whose journal lies in {@code folder}. Nothing is made or
	 * changed there. Not to be asked by a program that has documents open itself: some systems take all its locks of a
	 * file away when it closes that file once.
	 */
	public static boolean isTaken(Path folder) {
		try (FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.READ)) {
			return channel.tryLock(0, Long.MAX_VALUE, true) == null;
		} catch (OverlappingFileLockException e) {
			return true;
		} catch (NoSuchFileException e) {
			return false;
		} catch (IOException e) {
			log("nobody knows whether a document is open", e);
			return true;
		}
	}

	Holder holder() {
		return holder;
	}

	/** Whether the session that asked has it. */
	public boolean isTaken() {
		return holder == Holder.THIS_SESSION;
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
