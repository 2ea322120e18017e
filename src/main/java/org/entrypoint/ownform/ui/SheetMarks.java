package org.entrypoint.ownform.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entrypoint.ownform.copy.FormRange;

/**
 * What a sheet shows besides the form itself.
 *
 * @param sheet the words on its tab
 * @param placed cells that take something
 * @param current those of what a place is looked for
 * @param filled what will stand in cells, by the cell
 */
record SheetMarks(String sheet, List<FormRange> placed, Optional<FormRange> current, Map<FormRange, String> filled) {
	SheetMarks {
		placed = List.copyOf(placed);
		filled = Map.copyOf(filled);
	}

	boolean isPlaced(int row, int column) {
		return placed.stream().anyMatch(each -> each.holds(sheet, row, column));
	}

	boolean isCurrent(int row, int column) {
		return current.filter(each -> each.holds(sheet, row, column)).isPresent();
	}

	/** What will stand in a cell; nothing if it stays as it is. */
	Optional<String> filled(int row, int column) {
		return Optional.ofNullable(filled.get(FormRange.cell(sheet, row, column)));
	}
}
