package org.entrypoint.diagnostic;

/**
 * An enabling condition that the room rates on two axes: in place, and used.
 *
 * @param id stable for ever
 * @param dimension the {@link Dimension#id()} it belongs to
 * @param text the condition
 * @param source where the condition comes from
 */
public record Condition(String id, String dimension, String text, Source source) {
}
