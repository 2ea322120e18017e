package org.entrypoint.exchange.workbook;

import java.util.Objects;
import org.entrypoint.exchange.report.Cell;
import org.jspecify.annotations.Nullable;

/**
 * How a cell looks.
 *
 * @param base what it is
 * @param level the level whose color it wears; null for none
 * @param quoted whether a leading sign is marked as words
 * @param follows whether it follows from other cells, and is kept from being typed over by mistake
 * @param form how numbers are shown
 */
record Look(Base base, @Nullable Integer level, boolean quoted, boolean follows, Cell.Form form) {
	/** What a cell is, seen from its look. */
	enum Base {
		TITLE, HEADING, SUBHEADING, PROSE, LABEL, VALUE, HEADER, TABLE, INPUT, ID, MUTED, DATE, DATE_VALUE, MUTED_VALUE, MUTED_INPUT, LINK
	}

	static Look of(Base base) {
		return new Look(base, null, false, false, Cell.Form.COUNT);
	}

	Look quoted(boolean value) {
		return quoted == value ? this : new Look(base, level, value, follows, form);
	}

	/** The same for a cell that follows from others. */
	Look following() {
		return new Look(base, level, quoted, true, form);
	}

	/** The same with numbers shown so. */
	Look of(Cell.Form next) {
		return next == form ? this : new Look(base, level, quoted, follows, next);
	}

	/** Every cell asks for its style: written by hand it is found sooner. */
	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Look(Base otherBase, Integer otherLevel, boolean otherQuoted, boolean otherFollows, Cell.Form otherForm)
				&& base == otherBase && quoted == otherQuoted && follows == otherFollows && form == otherForm
				&& Objects.equals(level, otherLevel);
	}

	@Override
	public int hashCode() {
		return (((base.hashCode() * 31 + Objects.hashCode(level)) * 2 + (quoted ? 1 : 0)) * 2 + (follows ? 1 : 0)) * 31
				+ form.hashCode();
	}
}
