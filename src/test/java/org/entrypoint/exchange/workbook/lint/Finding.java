package org.entrypoint.exchange.workbook.lint;

/**
 * Something that should not be so.
 *
 * @param rule what should hold
 * @param part the name of the sheet or of the part
 * @param cell the cell or what else it is about; may be empty
 * @param about what was found there
 */
public record Finding(Rule rule, String part, String cell, String about) {
}
