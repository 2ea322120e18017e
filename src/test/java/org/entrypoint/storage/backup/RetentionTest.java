package org.entrypoint.storage.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.entrypoint.storage.backup.Backup.Why;
import org.junit.jupiter.api.Test;

/** Which earlier versions stay, in an afternoon and after months. */
class RetentionTest {
	private static final Instant NOW = Instant.parse("2026-11-24T15:56:56Z");
	private static final long MEGABYTE = 1024 * 1024;

	private static Backup saved(Duration ago, long revision) {
		return new Backup(Path.of("v" + revision), NOW.minus(ago), revision, Why.SAVED, body(revision - 1),
				body(revision), "0", MEGABYTE);
	}

	private static String body(long revision) {
		return "body " + revision;
	}

	/** What stays of versions, by revision. */
	private static List<Long> kept(List<Backup> all, Retention retention, Set<Long> unreadable) {
		return kept(all, retention, unreadable, backup -> false);
	}

	private static List<Long> kept(List<Backup> all, Retention retention, Set<Long> unreadable,
			Predicate<Backup> needed) {
		Set<Backup> gone = Set
				.copyOf(retention.surplus(all, NOW, backup -> !unreadable.contains(backup.revision()), needed));
		return all.stream().filter(each -> !gone.contains(each)).map(Backup::revision).sorted().toList();
	}

	@Test
	void anAfternoonWithAVersionEveryTenSeconds() {
		List<Backup> all = IntStream.range(0, 4 * 360)
				.mapToObj(number -> saved(Duration.ofSeconds(number * 10L), 2_000 - number)).toList();
		List<Long> kept = kept(all, new Retention(1_000 * MEGABYTE), Set.of());
		assertEquals(numbers(1_991, 2_000), kept.subList(kept.size() - 10, kept.size()), "the newest ten");
		assertTrue(Math.abs(10 + 24 - kept.size()) <= 1, kept.size() + ", one for each ten minutes of four hours");
	}

	@Test
	void monthsWithAVersionEveryHour() {
		List<Backup> all = IntStream.range(0, 60 * 24)
				.mapToObj(number -> saved(Duration.ofHours(number), 2_000 - number)).toList();
		List<Long> kept = kept(all, new Retention(1_000 * MEGABYTE), Set.of());
		List<Long> older = kept.stream().filter(revision -> revision <= 2_000 - 24).toList();
		assertTrue(older.size() >= 29 && older.size() <= 30, older.size() + " for the days before today");
		assertTrue(older.getFirst() > 2_000 - 31 * 24, "nothing older than thirty days");
	}

	@Test
	void whatWasThereBeforeAMigrationStaysThirtyDays() {
		List<Backup> all = new ArrayList<>(
				IntStream.range(0, 40).mapToObj(number -> saved(Duration.ofMinutes(number), 100 - number)).toList());
		all.add(new Backup(Path.of("m"), NOW.minus(Duration.ofMinutes(25)), 7, Why.MIGRATION, body(6), body(7), "0",
				MEGABYTE));
		assertTrue(kept(all, Retention.USUAL, Set.of()).contains(7L));
	}

	@Test
	void allTogetherAreNotLargerThanTheLimitButOneAlwaysStays() {
		List<Backup> all = IntStream.range(0, 30)
				.mapToObj(number -> saved(Duration.ofMinutes(number * 11L), 30 - number)).toList();
		assertEquals(numbers(26, 30), kept(all, new Retention(5 * MEGABYTE), Set.of()));
		assertEquals(List.of(30L), kept(all, new Retention(1), Set.of()));
	}

	@Test
	void theNewestThatCanBeReadStaysWhateverItsAge() {
		List<Backup> all = IntStream.range(0, 30).mapToObj(number -> saved(Duration.ofSeconds(number), 30 - number))
				.toList();
		Set<Long> unreadable = numbers(16, 30).stream().collect(Collectors.toSet());
		List<Long> kept = kept(all, Retention.USUAL, unreadable);
		assertTrue(kept.contains(15L), kept.toString());
	}

	/** Somebody put version 1 back, and the room went on from that one. */
	@Test
	void aVersionThatNoneGoesOnFromStaysThirtyDays() {
		List<Backup> all = new ArrayList<>(List.of(saved(Duration.ofSeconds(50), 1), saved(Duration.ofSeconds(49), 2),
				saved(Duration.ofSeconds(48), 3)));
		for (int later = 1; later <= 30; later++) {
			all.add(new Backup(Path.of("l" + later), NOW.minusSeconds(40 - later), 100 + later, Why.SAVED,
					later == 1 ? body(1) : body(100 + later - 1), body(100 + later), "0", MEGABYTE));
		}
		List<Long> kept = kept(all, Retention.USUAL, Set.of());
		assertTrue(kept.contains(3L), kept.toString());
		assertFalse(kept.contains(1L) || kept.contains(2L), kept.toString());
		assertEquals(numbers(121, 130), kept.subList(1, kept.size()));
		List<Backup> old = all.stream().map(each -> new Backup(each.file(), each.at().minus(Duration.ofDays(31)),
				each.revision(), each.why(), each.parent(), each.body(), each.sum(), each.size())).toList();
		assertFalse(kept(old, Retention.USUAL, Set.of()).contains(3L));
	}

	/** Undo and redo lead back to what was there already. */
	@Test
	void aVersionThatSaysWhatAnEarlierOneSaidIsTheLastAllTheSame() {
		Backup again = new Backup(Path.of("again"), NOW, 3, Why.SAVED, body(2), body(1), "0", MEGABYTE);
		Lineage lineage = new Lineage(List.of(saved(Duration.ofSeconds(9), 1), saved(Duration.ofSeconds(8), 2), again));
		assertTrue(lineage.isLast(again));
		assertFalse(lineage.isLast(saved(Duration.ofSeconds(9), 1)));
	}

	@Test
	void whatGoesOnFromOneThatIsDeletedGoesOnFromTheOneBefore() {
		List<Backup> gone = List.of(saved(Duration.ofSeconds(9), 2), saved(Duration.ofSeconds(8), 3));
		assertEquals(body(1), Lineage.parent(saved(Duration.ZERO, 4), gone));
		assertEquals(body(4), Lineage.parent(saved(Duration.ZERO, 5), gone));
	}

	@Test
	void whatAJournalGoesOnFromStaysHoweverOldAndLargeItIs() {
		List<Backup> all = IntStream.range(0, 30).mapToObj(number -> saved(Duration.ofDays(number * 3L), 30 - number))
				.toList();
		List<Long> kept = kept(all, new Retention(2 * MEGABYTE), Set.of(), each -> each.holds(body(2)));
		assertEquals(List.of(2L, 30L), kept);
	}

	private static List<Long> numbers(long first, long last) {
		return LongStream.rangeClosed(first, last).boxed().toList();
	}
}
