package org.entrypoint.storage.saving;

import org.entrypoint.storage.presence.FileOwner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Names for files that stand beside another one: {@code retreat (conflict LAPTOP-7 2026-11-26 10.42.03).json}. */
public final class ConflictName {
	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss", Locale.ROOT);

	private static final String WORKSHOP = ".json";

	/** Where nobody can say whether a file is there, none can be written: a longer name than the disk takes. */
	private static final int MOST = 10_000;

	private ConflictName() {
	}

	/** A file that is not there yet, for what goes on apart from {@code file}. */
	static Path beside(Path file, Clock clock) {
		return free(file, "conflict " + FileOwner.hostName() + " " + time(clock.instant(), clock.getZone()));
	}

	/** A moment, fit for a file's name. */
	public static String time(Instant moment, ZoneId zone) {
		return WHEN.format(LocalDateTime.ofInstant(moment, zone));
	}

	/** A workshop's file that is not there yet, beside {@code file}, with a word about it in brackets. */
	public static Path free(Path file, String about) {
		return free(file, about, WORKSHOP);
	}

	/** A file with another ending that is not there yet, beside a workshop's, with a word about it in brackets. */
	public static Path free(Path file, String about, String ending) {
		Path free = named(file, about, ending);
		for (int copy = 2; !Files.notExists(free) && copy <= MOST; copy++) {
			free = named(file, about + ", " + copy, ending);
		}
		return free;
	}

	/** The file beside {@code file} with a word about it in brackets, whether or not it is there. */
	public static Path first(Path file, String about) {
		return named(file, about, WORKSHOP);
	}

	private static Path named(Path file, String about, String ending) {
		String name = String.valueOf(file.getFileName());
		String stem = name.toLowerCase(Locale.ROOT).endsWith(WORKSHOP)
				? name.substring(0, name.length() - WORKSHOP.length())
				: name;
		return file.resolveSibling(stem + " (" + about + ")" + ending);
	}
}
