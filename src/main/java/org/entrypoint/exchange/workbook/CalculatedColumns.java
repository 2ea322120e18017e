package org.entrypoint.exchange.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entrypoint.exchange.report.Cell;
import org.entrypoint.exchange.report.Formula;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;

/**
 * Columns of a table in which every row follows in the same way. Their formulas name the other columns, and the table
 * knows them: Excel gives them to each row that somebody adds.
 */
final class CalculatedColumns {
	/** Excel reads 8,192 characters; where names of columns make a formula longer, cells keep the short one. */
	private static final int LONGEST = 8_000;
	private final Map<Integer, String> formulas = new TreeMap<>();

	/** Of what is no table. */
	CalculatedColumns() {
	}

	/**
	 * Of a table.
	 *
	 * @param name the table's
	 * @param heads those of all its columns
	 * @param rows all its rows
	 */
	CalculatedColumns(String name, List<String> heads, List<Line> rows) {
		common(rows).forEach((index, formula) -> {
			String named = named(name, heads, formula);
			if (named.length() <= LONGEST) {
				formulas.put(index, named);
			}
		});
	}

	/** The formulas that all rows have alike, by their cells. */
	private static Map<Integer, Formula> common(List<Line> rows) {
		Map<Integer, Formula> common = new TreeMap<>();
		Set<Integer> mixed = new HashSet<>();
		for (Line row : rows) {
			for (int index = 0; index < row.cells().size(); index++) {
				if (row.cells().get(index) instanceof Cell.Computed(Cell shown, Formula formula, Cell.Form form)) {
					Formula before = common.putIfAbsent(index, formula);
					if (before != null && !before.equals(formula)) {
						mixed.add(index);
					}
				}
			}
		}
		common.keySet().removeAll(mixed);
		return common;
	}

	/** The formula with the names of columns in the same row. */
	private static String named(String table, List<String> heads, Formula formula) {
		String of = Formula.row(table, "");
		String again = "]]:" + of.substring(0, of.length() - 2);
		return SafeText.spelled(
				formula.in(column -> Formula.row(table, heads.get(column + RowWriter.FIRST))).replace(again, "]:["));
	}

	/** The formula of a column, counted from the first cell of a row; null if its rows follow in different ways. */
	@Nullable
	String formula(int index) {
		return formulas.get(index);
	}

	/**
	 * Tells the table.
	 *
	 * @param columns those of the table, the ids first
	 */
	void write(List<CTTableColumn> columns) {
		formulas.forEach((index, formula) -> columns.get(index + RowWriter.FIRST).addNewCalculatedColumnFormula()
				.setStringValue(formula));
	}
}
