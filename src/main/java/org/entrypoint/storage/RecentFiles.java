package org.entrypoint.storage;

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
import org.entrypoint.session.RecentWorkshop;
import org.entrypoint.session.RecentWorkshop.Standing;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The workshops that were open before, newest first. A list that cannot be read is set aside, never overwritten. */
final class RecentFiles {
	private static final int MOST = 12;
	private final AppFolder folder;
	private final JsonMapper mapper = Json.strict();

	/** One line of the list as its file spells it. */
	private record Entry(String file, boolean named, String district, String title, @Nullable LocalDate date,
			Standing standing, Instant saved) {
	}

	private record Entries(List<Entry> workshops) {
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
		for (Entry each : read().workshops()) {
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
		Entry entry = new Entry(checkpoint.file().toAbsolutePath().toString(), named, workshop.setup().district(),
				workshop.setup().title(), workshop.setup().date(), Standing.of(workshop),
				checkpoint.envelope().savedAt());
		List<Entry> entries = new ArrayList<>(without(checkpoint.file()));
		entries.addFirst(entry);
		write(entries.subList(0, Math.min(entries.size(), MOST)));
	}

	/** Takes a file off the list. */
	synchronized void remove(Path file) {
		write(without(file));
	}

	private List<Entry> without(Path file) {
		String name = file.toAbsolutePath().toString();
		return read().workshops().stream().filter(each -> !each.file().equals(name)).toList();
	}

	private Entries read() {
		if (!Files.exists(folder.recent())) {
			return new Entries(List.of());
		}
		try {
			Entries read = mapper.readValue(WholeFile.read(folder.recent()), Entries.class);
			if (Nulls.in(read).isEmpty()) {
				return read;
			}
		} catch (Problem | JacksonException e) {
			log("the list of recent workshops cannot be read", e);
		}
		setAside();
		return new Entries(List.of());
	}

	private void setAside() {
		try {
			WholeFile.write(folder.recent().resolveSibling("recent.unreadable.json"), WholeFile.read(folder.recent()));
		} catch (Problem e) {
			log("the unreadable list could not be set aside", e);
		}
	}

	private void write(List<Entry> entries) {
		try {
			AppFolder.make(folder.path());
			WholeFile.write(folder.recent(), Json.readable(mapper).writeValueAsBytes(new Entries(entries)));
		} catch (Problem | IOException e) {
			log("the list of recent workshops could not be written", e);
		}
	}

	private static void log(String what, Exception e) {
		System.getLogger(RecentFiles.class.getName()).log(System.Logger.Level.INFO,
				what + ": " + e.getClass().getSimpleName());
	}
}
