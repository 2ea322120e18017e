package org.entrypoint.storage.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.entrypoint.files.Folders;
import org.entrypoint.storage.json.Body;
import org.entrypoint.storage.json.WorkshopCodec.Content;
import org.entrypoint.storage.journal.JournalFile;
import org.entrypoint.storage.journal.JournalFile.Replayed;
import org.entrypoint.storage.journal.JournalFolder;
import org.entrypoint.workshop.edit.Rules;
import org.entrypoint.workshop.Workshop;

/**
 * What sessions that did not end by themselves left in a document's journal. What goes on from the version in the
 * document's file is made again; what goes on from another version is never applied, and becomes a file of its own.
 * Nothing is deleted for {@link #KEPT}.
 */
public final class Recovery {
	/** How long what was recovered, or was not wanted, stays on this computer. */
	public static final Duration KEPT = Duration.ofDays(30);
	private static final Comparator<JournalFile> BY_WHAT_THEY_HOLD = Comparator
			.<JournalFile, Instant>comparing(file -> file.begun().at()).thenComparingLong(JournalFile::lastNumber);

	/** Nobody left anything. */
	public static final Recovery NOTHING = new Recovery(false);
	/** The journal could not be looked at. */
	public static final Recovery UNKNOWN = new Recovery(true);

	private final JournalFolder folder;
	private final List<Path> files = new ArrayList<>();
	private final Optional<Recovered> recovered;
	private final List<JournalFile> others = new ArrayList<>();
	private final List<Parted> parted = new ArrayList<>();
	private int damaged;
	private boolean isBlind;

	/**
	 * What was made again.
	 *
	 * @param workshop the workshop with all changes
	 * @param replayed how they came about
	 * @param isWhole whether all that the journal holds could be read
	 */
	public record Recovered(Workshop workshop, Replayed replayed, boolean isWhole) {
		/**
		 * A version with the changes of a journal's file that it does not have, if any; empty if they do not go on from
		 * it, or if what comes out is no sound workshop.
		 */
		static Optional<Recovered> of(JournalFile file, Content version) {
			if (!file.begun().document().equals(version.envelope().documentId()) || !file.goesOnFrom(version.hash())) {
				return Optional.empty();
			}
			Body body = Body.of(version.envelope().workshop());
			try {
				Replayed replayed = file.replay(version.hash(), body).orElseGet(
						() -> new Replayed(body, version.envelope().position(), 0, version.envelope().savedAt()));
				return Optional.of(new Recovered(replayed.body().workshop(), replayed, file.unread() == 0))
						.filter(made -> Rules.broken(made.workshop()).isEmpty());
			} catch (IndexOutOfBoundsException | IllegalArgumentException | ArithmeticException
					| NoSuchElementException e) {
				return Optional.empty();
			}
		}
	}

	/**
	 * What goes on from another version, and lies in a file of its own.
	 *
	 * @param journal what it was made of
	 * @param file where the whole workshop lies
	 */
	record Parted(JournalFile journal, Path file) {
	}

	private Recovery(boolean isBlind) {
		folder = new JournalFolder(Path.of(""));
		recovered = Optional.empty();
		this.isBlind = isBlind;
	}

	private Recovery(JournalFolder folder, Content content) {
		this.folder = folder;
		Optional<Recovered> best = Optional.empty();
		List<JournalFile> fitting = new ArrayList<>();
		for (JournalFile each : read(journals())) {
			Optional<Recovered> made = remade(each, content);
			if (made.isPresent()) {
				best = made;
				fitting.add(each);
			}
		}
		recovered = best;
		fitting.stream().filter(each -> !each.isOfSameSession(fitting.getLast())).forEach(others::add);
	}

	/**
	 * Looks through a document's journal.
	 *
	 * @param folder where it lies
	 * @param content what the document's file holds
	 * @param clock tells how old things are; what was of no use for {@link #KEPT} is kept aside as long again, and then
	 *            deleted
	 * @param own writes what goes on from other versions into files of its own; what lies in one is kept aside
	 */
	public static Recovery of(Path folder, Content content, Clock clock, RecoveredFiles own) {
		JournalFolder journal = new JournalFolder(folder);
		Instant now = clock.instant();
		prune(journal, now.minus(KEPT));
		Recovery recovery = new Recovery(journal, content);
		recovery.part(own, now);
		recovery.retire(now);
		return recovery;
	}

