package org.entrypoint.storage.saving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entrypoint.files.FileRights;
import org.entrypoint.session.port.EarlierVersion.Kind;
import org.entrypoint.session.port.EarlierVersion;
import org.entrypoint.session.FileFailure;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;
import org.entrypoint.storage.saving.JournalKeeper.Kept;
import org.entrypoint.storage.backup.Backup.Why;
import org.entrypoint.storage.backup.Backup;
import org.entrypoint.storage.backup.Backups;
import org.entrypoint.storage.file.WholeFile;
import org.entrypoint.storage.json.VerifiedFile;
import org.entrypoint.storage.json.WorkshopCodec.Content;
import org.jspecify.annotations.Nullable;

/**
 * A document's file: how the newest version gets there, with a copy among the backups and a word in the journal right
 * before. Written by one thread.
 */
public final class DocumentFile {
	private final Backups backups;
	private final JournalKeeper journal;
	private final Clock clock;
	private boolean isFoundKept;
	/** The newest version that was spelled, whether it lies in the file or not. */
	private @Nullable VerifiedFile last;
	private volatile Checkpoint checkpoint;
	private volatile boolean named;

	/**
	 * A document whose newest version lies in its file.
	 *
	 * @param named whether the facilitator chose the file
	 */
	DocumentFile(Checkpoint checkpoint, boolean named, Backups backups, JournalKeeper journal, Clock clock) {
		this.checkpoint = named ? checkpoint : checkpoint.anywhere();
		this.named = named;
		this.backups = backups;
		this.journal = journal;
		this.clock = clock;
	}

	Checkpoint checkpoint() {
		return checkpoint;
	}

	boolean isNamed() {
		return named;
	}

	/**
	 * Writes a version over the one in the file.
	 *
	 * @throws Problem if it could not be written, or if the file was changed from outside
	 */
	void write(Kept kept) throws Problem {
		keepWhatWasFound();
		PendingCheckpoint next = next(checkpoint, kept);
		checkpoint = checkpoint.orElse(next.bytes());
		Checkpoint there = put(next, kept);
		checkpoint = named ? there : there.anywhere();
	}

	/**
	 * Looks whether the file is still where it was.
	 *
	 * @throws Problem if it is not
	 */
	void findFile() throws Problem {
		checkpoint.findFile();
	}

	/** From now on the next version is written where the file was, whatever drive and folder that is now. */
	void forgetPlace() {
		checkpoint = checkpoint.anywhere();
	}

	/**
	 * Goes on in the file to which somebody moved it.
	 *
	 * @throws Problem if it could not be written, or does not hold the version that we know; then everything stays as
	 *             it was
	 */
	void follow(Path moved, Kept kept) throws Problem {
		checkpoint = put(next(checkpoint.foundIn(moved), kept), kept);
	}

	/**
	 * Goes on in a file of its own beside the one that somebody else changed, which stays as it is.
	 *
	 * @throws Problem if it could not be written; then everything stays as it was
	 */
	void goApart(Kept kept) throws Problem {
		checkpoint.findFolder();
		Path apart = ConflictName.beside(checkpoint.file(), clock);
		Path theirs = checkpoint.file();
		checkpoint = put(next(checkpoint.movedTo(apart), kept), kept);
		FileRights.share(theirs, apart);
	}

	/**
	 * Goes on in another file, which from then on is the named one.
	 *
	 * @throws Problem if it could not be written; then everything stays as it was
	 */
	void writeAs(Path target, Kept kept) throws Problem {
		keepWhatWasFound();
		Path before = checkpoint.file();
		checkpoint = put(next(checkpoint.movedTo(target), kept), kept);
		if (!named && !isSame(before, checkpoint.file())) {
			discard(before);
		}
		named = true;
	}

	/**
	 * What this computer still has of the document, the newest first.
	 *
	 * @param theirs what somebody else put into the file; null if nobody did
	 */
	public List<EarlierVersion> earlier(@Nullable Path theirs) {
		return Stream.concat(Optional.ofNullable(theirs).flatMap(DocumentFile::theirs).stream(), earlier().stream())
				.toList();
	}

