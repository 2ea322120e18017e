package org.entrypoint.storage.backup;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which backups of a document are kept: the newest ten; of a day, one for each ten minutes; of thirty days, one for
 * each day, and each that was made before something else than saving, or from which no newer one goes on; all together
 * not more than so many bytes. The newest one that can be read is always kept, and so is what a journal needs.
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
	 * @param isNeeded whether changes that this computer keeps go on from a backup
	 */
	List<Backup> surplus(Collection<Backup> backups, Instant now, Predicate<Backup> isReadable,
			Predicate<Backup> isNeeded) {
		List<Backup> newestFirst = backups.stream()
				.sorted(Comparator.comparing(Backup::at).thenComparingLong(Backup::revision).reversed()).toList();
		Set<Backup> kept = worthKeeping(newestFirst, now);
		Set<Backup> fitting = fitting(kept, newestFirst.stream().filter(isNeeded).toList());
		if (fitting.size() < newestFirst.size() && fitting.stream().noneMatch(isReadable)) {
			newestFirst.stream().filter(isReadable).findFirst().ifPresent(fitting::add);
		}
		return newestFirst.stream().filter(each -> !fitting.contains(each)).toList();
	}

	private static Set<Backup> worthKeeping(List<Backup> newestFirst, Instant now) {
		Set<Backup> kept = new LinkedHashSet<>();
		Set<Long> closeSlots = new HashSet<>();
		Set<Long> days = new HashSet<>();
		Lineage lineage = new Lineage(newestFirst);
		for (Backup each : newestFirst) {
			Duration age = Duration.between(each.at(), now);
			boolean isNewest = kept.size() < NEWEST;
			boolean isOneOfTheDay = age.compareTo(DAY) < 0 && closeSlots.add(slot(each.at(), CLOSE));
			boolean isOneOfTheMonth = age.compareTo(LONG) < 0
					&& (days.add(slot(each.at(), DAY)) || each.why() != Backup.Why.SAVED || lineage.isLast(each));
			if (isNewest || isOneOfTheDay || isOneOfTheMonth) {
				kept.add(each);
			}
		}
		return kept;
	}

	private static long slot(Instant at, Duration length) {
		return Math.floorDiv(at.getEpochSecond(), length.toSeconds());
	}

	/** What is needed, and from the newest on as many as there is room for; the newest in any case. */
	private Set<Backup> fitting(Set<Backup> newestFirst, List<Backup> needed) {
		Set<Backup> fitting = new LinkedHashSet<>(needed);
		newestFirst.stream().findFirst().ifPresent(fitting::add);
		long taken = fitting.stream().mapToLong(Backup::size).sum();
		for (Backup each : newestFirst) {
			taken += fitting.contains(each) ? 0 : each.size();
			if (taken > mostBytes) {
				break;
			}
			fitting.add(each);
		}
		return fitting;
	}
}
