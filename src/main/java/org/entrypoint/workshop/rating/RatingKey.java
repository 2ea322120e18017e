package org.entrypoint.workshop.rating;

/**
 * What is rated.
 *
 * @param axis the question put to the room
 * @param item id of the dimension, statement or condition; for a test, {@code entry point/test}, and for a ripple,
 *            {@code entry point/other dimension}, so that no mark moves to another entry point when the choice changes
 */
public record RatingKey(Axis axis, String item) implements Comparable<RatingKey> {
	/** How far the entry point of a dimension meets a test. */
	public static RatingKey test(String entryPoint, String test) {
		return new RatingKey(Axis.TEST, entryPoint + "/" + test);
	}

	/** How far the entry point of a dimension moves another dimension. */
	public static RatingKey ripple(String entryPoint, String dimension) {
		return new RatingKey(Axis.RIPPLE, entryPoint + "/" + dimension);
	}

	@Override
	public int compareTo(RatingKey other) {
		int byAxis = axis.compareTo(other.axis);
		return byAxis == 0 ? item.compareTo(other.item) : byAxis;
	}
}
