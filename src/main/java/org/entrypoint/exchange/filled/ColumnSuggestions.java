package org.entrypoint.exchange.filled;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.entrypoint.exchange.filled.form.FormCell;
import org.entrypoint.exchange.filled.mapping.Beside;
import org.entrypoint.exchange.filled.mapping.LabelColumn;
import org.entrypoint.exchange.filled.mapping.Spelling;
import org.entrypoint.exchange.incoming.CellAddress;
import org.entrypoint.workshop.Workshop;

/**
 * Columns of a form that look like ratings: several statements, conditions, tests or dimensions below each other, and
 * to the right of them an empty column under a head that asks for the rating.
 */
final class ColumnSuggestions {
	/** Fewer labels below each other may be by chance. */
	private static final int FEWEST = 2;
	/** So far above its first label a column may have its head. */
	private static final int ABOVE = 6;
	private final Workshop workshop;
	private final FormLabels labels;
	private final FormWords words;

	ColumnSuggestions(Workshop workshop, FormLabels labels, FormWords words) {
		this.workshop = workshop;
		this.labels = labels;
		this.words = words;
	}

	List<LabelColumn> all() {
		List<LabelColumn> columns = new ArrayList<>();
		SaidColumns said = new SaidColumns(workshop, words);
		for (Beside beside : Beside.values()) {
			List<LabelColumn> headed = all(beside, said.items(beside), true);
			boolean asksOneThing = beside == Beside.PRESSING || beside == Beside.TEST;
			columns.addAll(headed.isEmpty() && asksOneThing
					? all(beside, said.items(beside), false).stream().limit(1).toList()
					: headed);
		}
		return columns;
	}

	private List<LabelColumn> all(Beside beside, List<Item> items, boolean headed) {
		List<LabelColumn> columns = new ArrayList<>();
		for (String sheet : labels.sheets()) {
			for (int column : labels.columns(sheet)) {
				LabelMatches<Integer> rows = new LabelMatches<>(items, labels.column(sheet, column));
				if (rows.size() >= Math.min(FEWEST, items.size())) {
					NavigableSet<Integer> found = new TreeSet<>();
					items.forEach(each -> rows.label(each.id()).ifPresent(found::add));
					values(beside, sheet, column, found, headed).ifPresent(columns::add);
				}
			}
		}
		return columns;
	}

	private Optional<LabelColumn> values(Beside beside, String sheet, int column, NavigableSet<Integer> rows,
			boolean headed) {
		Optional<FormCell> head = head(beside, sheet, column, rows.first());
		FormCell right = labels.right(new FormCell(sheet, new CellAddress(rows.first(), column)));
		// Without a head only framed cells are for it, one for each label.
		Optional<Integer> values = headed
				? head.map(each -> each.address().column())
				: Optional.of(right.address().column())
						.filter(each -> rows.stream().map(row -> new FormCell(sheet, new CellAddress(row, each)))
								.allMatch(cell -> labels.isDrawn(cell) && labels.isFree(cell)));
		return values.filter(each -> rows.stream().map(row -> new FormCell(sheet, new CellAddress(row, each)))
				.anyMatch(labels::isFree)).map(each -> {
					rows.forEach(row -> labels.take(new FormCell(sheet, new CellAddress(row, each))));
					String text = headed ? head.map(found -> labels.all().getOrDefault(found, "")).orElse("") : "";
					return new LabelColumn(beside, sheet, column, each, rows.first(), rows.last(), Spelling.NUMBER,
							Map.of(), false, FormWords.excerpt(text));
				});
	}

	/** The lowest head above the labels, to the right of them, that asks for this. */
	private Optional<FormCell> head(Beside beside, String sheet, int column, int first) {
		List<String> called = words.labels(beside).stream().map(Likeness::normal).toList();
		Optional<FormCell> found = Optional.empty();
		for (Map.Entry<FormCell, String> each : labels.all().entrySet()) {
			CellAddress at = each.getKey().address();
			if (each.getKey().sheet().equals(sheet) && at.column() > column && at.row() < first
					&& at.row() >= first - ABOVE && called.contains(Likeness.normal(each.getValue()))) {
				found = Optional.of(each.getKey());
			}
		}
		return found;
	}
}
