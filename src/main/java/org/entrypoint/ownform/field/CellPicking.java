package org.entrypoint.ownform.field;

import org.entrypoint.ownform.content.ColumnFieldValues;
import org.entrypoint.ownform.content.FormWords;
import org.entrypoint.ownform.content.LabeledItem;
import org.entrypoint.ownform.label.ColumnLabels;
import org.entrypoint.ownform.label.FormLabels;
import org.entrypoint.ownform.label.LabelMatches;
import org.entrypoint.ownform.mapping.CellLocation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.entrypoint.ownform.copy.FormCell;
import org.entrypoint.ownform.copy.FormCopy;
import org.entrypoint.ownform.copy.FillObstacle;
import org.entrypoint.ownform.mapping.ColumnField;
import org.entrypoint.ownform.mapping.ColumnMapping;
import org.entrypoint.ownform.mapping.Mapping;
import org.entrypoint.ownform.mapping.PlanColumn;
import org.entrypoint.ownform.mapping.ListMapping;
import org.entrypoint.ownform.mapping.CellMapping;
import org.entrypoint.ownform.mapping.PlanMapping;
import org.entrypoint.ownform.mapping.RatingFormat;
import org.entrypoint.exchange.incoming.CellAddress;
import org.entrypoint.exchange.incoming.IncomingValue;
import org.entrypoint.ownform.FormProblem;
import org.entrypoint.session.Problem;
import org.entrypoint.ownform.copy.FormRange;

/** What is meant by a cell that a person points at: how far a list goes down, and which column holds the labels. */
public final class CellPicking {
	/** More of a label no file of places keeps. */
	private static final int LONGEST = 2_000;
	private final FormCopy copy;
	private final FormWords words;
	private final FormLabels labels;
	private final ColumnFieldValues columns;
	private final Mapping mapping;

	/** Picking cells of one form, to change {@code mapping}. */
	public CellPicking(FormCopy copy, FormWords words, ColumnFieldValues columns, Mapping mapping) {
		this.copy = copy;
		this.words = words;
		this.labels = new FormLabels(copy);
		this.columns = columns;
		this.mapping = mapping;
	}

	/**
	 * The mapping in which something goes where a person pointed.
	 *
	 * @throws Problem if it cannot stand there
	 */
	public Mapping point(MappedField held, FormRange range) throws Problem {
		FormCell cell = uncovered(range);
		return switch (held.take()) {
			case FormField.OfCell(var field) -> mapping.with(held.index(),
					new CellMapping(field, location(fillable(cell)), held.replaces(), labels.nearest(cell)));
			case FormField.OfNotes(var takes, var which) -> {
				int rows = rows(fillable(cell), range);
				yield mapping.with(held.index(), new ListMapping(takes, which, location(cell), rows, rows == 1,
						held.replaces(), labels.nearest(cell)));
			}
			case FormField.OfColumn(var beside) -> mapping.with(held.index(), column(held, beside, cell));
			case FormField.OfLabel(var beside, var item) -> held.entry() instanceof ColumnMapping column
					? mapping.with(held.index(), label(column, item, cell))
					: mapping;
			case FormField.OfActions actions -> actions(held, actions, fillable(cell), range);
		};
	}

	private static CellLocation location(FormCell cell) {
		return new CellLocation.At(cell.sheet(), cell.address());
	}

	/** The cell that was pointed at, or the one that it is merged with. */
	private FormCell uncovered(FormRange range) {
		CellAddress at = new CellAddress(range.row(), range.column());
		return new FormCell(range.sheet(),
				copy.plan(range.sheet()).flatMap(each -> each.merged(at)).map(each -> each.first()).orElse(at));
	}

	/** What stands there may be replaced later; formulas and heads of tables never are. */
	private FormCell fillable(FormCell cell) throws Problem {
		Optional<FillObstacle> obstacle = copy.obstacle(cell, true);
		if (obstacle.isPresent()) {
			throw new Problem(FormProblem.FILL_CANNOT, cell, words.of(obstacle.get()));
		}
		return cell;
	}

