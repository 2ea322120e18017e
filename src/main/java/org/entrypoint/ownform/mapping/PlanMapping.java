package org.entrypoint.ownform.mapping;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Rows that take the actions of the plan, one each.
 *
 * @param takes which actions
 * @param sheet the words on the tab
 * @param row the first row, from 1
 * @param rows how many there are, 1 to {@link ListMapping#MOST_ROWS}
 * @param columns which column takes what, from 1; what has none is left out
 * @param replaces whether they may replace what stands there
 * @param label the words of the form that made it so; for readers only, may be empty
 */
public record PlanMapping(PlanFilter takes, String sheet, int row, int rows, Map<PlanColumn, Integer> columns,
		boolean replaces, String label) implements MappingEntry {
	/** A table whose columns stay as they are; at least one is needed. */
	public PlanMapping {
		columns = Collections.unmodifiableMap(new EnumMap<>(columns));
	}

	@Override
	public MappingEntry replacing(boolean next) {
		return new PlanMapping(takes, sheet, row, rows, columns, next, label);
	}

	/** The same with other columns. */
	public PlanMapping with(Map<PlanColumn, Integer> next) {
		return new PlanMapping(takes, sheet, row, rows, next, replaces, label);
	}
}
