package org.entrypoint.storage.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entrypoint.session.port.EarlierVersion;
import org.entrypoint.session.port.EarlierVersion.Kind;

/**
 * A file of a journal that holds something, read as far as it is sound.
 *
 * @param file where it lies
 * @param sound what could be read; empty if there is no change in that
 * @param size how large the file is, in bytes
 * @param at when it was written
 * @param isAside whether its changes were made again already
 */
public record FoundJournal(Path file, Optional<JournalFile> sound, long size, Instant at, boolean isAside) {
	/** A longer file was not written by this program; bytes. */
	private static final long LONGEST = 256L << 20;

	/**
	 * Those of a document, also the ones that were set aside.
	 *
	 * @throws IOException if the folder cannot be looked through
	 */
	public static List<FoundJournal> in(JournalFolder folder) throws IOException {
		List<FoundJournal> all = new ArrayList<>();
		for (JournalFolder each : List.of(folder, folder.aside())) {
			for (Path file : each.files()) {
				at(file).ifPresent(all::add);
			}
		}
		return all;
	}

	/** What one file holds; empty if that is nothing, or all of it lies in the document's file. */
	public static Optional<FoundJournal> at(Path file) {
		boolean isAside = new JournalFolder(file.resolveSibling("")).isAside();
		long size = 0;
		Instant at = Instant.EPOCH;
		Optional<JournalFile> read = Optional.empty();
		try {
			size = Files.size(file);
			at = Files.getLastModifiedTime(file).toInstant();
			read = size > LONGEST ? Optional.empty() : JournalFile.read(file);
		} catch (IOException e) {
			if (Files.notExists(file)) {
				return Optional.empty(); // it lies in the document's file by now
			}
			System.getLogger(FoundJournal.class.getName()).log(System.Logger.Level.INFO,
					"a journal's file cannot be read: " + e.getClass().getSimpleName());
			return Optional.of(new FoundJournal(file, Optional.empty(), size, at, isAside));
		}
		boolean isDone = read.filter(each -> each.isDone() && (!each.changes().isEmpty() || each.unread() == 0))
				.isPresent();
		return size == 0 || isDone
				? Optional.empty()
				: Optional.of(new FoundJournal(file, read.filter(each -> !each.isDone()), size, at, isAside));
	}

	/** Where the document lay when this was begun, if that can be read. */
	public Stream<String> place() {
		return sound.stream().map(each -> each.begun().file());
	}

	/**
	 * The version that its changes led to; empty if none of them can be read.
	 *
	 * @param now the hash of the body in the document's file: what goes on from that was made again at opening
	 */
	public Optional<EarlierVersion> earlier(String now) {
		return sound.map(each -> new EarlierVersion(file, isAside || each.goesOnFrom(now) ? Kind.RECOVERED : Kind.KEPT,
				each.changes().getLast().at(), size));
	}
}
