package org.entrypoint.storage;

import org.entrypoint.storage.folder.AppFolder;
import org.entrypoint.storage.file.UnreadableFiles;
import org.entrypoint.storage.saving.Checkpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entrypoint.session.Problem;
import org.entrypoint.session.port.RecentWorkshop.Standing;
import org.entrypoint.session.port.RecentWorkshop;
import org.entrypoint.files.Folders;
import org.entrypoint.storage.file.WholeFile;
import org.entrypoint.storage.json.strict.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** The workshops that were open before, newest first. A list that cannot be read is set aside, never overwritten. */
final class RecentFiles {
	private static final int MOST = 12;
	private final AppFolder folder;

	/** One line of the list as its file spells it. */
	private record JournalEntry(String file, boolean named, String district, String title, @Nullable LocalDate date,
			Standing standing, Instant saved) {
	}

	private record Entries(List<JournalEntry> workshops) {
	}

	RecentFiles(AppFolder folder) {
		this.folder = folder;
	}

	/**
	 * The list, with what is missing now marked as missing. A workshop in the app's own folder that is gone got a name
	 * meanwhile, and its file stands in the list.
	 */
	synchronized List<RecentWorkshop> all() {
		List<RecentWorkshop> all = new ArrayList<>();
		for (JournalEntry each : read().map(Entries::workshops).orElse(List.of())) {
			path(each.file()).ifPresent(file -> all.add(new RecentWorkshop(file, each.named(), each.district(),
					each.title(), each.date(), each.standing(), each.saved(), !Files.isRegularFile(file))));
		}
		all.removeIf(each -> each.missing() && !each.named());
		return all;
	}

	private static Optional<Path> path(String name) {
		try {
			return Optional.of(Path.of(name));
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	/** Puts a version that was just opened or saved on top. */
	synchronized void add(Checkpoint checkpoint, boolean named) {
		var workshop = checkpoint.envelope().workshop();
		add(new RecentWorkshop(checkpoint.file().toAbsolutePath(), named, workshop.setup().district(),
				workshop.setup().title(), workshop.setup().date(), Standing.of(workshop),
				checkpoint.envelope().savedAt(), false));
	}

	/** Puts a workshop on top. */
	synchronized void add(RecentWorkshop workshop) {
		JournalEntry entry = new JournalEntry(workshop.file().toString(), workshop.named(), workshop.district(),
				workshop.title(), workshop.date(), workshop.standing(), workshop.saved());
		read().ifPresent(old -> {
			List<JournalEntry> entries = new ArrayList<>(without(old, workshop.file()));
			entries.addFirst(entry);
			write(entries.subList(0, Math.min(entries.size(), MOST)));
		});
	}

	/** Takes a file off the list. */
	synchronized void remove(Path file) {
		read().ifPresent(old -> write(without(old, file)));
	}

	private static List<JournalEntry> without(Entries old, Path file) {
		String name = file.toAbsolutePath().toString();
		return old.workshops().stream().filter(each -> !each.file().equals(name)).toList();
	}

	/** The list; nothing if it can neither be read nor be set aside, so that it must not be written. */
	private Optional<Entries> read() {
		Entries none = new Entries(List.of());
		if (Files.notExists(folder.recent())) {
			return Optional.of(none);
		}
		try {
			byte[] bytes = WholeFile.read(folder.recent());
			Optional<Entries> sound = sound(bytes);
			if (sound.isEmpty()) {
				UnreadableFiles.setAside(folder.recent(), bytes);
			}
			return Optional.of(sound.orElse(none));
		} catch (Problem e) {
			log("the list of recent workshops can neither be read nor be set aside", e);
			return Optional.empty();
		}
	}

	private Optional<Entries> sound(byte[] bytes) {
		try {
			Entries read = Json.strict().readValue(bytes, Entries.class);
			return Optional.ofNullable(read);
		} catch (JacksonException e) {
			log("the list of recent workshops cannot be read", e);
			return Optional.empty();
		}
	}

	private void write(List<JournalEntry> entries) {
		try {
			Folders.own(folder.path());
			WholeFile.write(folder.recent(), Json.readable().writeValueAsBytes(new Entries(entries)));
		} catch (Problem | IOException e) {
			log("the list of recent workshops could not be written", e);
		}
	}

	private static void log(String what, Exception e) {
		System.getLogger(RecentFiles.class.getName()).log(System.Logger.Level.INFO,
				what + ": " + e.getClass().getSimpleName());
	}
}