	private static Optional<EarlierVersion> theirs(Path file) {
		try {
			return Optional.of(new EarlierVersion(file, Kind.THEIRS, Files.getLastModifiedTime(file).toInstant(),
					Files.size(file)));
		} catch (IOException e) {
			return Optional.empty(); // it is gone again
		}
	}

	private List<EarlierVersion> earlier() {
		Stream<EarlierVersion> left = journal.left().stream().flatMap(each -> each.earlier(checkpoint.hash()).stream());
		return Stream.concat(earlier(backups).stream(), left)
				.sorted(Comparator.comparing(EarlierVersion::saved).reversed()).toList();
	}

	/** What this computer still has of a document whose earlier versions are these. */
	public static List<EarlierVersion> earlier(Backups backups) {
		return backups.all().stream().map(DocumentFile::earlier).toList();
	}

	/** A kept version as one that can be looked at. */
	public static EarlierVersion earlier(Backup version) {
		return new EarlierVersion(version.file(), kind(version.why()), version.at(), version.size());
	}

	private static Kind kind(Why why) {
		return switch (why) {
			case SAVED -> Kind.BACKUP;
			case MIGRATION -> Kind.MIGRATION;
			case IMPORT -> Kind.IMPORT;
		};
	}

	/**
	 * Keeps the version in the file among the earlier ones, for a month, because much is about to change at once.
	 *
	 * @throws Problem if it could not be kept
	 */
	void keepBeforeImport() throws Problem {
		if (!checkpoint.isWritten()) {
			return; // nothing was said in it yet
		}
		Path file = checkpoint.file();
		byte[] bytes = WholeFile.read(file);
		try {
			backups.keep(checkpoint.codec().read(bytes, file.toString()), bytes, Why.IMPORT, clock.instant());
			backups.remember(file);
		} catch (IOException e) {
			throw new Problem(ProblemCode.IMPORT_NO_BACKUP, file, FileFailure.of(e).words()).because(e);
		}
	}

	private PendingCheckpoint next(Checkpoint from, Kept kept) throws Problem {
		WorkshopVersion version = kept.version();
		return version == null
				? PendingCheckpoint.again(from, clock.instant())
				: PendingCheckpoint.after(from, version.workshop(), version.position(), clock.instant(), last);
	}

	private Checkpoint put(PendingCheckpoint next, Kept kept) throws Problem {
		last = next.proved();
		return next.write(() -> {
			kept(() -> backups.keep(next.proof(), next.bytes(), Why.SAVED, clock.instant()));
			journal.saving(next.proof().hash(), kept);
		});
	}

	/** The version that was found in the file when it was opened may have been written by another program. */
	private void keepWhatWasFound() {
		if (!isFoundKept && checkpoint.isThere() && checkpoint.isWritten()) {
			try {
				byte[] bytes = WholeFile.read(checkpoint.file());
				Content found = checkpoint.codec().read(bytes, checkpoint.file().toString());
				if (checkpoint.isSame(found)) {
					kept(() -> backups.keepFound(found, bytes, clock.instant()));
				}
			} catch (Problem e) {
				log("the version in the file cannot be kept as a backup", e);
			}
		}
		isFoundKept = true;
	}

	private interface Keeping {
		void keep() throws IOException;
	}

	/** A version without a backup is better than none in the file. */
	private void kept(Keeping keeping) {
		try {
			keeping.keep();
			backups.remember(checkpoint.file());
		} catch (IOException | RuntimeException e) {
			log("a backup could not be written", e);
		}
	}

	private static boolean isSame(Path one, Path other) {
		try {
			return Files.exists(one) && Files.isSameFile(one, other);
		} catch (IOException e) {
			return true;
		}
	}

	/** The unnamed file's whole content lies in the named one now. */
	private static void discard(Path file) {
		try {
			Files.deleteIfExists(file);
		} catch (IOException e) {
			log("an unnamed workshop stays", e);
		}
	}

	private static void log(String what, Exception e) {
		System.getLogger(DocumentFile.class.getName()).log(System.Logger.Level.INFO,
				what + ": " + e.getClass().getSimpleName());
	}
}
