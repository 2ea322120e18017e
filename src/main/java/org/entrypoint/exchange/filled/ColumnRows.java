package org.entrypoint.exchange.filled;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entrypoint.exchange.filled.mapping.LabelColumn;
import org.entrypoint.exchange.incoming.IncomingRow;
import org.entrypoint.exchange.incoming.IncomingSheet;
import org.entrypoint.exchange.incoming.IncomingValue;

/** Which rows of a form the statements, conditions, tests or dimensions of a column have. */
final class ColumnRows {
	private ColumnRows() {
	}

	/** The rows by their labels, which the mapping may know in the form's own words. */
	static LabelMatches<Integer> of(LabelColumn column, List<Item> items, IncomingSheet sheet) {
		return new LabelMatches<>(named(column.words(), items), labels(sheet, column));
	}

	/** What has a label there, called as a mapping calls it. */
	static List<Item> named(Map<String, String> words, List<Item> items) {
		List<Item> named = new ArrayList<>();
		for (Item item : items) {
			String own = words.get(item.id());
			named.add(own == null ? item : new Item(item.id(), List.of(own)));
		}
		return named;
	}

	private static Map<Integer, String> labels(IncomingSheet sheet, LabelColumn column) {
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
