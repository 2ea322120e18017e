package org.entrypoint.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Names for files that stand beside another one: {@code retreat (conflict LAPTOP-7 2026-11-26 10.42.03).json}. */
final class ConflictName {
	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss", Locale.ROOT);

	private ConflictName() {
	}

	/** A file that is not there yet, for what goes on apart from {@code file}. */
	static Path beside(Path file, Clock clock) {
		return free(file, "conflict " + Who.hostName() + " " + WHEN.format(LocalDateTime.now(clock)));
	}

	/** A file that is not there yet, beside {@code file}, with a word about it in brackets. */
	static Path free(Path file, String about) {
		String name = String.valueOf(file.getFileName());
		String stem = name.toLowerCase(Locale.ROOT).endsWith(".json") ? name.substring(0, name.length() - 5) : name;
		Path free = file.resolveSibling(stem + " (" + about + ").json");
		for (int copy = 2; !Files.notExists(free); copy++) {
			free = file.resolveSibling(stem + " (" + about + ", " + copy + ").json");
		}
		return free;
	}
}
