package org.entrypoint.storage.journal;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entrypoint.session.Problem;
import org.entrypoint.session.room.RoomSnapshot;
import org.entrypoint.files.Folders;
import org.entrypoint.storage.file.WholeFile;
import org.entrypoint.storage.json.strict.Json;

/**
 * What stood in fields and on clocks in one session of a document, beside its journal: a small file that is replaced as
 * a whole, so that after a crash it holds an old state or a new one.
 *
 * @param path the file
 */
public record RoomFile(Path path) {
	private static final String ENDING = ".room";

	/** What the file says; times in milliseconds. */
	private record Content(Instant at, String step, Map<String, String> drafts, Map<String, Long> counted) {
		RoomSnapshot snapshot() {
			Map<String, Duration> times = new TreeMap<>();
			counted.forEach((part, millis) -> times.put(part, Duration.ofMillis(millis)));
			return new RoomSnapshot(step, drafts, times);
		}
	}

	/**
	 * What one session left.
	 *
	 * @param file where
	 * @param at when it was written
	 * @param room what it says
	 */
	public record Left(RoomFile file, Instant at, RoomSnapshot room) {
	}

	/** The file of one session in the folder of its document's journal. */
	public static RoomFile of(Path journal, String session) {
		return new RoomFile(journal.resolve(session + ENDING));
	}

	/**
	 * Writes a state; it is on the disk when this returns. An empty one takes the file away.
	 *
	 * @throws IOException if the folder cannot be made or the file cannot be taken away
	 * @throws Problem if the file could not be written; then it holds what it held
	 */
	public void write(RoomSnapshot room, Instant at) throws IOException, Problem {
		if (room.isEmpty()) {
			Files.deleteIfExists(path);
			return;
		}
		Map<String, Long> millis = new TreeMap<>();
		room.counted().forEach((part, time) -> millis.put(part, time.toMillis()));
		Path folder = path.toAbsolutePath().getParent();
		if (folder != null) {
			Folders.own(folder);
		}
		WholeFile.writeOwn(path,
				Json.readable().writeValueAsBytes(new Content(at, room.step(), room.drafts(), millis)));
	}

	/**
	 * What all sessions left in the folder of a journal, the oldest first. What cannot be read stays where it is.
	 *
	 * @throws IOException if the folder cannot be looked through
	 */
	public static List<Left> all(Path journal) throws IOException {
		List<Left> all = new ArrayList<>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(journal, "*" + ENDING)) {
			for (Path each : files) {
				new RoomFile(each).read().ifPresent(all::add);
			}
		} catch (NoSuchFileException e) {
			return List.of();
		} catch (DirectoryIteratorException e) {
			throw e.getCause();
		}
		all.sort(Comparator.comparing(Left::at));
		return all;
	}

	private Optional<Left> read() {
		try {
			Content content = Json.strict().readValue(WholeFile.read(path), Content.class);
			return Optional.ofNullable(content).map(each -> new Left(this, each.at(), each.snapshot()));
		} catch (Problem | RuntimeException e) {
			System.getLogger(RoomFile.class.getName()).log(System.Logger.Level.INFO,
					"what stood in fields cannot be read: " + e.getClass().getSimpleName());
			return Optional.empty();
		}
	}
}
