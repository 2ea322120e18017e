package org.entrypoint.ui.screen.entry;

import java.util.List;
import java.util.Locale;
import org.entrypoint.diagnostic.Area;
import org.entrypoint.insight.Evidence;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.Workshop;

/** The columns of the evidence table, each with the focus area that it tells about and its share of the width. */
public enum EvidenceColumn {
	/** How pressing change is. */
	NEED(Area.NEEDS, 12.5),
	/** Strengths to build on. */
	STRENGTHS(Area.STRENGTHS, 11.5),
	/** Conditions in place. */
	CONDITIONS(Area.CONDITIONS, 10.5),
	/** Conditions in place and not fully used. */
	UNTAPPED(Area.CONDITIONS, 11),
	/** Other factors. */
	FACTORS(Area.ENTRY, 15.5);

	private final Area area;
	private final double width;

	EvidenceColumn(Area area, double width) {
		this.area = area;
		this.width = width;
	}

	/** The focus area whose notes stand behind the column. */
	Area area() {
		return area;
	}

	/** The notes behind the cell of a dimension. */
	List<Note> notes(Workshop workshop, String dimension) {
		return this == UNTAPPED
				? Evidence.untappedNotes(workshop, dimension)
				: Evidence.notes(workshop, area, dimension);
	}

	/** Share of the table's width, in per cent. */
	double width() {
		return width;
	}

	/** The column's name in ids and style classes. */
	String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The column with this id. */
	static EvidenceColumn of(String id) {
		return valueOf(id.toUpperCase(Locale.ROOT));
	}
}
