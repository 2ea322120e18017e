package org.entrypoint.storage.backup;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which backups of a document are kept: the newest ten; of a day, one for each ten minutes; of thirty days, one for
 * each day, and each that was made before something else than saving; all together not more than so many bytes. The
 * newest one that can be read is always kept.
 *
 * @param mostBytes how much the backups of one document may take, in bytes
 */
record Retention(long mostBytes) {
	/** What is kept in a retreat. */
	static final Retention USUAL = new Retention(100L * 1024 * 1024);
	private static final int NEWEST = 10;
	private static final Duration CLOSE = Duration.ofMinutes(10);
	private static final Duration DAY = Duration.ofDays(1);
	private static final Duration LONG = Duration.ofDays(30);

	/**
	 * Those that may go.
	 *
	 * @param isReadable whether a backup is what it was when it was written; asked of few of them
	 */
	List<Backup> surplus(Collection<Backup> backups, Instant now, Predicate<Backup> isReadable) {
		List<Backup> newestFirst = backups.stream()
				.sorted(Comparator.comparing(Backup::at).thenComparingLong(Backup::revision).reversed()).toList();
		Set<Backup> kept = worthKeeping(newestFirst, now);
		Set<Backup> fitting = fitting(kept);
		if (fitting.size() < newestFirst.size() && fitting.stream().noneMatch(isReadable)) {
			newestFirst.stream().filter(isReadable).findFirst().ifPresent(fitting::add);
		}
		return newestFirst.stream().filter(each -> !fitting.contains(each)).toList();
	}

	private static Set<Backup> worthKeeping(List<Backup> newestFirst, Instant now) {
		Set<Backup> kept = new LinkedHashSet<>();
		Set<Long> closeSlots = new HashSet<>();
		Set<Long> days = new HashSet<>();
		for (Backup each : newestFirst) {
			Duration age = Duration.between(each.at(), now);
			boolean isNewest = kept.size() < NEWEST;
			boolean isOneOfTheDay = age.compareTo(DAY) < 0 && closeSlots.add(slot(each.at(), CLOSE));
			boolean isOneOfTheMonth = age.compareTo(LONG) < 0
					&& (days.add(slot(each.at(), DAY)) || each.why() != Backup.Why.SAVED);
			if (isNewest || isOneOfTheDay || isOneOfTheMonth) {
				kept.add(each);
			}
		}
		return kept;
	}

	private static long slot(Instant at, Duration length) {
		return Math.floorDiv(at.getEpochSecond(), length.toSeconds());
	}

	/** From the newest on, as many as there is room for; one in any case. */
	private Set<Backup> fitting(Set<Backup> newestFirst) {
		Set<Backup> fitting = new LinkedHashSet<>();
		long taken = 0;
		for (Backup each : new ArrayList<>(newestFirst)) {
			taken += each.size();
			if (taken > mostBytes && !fitting.isEmpty()) {
				break;
			}
			fitting.add(each);
		}
		return fitting;
	}
}
