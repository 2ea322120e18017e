package org.entrypoint.storage.recovery;

import org.entrypoint.storage.folder.AppFolder;
import org.entrypoint.storage.journal.FoundJournal;
import org.entrypoint.storage.presence.DocumentLock;
import org.entrypoint.storage.saving.Checkpoint;
import org.entrypoint.storage.saving.PendingCheckpoint;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entrypoint.session.FileFailure;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;
import org.entrypoint.storage.recovery.Replay.Made;
import org.entrypoint.storage.backup.Backups;
import org.entrypoint.storage.file.WholeFile;
import org.entrypoint.storage.json.Envelope;
import org.entrypoint.storage.json.WorkshopCodec;
import org.entrypoint.storage.journal.JournalFile;
import org.entrypoint.storage.journal.JournalFolder;
import org.entrypoint.workshop.Workshop;

/**
 * What this computer keeps of workshops beside their files: changes that did not reach them, and earlier versions.
 * Looking at it changes nothing. For a program that has no workshop open itself.
 */
public final class RecoverableDocuments {
	private final AppFolder folder;
	private final WorkshopCodec codec;
	private final Clock clock;
	private final Function<Workshop, String> naming;

	/**
	 * What is kept in the app's folder.
	 *
	 * @param naming names the file of a workshop that got no name
	 */
	public RecoverableDocuments(AppFolder folder, WorkshopCodec codec, Clock clock, Function<Workshop, String> naming) {
		this.folder = folder;
		this.codec = codec;
		this.clock = clock;
		this.naming = naming;
	}

	/**
	 * All workshops of which something is kept, by where they lie.
	 *
	 * @throws Problem if a folder cannot be looked through
	 */
	public List<RecoverableDocument> all() throws Problem {
		List<RecoverableDocument> all = new ArrayList<>();
		for (String each : names()) {
			all.add(look(each, Optional.empty()));
		}
		return all.stream().filter(each -> !each.isEmpty()).sorted(Comparator.comparing(RecoverableDocument::place))
				.toList();
	}

	/**
	 * What is kept of the workshop in a file; if there is no sound one, also of others that lay there.
	 *
	 * @return nothing if the workshop is sound, and nothing is kept of it
	 * @throws Problem if there is no workshop, and none is known that lay there; or if a folder cannot be looked
	 *             through
	 */
	public List<RecoverableDocument> of(Path file) throws Problem {
		Path place = file.toAbsolutePath().normalize();
		Optional<String> document = Optional.empty();
		Optional<Problem> damage = Optional.empty();
		try {
			byte[] bytes = WholeFile.read(file);
			document = DamagedFileRecovery.document(bytes);
			document = Optional.of(codec.read(bytes, file.toString()).envelope().documentId());
		} catch (Problem e) {
			damage = Optional.of(e);
		}
		List<RecoverableDocument> found = new ArrayList<>();
		Set<String> others = damage.isPresent() ? names() : new TreeSet<>();
		if (document.isPresent()) {
			String name = AppFolder.name(document.get());
			found.add(look(name, Optional.of(place)));
			others.remove(name);
		}
		for (String each : others) {
			RecoverableDocument other = look(each, Optional.empty());
			if (RecoverablePlace.path(other.place()).filter(place::equals).isPresent()) {
				found.add(other);
			}
		}
		found.removeIf(RecoverableDocument::isEmpty);
		if (found.isEmpty() && damage.isPresent()) {
			throw damage.get();
		}
		return found;
	}

	/** Writes what is kept into files of their own in a folder. */
	public RecoveredCopies copies(Path target) {
		return new RecoveredCopies(this, target);
	}

	/** The names of the folders in which something is kept, each of one workshop. */
	private Set<String> names() throws Problem {
		Set<String> names = new TreeSet<>();
		for (Path each : List.of(folder.allJournals(), folder.allBackups())) {
			if (!Files.notExists(each)) {
				try (DirectoryStream<Path> documents = Files.newDirectoryStream(each, Files::isDirectory)) {
					documents.forEach(document -> names.add(String.valueOf(document.getFileName())));
				} catch (IOException | DirectoryIteratorException e) {
					throw blind(each, e);
				}
			}
		}
		return names;
	}

