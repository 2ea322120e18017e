package org.entrypoint.diagnostic;

import java.util.List;

/**
 * One of the conversations of the retreat.
 *
 * @param id stable for ever: {@code needs}, {@code strengths}, {@code conditions} or {@code entry}
 * @param title what the screen and the workbook call it
 * @param minutes the agenda time that a new workshop proposes
 * @param questions the guiding questions in the order they are asked
 */
public record FocusArea(String id, String title, int minutes, List<Question> questions) {
	/** Focus area 1: what must change. */
	public static final String NEEDS = "needs";
	/** Focus area 2: what to build on. */
	public static final String STRENGTHS = "strengths";
	/** Focus area 3: policies and context that make change possible. */
	public static final String CONDITIONS = "conditions";
	/** Focus area 4: where to start. */
	public static final String ENTRY = "entry";

	public FocusArea {
		questions = List.copyOf(questions);
	}
}
