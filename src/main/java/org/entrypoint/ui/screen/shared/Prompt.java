package org.entrypoint.ui.screen.shared;

import org.entrypoint.diagnostic.Question;
import org.entrypoint.diagnostic.QuestionKind;

/**
 * What a discuss screen asks the room.
 *
 * @param place where the answers stand
 * @param kind what an answer is
 * @param text the question, large
 * @param hint a shorter line below it; may be empty
 */
public record Prompt(String place, QuestionKind kind, String text, String hint) {
	public static Prompt of(Question question) {
		return new Prompt(question.id(), question.kind(), question.text(), question.hint());
	}
}
