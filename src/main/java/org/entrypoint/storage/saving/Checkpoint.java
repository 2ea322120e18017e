package org.entrypoint.storage.saving;

import org.entrypoint.storage.backup.Backups;
import org.entrypoint.storage.backup.Backup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;
import org.entrypoint.storage.file.WholeFile;
import org.entrypoint.files.FilePlace;
import org.entrypoint.files.FilePlace.Fate;
import org.entrypoint.storage.json.Body;
import org.entrypoint.storage.json.Envelope;
import org.entrypoint.storage.json.UnknownFields;
import org.entrypoint.storage.json.WorkshopCodec;
import org.entrypoint.storage.journal.Journal;
import org.entrypoint.workshop.Workshop;

/**
 * The newest version of a document that is known to lie in its file. The next one is written over it; a version that
 * somebody else put there meanwhile is never overwritten.
 *
 * @param codec spells the file
 * @param file where it lies
 * @param envelope what it holds; revision 0 while nothing was written
 * @param hash the hash of its body; empty while nothing was written
 * @param ours all bytes that were found or written there, or may have been: a disk does not always say; those that are
 *            known to lie there first
 * @param isThere whether this version lies in the file; otherwise the next one replaces whatever lies there
 * @param place where the file was when this version was read or written; empty if it is written wherever its path leads
 */
public record Checkpoint(WorkshopCodec codec, Path file, Envelope envelope, String hash, List<KnownContents> ours,
		boolean isThere, Optional<FilePlace> place) {
	/** A document of which nothing is written yet. */
	public static Checkpoint unwritten(WorkshopCodec codec, Path file, Workshop workshop) {
		return unwritten(codec, file, newId(), workshop);
	}

	/** A document of which nothing is written yet, to be kept in {@code folder} under its own id. */
	public static Checkpoint unnamed(WorkshopCodec codec, Path folder, Workshop workshop) {
		String id = newId();
		return unwritten(codec, folder.resolve(id + ".json"), id, workshop);
	}

	/** A document of its own that holds what another one held; nothing of it is written yet. */
	public static Checkpoint copy(WorkshopCodec codec, Path file, Envelope like) {
		return new Checkpoint(codec, file,
				new Envelope(newId(), 0, "", Instant.EPOCH, like.position(), like.workshop(), like.unknown()), "",
				List.of(), false, Optional.empty());
	}

	private static String newId() {
		return UUID.randomUUID().toString();
	}

	private static Checkpoint unwritten(WorkshopCodec codec, Path file, String id, Workshop workshop) {
		return new Checkpoint(codec, file, new Envelope(id, 0, "", Instant.EPOCH, "", workshop, UnknownFields.none()),
				"", List.of(), false, Optional.empty());
	}

	/** What was just read from a file, whose bytes were these. */
	public static Checkpoint read(WorkshopCodec codec, Path file, WorkshopCodec.Content content, byte[] bytes) {
		return there(codec, file, content, bytes);
	}

	/** A version that lies in a file, whose bytes are these. May wait for a disk. */
	static Checkpoint there(WorkshopCodec codec, Path file, WorkshopCodec.Content content, byte[] bytes) {
		return new Checkpoint(codec, file, content.envelope(), content.hash(), List.of(new KnownContents(bytes)), true,
				Optional.of(FilePlace.of(file)));
	}

	/** The same version, to be followed by one in another file, which that one will replace. */
	Checkpoint movedTo(Path target) {
		return new Checkpoint(codec, target, envelope, hash, List.of(), false, Optional.empty());
	}

	/** The same version in another file, to which somebody moved it. */
	Checkpoint foundIn(Path other) {
		return new Checkpoint(codec, other, envelope, hash, ours, true, Optional.of(FilePlace.of(other)));
	}

	/** The same version, to be followed by one at the same path, on whatever volume and in whatever folder that is. */
	Checkpoint anywhere() {
		return new Checkpoint(codec, file, envelope, hash, ours, isThere, Optional.empty());
	}

	/** Whether any version of the document was written yet. */
	boolean isWritten() {
		return !hash.isEmpty();
	}

	/** What a journal goes on from. */
	Journal.Base base() {
		return new Journal.Base(hash, Body.of(envelope.workshop()), file);
	}

	/** This version; another one of ours, whose bytes are these, may lie there as well. */
	Checkpoint orElse(byte[] other) {
		List<KnownContents> all = new ArrayList<>(ours);
		all.stream().skip(1).forEach(KnownContents::shortened);
		all.add(new KnownContents(other));
		return new Checkpoint(codec, file, envelope, hash, List.copyOf(all), isThere, place);
	}

	/**
	 * The file must still be where it was.
	 *
	 * @throws Problem if it is not; what takes its place would be a second file, or lie on another drive
	 */
	void findFile() throws Problem {
		switch (fate()) {
			case FILE_GONE -> throw new Problem(ProblemCode.SAVE_GONE, file);
			case FOLDER_GONE -> throw new Problem(ProblemCode.SAVE_NO_FOLDER, file, file.resolveSibling(""));
			case OTHER_FOLDER -> throw new Problem(ProblemCode.SAVE_OTHER_DRIVE, file);
			case THERE -> {
			}
		}
	}

	/**
	 * The folder of the file must still be where it was.
	 *
	 * @throws Problem if another one took its place
	 */
	void findFolder() throws Problem {
		if (fate() == Fate.OTHER_FOLDER) {
			throw new Problem(ProblemCode.SAVE_OTHER_DRIVE, file);
		}
	}

	private Fate fate() {
		return isThere ? place.map(FilePlace::look).orElse(Fate.THERE) : Fate.THERE;
	}

	/** Where the file is now, if somebody moved or renamed it and it was not changed since. May wait for a disk. */
	Optional<Path> search() {
		return place.flatMap(each -> each.search(this::isIn));
	}

	/** Whether a file holds this very version. */
	boolean isIn(Path other) {
		return ours.stream().anyMatch(each -> each.areIn(other));
	}

	/** The file must still be the version we know, where it was; a chosen one is replaced. */
	void compareWithDisk() throws Problem {
		findFile();
		if (!isThere || Files.notExists(file) || isIn(file)) {
			return;
		}
		WorkshopCodec.Content there;
		try {
			byte[] bytes = WholeFile.read(file);
			if (ours.stream().anyMatch(each -> each.are(bytes))) {
				return;
			}
			there = codec.read(bytes, String.valueOf(file.getFileName()));
		} catch (Problem damaged) {
			if (damaged.code() == ProblemCode.FILE_UNREADABLE) {
				throw damaged;
			}
			throw changed().because(damaged);
		}
		if (there.isNewer() || !isSame(there)) {
			throw changed();
		}
	}

	/** What lies on another drive was not put there in the place of ours. */
	private Problem changed() {
		return new Problem(place.map(FilePlace::isOnSameVolume).orElse(true)
				? ProblemCode.SAVE_CHANGED
				: ProblemCode.SAVE_OTHER_DRIVE, file);
	}

	/** Sees to it that this version is among the backups. */
	void keepIn(Backups backups, Instant now) throws IOException, Problem {
		if (!backups.holds(hash)) {
			byte[] bytes = codec.write(envelope);
			backups.keep(codec.read(bytes, file.toString()), bytes, Backup.Why.SAVED, now);
		}
	}

	/** Whether something is this very version; the same words can lie in the file of another workshop, too. */
	boolean isSame(WorkshopCodec.Content other) {
		return other.hash().equals(hash) && other.envelope().documentId().equals(envelope.documentId());
	}
}
