package org.entrypoint.workshop;

/** How a rating came out of the room. */
public enum Method {
	/** Agreed in conversation. */
	AGREED,
	/** Hands counted per level. */
	HANDS,
	/** Paper slips counted. */
	SLIPS,
	/** The laptop passed round in secret. */
	SECRET
}
