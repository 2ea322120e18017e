package org.entrypoint.ownform.mapping;

import java.util.List;

/**
 * Which cells of a form take what.
 *
 * @param form what the form is called; for readers only, may be empty
 * @param cells single cells
 * @param lists notes, one below the other
 * @param columns ratings and words beside labels
 * @param plans tables of actions
 */
public record Mapping(String form, List<CellMapping> cells, List<ListMapping> lists, List<ColumnMapping> columns,
		List<PlanMapping> plans) {
	/** The version of the file's form. */
	public static final int VERSION = 1;

	/** A mapping whose lists stay as they are. */
	public Mapping {
		cells = List.copyOf(cells);
		lists = List.copyOf(lists);
		columns = List.copyOf(columns);
		plans = List.copyOf(plans);
	}

	/** The same with other single cells. */
	public Mapping withCells(List<CellMapping> next) {
		return new Mapping(form, next, lists, columns, plans);
	}

	/** The same with other lists. */
	public Mapping withLists(List<ListMapping> next) {
		return new Mapping(form, cells, next, columns, plans);
	}

	/** The same with other columns. */
	public Mapping withColumns(List<ColumnMapping> next) {
		return new Mapping(form, cells, lists, next, plans);
	}

	/** The same with other tables of actions. */
	public Mapping withPlans(List<PlanMapping> next) {
		return new Mapping(form, cells, lists, columns, next);
	}

	/** How many places of the form take something. */
	public int size() {
		return cells.size() + lists.size() + columns.size() + plans.size();
	}
}
