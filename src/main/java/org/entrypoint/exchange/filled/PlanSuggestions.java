package org.entrypoint.exchange.filled;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entrypoint.exchange.filled.form.FormCell;
import org.entrypoint.exchange.filled.mapping.Mark;
import org.entrypoint.exchange.filled.mapping.PlanTable;
import org.entrypoint.exchange.filled.mapping.When;
import org.entrypoint.exchange.incoming.CellAddress;

/**
 * Tables of a form that look like a plan: a row of heads, one of them for actions and another for something of them.
 */
final class PlanSuggestions {
	/** So far above its heads a table may say which actions it is for. */
	private static final int ABOVE = 4;
	private final FormLabels labels;
	private final FormWords words;

	PlanSuggestions(FormLabels labels, FormWords words) {
		this.labels = labels;
		this.words = words;
	}

	List<PlanTable> all() {
		List<PlanTable> tables = new ArrayList<>();
		for (String sheet : labels.sheets()) {
			Map<Integer, Map<Mark, FormCell>> rows = heads(sheet);
			rows.forEach((row, heads) -> {
				if (heads.containsKey(Mark.WHAT) && heads.size() > 1) {
					add(tables, sheet, row, heads);
				}
			});
		}
		return tables;
	}

	private Map<Integer, Map<Mark, FormCell>> heads(String sheet) {
		Map<Integer, Map<Mark, FormCell>> rows = new TreeMap<>();
		labels.all().forEach((cell, text) -> {
			if (cell.sheet().equals(sheet)) {
				for (Mark mark : Mark.values()) {
					if (is(text, mark)) {
						rows.computeIfAbsent(cell.address().row(), each -> new EnumMap<>(Mark.class)).putIfAbsent(mark,
								cell);
					}
				}
			}
		});
		return rows;
	}

	private boolean is(String text, Enum<?> constant) {
		String normal = Likeness.normal(text);
		return words.labels(constant).stream().map(Likeness::normal).anyMatch(normal::equals);
	}

	private void add(List<PlanTable> tables, String sheet, int row, Map<Mark, FormCell> heads) {
		FormCell what = heads.get(Mark.WHAT);
		List<FormCell> boxes = what == null ? List.of() : labels.boxes(labels.below(what));
		When takes = takes(sheet, row);
		if (boxes.isEmpty() || tables.stream().anyMatch(each -> each.takes() == takes)) {
			return;
		}
		Map<Mark, Integer> columns = new EnumMap<>(Mark.class);
		heads.forEach((mark, head) -> columns.put(mark, head.address().column()));
		for (FormCell box : boxes) {
			columns.values()
					.forEach(each -> labels.take(new FormCell(sheet, new CellAddress(box.address().row(), each))));
		}
		tables.add(new PlanTable(takes, sheet, boxes.getFirst().address().row(), boxes.size(), columns, false,
				FormWords.excerpt(labels.all().getOrDefault(what, ""))));
	}

	/** Which actions a table is for, by the nearest words above it. */
	private When takes(String sheet, int row) {
		When found = When.ANY;
		int nearest = 0;
		for (Map.Entry<FormCell, String> each : labels.all().entrySet()) {
			int at = each.getKey().address().row();
			if (each.getKey().sheet().equals(sheet) && at < row && at >= row - ABOVE && at > nearest) {
				for (When when : List.of(When.NOW, When.TOWARD)) {
					if (is(each.getValue(), when)) {
						found = when;
						nearest = at;
					}
				}
			}
		}
		return found;
	}
}
