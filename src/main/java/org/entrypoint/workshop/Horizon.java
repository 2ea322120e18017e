package org.entrypoint.workshop;

/** When an action starts. */
public enum Horizon {
	/** Not said. */
	UNSAID,
	/** Do now. */
	NOW,
	/** Build toward. */
	TOWARD
}
