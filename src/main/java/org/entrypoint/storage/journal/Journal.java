package org.entrypoint.storage.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entrypoint.storage.file.Folders;
import org.entrypoint.storage.form.Body;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is changed in one session of a document to this computer's own disk, until it lies in the document's
 * file. Belongs to one thread.
 *
 * A file of the journal goes on from one version of the document, its base. When a newer version lies in the file, a
 * new one is begun and the old one deleted. After a write that failed, nothing is added to that file any more: the disk
 * may hold less of it than it says. The next change goes into a new one, together with everything since the base.
 */
public final class Journal implements AutoCloseable {
	/** A longer file is begun anew, with what differs now in place of every change on the way there; bytes. */
	private static final long LONGEST = 32L << 20;

	private final Path folder;
	private final String document;
	private final String session;
	private final List<Path> old = new ArrayList<>();
	private Base base;
	private Body last;
	private String position = "";
	private int count;
	private int countOfBase;
	private Instant lastAt = Instant.EPOCH;
	private long sequence;
	private int files;
	private @Nullable Segment segment;

	/**
	 * A version that lies in the document's file.
	 *
	 * @param hash the hash of its body
	 * @param body what it holds
	 * @param file where it lies
	 */
	public record Base(String hash, Body body, Path file) {
	}

	/**
	 * A journal; nothing is written before the first change.
	 *
	 * @param folder where its files lie; made when it is first needed
	 * @param document id of the document
	 * @param session a name that no other session of the document has, fit for a file's name
	 * @param base the version that the document's file holds
	 */
	public Journal(Path folder, String document, String session, Base base) {
		this.folder = folder;
		this.document = document;
		this.session = session;
		this.base = base;
		last = base.body();
	}

	/**
	 * Writes how the document stands; it is on the disk when this returns.
	 *
	 * @param newest the document's body
	 * @param where id of the step the room is on
	 * @param total how many changes of this session led here
	 * @param at when the newest of them was made
	 * @return the entry's number
	 * @throws IOException if it could not be written
	 */
	public long append(Body newest, String where, int total, Instant at) throws IOException {
		Body before = last;
		int changes = total - count;
		last = newest;
		position = where;
		count = total;
		lastAt = at;
		sequence++;
		Segment open = segment;
		if (open == null || open.size() > LONGEST) {
			startOver();
		} else {
			write(open, new Entry.Changed(at, changes, where, Difference.between(before, newest)));
		}
		return sequence;
	}

	/** Begins a new file with everything since the base; those before it are of no use then. */
	private void startOver() throws IOException {
		abandon();
		Folders.own(folder);
		files++;
		String name = String.format(Locale.ROOT, "%s-%06d.journal", session, files);
		old.add(folder.resolve(name));
		segment = Segment.begin(folder, name,
				frame(sequence - 1, new Entry.Begun(document, base.file().toAbsolutePath().toString(), lastAt)),
				frame(sequence, new Entry.Changed(lastAt, count - countOfBase, position,
						Difference.between(base.body(), last))));
		old.removeLast();
		deleteOld();
	}

	private Frame frame(long number, Entry entry) {
		return new Frame(number, base.hash(), entry);
	}

	private void write(Segment open, Entry entry) throws IOException {
		try {
			open.append(frame(sequence, entry));
		} catch (IOException | RuntimeException | Error e) {
			abandon();
			throw e;
		}
	}

	/** Nothing more goes into the file that is open. */
	private void abandon() {
		Segment open = segment;
		segment = null;
		if (open != null) {
			old.add(open.file());
			close(open);
		}
	}

	private static void close(Segment open) {
		try {
			open.close();
		} catch (IOException e) {
			log("a journal's file could not be closed", e);
		}
	}

	/**
	 * Notes that a version is about to be moved into the document's file. Does nothing while no file of the journal is
	 * open: then there is nothing that would be taken for missing from that version.
	 *
	 * @param hash the hash of the version's body
	 * @param upTo number of the entry after which it stands
	 * @throws IOException if it could not be written
	 */
	public void saving(String hash, long upTo) throws IOException {
		Segment open = segment;
		if (open != null) {
			sequence++;
			write(open, new Entry.Saving(hash, upTo));
		}
	}

	/**
	 * Goes on from a version that lies in the document's file now. What was changed after it is written into a new file
	 * of the journal before the old one is deleted.
	 *
	 * @param total how many changes of this session led to that version
	 * @return the number of the entry after which the newest changes stand now
	 * @throws IOException if what came after it could not be written; then the next change is written with it
	 */
	public long goOnFrom(Base newest, int total) throws IOException {
		boolean isAll = count <= total;
		abandonDone(isAll);
		base = newest;
		countOfBase = total;
		if (isAll) {
			count = total;
			last = newest.body();
			deleteOld();
		} else {
			sequence++;
			startOver();
		}
		return sequence;
	}

	private void abandonDone(boolean all) {
		Segment open = segment;
		if (open != null && all) {
			sequence++;
			try {
				write(open, new Entry.Done());
			} catch (IOException e) {
				log("a journal's file that is done with could not be marked", e);
			}
		}
		abandon();
	}

	/** A file that cannot be deleted says itself that it is done with, or leads to less than a newer one. */
	private void deleteOld() {
		old.removeIf(file -> {
			try {
				Files.deleteIfExists(file);
				return true;
			} catch (IOException e) {
				log("a journal's file that is done with stays", e);
				return false;
			}
		});
	}

	private static void log(String what, Exception e) {
		System.getLogger(Journal.class.getName()).log(System.Logger.Level.INFO,
				what + ": " + e.getClass().getSimpleName());
	}

	/** Closes the journal's file, which stays if it holds anything that the document's file does not. */
	@Override
	public void close() {
		abandon();
	}
}
