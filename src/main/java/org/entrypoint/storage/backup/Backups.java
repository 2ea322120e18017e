package org.entrypoint.storage.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entrypoint.session.Problem;
import org.entrypoint.storage.backup.Backup.Why;
import org.entrypoint.files.Folders;
import org.entrypoint.storage.file.WholeFile;
import org.entrypoint.storage.json.Envelope;
import org.entrypoint.storage.json.WorkshopCodec.Content;
import org.entrypoint.storage.json.WorkshopCodec;
import org.entrypoint.storage.journal.JournalFolder;

/**
 * The earlier versions of one document on this computer. Each is a workshop file as it was written, and can be opened
 * as one.
 *
 * @param folder where they lie; made when it is first needed
 * @param codec spells the files
 * @param journal where the changes lie that go on from some of them
 * @param retention which of them are kept
 */
public record Backups(Path folder, WorkshopCodec codec, JournalFolder journal, Retention retention) {
	private static final String PLACE = "place.txt";

	/** The earlier versions of a document, to be looked at. */
	public Backups(Path folder, WorkshopCodec codec) {
		this(folder, codec, new JournalFolder(folder));
	}

	/** The earlier versions of a document, kept as in a retreat. */
	public Backups(Path folder, WorkshopCodec codec, JournalFolder journal) {
		this(folder, codec, journal, Retention.USUAL);
	}

	/**
	 * Keeps a version, if it is not kept already, and takes away what is not worth keeping any more.
	 *
	 * @param content what {@code bytes} say
	 * @param bytes the whole file
	 * @param why why it is kept
	 * @param now what this computer's clock says; a file may come from a computer whose clock is years away
	 * @throws IOException if it could not be written
	 */
	public void keep(Content content, byte[] bytes, Why why, Instant now) throws IOException {
		String sum = Checksum.of(bytes);
		List<Backup> all = all();
		if (all.stream().anyMatch(each -> each.why() == why && each.sum().equals(sum) && each.holds(content.hash()))) {
			return;
		}
		Instant at = content.envelope().savedAt();
		Path file = Folders.own(folder).resolve(
				Backup.name(at, content.envelope().revision(), why, content.envelope().parent(), content.hash(), sum));
		try {
			WholeFile.writeOwn(file, bytes);
		} catch (Problem e) {
			throw new IOException(e);
		}
		List<Backup> fuller = new ArrayList<>(all);
		Backup.of(file, bytes.length).ifPresent(fuller::add);
		Set<String> bases = journal.bases();
		Instant earlier = at.isBefore(now) ? at : now;
		delete(fuller,
				retention.surplus(fuller, earlier, Backups::isAsWritten, each -> bases.stream().anyMatch(each::holds)));
	}

	/** What went on from one that is deleted goes on from the one before that. */
	private static void delete(List<Backup> all, List<Backup> surplus) throws IOException {
		for (Backup each : all) {
			String parent = Lineage.parent(each, surplus);
			if (!surplus.contains(each) && !parent.equals(each.parent())) {
				Files.move(each.file(), each.file().resolveSibling(each.nameAfter(parent)),
						StandardCopyOption.ATOMIC_MOVE);
			}
		}
		for (Backup each : surplus) {
			Files.deleteIfExists(each.file());
		}
	}

	/**
	 * Keeps a version that was found in the document's file: another program may have written it.
	 *
	 * @param now what this computer's clock says
	 * @throws IOException if it could not be written
	 */
	public void keepFound(Content found, byte[] bytes, Instant now) throws IOException {
		keep(found, bytes, found.form() < WorkshopCodec.SCHEMA_VERSION ? Why.MIGRATION : Why.SAVED, now);
	}

	/** Remembers in which file the document lies. */
	public void remember(Path file) throws IOException {
		String place = file.toAbsolutePath().toString();
		if (place().filter(place::equals).isEmpty()) {
			try {
				WholeFile.writeOwn(Folders.own(folder).resolve(PLACE), place.getBytes(StandardCharsets.UTF_8));
			} catch (Problem e) {
				throw new IOException(e);
			}
		}
	}

	/** The file in which the document was last, as it was remembered. */
	public Optional<String> place() {
		try {
			return Optional.of(Files.readString(folder.resolve(PLACE)));
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	/** Whether a file still holds what was written into it. */
	private static boolean isAsWritten(Backup backup) {
		try {
			return backup.sum().equals(Checksum.of(Files.readAllBytes(backup.file())));
		} catch (IOException e) {
			return false;
		}
	}

	/** All of them, the newest first; none if there is no such folder. */
	public List<Backup> all() {
		List<Backup> all = new ArrayList<>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.json")) {
			for (Path each : files) {
				Backup.of(each, Files.size(each)).ifPresent(all::add);
			}
		} catch (NoSuchFileException e) {
			return List.of();
		} catch (IOException | RuntimeException e) {
			System.getLogger(Backups.class.getName()).log(System.Logger.Level.INFO,
					"backups cannot be looked through: " + e.getClass().getSimpleName());
		}
		all.sort(Comparator.comparing(Backup::at).thenComparingLong(Backup::revision).reversed());
		return all;
	}

	/**
	 * What a backup holds.
	 *
	 * @throws Problem if it can no longer be read
	 */
	public Content read(Backup backup) throws Problem {
		return codec.read(WholeFile.read(backup.file()), String.valueOf(backup.file().getFileName()));
	}

	/** The version whose body has this hash; empty if it is not kept, or damaged. */
	public Optional<Content> find(String hash) {
		return all().stream().filter(each -> each.holds(hash)).flatMap(each -> sound(each).stream())
				.filter(each -> each.hash().equals(hash)).findFirst();
	}

	/** Whether a version whose body has this hash is kept; its name says so, and nothing else is looked at. */
	public boolean holds(String hash) {
		return all().stream().anyMatch(each -> each.holds(hash));
	}

	/** The newest one that can be read. */
	public Optional<Backup> newestSound() {
		return all().stream().filter(each -> sound(each).isPresent()).findFirst();
	}

	/** The newest version, which can be read, of those that came after another one of this document. */
	public Optional<Backup> newerThan(Content older) {
		Envelope envelope = older.envelope();
		return new Lineage(all()).newerThan(older.hash(), envelope.revision(), envelope.savedAt())
				.filter(each -> sound(each).isPresent());
	}

	private Optional<Content> sound(Backup backup) {
		try {
			return isAsWritten(backup) ? Optional.of(read(backup)) : Optional.empty();
		} catch (Problem e) {
			return Optional.empty();
		}
	}
}
