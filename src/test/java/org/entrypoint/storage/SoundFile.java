package org.entrypoint.storage;

import java.nio.charset.StandardCharsets;
import org.entrypoint.storage.json.WorkshopCodec;

/** The text of a sound workshop file, and its damaged relatives. */
final class SoundFile {
	/** Holds one of each part. */
	static final String TEXT = new String(new WorkshopCodec().write(OneOfEach.envelope()), StandardCharsets.UTF_8);
	/** The text of a number in it. */
	static final String NUMBER = "\"cameBack\" : 87";
	/** A text in it. */
	static final String DISTRICT = "\"Riverbend\"";

	private SoundFile() {
	}

	/** The file with {@code fresh} in the first place where {@code old} stands. */
	static String with(String old, String fresh) {
		int at = place(old);
		return TEXT.substring(0, at) + fresh + TEXT.substring(at + old.length());
	}

	/** Where this stands first. */
	static int place(String part) {
		int at = TEXT.indexOf(part);
		if (at < 0) {
			throw new IllegalArgumentException(part);
		}
		return at;
	}

	/** What a message says of the fault that begins at a place: its line, or the next one. */
	static String past(int place) {
		long line = TEXT.substring(0, place).chars().filter(each -> each == '\n').count() + 1;
		return "cannot be read past line (%,d|%,d), column ".formatted(line, line + 1);
	}

	/** What a message says of what begins in the line of this part. */
	static String in(String part) {
		return "line %,d, column "
				.formatted(TEXT.substring(0, place(part)).chars().filter(each -> each == '\n').count() + 1);
	}
}