	private void part(RecoveredFiles own, Instant now) {
		for (JournalFile each : others.stream().sorted(BY_WHAT_THEY_HOLD.reversed()).toList()) {
			boolean isHeld = parted.stream().map(Parted::journal)
					.anyMatch(more -> more.isOfSameSession(each) && more.unread() == 0);
			Optional<Path> file = isHeld ? Optional.empty() : own.write(each);
			file.ifPresent(there -> parted.add(new Parted(each, there)));
			if (isHeld || file.isPresent()) {
				others.remove(each);
				setAside(each.file(), now);
			}
		}
	}

	private void setAside(Path file, Instant now) {
		try {
			Path aside = aside(file);
			files.remove(file);
			Files.setLastModifiedTime(aside, FileTime.from(now));
		} catch (IOException e) {
			log("a journal's file that could be set aside stays", e);
		}
	}

	/** What goes on from the version in the file is wanted, however old it is; a clock that has jumped is no month. */
	private void retire(Instant now) {
		for (Path each : recovered.isPresent() ? others.stream().map(JournalFile::file).toList() : List.copyOf(files)) {
			try {
				if (Files.getLastModifiedTime(each).toInstant().isBefore(now.minus(KEPT))) {
					setAside(each, now);
				}
			} catch (IOException e) {
				log("a journal's file that is old enough stays", e);
			}
		}
	}

	private Path aside(Path file) throws IOException {
		return Files.move(file, Folders.own(folder.aside().path()).resolve(String.valueOf(file.getFileName())),
				StandardCopyOption.ATOMIC_MOVE);
	}

	private List<Path> journals() {
		try {
			return folder.files().stream().filter(each -> !JournalFile.isOpen(each)).toList();
		} catch (IOException e) {
			log("a journal cannot be looked through", e);
			isBlind = true;
			return List.of();
		}
	}

	/** Those that hold something, the one that holds most last. */
	private List<JournalFile> read(List<Path> found) {
		List<JournalFile> sound = new ArrayList<>();
		for (Path each : found) {
			try {
				Optional<JournalFile> file = JournalFile.read(each);
				file.filter(some -> !some.isDone()).ifPresent(sound::add);
				damaged += file.isEmpty() && Files.size(each) > 0 ? 1 : 0;
				files.add(each);
			} catch (IOException e) {
				log("a journal's file cannot be read", e);
				isBlind = true;
			}
		}
		return sound.stream().sorted(BY_WHAT_THEY_HOLD).toList();
	}

	private Optional<Recovered> remade(JournalFile file, Content content) {
		Optional<Recovered> made = Recovered.of(file, content);
		if (made.isEmpty()) {
			others.add(file);
		}
		return made.filter(each -> each.replayed().changes() > 0);
	}

	/** What goes on from the version in the file; usually nothing. */
	public Optional<Recovered> recovered() {
		return recovered;
	}

	/** What goes on from other versions, and lies in files of its own now, the newest first. */
	List<Parted> parted() {
		return List.copyOf(parted);
	}

	/** What goes on from other versions, and is in no file. */
	List<JournalFile> others() {
		return List.copyOf(others);
	}

	/** How many files of the journal cannot be read at all. */
	int damaged() {
		return damaged;
	}

	/** Whether something may be kept that could not be looked at. */
	boolean isBlind() {
		return isBlind;
	}

	/** All that was made again lies in the document's file now: it is kept aside for {@link #KEPT}. */
	public synchronized void settled() {
		others.forEach(each -> files.remove(each.file()));
		for (Path each : files) {
			try {
				aside(each);
			} catch (IOException e) {
				log("a journal's file that was made again stays where it is", e);
			}
		}
		files.clear();
	}

	private static void prune(JournalFolder folder, Instant before) {
		try {
			folder.clean();
			for (Path each : folder.aside().files()) {
				if (Files.getLastModifiedTime(each).toInstant().isBefore(before)) {
					Files.delete(each);
				}
			}
		} catch (IOException e) {
			log("a journal's file that is old enough stays", e);
		}
	}

	private static void log(String what, Exception e) {
		System.getLogger(Recovery.class.getName()).log(System.Logger.Level.INFO,
				what + ": " + e.getClass().getSimpleName());
	}
}
