package org.entrypoint.exchange.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.entrypoint.exchange.report.Row;
import org.entrypoint.exchange.report.Sheet;
import org.entrypoint.exchange.workbook.cells.SheetCells;
import org.entrypoint.exchange.workbook.cells.SheetRow;

/** Writes lines one below the other. */
final class RowWriter {
	/** The first column that is shown; the one before it holds the ids. */
	static final int FIRST = 1;
	private final XSSFSheet target;
	private final SheetCells rows;
	private final int columns;
	private final CellWriter cells;
	private final TableWriter tables;
	private final List<Line> lines = new ArrayList<>();
	private Optional<Integer> charts = Optional.empty();

	RowWriter(XSSFSheet target, SheetCells rows, CellWriter cells, Sheet sheet, TableWriter tables) {
		this.target = target;
		this.rows = rows;
		this.columns = sheet.widths().size();
		this.cells = cells;
		this.tables = tables;
	}

	/** The lines that were written by now, one in each row. */
	List<Line> written() {
		return Collections.unmodifiableList(lines);
	}

	/** The row for charts; empty if there is none. */
	Optional<Integer> charts() {
		return charts;
	}

	void write(Line line) {
		int at = lines.size();
		tables.come(line, at);
		charts = line.kind() == Row.Kind.CHARTS ? Optional.of(at) : charts;
		lines.add(line);
		SheetRow row = rows.next(line.height());
		if (!line.id().isEmpty()) {
			cells.writeId(row, 0, line.id());
		}
		int style = 0;
		for (int index = 0; index < line.cells().size(); index++) {
			style = cells.write(row, FIRST + index, line.kind(), line.cells().get(index), line.texts().get(index),
					index, tables.formula(index));
		}
		span(line.kind(), row, style);
	}

	/**
	 * Words outside tables run over the whole width; tables have no merged cells, so that they can be sorted.
	 *
	 * @param style of the last cell, which runs over the rest
	 */
	private void span(Row.Kind kind, SheetRow row, int style) {
		int first = switch (kind) {
			case TITLE, HEADING, SUBHEADING, PROSE -> FIRST;
			case FIELD -> FIRST + 1;
			default -> -1;
		};
		int last = FIRST + columns - 1;
		if (first < 0 || first >= last) {
			return;
		}
		for (int column = first + 1; column <= last; column++) {
			row.blank(column, style);
		}
		target.addMergedRegionUnsafe(new CellRangeAddress(row.index(), row.index(), first, last));
	}
}
