package org.entrypoint.ownform.draft;

/**
 * A cell of a form, or several of one row that are merged.
 *
 * @param column its first column, from 1
 * @param lastColumn its last column
 * @param kind what stands in it
 * @param text that itself, as far as a person has to see it; empty for nothing
 * @param isDrawn whether the form gave it a look, such as a frame or a color
 */
public record PreviewCell(int column, int lastColumn, Kind kind, String text, boolean isDrawn) {
	/** What stands in a cell. */
	public enum Kind {
		/** Nothing. */
		EMPTY,
		/** Words, a number, a day. */
		WORDS,
		/** Something that is worked out, and never replaced. */
		FORMULA,
		/** Nothing of its own: it is merged with a cell above. */
		COVERED
	}
}
