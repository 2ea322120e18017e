package org.entrypoint.workshop.note;

/**
 * What single kinds of question ask of their notes.
 *
 * @param onset of an issue, when it began, seen from COVID
 * @param engaged of a bright spot, that teachers are most engaged there
 * @param successful of a bright spot, that teachers are most successful there
 * @param growth of something to grow, whether to expand or to deepen it
 */
public record NoteTraits(Onset onset, boolean engaged, boolean successful, Growth growth) {
	/** Nothing said. */
	public static final NoteTraits BLANK = new NoteTraits(Onset.UNSAID, false, false, Growth.UNSAID);
}
