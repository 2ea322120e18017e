package org.entrypoint.workshop.plan;

/** Where an action works. */
public enum Reach {
	/** Not said. */
	UNSAID,
	/** The whole system. */
	SYSTEM,
	/** Schools, which may be named. */
	SCHOOLS
}
