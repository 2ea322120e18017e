package org.entrypoint.ownform.label;

import org.entrypoint.ownform.content.LabeledItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entrypoint.ownform.mapping.ColumnMapping;
import org.entrypoint.exchange.incoming.IncomingRow;
import org.entrypoint.exchange.incoming.IncomingSheet;
import org.entrypoint.exchange.incoming.IncomingValue;

/** Which rows of a form the statements, conditions, tests or dimensions of a column have. */
public final class ColumnLabels {
	private ColumnLabels() {
	}

	/** The rows by their labels, which the mapping may know in the form's own words. */
	public static LabelMatches<Integer> of(ColumnMapping column, List<LabeledItem> items, IncomingSheet sheet) {
		return new LabelMatches<>(named(column.words(), items), labels(sheet, column));
	}

	/** What has a label there, called as a mapping calls it. */
	public static List<LabeledItem> named(Map<String, String> words, List<LabeledItem> items) {
		List<LabeledItem> named = new ArrayList<>();
		for (LabeledItem item : items) {
			String own = words.get(item.id());
			named.add(own == null ? item : new LabeledItem(item.id(), List.of(own)));
		}
		return named;
	}

	private static Map<Integer, String> labels(IncomingSheet sheet, ColumnMapping column) {
		Map<Integer, String> labels = new TreeMap<>();
		for (IncomingRow row : sheet.rows()) {
			if (row.number() >= column.first() && row.number() <= column.last()
					&& row.cell(column.labels()).orElse(null) instanceof IncomingValue.Words(String text)) {
				labels.put(row.number(), text);
			}
		}
		return labels;
	}
}
