package org.entrypoint.diagnostic;

/**
 * One step of a {@link Scale}.
 *
 * @param value 1 or more, rising with the scale
 * @param label the word shown beside the number, for example "Mostly"
 */
public record Level(int value, String label) {
}
