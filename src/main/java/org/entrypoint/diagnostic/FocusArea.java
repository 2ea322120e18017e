package org.entrypoint.diagnostic;

import java.util.List;

/**
 * One of the conversations of the retreat.
 *
 * @param id which of the four it is
 * @param title what the screen and the workbook call it
 * @param minutes the agenda time that a new workshop proposes
 * @param questions the guiding questions in the order they are asked
 */
public record FocusArea(Area id, String title, int minutes, List<Question> questions) {
	public FocusArea {
		questions = List.copyOf(questions);
	}
}
