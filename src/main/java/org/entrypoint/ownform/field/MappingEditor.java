package org.entrypoint.ownform.field;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entrypoint.ownform.mapping.ColumnMapping;
import org.entrypoint.ownform.mapping.Mapping;
import org.entrypoint.ownform.mapping.PlanColumn;
import org.entrypoint.ownform.mapping.ListMapping;
import org.entrypoint.ownform.mapping.CellMapping;
import org.entrypoint.ownform.mapping.PlanMapping;
import org.entrypoint.ownform.mapping.RatingFormat;

/** Mappings that differ from another one in one place. */
public final class MappingEditor {
	private final Mapping mapping;

	public MappingEditor(Mapping mapping) {
		this.mapping = mapping;
	}

	/** The mapping without the place of something. */
	public Mapping without(MappedField held) {
		if (!held.isPlaced()) {
			return mapping;
		}
		return switch (held.take()) {
			case FormField.OfCell cell -> mapping.withCells(without(mapping.cells(), held.index()));
			case FormField.OfNotes notes -> mapping.withLists(without(mapping.lists(), held.index()));
			case FormField.OfColumn column -> mapping.withColumns(without(mapping.columns(), held.index()));
			case FormField.OfLabel label -> {
				Map<String, String> words = new HashMap<>(mapping.columns().get(held.index()).words());
				words.remove(label.item());
				ColumnMapping column = mapping.columns().get(held.index());
				yield with(held, worded(column, words, column.first(), column.last()));
			}
			case FormField.OfActions actions -> without(held, actions.mark());
		};
	}

	private Mapping without(MappedField held, PlanColumn mark) {
		PlanMapping table = mapping.plans().get(held.index());
		Map<PlanColumn, Integer> columns = new EnumMap<>(table.columns());
		columns.remove(mark);
		return mapping.withPlans(columns.isEmpty()
				? without(mapping.plans(), held.index())
				: put(mapping.plans(), held.index(), new PlanMapping(table.takes(), table.sheet(), table.row(),
						table.rows(), columns, table.replaces(), table.label())));
	}

	/** The same column with other words for its labels, and rows that hold them. */
	static ColumnMapping worded(ColumnMapping column, Map<String, String> words, int first, int last) {
		return new ColumnMapping(column.takes(), column.sheet(), column.labels(), column.values(), first, last,
				column.as(), words, column.replaces(), column.label());
	}

	/** Whether something may replace what stands there. */
	public boolean replaces(MappedField held) {
		return held.isPlaced() && switch (held.take()) {
			case FormField.OfCell cell -> mapping.cells().get(held.index()).replaces();
			case FormField.OfNotes notes -> mapping.lists().get(held.index()).replaces();
			case FormField.OfColumn column -> mapping.columns().get(held.index()).replaces();
			case FormField.OfLabel label -> false;
			case FormField.OfActions actions -> mapping.plans().get(held.index()).replaces();
		};
	}

	/** The mapping in which something may replace what stands there, or may not. */
	public Mapping replacing(MappedField held, boolean replaces) {
		if (!held.isPlaced()) {
			return mapping;
		}
		return switch (held.take()) {
			case FormField.OfCell cell -> {
				CellMapping old = mapping.cells().get(held.index());
				yield with(held, new CellMapping(old.takes(), old.at(), replaces, old.label()));
			}
			case FormField.OfNotes notes -> {
				ListMapping old = mapping.lists().get(held.index());
				yield with(held, new ListMapping(old.takes(), old.which(), old.at(), old.rows(), old.isJoined(),
						replaces, old.label()));
			}
			case FormField.OfColumn column -> {
				ColumnMapping old = mapping.columns().get(held.index());
				yield with(held, new ColumnMapping(old.takes(), old.sheet(), old.labels(), old.values(), old.first(),
						old.last(), old.as(), old.words(), replaces, old.label()));
			}
			case FormField.OfLabel label -> mapping;
			case FormField.OfActions actions -> {
				PlanMapping old = mapping.plans().get(held.index());
				yield with(held, new PlanMapping(old.takes(), old.sheet(), old.row(), old.rows(), old.columns(),
						replaces, old.label()));
			}
		};
	}

	/** The mapping in which a column spells its ratings so; the same for what is no column. */
	public Mapping spelling(MappedField held, RatingFormat as) {
		if (!held.isPlaced() || !(held.take() instanceof FormField.OfColumn)) {
			return mapping;
		}
		ColumnMapping old = mapping.columns().get(held.index());
		return with(held, new ColumnMapping(old.takes(), old.sheet(), old.labels(), old.values(), old.first(),
				old.last(), as, old.words(), old.replaces(), old.label()));
	}

	/** The mapping with a cell where it had another one or none. */
	Mapping with(MappedField held, CellMapping cell) {
		return mapping.withCells(put(mapping.cells(), held.index(), cell));
	}

	/** The mapping with a list where it had another one or none. */
	Mapping with(MappedField held, ListMapping list) {
		return mapping.withLists(put(mapping.lists(), held.index(), list));
	}

	/** The mapping with a column where it had another one or none. */
	Mapping with(MappedField held, ColumnMapping column) {
		return mapping.withColumns(put(mapping.columns(), held.index(), column));
	}

	/** The mapping with a table of actions where it had another one or none. */
	Mapping with(MappedField held, PlanMapping table) {
		return mapping.withPlans(put(mapping.plans(), held.index(), table));
	}

	private static <T> List<T> without(List<T> list, int index) {
		List<T> rest = new ArrayList<>(list);
		rest.remove(index);
		return rest;
	}

	private static <T> List<T> put(List<T> list, int index, T value) {
		List<T> next = new ArrayList<>(list);
		if (index == MappedField.NOWHERE) {
			next.add(value);
		} else {
			next.set(index, value);
		}
		return next;
	}
}
