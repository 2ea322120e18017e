package org.entrypoint.storage;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entrypoint.storage.file.Folders;
import org.entrypoint.storage.form.Body;
import org.entrypoint.storage.form.WorkshopCodec.Content;
import org.entrypoint.storage.journal.JournalFile;
import org.entrypoint.storage.journal.JournalFile.Replayed;
import org.entrypoint.workshop.Rules;
import org.entrypoint.workshop.Workshop;

/**
 * What sessions that did not end by themselves left in a document's journal. What goes on from the version in the
 * document's file is made again; what goes on from another version is never applied. Nothing is deleted for
 * {@link #KEPT}.
 */
final class Recovery {
	/** How long what was recovered, or was not wanted, stays on this computer. */
	static final Duration KEPT = Duration.ofDays(30);
	private static final Comparator<JournalFile> BY_WHAT_THEY_HOLD = Comparator
			.<JournalFile, Instant>comparing(file -> file.begun().at()).thenComparingLong(JournalFile::lastNumber);

	/** Nobody left anything. */
	static final Recovery NOTHING = new Recovery(false);
	/** The journal could not be looked at. */
	static final Recovery UNKNOWN = new Recovery(true);

	private final Path folder;
	private final List<Path> files = new ArrayList<>();
	private final Optional<Recovered> recovered;
	private final List<JournalFile> others = new ArrayList<>();
	private int damaged;
	private boolean isBlind;

	/**
	 * What was made again.
	 *
	 * @param workshop the workshop with all changes
	 * @param replayed how they came about
	 * @param isWhole whether all that the journal holds could be read
	 */
	record Recovered(Workshop workshop, Replayed replayed, boolean isWhole) {
	}

	private Recovery(boolean isBlind) {
		folder = Path.of("");
		recovered = Optional.empty();
		this.isBlind = isBlind;
	}

	private Recovery(Path folder, Content content) {
		this.folder = folder;
		Optional<Recovered> best = Optional.empty();
		for (JournalFile each : read(journals())) {
			Optional<Recovered> made = remade(each, content);
			if (made.isPresent()) {
				best = made;
			}
		}
		recovered = best;
	}

	/**
	 * Looks through a document's journal.
	 *
	 * @param folder where it lies
	 * @param content what the document's file holds
	 * @param clock tells how old things are; what is older than {@link #KEPT} is deleted
	 */
	static Recovery of(Path folder, Content content, Clock clock) {
		Instant before = clock.instant().minus(KEPT);
		prune(kept(folder), before);
		prune(folder, before);
		return new Recovery(folder, content);
	}

	private static Path kept(Path folder) {
		return folder.resolve("kept");
	}

	private List<Path> journals() {
		try {
			return list(folder);
		} catch (IOException e) {
			log("a journal cannot be looked through", e);
			isBlind = true;
			return List.of();
		}
	}

	private static List<Path> list(Path folder) throws IOException {
		List<Path> all = new ArrayList<>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.journal")) {
			files.forEach(all::add);
		} catch (NoSuchFileException e) {
			return List.of();
		} catch (DirectoryIteratorException e) {
			throw e.getCause();
		}
		return all.stream().sorted().toList();
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
		if (!file.begun().document().equals(content.envelope().documentId()) || !file.goesOnFrom(content.hash())) {
			others.add(file);
			return Optional.empty();
		}
		try {
			Optional<Recovered> made = file.replay(content.hash(), Body.of(content.envelope().workshop()))
					.map(each -> new Recovered(each.body().workshop(), each, file.unread() == 0));
			if (made.filter(each -> !Rules.broken(each.workshop()).isEmpty()).isPresent()) {
				others.add(file);
				return Optional.empty();
			}
			return made;
		} catch (IndexOutOfBoundsException e) {
			others.add(file);
			return Optional.empty();
		}
	}

	/** What goes on from the version in the file; usually nothing. */
	Optional<Recovered> recovered() {
		return recovered;
	}

	/** What goes on from other versions, and was not applied. */
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
	synchronized void settled() {
		others.forEach(each -> files.remove(each.file()));
		for (Path each : files) {
			try {
				Files.move(each, Folders.own(kept(folder)).resolve(String.valueOf(each.getFileName())),
						StandardCopyOption.ATOMIC_MOVE);
			} catch (IOException e) {
				log("a journal's file that was made again stays where it is", e);
			}
		}
		files.clear();
	}

	private static void prune(Path folder, Instant before) {
		try {
			for (Path each : list(folder)) {
				if (Files.getLastModifiedTime(each).compareTo(FileTime.from(before)) < 0) {
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
