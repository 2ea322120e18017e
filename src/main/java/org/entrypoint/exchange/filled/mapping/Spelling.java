package org.entrypoint.exchange.filled.mapping;

/** How a column takes ratings. What the room did not know is always words, so that no mean of the form counts it. */
public enum Spelling implements Named {
	/** The level's number. */
	NUMBER("number"),
	/** The scale's word for it. */
	WORD("word"),
	/** The number and the word. */
	BOTH("both");

	private final String spelled;

	Spelling(String spelled) {
		this.spelled = spelled;
	}

	@Override
	public String spelled() {
		return spelled;
	}
}
