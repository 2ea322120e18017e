package org.entrypoint.ownform.mapping;

/**
 * Where the answers to a question go, or what else is a list.
 *
 * @param takes a question's id or another place of notes, or {@link #CAUSES_OF_CRITICAL}
 * @param which whose answers
 * @param at the first cell
 * @param rows how many cells downward there are, 1 to {@link #MOST_ROWS}; merged cells count as one
 * @param isJoined whether all go into the first cell, one below the other
 * @param replaces whether they may replace what stands there
 * @param label the words of the form that made it so; for readers only, may be empty
 */
public record ListMapping(String takes, NoteFilter which, CellLocation at, int rows, boolean isJoined, boolean replaces,
		String label) implements MappingEntry {
	/** The root causes of the most critical issue alone. */
	public static final String CAUSES_OF_CRITICAL = "needs.mostCritical.causes";
	/** The most cells of a list. */
	public static final int MOST_ROWS = 1_000;

	@Override
	public MappingEntry replacing(boolean next) {
		return new ListMapping(takes, which, at, rows, isJoined, next, label);
	}
}
