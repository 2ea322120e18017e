package org.entrypoint.storage.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.entrypoint.files.Folders;
import org.entrypoint.storage.json.Body;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is changed in one session of a document to this computer's own disk, until it lies in the document's
 * file. Belongs to one thread.
 *
 * A file of the journal goes on from one version of the document, its base. When a newer version lies in the file, a
 * new one is begun and the old one deleted. After a write that failed, nothing is added to that file any more: the disk
 * may hold less of it than it says. The next change goes into a new one, together with everything since the base.
 */
public final class Journal {
	/** A longer file is begun anew, with what differs now in place of every change on the way there; bytes. */
	private static final long LONGEST = 32L << 20;
	private static final int MOST_ON_THEIR_WAY = 8;

	private final Path folder;
	private final String document;
	private final String session;
	private final List<Path> old = new ArrayList<>();
	private Base base;
	/** How the document stood in the base. */
	private State start;
	/** How it stands now. */
	private State last;
	/** Versions that may lie in the document's file by now: a disk does not always say. */
	private final List<OnItsWay> onTheirWay = new ArrayList<>();
	private long sequence;
	private int files;
	/** Number of the first change in the file that is open. */
	private long first;
	/** Number of the last change in it. */
	private long lastChange;
	private @Nullable Segment segment;
	private @Nullable EncodedWorkshop ready;

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
	 * How a document stands.
	 *
	 * @param body what it holds
	 * @param position id of the step the room is on
	 * @param count how many changes of this session led here
	 * @param at when the newest of them was made
	 */
	public record State(Body body, String position, int count, Instant at) {
	}

	private record OnItsWay(String hash, State state) {
	}

	/** The entry that follows next if the document stands as after so many changes of this session. */
	private record EncodedWorkshop(int count, ByteBuffer entry) {
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
		start = new State(base.body(), "", 0, Instant.EPOCH);
		last = start;
	}

	/**
	 * Spells how the document stands, so that {@link #append} only has to write it. Without this, that takes longer and
	 * does the same.
	 */
	public void makeReady(State newest) {
		if (segment != null) {
			ready = new EncodedWorkshop(newest.count(), following(changed(last, newest)).bytes());
		}
	}

	/**
	 * Writes how the document stands; it is on the disk when this returns.
	 *
	 * @return the entry's number
	 * @throws IOException if it could not be written
	 */
	public long append(State newest) throws IOException {
		State before = last;
		last = newest;
		Segment open = segment;
		if (open == null || open.size() > LONGEST || !open.isThere()) {
			return startOver();
		}
		EncodedWorkshop spelled = ready;
		write(open,
				() -> spelled != null && spelled.count() == newest.count()
						? spelled.entry()
						: following(changed(before, newest)).bytes());
		lastChange = sequence;
		return lastChange;
	}

	private static JournalEntry changed(State before, State after) {
		return new JournalEntry.Changed(after.at(), after.count() - before.count(), after.position(),
				Difference.between(before.body(), after.body()));
	}

	/**
	 * Begins a new file with everything since the base; those before it are of no use then. A version that may lie in
	 * the document's file already, or will in a moment, has its place between two entries there.
	 *
	 * @return the number of the entry after which the newest changes stand
	 */
	private long startOver() throws IOException {
		abandon();
		Folders.own(folder);
		files++;
		String name = String.format(Locale.ROOT, "%s-%06d.journal", session, files);
		old.add(folder.resolve(name + JournalFolder.BEGUN));
		old.add(folder.resolve(name));
		List<Frame> frames = new ArrayList<>();
		frames.add(new Frame(sequence, base.hash(),
				new JournalEntry.Begun(document, base.file().toAbsolutePath().toString(), last.at())));
		first = sequence + 1;
		State before = start;
		lastChange = first;
		for (OnItsWay each : onTheirWay) {
			frames.add(next(changed(before, each.state())));
			lastChange = sequence;
			frames.add(next(new JournalEntry.Saving(each.hash(), lastChange)));
			before = each.state();
		}
		if (last.count() > before.count() || onTheirWay.isEmpty()) {
			frames.add(next(changed(before, last)));
			lastChange = sequence;
		}
		segment = Segment.begin(folder, name, frames);
		old.removeLast();
		deleteOld();
		return lastChange;
	}

	private Frame next(JournalEntry entry) {
		Frame next = following(entry);
		sequence++;
		return next;
	}

	private Frame following(JournalEntry entry) {
		return new Frame(sequence + 1, base.hash(), entry);
	}

	private void write(Segment open, JournalEntry entry) throws IOException {
		write(open, () -> following(entry).bytes());
	}

	/** Whatever fails, spelling or writing: nobody knows then up to where the file can be relied on. */
	private void write(Segment open, Supplier<ByteBuffer> following) throws IOException {
		try {
			ByteBuffer entry = following.get();
			sequence++;
			ready = null;
			open.append(entry);
		} catch (IOException | RuntimeException | Error e) {
			abandon();
			throw e;
		}
	}

	/** Nothing more goes into the file that is open. */
	private void abandon() {
		Segment open = segment;
		segment = null;
		ready = null;
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
	 * Notes that a version is about to be moved into the document's file.
	 *
	 * @param hash the hash of the version's body
	 * @param version the version
	 * @param upTo number of the entry after which it stands; any other number if it stands after none
	 * @return the number of the entry after which the newest changes stand now
	 * @throws IOException if it could not be written
	 */
	public long saving(String hash, State version, long upTo) throws IOException {
		onTheirWay.add(new OnItsWay(hash, version));
		if (onTheirWay.size() > MOST_ON_THEIR_WAY) {
			onTheirWay.removeFirst();
		}
		Segment open = segment;
		if (open == null || upTo < first || !open.isThere()) {
			return startOver();
		}
		write(open, new JournalEntry.Saving(hash, upTo));
		return lastChange;
	}

	/**
	 * Goes on from a version that lies in the document's file now. What was changed after it is written into a new file
	 * of the journal before the old one is deleted.
	 *
	 * @param count how many changes of this session led to that version
	 * @return the number of the entry after which the newest changes stand now
	 * @throws IOException if what came after it could not be written; then the next change is written with it
	 */
	public long goOnFrom(Base newest, int count) throws IOException {
		boolean isAll = last.count() <= count;
		abandonDone(isAll);
		base = newest;
		start = new State(newest.body(), last.position(), count, last.at());
		onTheirWay.clear();
		if (!isAll) {
			return startOver();
		}
		last = start;
		deleteOld();
		return sequence;
	}

	private void abandonDone(boolean all) {
		Segment open = segment;
		if (open != null && all) {
			try {
				write(open, new JournalEntry.Done());
			} catch (IOException e) {
				log("a journal's file that is done with could not be marked", e);
			}
		}
		abandon();
	}

	/** A file that cannot be deleted says itself that it is done with, or leads to less than a newer one. */
	private void deleteOld() {
		boolean deleted = old.removeIf(file -> {
			try {
				Files.deleteIfExists(file);
				return true;
			} catch (IOException e) {
				log("a journal's file that is done with stays", e);
				return false;
			}
		});
		if (deleted) {
			Folders.force(folder);
		}
	}

	private static void log(String what, Exception e) {
		System.getLogger(Journal.class.getName()).log(System.Logger.Level.INFO,
				what + ": " + e.getClass().getSimpleName());
	}

	/**
	 * Ends.
	 *
	 * @param isAllSaved whether all lies in the document's file, so that nothing of the journal is needed any more
	 */
	public void close(boolean isAllSaved) {
		abandonDone(isAllSaved);
		if (isAllSaved) {
			deleteOld();
		}
	}
}
