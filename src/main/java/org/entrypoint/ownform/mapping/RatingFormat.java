package org.entrypoint.ownform.mapping;

/** How a column takes ratings. What the room did not know is always words, so that no mean of the form counts it. */
public enum RatingFormat implements Coded {
	/** The level's number. */
	NUMBER("number"),
	/** The scale's word for it. */
	WORD("word"),
	/** The number and the word. */
	BOTH("both");

	private final String code;

	RatingFormat(String code) {
		this.code = code;
	}

	@Override
	public String code() {
		return code;
	}
}
