package org.entrypoint.workshop.plan;

/** When an action starts. */
public enum Horizon {
	/** Not said. */
	UNSAID,
	/** Do now. */
	NOW,
	/** Build toward. */
	TOWARD
}
