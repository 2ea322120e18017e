package org.entrypoint.session.form;

/** How a column of a form takes ratings. */
public enum FormSpelling {
	/** The level's number. */
	NUMBER,
	/** The scale's word for it. */
	WORD,
	/** The number and the word. */
	BOTH
}
