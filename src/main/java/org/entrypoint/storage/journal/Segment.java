package org.entrypoint.storage.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.entrypoint.files.FileRights;
import org.entrypoint.files.Folders;

/**
 * One file of a journal, open for writing at its end. What it took is on the disk when {@link #append} returns. As long
 * as it is open, it is locked, so that nobody takes it for what a dead session left.
 */
final class Segment implements AutoCloseable {
	/** Behind all that is ever written, so that everybody can read the file where locks are strict. */
	private static final long LOCKED = Long.MAX_VALUE - 1;
	private final Path file;
	private final FileChannel channel;
	private long size;

	private Segment(Path file, FileChannel channel) {
		this.file = file;
		this.channel = channel;
	}

	/**
	 * A new file in {@code folder} that begins with these frames. It has its name only when all of them are on the
	 * disk: one that is cut off would be the newest of its session, and hold less than the one before.
	 *
	 * @throws IOException if it could not be written; then nobody may take for granted what is in it
	 */
	static Segment begin(Path folder, String name, List<Frame> frames) throws IOException {
		Path begun = folder.resolve(name + JournalFolder.BEGUN);
		Path file = folder.resolve(name);
		Segment segment = new Segment(file, FileRights.newOwnFile(begun));
		try {
			lock(segment.channel);
			for (Frame each : frames) {
				segment.write(each.bytes());
			}
			segment.channel.force(true);
			Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE);
			Folders.force(folder);
			return segment;
		} catch (IOException | RuntimeException | Error e) {
			segment.close();
			throw e;
		}
	}

	/** Where files cannot be locked, the lock of the document has to do. */
	private static void lock(FileChannel channel) {
		try {
			var _ = channel.tryLock(LOCKED, 1, false);
		} catch (IOException e) {
			System.getLogger(Segment.class.getName()).log(System.Logger.Level.INFO,
					"a journal's file could not be locked: " + e.getClass().getSimpleName());
		}
	}

	/** Whether a session that lives has this file open. */
	static boolean isOpen(Path file) {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			return channel.tryLock(LOCKED, 1, false) == null;
		} catch (OverlappingFileLockException e) {
			return true; // a session of this very program
		} catch (IOException e) {
			return false;
		}
	}

	/**
	 * Adds an entry.
	 *
	 * @param entry the bytes of a frame
	 * @throws IOException if it could not be written; then nothing may be added to this file any more
	 */
	void append(ByteBuffer entry) throws IOException {
		write(entry);
		channel.force(false);
	}

	private void write(ByteBuffer rest) throws IOException {
		size += rest.remaining();
		while (rest.hasRemaining()) {
			if (channel.write(rest) < 0) {
				throw new IOException("no more can be written");
			}
		}
	}

	/** Whether the file still lies where it was made: somebody may have deleted the whole folder. */
	boolean isThere() {
		return !Files.notExists(file);
	}

	Path file() {
		return file;
	}

	/** How long the file is, in bytes. */
	long size() {
		return size;
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
