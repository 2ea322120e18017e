package org.entrypoint.diagnostic;

/**
 * A dimension of the teaching job and the entry point that stands on it.
 *
 * @param id stable for ever
 * @param letter A, B, C … as on the strip of steps
 * @param title the dimension's name
 * @param shortTitle a name short enough for a chip on a note
 * @param number the entry point's number, 1 or more
 * @param entryPoint the entry point's name
 */
public record Dimension(String id, String letter, String title, String shortTitle, int number, String entryPoint) {
}
