package org.entrypoint.exchange.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.entrypoint.exchange.report.Cell;
import org.entrypoint.exchange.report.Formula;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;

/**
 * Columns of a table in which every row follows in the same way. Their formulas name the other columns, and the table
 * knows them: Excel gives them to each row that somebody adds.
 */
final class CalculatedColumns {
	/** Excel reads 8,192 characters; where names of columns make a formula longer, cells keep the short one. */
	private static final int LONGEST = 8_000;
	private final Map<Integer, Formula> common = new TreeMap<>();
	private final Set<Integer> mixed = new HashSet<>();

	/** Hears of the next row of a table. */
	void come(Line line) {
		List<Cell> cells = line.cells();
		for (int index = 0; index < cells.size(); index++) {
			if (cells.get(index) instanceof Cell.Computed(Cell shown, Formula formula)) {
				Formula before = common.putIfAbsent(index, formula);
				if (before != null && !before.equals(formula)) {
					mixed.add(index);
				}
			}
		}
	}

	/** Another table begins. */
	void begin() {
		common.clear();
		mixed.clear();
	}

	/**
	 * Writes what was heard of into a table that covers these rows.
	 *
	 * @param heads those of all its columns
	 */
	void write(XSSFTable table, List<String> heads) {
		List<CTTableColumn> columns = table.getCTTable().getTableColumns().getTableColumnList();
		common.keySet().removeAll(mixed);
		common.forEach((index, formula) -> {
			String named = SafeText.spelled(named(table.getName(), heads, formula));
			if (named.length() <= LONGEST) {
				columns.get(index + RowWriter.FIRST).addNewCalculatedColumnFormula().setStringValue(named);
				follow(table, index + RowWriter.FIRST, named);
			}
		});
	}

	private static void follow(XSSFTable table, int column, String formula) {
		XSSFSheet sheet = table.getXSSFSheet();
		for (int row = table.getStartRowIndex() + 1; row <= table.getEndRowIndex(); row++) {
			XSSFCell cell = sheet.getRow(row).getCell(column);
			if (cell != null && cell.getCTCell().isSetF()) {
				cell.getCTCell().getF().setStringValue(formula);
			}
		}
	}

	/** The formula with the names of columns in the same row. */
	private static String named(String table, List<String> heads, Formula formula) {
		String of = Formula.row(table, "");
		String again = "]]:" + of.substring(0, of.length() - 2);
		return formula.in(column -> Formula.row(table, heads.get(column + RowWriter.FIRST))).replace(again, "]:[");
	}
}
