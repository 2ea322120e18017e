package org.entrypoint.ownform.suggest;

import org.entrypoint.ownform.content.ColumnFieldValues;
import org.entrypoint.ownform.content.FormWords;
import org.entrypoint.ownform.content.LabeledItem;
import org.entrypoint.ownform.label.FormLabels;
import org.entrypoint.ownform.label.LabelMatches;
import org.entrypoint.ownform.label.LabelSimilarity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.entrypoint.ownform.copy.FormCell;
import org.entrypoint.ownform.mapping.ColumnField;
import org.entrypoint.ownform.mapping.ColumnMapping;
import org.entrypoint.ownform.mapping.RatingFormat;
import org.entrypoint.exchange.incoming.CellAddress;
import org.entrypoint.workshop.Workshop;

/**
 * Columns of a form that look like ratings: several statements, conditions, tests or dimensions below each other, and
 * to the right of them an empty column under a head that asks for the rating.
 */
final class ColumnSuggester {
	/** Fewer labels below each other may be by chance. */
	private static final int FEWEST = 2;
	/** So far above its first label a column may have its head. */
	private static final int ABOVE = 6;
	private final Workshop workshop;
	private final FormLabels labels;
	private final FormWords words;

	ColumnSuggester(Workshop workshop, FormLabels labels, FormWords words) {
		this.workshop = workshop;
		this.labels = labels;
		this.words = words;
	}

	List<ColumnMapping> all() {
		List<ColumnMapping> columns = new ArrayList<>();
		ColumnFieldValues said = new ColumnFieldValues(workshop, words);
		for (ColumnField beside : ColumnField.values()) {
			List<ColumnMapping> headed = all(beside, said.items(beside), true);
			boolean asksOneThing = beside == ColumnField.PRESSING || beside == ColumnField.TEST;
			columns.addAll(headed.isEmpty() && asksOneThing
					? all(beside, said.items(beside), false).stream().limit(1).toList()
					: headed);
		}
		return columns;
	}

	private List<ColumnMapping> all(ColumnField beside, List<LabeledItem> items, boolean headed) {
		List<ColumnMapping> columns = new ArrayList<>();
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

	private Optional<ColumnMapping> values(ColumnField beside, String sheet, int column, NavigableSet<Integer> rows,
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
					return new ColumnMapping(beside, sheet, column, each, rows.first(), rows.last(),
							RatingFormat.NUMBER, Map.of(), false, FormWords.excerpt(text));
				});
	}

	/** The lowest head above the labels, to the right of them, that asks for this. */
	private Optional<FormCell> head(ColumnField beside, String sheet, int column, int first) {
		List<String> called = words.labels(beside).stream().map(LabelSimilarity::normal).toList();
		Optional<FormCell> found = Optional.empty();
		for (Map.Entry<FormCell, String> each : labels.all().entrySet()) {
			CellAddress at = each.getKey().address();
			if (each.getKey().sheet().equals(sheet) && at.column() > column && at.row() < first
					&& at.row() >= first - ABOVE && called.contains(LabelSimilarity.normal(each.getValue()))) {
				found = Optional.of(each.getKey());
			}
		}
		return found;
	}
}
