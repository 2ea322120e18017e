package org.entrypoint.exchange.filled;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entrypoint.exchange.filled.mapping.LabelColumn;
import org.entrypoint.exchange.filled.mapping.Mapping;
import org.entrypoint.exchange.filled.mapping.Mark;
import org.entrypoint.exchange.filled.mapping.NoteList;
import org.entrypoint.exchange.filled.mapping.OneCell;
import org.entrypoint.exchange.filled.mapping.PlanTable;
import org.entrypoint.exchange.filled.mapping.Spelling;

/** Mappings that differ from another one in one place. */
final class Remapping {
	private final Mapping mapping;

	Remapping(Mapping mapping) {
		this.mapping = mapping;
	}

	/** The mapping without the place of something. */
	Mapping without(Held held) {
		if (!held.isPlaced()) {
			return mapping;
		}
		return switch (held.take()) {
			case Take.OfCell cell -> mapping.withCells(without(mapping.cells(), held.index()));
			case Take.OfNotes notes -> mapping.withLists(without(mapping.lists(), held.index()));
			case Take.OfColumn column -> mapping.withColumns(without(mapping.columns(), held.index()));
			case Take.OfLabel label -> {
				Map<String, String> words = new HashMap<>(mapping.columns().get(held.index()).words());
				words.remove(label.item());
				LabelColumn column = mapping.columns().get(held.index());
				yield with(held, worded(column, words, column.first(), column.last()));
			}
			case Take.OfActions actions -> without(held, actions.mark());
		};
	}

	private Mapping without(Held held, Mark mark) {
		PlanTable table = mapping.plans().get(held.index());
		Map<Mark, Integer> columns = new EnumMap<>(table.columns());
		columns.remove(mark);
		return mapping.withPlans(columns.isEmpty()
				? without(mapping.plans(), held.index())
				: put(mapping.plans(), held.index(), new PlanTable(table.takes(), table.sheet(), table.row(),
						table.rows(), columns, table.replaces(), table.label())));
	}

	/** The same column with other words for its labels, and rows that hold them. */
	static LabelColumn worded(LabelColumn column, Map<String, String> words, int first, int last) {
		return new LabelColumn(column.takes(), column.sheet(), column.labels(), column.values(), first, last,
				column.as(), words, column.replaces(), column.label());
	}

	/** Whether something may replace what stands there. */
	boolean replaces(Held held) {
		return held.isPlaced() && switch (held.take()) {
			case Take.OfCell cell -> mapping.cells().get(held.index()).replaces();
			case Take.OfNotes notes -> mapping.lists().get(held.index()).replaces();
			case Take.OfColumn column -> mapping.columns().get(held.index()).replaces();
			case Take.OfLabel label -> false;
			case Take.OfActions actions -> mapping.plans().get(held.index()).replaces();
		};
	}

	/** The mapping in which something may replace what stands there, or may not. */
	Mapping replacing(Held held, boolean replaces) {
		if (!held.isPlaced()) {
			return mapping;
		}
		return switch (held.take()) {
			case Take.OfCell cell -> {
				OneCell old = mapping.cells().get(held.index());
				yield with(held, new OneCell(old.takes(), old.at(), replaces, old.label()));
			}
			case Take.OfNotes notes -> {
				NoteList old = mapping.lists().get(held.index());
				yield with(held, new NoteList(old.takes(), old.which(), old.at(), old.rows(), old.isJoined(), replaces,
						old.label()));
			}
			case Take.OfColumn column -> {
				LabelColumn old = mapping.columns().get(held.index());
				yield with(held, new LabelColumn(old.takes(), old.sheet(), old.labels(), old.values(), old.first(),
						old.last(), old.as(), old.words(), replaces, old.label()));
			}
			case Take.OfLabel label -> mapping;
			case Take.OfActions actions -> {
				PlanTable old = mapping.plans().get(held.index());
				yield with(held, new PlanTable(old.takes(), old.sheet(), old.row(), old.rows(), old.columns(), replaces,
						old.label()));
			}
		};
	}

	/** The mapping in which a column spells its ratings so; the same for what is no column. */
	Mapping spelling(Held held, Spelling as) {
		if (!held.isPlaced() || !(held.take() instanceof Take.OfColumn)) {
			return mapping;
		}
		LabelColumn old = mapping.columns().get(held.index());
		return with(held, new LabelColumn(old.takes(), old.sheet(), old.labels(), old.values(), old.first(), old.last(),
				as, old.words(), old.replaces(), old.label()));
	}

	/** The mapping with a cell where it had another one or none. */
	Mapping with(Held held, OneCell cell) {
		return mapping.withCells(put(mapping.cells(), held.index(), cell));
	}

	/** The mapping with a list where it had another one or none. */
	Mapping with(Held held, NoteList list) {
		return mapping.withLists(put(mapping.lists(), held.index(), list));
	}

	/** The mapping with a column where it had another one or none. */
	Mapping with(Held held, LabelColumn column) {
		return mapping.withColumns(put(mapping.columns(), held.index(), column));
	}

	/** The mapping with a table of actions where it had another one or none. */
	Mapping with(Held held, PlanTable table) {
		return mapping.withPlans(put(mapping.plans(), held.index(), table));
	}

	private static <T> List<T> without(List<T> list, int index) {
		List<T> rest = new ArrayList<>(list);
		rest.remove(index);
		return rest;
	}

	private static <T> List<T> put(List<T> list, int index, T value) {
		List<T> next = new ArrayList<>(list);
		if (index == Held.NOWHERE) {
			next.add(value);
		} else {
			next.set(index, value);
		}
		return next;
	}
}
