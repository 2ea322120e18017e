package org.entrypoint.workshop.note;

/** How a strength could grow. */
public enum Growth {
	/** Not said. */
	UNSAID,
	/** Take it to more schools. */
	EXPAND,
	/** Do it more fully where it is. */
	DEEPEN,
	/** Both. */
	BOTH
}
