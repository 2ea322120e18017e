package org.entrypoint.exchange.workbook.lint.book;

import org.apache.poi.ss.util.CellAddress;

/**
 * A cell as the file has it.
 *
 * @param at where
 * @param row the number of the row that it is written in, from 0
 * @param style the number of its style
 * @param type as the file spells it: s for shared words, str for words that a formula gives, n, b, e
 * @param formula without its equals sign; empty for none
 * @param hasValue whether a value is written
 * @param value the words, or the number as it is spelled; empty for none
 * @param shared the number of the words that it shares; -1 for none
 */
public record BookCell(CellAddress at, int row, int style, String type, String formula, boolean hasValue, String value,
		int shared) {
	/** Whether it follows from a formula. */
	public boolean follows() {
		return !formula.isEmpty();
	}

	/** Whether it is words that somebody could have typed. */
	public boolean isWords() {
		return !follows() && (type.equals("s") || type.equals("inlineStr") || type.equals("str"));
	}
}
