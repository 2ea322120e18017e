package org.entrypoint.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.entrypoint.storage.file.Folders;

/**
 * One session of a document on this computer: while it lives, no other one takes its journal for what a dead one left.
 * The system lets go of it when the program ends, however it ends. The file that is locked is never deleted: two
 * programs could hold two files of one name otherwise.
 */
final class DocumentLock implements AutoCloseable {
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
		Holder holder = Holder.THIS_PROGRAM;
		try {
			holder = channel.tryLock() == null ? Holder.ANOTHER_PROGRAM : Holder.THIS_SESSION;
		} catch (OverlappingFileLockException e) {
			return new DocumentLock(channel, Holder.THIS_PROGRAM);
		} finally {
			if (holder == Holder.ANOTHER_PROGRAM) {
				channel.close();
			}
		}
		return new DocumentLock(channel, holder);
	}

	Holder holder() {
		return holder;
	}

	/** Whether the session that asked has it. */
	boolean isTaken() {
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
