package org.entrypoint.workshop.plan;

/** What an action moves. */
public enum Resource {
	/** Who does the work. */
	PEOPLE,
	/** When the work is done. */
	TIME,
	/** What the work costs. */
	MONEY
}
