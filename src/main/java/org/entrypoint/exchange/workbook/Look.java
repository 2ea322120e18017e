package org.entrypoint.exchange.workbook;

import org.jspecify.annotations.Nullable;

/**
 * How a cell looks.
 *
 * @param base what it is
 * @param level the level whose color it wears; null for none
 * @param quoted whether a leading sign is marked as words
 * @param follows whether it follows from other cells, and is kept from being typed over by mistake
 */
record Look(Base base, @Nullable Integer level, boolean quoted, boolean follows) {
	/** What a cell is, seen from its look. */
	enum Base {
		TITLE, HEADING, SUBHEADING, PROSE, LABEL, VALUE, HEADER, TABLE, INPUT, ID, MUTED, DATE, DATE_VALUE, MUTED_VALUE, MUTED_INPUT, LINK, MEAN, GAP, SHARE
	}

	static Look of(Base base) {
		return new Look(base, null, false, false);
	}

	Look quoted(boolean value) {
		return new Look(base, level, value, follows);
	}

	/** The same for a cell that follows from others. */
	Look following() {
		return new Look(base, level, quoted, true);
	}
}
