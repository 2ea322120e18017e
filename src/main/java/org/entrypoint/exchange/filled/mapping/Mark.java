package org.entrypoint.exchange.filled.mapping;

/** What a column of a plan takes of each action. */
public enum Mark implements Named {
	/** The action. */
	WHAT("what"),
	/** The role that owns it. */
	OWNER("owner"),
	/** By when. */
	BY("by"),
	/** The first step. */
	FIRST_STEP("firstStep"),
	/** How we will know. */
	SIGN("sign"),
	/** Do now or build toward. */
	HORIZON("horizon");

	private final String spelled;

	Mark(String spelled) {
		this.spelled = spelled;
	}

	@Override
	public String spelled() {
		return spelled;
	}
}
