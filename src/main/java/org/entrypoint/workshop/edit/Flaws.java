package org.entrypoint.workshop.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Collects the parts of a workshop that break a rule. */
final class Flaws {
	private final List<Flaw> all = new ArrayList<>();

	List<Flaw> all() {
		return List.copyOf(all);
	}

	void of(String part, Check check) {
		add(part, -1, check);
	}

	<T> void in(String part, Collection<T> parts, Function<? super T, Check> rules) {
		int position = 0;
		for (T each : parts) {
			add(part, position++, rules.apply(each));
		}
	}

	private void add(String part, int position, Check check) {
		Refusal broken = check.broken();
		if (broken != null) {
			all.add(new Flaw(part, position, check.at(), broken.reason()));
		}
	}
}
