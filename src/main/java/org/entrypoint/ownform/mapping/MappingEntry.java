package org.entrypoint.ownform.mapping;

/** A place of a form, or several that belong together, and what it takes. */
public sealed interface MappingEntry permits CellMapping, ListMapping, ColumnMapping, PlanMapping {
	/** Whether it may replace what stands there. */
	boolean replaces();

	/** The same with another answer to {@link #replaces()}. */
	MappingEntry replacing(boolean next);
}
