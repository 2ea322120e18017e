package org.entrypoint.ownform.mapping;

/** What a column of a plan takes of each action. */
public enum PlanColumn implements Coded {
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

	private final String code;

	PlanColumn(String code) {
		this.code = code;
	}

	@Override
	public String code() {
		return code;
	}
}
