package org.entrypoint.workshop;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance that falls the same way for the same seed. */
public final class Dice {
	private final Random random;

	/** Dice for a seed. */
	public Dice(long seed) {
		random = new Random(seed);
	}

	/** Whether this happens, which it does once in so many times. */
	boolean onceIn(int times) {
		return random.nextInt(times) == 0;
	}

	/** A number from 0 to one less than {@code below}. */
	int below(int below) {
		return random.nextInt(below);
	}

	/** One of these; there must be one. */
	<T> T one(Collection<T> all) {
		return List.copyOf(all).get(random.nextInt(all.size()));
	}

	@SafeVarargs
	final <T> T one(T... all) {
		return all[random.nextInt(all.length)];
	}

	/** Up to three of these, each once. */
	<T> List<T> some(Collection<T> all) {
		List<T> mixed = new ArrayList<>(all);
		Collections.shuffle(mixed, random);
		return mixed.subList(0, Math.min(mixed.size(), random.nextInt(4)));
	}
}
