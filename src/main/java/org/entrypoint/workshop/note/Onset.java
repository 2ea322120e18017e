package org.entrypoint.workshop.note;

/** When an issue began, seen from COVID. */
public enum Onset {
	/** Not discussed. */
	UNSAID,
	/** It began during COVID. */
	DURING,
	/** It was already part of how teaching is set up here. */
	BEFORE,
	/** Both: older, and made worse. */
	BOTH,
	/** The room talked about it and is not sure. */
	NOT_SURE
}
