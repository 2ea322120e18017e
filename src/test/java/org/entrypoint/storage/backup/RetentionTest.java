package org.entrypoint.storage.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
		return new Backup(Path.of("v" + revision), NOW.minus(ago), revision, Why.SAVED, "0", "0", MEGABYTE);
	}

	/** What stays of versions, by revision. */
	private static List<Long> kept(List<Backup> all, Retention retention, Set<Long> unreadable) {
		Set<Backup> gone = Set.copyOf(retention.surplus(all, NOW, backup -> !unreadable.contains(backup.revision())));
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
		all.add(new Backup(Path.of("m"), NOW.minus(Duration.ofMinutes(25)), 7, Why.MIGRATION, "0", "0", MEGABYTE));
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

	private static List<Long> numbers(long first, long last) {
		return LongStream.rangeClosed(first, last).boxed().toList();
	}
}
