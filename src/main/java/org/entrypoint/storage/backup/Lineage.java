package org.entrypoint.storage.backup;

import java.util.Collection;
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
