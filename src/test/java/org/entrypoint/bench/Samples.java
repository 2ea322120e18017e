package org.entrypoint.bench;

import java.util.List;

/**
 * Readings of one thing.
 *
 * @param sorted from the smallest to the largest, at least one
 */
record Samples(List<Double> sorted) {
	Samples {
		sorted = sorted.stream().sorted().toList();
	}

	/** The one in the middle. */
	double median() {
		return quantile(0.5);
	}

	/** The one that only one in a hundred exceeds. */
	double p99() {
		return quantile(0.99);
	}

	private double quantile(double share) {
		return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
	}
}
