package org.entrypoint.diagnostic;

/**
 * A strength statement that the room rates twice.
 *
 * @param id stable for ever
 * @param dimension the {@link Dimension#id()} it belongs to
 * @param text the statement
 */
public record Statement(String id, String dimension, String text) {
}
