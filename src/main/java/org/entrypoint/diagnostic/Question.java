package org.entrypoint.diagnostic;

/**
 * A guiding question.
 *
 * @param id stable for ever, {@code area.name}
 * @param kind what a note that answers it carries
 * @param text the question as the room reads it
 * @param hint a shorter line under the question or in the empty entry line; may be empty
 */
public record Question(String id, QuestionKind kind, String text, String hint) {
}
