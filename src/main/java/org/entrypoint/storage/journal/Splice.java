package org.entrypoint.storage.journal;

import java.util.ArrayList;
import java.util.List;

/**
 * One place of a list where some entries went and others came.
 *
 * @param at where, counted in the list as it is when the splices before this one were made
 * @param gone how many entries went there, 0 or more
 * @param come what stands there now
 */
public record Splice<T>(int at, int gone, List<T> come) {
	/** Keeps the entries as they are. */
	public Splice {
		come = List.copyOf(come);
	}

	/**
	 * What makes {@code after} of {@code before}: little where little changed. Entries that a value shares with the one
	 * before it are compared in no time.
	 */
	static <T> List<Splice<T>> between(List<T> before, List<T> after) {
		int start = 0;
		int shorter = Math.min(before.size(), after.size());
		while (start < shorter && before.get(start).equals(after.get(start))) {
			start++;
		}
		int tail = 0;
		while (tail < shorter - start
				&& before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
			tail++;
		}
		List<T> old = before.subList(start, before.size() - tail);
		List<T> fresh = after.subList(start, after.size() - tail);
		return old.size() == fresh.size()
				? replaced(start, old, fresh)
				: List.of(new Splice<>(start, old.size(), fresh));
	}

	/** Lists of one length: each stretch in which they differ. */
	private static <T> List<Splice<T>> replaced(int start, List<T> old, List<T> fresh) {
		List<Splice<T>> all = new ArrayList<>();
		int from = 0;
		while (from < old.size()) {
			int to = from;
			while (to < old.size() && !old.get(to).equals(fresh.get(to))) {
				to++;
			}
			if (to > from) {
				all.add(new Splice<>(start + from, to - from, fresh.subList(from, to)));
			}
			from = to + 1;
		}
		return all;
	}

	/**
	 * Puts splices into a list.
	 *
	 * @throws IndexOutOfBoundsException if they were not made for this list
	 */
	static <T> void apply(List<Splice<T>> splices, List<T> list) {
		for (Splice<T> each : splices) {
			List<T> place = list.subList(each.at(), Math.addExact(each.at(), each.gone()));
			place.clear();
			place.addAll(each.come());
		}
	}
}
