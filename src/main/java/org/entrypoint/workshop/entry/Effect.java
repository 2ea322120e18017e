package org.entrypoint.workshop.entry;

/** What a factor does to an entry point. */
public enum Effect {
	/** Not said. */
	UNSAID,
	/** It helps. */
	HELPS,
	/** It neither helps nor hinders. */
	NEUTRAL,
	/** It hinders. */
	HINDERS
}
