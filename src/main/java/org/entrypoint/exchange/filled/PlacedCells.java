package org.entrypoint.exchange.filled;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.poi.ss.util.CellReference;
import org.entrypoint.exchange.filled.form.FormCell;
import org.entrypoint.exchange.filled.form.FormCopy;
import org.entrypoint.exchange.filled.mapping.LabelColumn;
import org.entrypoint.exchange.filled.mapping.Mapping;
import org.entrypoint.exchange.filled.mapping.NoteList;
import org.entrypoint.exchange.filled.mapping.PlanTable;
import org.entrypoint.exchange.filled.mapping.Spot;
import org.entrypoint.exchange.incoming.CellAddress;
import org.entrypoint.exchange.incoming.CellArea;
import org.entrypoint.session.form.FormRange;

/** The cells of a form that a mapping gives to something. */
final class PlacedCells {
	private final FormCopy copy;
	private final FormWords words;
	private final SaidColumns columns;
	private final Mapping mapping;
	/** Which rows the labels of a column have; comparing them takes a while. */
	private final Map<LabelColumn, Optional<LabelMatches<Integer>>> matches = new HashMap<>();

	PlacedCells(FormCopy copy, FormWords words, SaidColumns columns, Mapping mapping) {
		this.copy = copy;
		this.words = words;
		this.columns = columns;
		this.mapping = mapping;
	}

	/** The cells; nothing if it has none, or the form does not have them. */
	Optional<FormRange> range(Held held) {
		if (!held.isPlaced()) {
			return Optional.empty();
		}
		return switch (held.take()) {
			case Take.OfCell cell -> cell(mapping.cells().get(held.index()).at()).map(each -> down(each, 1));
			case Take.OfNotes notes -> {
				NoteList list = mapping.lists().get(held.index());
				yield cell(list.at()).map(each -> down(each, list.isJoined() ? 1 : list.rows()));
			}
			case Take.OfColumn column -> Optional.of(range(mapping.columns().get(held.index())));
			case Take.OfLabel(var beside, var item) -> {
				LabelColumn column = mapping.columns().get(held.index());
				OptionalInt row = row(column, item);
				yield row.isEmpty()
						? Optional.empty()
						: Optional.of(FormRange.cell(column.sheet(), row.getAsInt(), column.labels()));
			}
			case Take.OfActions(var when, var mark) -> {
				PlanTable table = mapping.plans().get(held.index());
				int column = table.columns().getOrDefault(mark, 1);
				yield Optional
						.of(down(new FormCell(table.sheet(), new CellAddress(table.row(), column)), table.rows()));
			}
		};
	}

	private OptionalInt row(LabelColumn column, String item) {
		Optional<LabelMatches<Integer>> rows = matches.computeIfAbsent(column, key -> copy.form().book()
				.sheet(key.sheet()).map(each -> ColumnRows.of(key, columns.items(key.takes()), each)));
		return rows.flatMap(each -> each.label(item)).map(OptionalInt::of).orElseGet(OptionalInt::empty);
	}

	private FormRange range(LabelColumn column) {
		int last = Math.min(column.last(),
				copy.form().book().sheet(column.sheet()).filter(each -> !each.rows().isEmpty())
						.map(each -> each.rows().getLast().number()).orElse(column.first()));
		return new FormRange(column.sheet(), column.first(), column.values(), Math.max(column.first(), last),
				column.values());
	}

	private Optional<FormCell> cell(Spot spot) {
		return switch (spot) {
			case Spot.At(String sheet, CellAddress cell) -> Optional.of(new FormCell(sheet, cell));
			case Spot.Called(String name) -> copy.called(name);
		};
	}

	/** Cells below each other; merged ones count as one. */
	private FormRange down(FormCell first, int rows) {
		int last = first.address().row() - 1;
		for (int count = 0; count < rows && last < CellAddress.LAST_ROW; count++) {
			CellAddress at = new CellAddress(last + 1, first.address().column());
			last = copy.plan(first.sheet()).flatMap(each -> each.merged(at)).map(CellArea::last).map(CellAddress::row)
					.orElse(last + 1);
		}
		return new FormRange(first.sheet(), first.address().row(), first.address().column(), last,
				first.address().column());
	}

	/** The same for people; empty if it has no place. */
	String where(Held held) {
		if (!held.isPlaced()) {
			return "";
		}
		return switch (held.take()) {
			case Take.OfCell cell -> mapping.cells().get(held.index()).at().toString();
			case Take.OfNotes notes -> {
				NoteList list = mapping.lists().get(held.index());
				yield list.isJoined()
						? words.get("where.joined", list.at())
						: words.get("where.rows", list.at(), list.rows());
			}
			case Take.OfColumn column -> {
				LabelColumn of = mapping.columns().get(held.index());
				yield words.get("where.column", spelled(range(of)), letters(of.labels()));
			}
			case Take.OfLabel label -> range(held).map(PlacedCells::spelled).orElse("");
			case Take.OfActions actions -> range(held).map(PlacedCells::spelled).orElse("");
		};
	}

	private static String spelled(FormRange range) {
		return range.sheet() + "!" + new CellArea(new CellAddress(range.row(), range.column()),
				new CellAddress(range.lastRow(), range.lastColumn()));
	}

	private static String letters(int column) {
		return CellReference.convertNumToColString(column - 1);
	}
}
