package org.entrypoint.ownform.fill;

/**
 * Something that was meant for a cell and does not stand there.
 *
 * @param where the cell or column, as people call it
 * @param what what was meant for it
 * @param why in words
 */
public record UnfilledCell(String where, String what, String why) {
}
