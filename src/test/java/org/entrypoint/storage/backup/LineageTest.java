package org.entrypoint.storage.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entrypoint.storage.backup.Backup.Why;
import org.junit.jupiter.api.Test;

/** Which version is newer than another one, among those that this computer knows. */
class LineageTest {
	private static final Instant BEGIN = Instant.parse("2026-11-24T15:00:00Z");

	/** A version like “b3 r2”: a third one, which goes on from the second; each is saved a minute after another. */
	private static Backup version(String names, int minute) {
		String[] each = names.split(" ", -1);
		return new Backup(Path.of(each[0]), BEGIN.plusSeconds(minute * 60L), revision(each[0]), Why.SAVED,
				each.length > 1 ? each[1] : "", each[0], "0", 1);
	}

	private static long revision(String name) {
		return Long.parseLong(name.substring(1, 2));
	}

	/** The newest version after one that was saved in that minute; “none” if there is none. */
	private static String newer(String name, int minute, String... known) {
		List<Backup> versions = Stream.iterate(0, each -> each < known.length, each -> each + 1)
				.map(each -> version(known[each], each)).toList();
		Optional<Backup> newer = new Lineage(versions).newerThan(name, revision(name), BEGIN.plusSeconds(minute * 60L));
		return newer.map(Backup::body).orElse("none");
	}

	@Test
	void theLastOfThoseThatGoOnFromItIsNewer() {
		assertEquals("r4", newer("r2", 1, "r1", "r2 r1", "r3 r2", "r4 r3"));
		assertEquals("r4", newer("r1", 0, "r1", "r2 r1", "r3 r2", "r4 r3"));
	}

	@Test
	void nothingIsNewerThanTheNewest() {
		assertEquals("none", newer("r4", 3, "r1", "r2 r1", "r3 r2", "r4 r3"));
		assertEquals("none", newer("r5", 4, "r1", "r2 r1", "r3 r2", "r4 r3"), "another computer went on");
	}

	@Test
	void whatWentOnFromAnOlderVersionOnPurposeIsNotOlder() {
		assertEquals("none", newer("b3", 4, "r1", "r2 r1", "r3 r2", "r4 r3", "b3 r2"));
		assertEquals("none", newer("b4", 5, "r1", "r2 r1", "r3 r2", "r4 r3", "r5 r4", "b4 b3"));
	}

	@Test
	void whatSomebodyElseWroteFromTheSameVersionIsNotOlder() {
		assertEquals("none", newer("b3", 2, "r1", "r2 r1", "r3 r2", "r4 r3"));
	}

	@Test
	void theTimesTellWhereVersionsBetweenAreNotKnown() {
		assertEquals("r7", newer("r2", 1, "r1", "r2 r1", "r7 r6"), "on this computer nobody saw the third to sixth");
		assertEquals("r5", newer("r3", 1, "r1", "r2 r1", "r5 r2"), "the third is no longer kept");
		assertEquals("none", newer("b3", 9, "r1", "r2 r1", "r7 r6"), "it was saved later");
	}

	@Test
	void ofNothingThatIsKeptNothingIsNewer() {
		assertEquals("none", newer("r1", 0));
	}
}