	private static Problem blind(Path folder, Exception e) {
		return new Problem(ProblemCode.RECOVERY_BLIND, folder, FileFailure.of(e).words()).because(e);
	}

	/** The places that were noted for a workshop, the likeliest first. */
	private static List<String> noted(List<FoundJournal> found, Backups backups) {
		List<String> open = found.reversed().stream().filter(each -> !each.isAside()).flatMap(FoundJournal::place)
				.toList();
		List<String> aside = found.reversed().stream().flatMap(FoundJournal::place).toList();
		return Stream.of(open, backups.place().stream().toList(), aside).flatMap(List::stream).distinct().toList();
	}

	private RecoverableDocument look(String name, Optional<Path> given) throws Problem {
		JournalFolder journal = new JournalFolder(folder.allJournals().resolve(name));
		Backups backups = new Backups(folder.allBackups().resolve(name), codec);
		boolean isOpen = DocumentLock.isTaken(journal.path());
		try {
			List<FoundJournal> found = FoundJournal.in(journal);
			RecoverablePlace there = given.map(each -> RecoverablePlace.of(each.toString(), name, codec))
					.orElseGet(() -> RecoverablePlace.of(noted(found, backups), name, codec));
			Replay replay = new Replay(there.content(), backups);
			List<RecoverableChanges> changes = isOpen ? List.of() : found.stream().map(replay::changes).toList();
			Optional<RecoverableDocument.Unadded> unadded = isOpen
					? Optional.empty()
					: RecoveredRoom.in(journal.path()).unadded();
			return new RecoverableDocument(there.words(), there.there(), isOpen, changes, unadded, backups,
					backups.all(), there.content().flatMap(backups::newerThan));
		} catch (IOException e) {
			throw blind(journal.path(), e);
		}
	}

	/**
	 * The workshop to which changes led, made again from what is kept now.
	 *
	 * @param journal the file that holds them
	 * @param place where the workshop lies; empty for where it lay when they were made
	 * @throws Problem if it cannot be made again
	 */
	public Envelope remade(Path journal, String place) throws Problem {
		Path aside = new JournalFolder(journal.resolveSibling("")).aside().path().resolve(journal.getFileName());
		JournalFile file = FoundJournal.at(Files.exists(journal) ? journal : aside).flatMap(FoundJournal::sound)
				.orElseThrow(() -> new Problem(ProblemCode.RECOVERY_UNREADABLE, journal));
		String document = file.begun().document();
		RecoverablePlace there = RecoverablePlace.of(place.isEmpty() ? file.begun().file() : place,
				AppFolder.name(document), codec);
		Made made = new Replay(there.content(), folder.versions(document, codec)).of(file);
		return made.envelope().orElseThrow(() -> new Problem(switch (made.base()) {
			case ARRIVED -> ProblemCode.RECOVERY_ARRIVED;
			case UNFIT -> ProblemCode.RECOVERY_UNFIT;
			default -> ProblemCode.RECOVERY_GONE;
		}, RecoverablePlace.name(there.words())));
	}

	/** What a copy of a workshop is called, without a word about which one it is. */
	String name(String place, Workshop workshop) {
		boolean isUnnamed = RecoverablePlace.path(place).map(each -> each.startsWith(folder.unnamed().toAbsolutePath()))
				.orElse(true);
		return isUnnamed ? naming.apply(workshop) : RecoverablePlace.name(place);
	}

	/**
	 * Writes a workshop into a file that is not there yet, as a document of its own.
	 *
	 * @return where it lies
	 * @throws Problem if it could not be written
	 */
	Path write(Envelope envelope, Path file) throws Problem {
		var _ = PendingCheckpoint.again(Checkpoint.copy(codec, file.toAbsolutePath(), envelope), clock.instant())
				.write();
		return file;
	}

	/** Where the words of people are. */
	ZoneId zone() {
		return clock.getZone();
	}
}
