package org.entrypoint.storage.backup;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Which versions of a document go on from which. A version from which none goes on is the newest one, or somebody put
 * another version in its place: then what was said in it is nowhere else.
 *
 * @param versions all that are known
 */
record Lineage(Collection<Backup> versions) {
	/** Whether none of the versions goes on from this one. */
	boolean isLast(Backup version) {
		return versions.stream().noneMatch(each -> isParent(version, each));
	}

	/**
	 * The newest version that came after another one, which may not be known itself. A version that goes on beside it,
	 * from the same earlier one, did not. Where versions between the two are not known, the times at which they were
	 * saved tell.
	 *
	 * @param body the hash of the other one's body
	 * @param revision which version that is
	 * @param saved when it was saved
	 */
	Optional<Backup> newerThan(String body, long revision, Instant saved) {
		return versions.stream().filter(each -> each.revision() > revision && !each.holds(body) && isLast(each))
				.sorted(Comparator.comparing(Backup::at).thenComparingLong(Backup::revision).reversed())
				.filter(each -> isAfter(each, body, revision, saved)).findFirst();
	}

	private boolean isAfter(Backup last, String body, long revision, Instant saved) {
		Backup next = last;
		for (Optional<Backup> before = parent(next); before.isPresent()
				&& before.get().revision() > revision; before = parent(next)) {
			next = before.get();
		}
		boolean goesOnFrom = !next.parent().isEmpty() && body.startsWith(next.parent());
		boolean isBetween = parent(next).filter(each -> each.revision() == revision).isEmpty();
		return goesOnFrom || (isBetween && next.revision() > revision + 1 && next.at().isAfter(saved));
	}

	private Optional<Backup> parent(Backup version) {
		return versions.stream().filter(each -> isParent(each, version)).findFirst();
	}

	/** Undo leads back to a body that was there before: a version goes on from earlier ones only. */
	private static boolean isParent(Backup one, Backup other) {
		return one.revision() < other.revision() && one.body().equals(other.parent());
	}

	/** What a version goes on from when these others are gone. */
	static String parent(Backup version, Collection<Backup> gone) {
		Backup last = version;
		for (Optional<Backup> next = gone(last, gone); next.isPresent(); next = gone(last, gone)) {
			last = next.get();
		}
		return last.parent();
	}

	private static Optional<Backup> gone(Backup version, Collection<Backup> gone) {
		return gone.stream().filter(each -> isParent(each, version)).findFirst();
	}
}
