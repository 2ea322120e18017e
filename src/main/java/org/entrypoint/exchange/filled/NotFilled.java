package org.entrypoint.exchange.filled;

/**
 * Something that was meant for a cell and does not stand there.
 *
 * @param where the cell or column, as people call it
 * @param what what was meant for it
 * @param why in words
 */
public record NotFilled(String where, String what, String why) {
}
