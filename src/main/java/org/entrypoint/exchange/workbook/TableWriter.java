package org.entrypoint.exchange.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.entrypoint.exchange.report.Cell;
import org.entrypoint.exchange.report.Row;
import org.entrypoint.exchange.report.Sheet;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;

/**
 * Sees the lines of a sheet go by and makes Excel's own tables of those that have a name. Below every head it puts what
 * may be chosen there.
 */
final class TableWriter {
	private final XSSFSheet target;
	private final Sheet sheet;
	private final ChoiceRules choices;
	private final LevelRules levels;
	private List<Line> lines = List.of();
	private CalculatedColumns calculated = new CalculatedColumns();
	private Line heads = new Line(Row.Kind.GAP, List.of(), List.of(), "", 0);
	private int headsRow;
	private int first = -1;
	private int last;

	TableWriter(XSSFSheet target, Sheet sheet, ChoiceRules choices, LevelRules levels) {
		this.target = target;
		this.sheet = sheet;
		this.choices = choices;
		this.levels = levels;
	}

	/** Hears of all lines that are going to be written, one in each row. */
	void expect(List<Line> all) {
		lines = all;
	}

	/** How a cell of the row that was heard of last follows as in all rows of its table; null if it does not. */
	@Nullable
	String formula(int index) {
		return first < 0 ? null : calculated.formula(index);
	}

	/** Hears of the line that was written in a row. */
	void come(Line line, int row) {
		if (line.kind() == Row.Kind.TABLE) {
			first = first < 0 ? row : first;
			last = row;
			return;
		}
		end();
		if (line.kind() == Row.Kind.HEADER) {
			heads = line;
			headsRow = row;
			calculated = line.table().isEmpty()
					? new CalculatedColumns()
					: new CalculatedColumns(line.table(), names(), lines.subList(row + 1, lines.size()).stream()
							.takeWhile(each -> each.kind() == Row.Kind.TABLE).toList());
		} else if (line.kind() != Row.Kind.SUBHEADING) {
			heads = new Line(Row.Kind.GAP, List.of(), List.of(), "", 0);
		}
	}

	/** No row follows the last one. */
	void end() {
		if (first >= 0) {
			for (int index = 0; index < heads.cells().size(); index++) {
				if (heads.cells().get(index) instanceof Cell.Head head) {
					CellRangeAddress below = new CellRangeAddress(first, last, index + 1, index + 1);
					choices.put(target, below, head);
					levels.put(target, below, head, sheet.width(index));
				}
			}
			if (!heads.table().isEmpty()) {
				table();
			}
		}
		first = -1;
	}

	/** Who looks for what somebody said filters; what was rated and what follows is looked at as a whole. */
	private boolean isFiltered() {
		return heads.cells().stream().filter(Cell.Head.class::isInstance).map(Cell.Head.class::cast).allMatch(
				each -> each.below() == Cell.Below.CHOSEN && (each.choices() == null || !each.choices().isScale()));
	}

	/** The names of the columns, that of the ids first. */
	private List<String> names() {
		List<String> names = new ArrayList<>(List.of(heads.id()));
		names.addAll(heads.texts());
		return names;
	}

	/** The ids belong to the table, so that they go along when it is sorted. */
	private void table() {
		int columns = heads.cells().size() + 1;
		XSSFTable table = target.createTable(new AreaReference(new CellReference(headsRow, 0),
				new CellReference(last, columns - 1), SpreadsheetVersion.EXCEL2007));
		CTTable written = table.getCTTable();
		table.setName(heads.table());
		table.setDisplayName(heads.table());
		List<String> names = names();
		List<CTTableColumn> found = written.getTableColumns().getTableColumnList();
		for (int index = 0; index < found.size(); index++) {
			found.get(index).setName(SafeText.spelled(names.get(index)));
		}
		calculated.write(found);
		if (isFiltered()) {
			written.addNewAutoFilter().setRef(written.getRef());
		}
	}
}