	/** How many cells from one on downward a list has: those that were pointed at, or else as far as its frame goes. */
	private int rows(FormCell first, FormRange range) {
		if (range.lastRow() == range.row()) {
			return Math.clamp(labels.boxes(first).size(), 1, ListMapping.MOST_ROWS);
		}
		int rows = 0;
		for (FormCell cell = first; cell.address().row() <= range.lastRow()
				&& rows < ListMapping.MOST_ROWS; cell = labels.below(cell)) {
			rows++;
		}
		return rows;
	}

	/** The labels stand in the column that is most like them; if none is, in the nearest one with words on the left. */
	private ColumnMapping column(MappedField held, ColumnField beside, FormCell cell) throws Problem {
		String sheet = cell.sheet();
		int values = cell.address().column();
		List<Integer> others = new ArrayList<>(
				labels.columns(sheet).stream().filter(each -> each < values).sorted((one, two) -> two - one).toList());
		if (others.isEmpty()) {
			throw new Problem(FormProblem.FILL_NO_LABELS, cell);
		}
		ColumnMapping old = held.entry() instanceof ColumnMapping before ? before : null;
		Map<String, String> own = old == null ? Map.of() : old.words();
		List<LabeledItem> items = ColumnLabels.named(own, columns.items(beside));
		int best = others.getFirst();
		NavigableSet<Integer> found = new TreeSet<>();
		for (int each : others) {
			LabelMatches<Integer> rows = new LabelMatches<>(items, labels.column(sheet, each));
			if (rows.size() > found.size()) {
				best = each;
				found = new TreeSet<>();
				for (LabeledItem item : items) {
					rows.label(item.id()).ifPresent(found::add);
				}
			}
		}
		RatingFormat as = old == null ? RatingFormat.NUMBER : old.as();
		int first = found.isEmpty() ? cell.address().row() : found.first();
		int last = found.isEmpty() ? cell.address().row() : found.last();
		return new ColumnMapping(beside, sheet, best, values, first, last, as, own, old != null && old.replaces(),
				labels.above(new FormCell(sheet, new CellAddress(first, values))));
	}

	private ColumnMapping label(ColumnMapping column, String item, FormCell cell) throws Problem {
		FormCell label = new FormCell(column.sheet(), new CellAddress(cell.address().row(), column.labels()));
		if (!cell.sheet().equalsIgnoreCase(column.sheet())
				|| !(copy.value(label).orElse(null) instanceof IncomingValue.Words(String text)) || text.isBlank()) {
			throw new Problem(FormProblem.FILL_NO_LABEL, label);
		}
		if (text.length() > LONGEST) {
			throw new Problem(FormProblem.FILL_LONG_LABEL, label);
		}
		Map<String, String> own = new HashMap<>(column.words());
		own.put(item, text);
		int row = label.address().row();
		return column.worded(own, Math.min(row, column.first()),
				column.last() == CellAddress.LAST_ROW ? column.last() : Math.max(row, column.last()));
	}

	/** What is told of actions stands side by side: one table on each sheet. */
	private Mapping actions(MappedField held, FormField.OfActions actions, FormCell cell, FormRange range) {
		Mapping rest = new MappingEditor(mapping).without(held);
		int index = IntStream
				.range(0, rest.entries().size()).filter(each -> rest.entries().get(each) instanceof PlanMapping table
						&& table.takes() == actions.when() && table.sheet().equalsIgnoreCase(cell.sheet()))
				.findFirst().orElse(MappedField.NOWHERE);
		Map<PlanColumn, Integer> marks = new EnumMap<>(PlanColumn.class);
		marks.put(actions.mark(), cell.address().column());
		PlanMapping table = new PlanMapping(actions.when(), cell.sheet(), cell.address().row(), rows(cell, range),
				marks, false, labels.above(cell));
		if (index >= 0 && rest.entries().get(index) instanceof PlanMapping old) {
			old.columns().forEach(marks::putIfAbsent);
			boolean leads = actions.mark() == PlanColumn.WHAT || range.lastRow() > range.row();
			table = new PlanMapping(old.takes(), old.sheet(), leads ? table.row() : old.row(),
					leads ? table.rows() : old.rows(), marks, old.replaces(), old.label());
		}
		return rest.with(index, table);
	}
}
