package org.entrypoint.exchange.filled;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.entrypoint.exchange.filled.form.FormCell;
import org.entrypoint.exchange.filled.form.FormCopy;
import org.entrypoint.exchange.filled.form.Obstacle;
import org.entrypoint.exchange.filled.mapping.Beside;
import org.entrypoint.exchange.filled.mapping.LabelColumn;
import org.entrypoint.exchange.filled.mapping.Mapping;
import org.entrypoint.exchange.filled.mapping.Mark;
import org.entrypoint.exchange.filled.mapping.NoteList;
import org.entrypoint.exchange.filled.mapping.OneCell;
import org.entrypoint.exchange.filled.mapping.PlanTable;
import org.entrypoint.exchange.filled.mapping.Spelling;
import org.entrypoint.exchange.incoming.CellAddress;
import org.entrypoint.exchange.incoming.IncomingValue;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;
import org.entrypoint.session.form.FormRange;

/** What is meant by a cell that a person points at: how far a list goes down, and which column holds the labels. */
final class Pointing {
	/** More of a label no file of places keeps. */
	private static final int LONGEST = 2_000;
	private final FormCopy copy;
	private final FormWords words;
	private final FormLabels labels;
	private final SaidColumns columns;
	private final Mapping mapping;
	private final Remapping remapping;

	Pointing(FormCopy copy, FormWords words, SaidColumns columns, Mapping mapping) {
		this.copy = copy;
		this.words = words;
		this.labels = new FormLabels(copy);
		this.columns = columns;
		this.mapping = mapping;
		this.remapping = new Remapping(mapping);
	}

	/**
	 * The mapping in which something goes where a person pointed.
	 *
	 * @throws Problem if it cannot stand there
	 */
	Mapping point(Held held, FormRange range) throws Problem {
		FormCell cell = uncovered(range);
		return switch (held.take()) {
			case Take.OfCell(var field) -> remapping.with(held, new OneCell(field, Suggestions.spot(fillable(cell)),
					remapping.replaces(held), labels.nearest(cell)));
			case Take.OfNotes(var takes, var which) -> {
				int rows = rows(fillable(cell), range);
				yield remapping.with(held, new NoteList(takes, which, Suggestions.spot(cell), rows, rows == 1,
						remapping.replaces(held), labels.nearest(cell)));
			}
			case Take.OfColumn(var beside) -> remapping.with(held, column(held, beside, cell));
			case Take.OfLabel(var beside, var item) -> label(held, item, cell);
			case Take.OfActions actions -> actions(held, actions, fillable(cell), range);
		};
	}

	/** The cell that was pointed at, or the one that it is merged with. */
	private FormCell uncovered(FormRange range) {
		CellAddress at = new CellAddress(range.row(), range.column());
		return new FormCell(range.sheet(),
				copy.plan(range.sheet()).flatMap(each -> each.merged(at)).map(each -> each.first()).orElse(at));
	}

	/** What stands there may be replaced later; formulas and heads of tables never are. */
	private FormCell fillable(FormCell cell) throws Problem {
		Optional<Obstacle> obstacle = copy.obstacle(cell, true);
		if (obstacle.isPresent()) {
			throw new Problem(ProblemCode.FILL_CANNOT, cell, words.of(obstacle.get()));
		}
		return cell;
	}

	/** How many cells from one on downward a list has: those that were pointed at, or else as far as its frame goes. */
	private int rows(FormCell first, FormRange range) {
		if (range.lastRow() == range.row()) {
			return Math.clamp(labels.boxes(first).size(), 1, NoteList.MOST_ROWS);
		}
		int rows = 0;
		for (FormCell cell = first; cell.address().row() <= range.lastRow()
				&& rows < NoteList.MOST_ROWS; cell = labels.below(cell)) {
			rows++;
		}
		return rows;
	}

	/** The labels stand in the column that is most like them; if none is, in the nearest one with words on the left. */
	private LabelColumn column(Held held, Beside beside, FormCell cell) throws Problem {
		String sheet = cell.sheet();
		int values = cell.address().column();
		List<Integer> others = new ArrayList<>(
				labels.columns(sheet).stream().filter(each -> each < values).sorted((one, two) -> two - one).toList());
		if (others.isEmpty()) {
			throw new Problem(ProblemCode.FILL_NO_LABELS, cell);
		}
		LabelColumn old = held.isPlaced() ? mapping.columns().get(held.index()) : null;
		Map<String, String> own = old == null ? Map.of() : old.words();
		List<Item> items = ColumnRows.named(own, columns.items(beside));
		int best = others.getFirst();
		NavigableSet<Integer> found = new TreeSet<>();
		for (int each : others) {
			LabelMatches<Integer> rows = new LabelMatches<>(items, labels.column(sheet, each));
			if (rows.size() > found.size()) {
				best = each;
				found = new TreeSet<>();
				for (Item item : items) {
					rows.label(item.id()).ifPresent(found::add);
				}
			}
		}
		Spelling as = old == null ? Spelling.NUMBER : old.as();
		int first = found.isEmpty() ? cell.address().row() : found.first();
		int last = found.isEmpty() ? cell.address().row() : found.last();
		return new LabelColumn(beside, sheet, best, values, first, last, as, own, old != null && old.replaces(),
				labels.above(new FormCell(sheet, new CellAddress(first, values))));
	}

	private Mapping label(Held held, String item, FormCell cell) throws Problem {
		LabelColumn column = mapping.columns().get(held.index());
		FormCell label = new FormCell(column.sheet(), new CellAddress(cell.address().row(), column.labels()));
		if (!cell.sheet().equalsIgnoreCase(column.sheet())
				|| !(copy.value(label).orElse(null) instanceof IncomingValue.Words(String text)) || text.isBlank()) {
			throw new Problem(ProblemCode.FILL_NO_LABEL, label);
		}
		if (text.length() > LONGEST) {
			throw new Problem(ProblemCode.FILL_LONG_LABEL, label);
		}
		Map<String, String> own = new HashMap<>(column.words());
		own.put(item, text);
		int row = label.address().row();
		return remapping.with(held, Remapping.worded(column, own, Math.min(row, column.first()),
				column.last() == CellAddress.LAST_ROW ? column.last() : Math.max(row, column.last())));
	}

	/** What is told of actions stands side by side: one table on each sheet. */
	private Mapping actions(Held held, Take.OfActions actions, FormCell cell, FormRange range) {
		Mapping rest = remapping.without(held);
		int index = IntStream.range(0, rest.plans().size())
				.filter(each -> rest.plans().get(each).takes() == actions.when()
						&& rest.plans().get(each).sheet().equalsIgnoreCase(cell.sheet()))
				.findFirst().orElse(Held.NOWHERE);
		Map<Mark, Integer> marks = new EnumMap<>(Mark.class);
		marks.put(actions.mark(), cell.address().column());
		PlanTable table = new PlanTable(actions.when(), cell.sheet(), cell.address().row(), rows(cell, range), marks,
				false, labels.above(cell));
		if (index != Held.NOWHERE) {
			PlanTable old = rest.plans().get(index);
			old.columns().forEach(marks::putIfAbsent);
			boolean leads = actions.mark() == Mark.WHAT || range.lastRow() > range.row();
			table = new PlanTable(old.takes(), old.sheet(), leads ? table.row() : old.row(),
					leads ? table.rows() : old.rows(), marks, old.replaces(), old.label());
		}
		return new Remapping(rest).with(new Held(held.id(), actions, index), table);
	}
}
