package org.entrypoint.storage.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An earlier version of a document, as its file's name describes it: so that a list of them needs no file to be read.
 *
 * @param file where it lies
 * @param at when it was saved
 * @param revision which version it is, 1 or more
 * @param why why it was kept
 * @param parent the first {@link #DIGITS} digits of the hash of the body that it goes on from, or of the nearest one
 *            before that which is kept; empty if nobody knows
 * @param body the first {@link #DIGITS} digits of the hash of its body
 * @param sum the {@link Checksum} of the whole file
 * @param size how large it is, in bytes
 */
public record Backup(Path file, Instant at, long revision, Why why, String parent, String body, String sum, long size) {
	/** How many hexadecimal digits of a hash a name holds. */
	static final int DIGITS = 16;
	private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'", Locale.ROOT)
			.withZone(ZoneOffset.UTC);
	private static final Pattern HASH = Pattern.compile("[0-9a-f]{16,64}");
	private static final Pattern NAME = Pattern.compile(
			"(\\d{8}T\\d{6}\\.\\d{3}Z)-r(\\d{1,16})-([a-z]+)-([0-9a-f]{16})-([0-9a-f]{8})(?:-([0-9a-f]{16}))?\\.json");

	/** Why a version was kept. */
	public enum Why {
		/** It was opened or saved. */
		SAVED,
		/** Another form of the file was made of it. */
		MIGRATION,
		/** What people typed into a workbook was brought into it. */
		IMPORT;

		private String word() {
			return name().toLowerCase(Locale.ROOT);
		}

		private static Optional<Why> of(String word) {
			for (Why each : values()) {
				if (each.word().equals(word)) {
					return Optional.of(each);
				}
			}
			return Optional.empty();
		}
	}

	/** The name of a backup's file. */
	static String name(Instant at, long revision, Why why, String parent, String body, String sum) {
		return AT.format(at) + "-r" + revision + "-" + why.word() + "-" + body.substring(0, DIGITS) + "-" + sum
				+ (HASH.matcher(parent).matches() ? "-" + parent.substring(0, DIGITS) : "") + ".json";
	}

	/** What its file is called if it goes on from this one. */
	String nameAfter(String ancestor) {
		return name(at, revision, why, ancestor, body, sum);
	}

	/** What a file is as a backup; empty if it is none. */
	static Optional<Backup> of(Path file, long size) {
		Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
		if (!name.matches()) {
			return Optional.empty();
		}
		try {
			Instant at = AT.parse(name.group(1), Instant::from);
			return Why.of(name.group(3)).map(why -> new Backup(file, at, Long.parseLong(name.group(2)), why,
					Objects.requireNonNullElse(name.group(6), ""), name.group(4), name.group(5), size));
		} catch (DateTimeParseException e) {
			return Optional.empty();
		}
	}

	/** Whether it holds the body that has this hash. */
	public boolean holds(String hash) {
		return hash.startsWith(body);
	}
}
