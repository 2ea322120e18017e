package org.entrypoint.exchange.workbook.lint;

import org.entrypoint.exchange.workbook.lint.book.PackedBook;

/** Rules that are about the same. */
interface Family {
	/** Looks at a workbook whose parts hang together. */
	void look(PackedBook book, Findings findings);
}
