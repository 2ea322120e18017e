package org.entrypoint.storage.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entrypoint.storage.json.Body;
import org.entrypoint.storage.journal.JournalEntry.Begun;
import org.entrypoint.storage.journal.JournalEntry.Changed;
import org.entrypoint.storage.journal.JournalEntry.Done;
import org.entrypoint.storage.journal.JournalEntry.Saving;

/**
 * A file of a journal as it was found: what is sound of it, from its beginning. Nothing after the first entry that is
 * damaged, missing, doubled or out of order is used.
 *
 * @param file where it lies
 * @param begun its first entry
 * @param base hash of the body that it goes on from
 * @param frames the entries after the first
 * @param unread how many bytes at the end make no sound entry; 0 if all is sound
 */
public record JournalFile(Path file, Begun begun, String base, List<Frame> frames, long unread) {
	/** No first entry is longer; bytes. */
	private static final int FIRST = 64 * 1024;

	/**
	 * What a document became.
	 *
	 * @param body the document
	 * @param position id of the step the room was on
	 * @param changes how many changes led there; 0 if the version from which they go on has all of them
	 * @param last when the newest of them was made
	 */
	public record Replayed(Body body, String position, int changes, Instant last) {
	}

	/** Keeps the frames as they are. */
	public JournalFile {
		frames = List.copyOf(frames);
	}

	/**
	 * Reads a file; empty if not even its first entry is sound.
	 *
	 * @throws IOException if it cannot be read
	 */
	public static Optional<JournalFile> read(Path file) throws IOException {
		return read(file, ByteBuffer.wrap(Files.readAllBytes(file)));
	}

	/** Whether a session that lives writes into a file: then nobody else may use what is in it. */
	public static boolean isOpen(Path file) {
		return Segment.isOpen(file);
	}

	/**
	 * The hash of the body that a file goes on from, without reading more than its beginning; empty if that is not
	 * sound, or if the file is gone by now.
	 *
	 * @throws IOException if it cannot be read
	 */
	static Optional<String> base(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return Frame.read(ByteBuffer.wrap(in.readNBytes(FIRST))).map(Frame::base);
		} catch (NoSuchFileException e) {
			return Optional.empty();
		}
	}

	/** Reads the bytes of a file. */
	static Optional<JournalFile> read(Path file, ByteBuffer bytes) {
		Optional<Frame> first = Frame.read(bytes);
		if (first.isEmpty() || !(first.get().entry() instanceof Begun begun)) {
			return Optional.empty();
		}
		List<Frame> frames = new ArrayList<>();
		Frame last = first.get();
		int sound = bytes.position();
		for (Optional<Frame> next = Frame.read(bytes); follows(last, next); next = Frame.read(bytes)) {
			last = next.orElseThrow();
			frames.add(last);
			sound = bytes.position();
		}
		return Optional.of(new JournalFile(file, begun, last.base(), frames, bytes.limit() - sound));
	}

	private static boolean follows(Frame last, Optional<Frame> next) {
		return next.filter(frame -> frame.sequence() == last.sequence() + 1 && frame.base().equals(last.base())
				&& !(frame.entry() instanceof Begun)).isPresent();
	}

	/** The number of its last entry; of two files of one session, the one with the higher number holds more. */
	public long lastNumber() {
		return frames.isEmpty() ? 0 : frames.getLast().sequence();
	}

	/** Whether the same session wrote both, so that the one with the higher number holds all that the other holds. */
	public boolean isOfSameSession(JournalFile other) {
		return session().equals(other.session());
	}

	/**
	 * Whether this is another file of the same session, and makes that one needless. Both go on from the same version;
	 * of two that hold as many changes, the one that has its name, or the later one, is enough.
	 */
	boolean holdsAllOf(JournalFile other) {
		int more = Integer.compare(count(), other.count());
		boolean isBetter = more > 0 || (more == 0 && rank().compareTo(other.rank()) > 0);
		return isOfSameSession(other) && base.equals(other.base) && isBetter;
	}

	private int count() {
		return changes().stream().mapToInt(Changed::changes).sum();
	}

	private String rank() {
		String name = String.valueOf(file.getFileName());
		return (name.endsWith(JournalFolder.BEGUN) ? "0" : "1") + name;
	}

	private String session() {
		String name = String.valueOf(file.getFileName());
		return name.substring(0, Math.max(0, name.lastIndexOf('-')));
	}

	/** Whether all of it lies in the document's file. */
	public boolean isDone() {
		return changes().isEmpty() || frames.getLast().entry() instanceof Done;
	}

	/** The hashes of all bodies that it goes on from: that of its base, then the newest one first. */
	public List<String> versions() {
		Stream<String> saved = frames.reversed().stream().map(Frame::entry).filter(Saving.class::isInstance)
				.map(Saving.class::cast).map(Saving::hash);
		return Stream.concat(Stream.of(base), saved).distinct().toList();
	}

	/** Whether it goes on from the version whose body has this hash. */
	public boolean goesOnFrom(String hash) {
		return hash.equals(base) || saving(hash).isPresent();
	}

	private Optional<Saving> saving(String hash) {
		return frames.stream().map(Frame::entry).filter(Saving.class::isInstance).map(Saving.class::cast)
				.filter(each -> each.hash().equals(hash)).reduce((earlier, later) -> later);
	}

	/** All changes that it holds. */
	public List<Changed> changes() {
		return changesAfter(0);
	}

	private List<Changed> changesAfter(long number) {
		return frames.stream().filter(each -> each.sequence() > number).map(Frame::entry)
				.filter(Changed.class::isInstance).map(Changed.class::cast).toList();
	}

	/**
	 * Makes the changes again that a version does not have; empty if it has all of them.
	 *
	 * @param hash the hash of the version's body, from which this must go on
	 * @throws IndexOutOfBoundsException if the changes do not fit the version
	 */
	public Optional<Replayed> replay(String hash, Body version) {
		List<Changed> changes = changesAfter(saving(hash).map(Saving::upTo).orElse(0L));
		if (changes.isEmpty()) {
			return Optional.empty();
		}
		JournalReplay replay = new JournalReplay(version);
		changes.forEach(each -> replay.make(each.edit()));
		int count = changes.stream().mapToInt(Changed::changes).sum();
		return Optional.of(new Replayed(replay.body(), changes.getLast().position(), count, changes.getLast().at()));
	}
}
