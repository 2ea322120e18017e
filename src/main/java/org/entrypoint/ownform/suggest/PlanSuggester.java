package org.entrypoint.ownform.suggest;

import org.entrypoint.ownform.content.FormWords;
import org.entrypoint.ownform.label.FormLabels;
import org.entrypoint.ownform.label.LabelSimilarity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entrypoint.ownform.copy.FormCell;
import org.entrypoint.ownform.mapping.PlanColumn;
import org.entrypoint.ownform.mapping.PlanMapping;
import org.entrypoint.ownform.mapping.PlanFilter;
import org.entrypoint.exchange.incoming.CellAddress;

/**
 * Tables of a form that look like a plan: a row of heads, one of them for actions and another for something of them.
 */
final class PlanSuggester {
	/** So far above its heads a table may say which actions it is for. */
	private static final int ABOVE = 4;
	private final FormLabels labels;
	private final FormWords words;

	PlanSuggester(FormLabels labels, FormWords words) {
		this.labels = labels;
		this.words = words;
	}

	List<PlanMapping> all() {
		List<PlanMapping> tables = new ArrayList<>();
		for (String sheet : labels.sheets()) {
			Map<Integer, Map<PlanColumn, FormCell>> rows = heads(sheet);
			rows.forEach((row, heads) -> {
				if (heads.containsKey(PlanColumn.WHAT) && heads.size() > 1) {
					add(tables, sheet, row, heads);
				}
			});
		}
		return tables;
	}

	private Map<Integer, Map<PlanColumn, FormCell>> heads(String sheet) {
		Map<Integer, Map<PlanColumn, FormCell>> rows = new TreeMap<>();
		labels.all().forEach((cell, text) -> {
			if (cell.sheet().equals(sheet)) {
				for (PlanColumn mark : PlanColumn.values()) {
					if (is(text, mark)) {
						rows.computeIfAbsent(cell.address().row(), each -> new EnumMap<>(PlanColumn.class))
								.putIfAbsent(mark, cell);
					}
				}
			}
		});
		return rows;
	}

	private boolean is(String text, Enum<?> constant) {
		String normal = LabelSimilarity.normal(text);
		return words.labels(constant).stream().map(LabelSimilarity::normal).anyMatch(normal::equals);
	}

	private void add(List<PlanMapping> tables, String sheet, int row, Map<PlanColumn, FormCell> heads) {
		FormCell what = heads.get(PlanColumn.WHAT);
		List<FormCell> boxes = what == null ? List.of() : labels.boxes(labels.below(what));
		PlanFilter takes = takes(sheet, row);
		if (boxes.isEmpty() || tables.stream().anyMatch(each -> each.takes() == takes)) {
			return;
		}
		Map<PlanColumn, Integer> columns = new EnumMap<>(PlanColumn.class);
		heads.forEach((mark, head) -> columns.put(mark, head.address().column()));
		for (FormCell box : boxes) {
			columns.values()
					.forEach(each -> labels.take(new FormCell(sheet, new CellAddress(box.address().row(), each))));
		}
		tables.add(new PlanMapping(takes, sheet, boxes.getFirst().address().row(), boxes.size(), columns, false,
				FormWords.excerpt(labels.all().getOrDefault(what, ""))));
	}

	/** Which actions a table is for, by the nearest words above it. */
	private PlanFilter takes(String sheet, int row) {
		PlanFilter found = PlanFilter.ANY;
		int nearest = 0;
		for (Map.Entry<FormCell, String> each : labels.all().entrySet()) {
			int at = each.getKey().address().row();
			if (each.getKey().sheet().equals(sheet) && at < row && at >= row - ABOVE && at > nearest) {
				for (PlanFilter when : List.of(PlanFilter.NOW, PlanFilter.TOWARD)) {
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
