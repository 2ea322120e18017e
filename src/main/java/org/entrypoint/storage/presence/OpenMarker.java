package org.entrypoint.storage.presence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.entrypoint.session.Problem;
import org.entrypoint.storage.file.WholeFile;
import org.entrypoint.storage.json.strict.Json;
import tools.jackson.core.JacksonException;

/**
 * A word beside a workshop's file, for programs on other computers: who has it open, and when that was true for the
 * last time. It is advice only: nobody's words depend on it.
 *
 * @param document id of the workshop
 * @param session a name that no other session has
 * @param who has it open
 * @param since since when
 * @param lastSeen when that was true for the last time
 */
public record OpenMarker(String document, String session, FileOwner who, Instant since, Instant lastSeen) {
	/** Who was not seen for so long is gone. Clocks of two computers may differ by a minute or two. */
	private static final Duration LONGEST = Duration.ofMinutes(4);
	private static final int LARGEST = 4_096;

	/** Where the word lies: sync clients skip files of such a name. */
	public static Path beside(Path file) {
		return file.resolveSibling("~$" + file.getFileName() + ".open");
	}

	/** What is said beside a file; empty if nothing is said, or nothing that can be read. */
	public static Optional<OpenMarker> of(Path file) {
		Path word = beside(file);
		try {
			if (!Files.isRegularFile(word) || Files.size(word) > LARGEST) {
				return Optional.empty();
			}
			return Optional.ofNullable(Json.strict().readValue(Files.readAllBytes(word), OpenMarker.class));
		} catch (IOException | JacksonException e) {
			return Optional.empty();
		}
	}

	/** The same, said again. */
	OpenMarker seenAt(Instant now) {
		return new OpenMarker(document, session, who, since, now);
	}

	/**
	 * The same, since later than another one, whatever the clocks of two computers say: it takes the file over.
	 */
	OpenMarker after(OpenMarker other) {
		Instant next = other.since.plusMillis(1);
		return since.isBefore(next) ? new OpenMarker(document, session, who, next, lastSeen) : this;
	}

	/** Whether it came to the file later than another one; of two, one always did. */
	boolean isAfter(OpenMarker other) {
		return Comparator.comparing(OpenMarker::since).thenComparing(OpenMarker::session).compare(this, other) > 0;
	}

	/** Whether that session may still be there; one that says it is from the future is. */
	boolean isAlive(Clock clock, FileOwner here) {
		return !who.isDeadOn(here) && Duration.between(lastSeen, clock.instant()).compareTo(LONGEST) < 0;
	}

	/**
	 * Says it beside a file.
	 *
	 * @throws Problem if that cannot be written there
	 */
	public void say(Path file) throws Problem {
		WholeFile.write(beside(file), Json.readable().writeValueAsBytes(this));
	}
}
