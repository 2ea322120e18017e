package org.entrypoint.workshop.rating;

/** How a vote was taken. What is agreed in conversation is no vote. */
public enum Method {
	/** Hands counted per level. */
	HANDS,
	/** Paper slips counted. */
	SLIPS,
	/** The laptop passed round in secret. */
	SECRET
}
