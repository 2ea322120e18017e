package org.entrypoint.ownform.field;

import org.entrypoint.ownform.content.ColumnFieldValues;
import org.entrypoint.ownform.content.FormWords;
import org.entrypoint.ownform.label.ColumnLabels;
import org.entrypoint.ownform.label.LabelMatches;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.entrypoint.ownform.copy.FormCell;
import org.entrypoint.ownform.copy.FormCopy;
import org.entrypoint.ownform.mapping.ColumnMapping;
import org.entrypoint.ownform.mapping.CellMapping;
import org.entrypoint.ownform.mapping.ListMapping;
import org.entrypoint.ownform.mapping.MappingEntry;
import org.entrypoint.ownform.mapping.PlanMapping;
import org.entrypoint.ownform.mapping.CellLocation;
import org.entrypoint.exchange.incoming.CellAddress;
import org.entrypoint.exchange.incoming.CellArea;
import org.entrypoint.ownform.copy.FormRange;

/** The cells of a form that a mapping gives to something. */
public final class FieldRanges {
	private final FormCopy copy;
	private final FormWords words;
	private final ColumnFieldValues columns;
	/** Which rows the labels of a column have; comparing them takes a while. */
	private final Map<ColumnMapping, Optional<LabelMatches<Integer>>> matches = new HashMap<>();

	/** The cells of one form, whose columns take what {@code columns} says. */
	public FieldRanges(FormCopy copy, FormWords words, ColumnFieldValues columns) {
		this.copy = copy;
		this.words = words;
		this.columns = columns;
	}

	/** The cells; nothing if it has none, or the form does not have them. */
	public Optional<FormRange> range(MappedField held) {
		return switch (held.entry()) {
			case null -> Optional.empty();
			case CellMapping cell -> cell(cell.at()).map(each -> down(each, 1));
			case ListMapping list -> cell(list.at()).map(each -> down(each, list.isJoined() ? 1 : list.rows()));
			case ColumnMapping column when held.take() instanceof FormField.OfLabel label ->
				row(column, label.item()).map(row -> FormRange.cell(column.sheet(), row, column.labels()));
			case ColumnMapping column -> Optional.of(range(column));
			case PlanMapping table -> {
				int column = held.take() instanceof FormField.OfActions actions
						? table.columns().getOrDefault(actions.mark(), 1)
						: 1;
				yield Optional
						.of(down(new FormCell(table.sheet(), new CellAddress(table.row(), column)), table.rows()));
			}
		};
	}

	private Optional<Integer> row(ColumnMapping column, String item) {
		Optional<LabelMatches<Integer>> rows = matches.computeIfAbsent(column, key -> copy.form().book()
				.sheet(key.sheet()).map(each -> ColumnLabels.of(key, columns.items(key.takes()), each)));
		return rows.flatMap(each -> each.label(item));
	}

	private FormRange range(ColumnMapping column) {
		int last = Math.min(column.last(),
				copy.form().book().sheet(column.sheet()).filter(each -> !each.rows().isEmpty())
						.map(each -> each.rows().getLast().number()).orElse(column.first()));
		return new FormRange(column.sheet(), column.first(), column.values(), Math.max(column.first(), last),
				column.values());
	}

	private Optional<FormCell> cell(CellLocation spot) {
		return switch (spot) {
			case CellLocation.At(String sheet, CellAddress cell) -> Optional.of(new FormCell(sheet, cell));
			case CellLocation.Called(String name) -> copy.called(name);
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
	public String where(MappedField held) {
		return switch (held.entry()) {
			case null -> "";
			case CellMapping cell -> cell.at().toString();
			case ListMapping list -> list.isJoined()
					? words.get("where.joined", list.at())
					: words.get("where.rows", list.at(), list.rows());
			case ColumnMapping column when held.take() instanceof FormField.OfColumn -> words.get("where.column",
					spelled(range(column)), CellReference.convertNumToColString(column.labels() - 1));
			case MappingEntry other -> range(held).map(FieldRanges::spelled).orElse("");
		};
	}

	private static String spelled(FormRange range) {
		return range.sheet() + "!" + new CellArea(new CellAddress(range.row(), range.column()),
				new CellAddress(range.lastRow(), range.lastColumn()));
	}
}
