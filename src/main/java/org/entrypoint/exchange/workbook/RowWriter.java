package org.entrypoint.exchange.workbook;

import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.entrypoint.exchange.report.Row;
import org.entrypoint.exchange.report.Sheet;

/** Writes lines one below the other. */
final class RowWriter {
	/** The first column that is shown; the one before it holds the ids. */
	static final int FIRST = 1;
	private final XSSFSheet target;
	private final int columns;
	private final CellWriter cells;
	private final TableWriter tables;
	private int next;
	private Optional<Integer> charts = Optional.empty();

	RowWriter(XSSFSheet target, Styles styles, Sheet sheet, TableWriter tables) {
		this.target = target;
		this.columns = sheet.widths().size();
		this.cells = new CellWriter(styles);
		this.tables = tables;
	}

	/** How many lines were written by now. */
	int written() {
		return next;
	}

	/** The row for charts; empty if there is none. */
	Optional<Integer> charts() {
		return charts;
	}

	void write(Line line) {
		XSSFRow row = target.createRow(next);
		tables.come(line, next);
		charts = line.kind() == Row.Kind.CHARTS ? Optional.of(next) : charts;
		next++;
		if (!line.id().isEmpty()) {
			cells.writeId(row.createCell(0), line.id());
		}
		for (int index = 0; index < line.cells().size(); index++) {
			cells.write(row.createCell(FIRST + index), line.kind(), line.cells().get(index), line.texts().get(index),
					index);
		}
		row.setHeightInPoints((float) line.height());
		span(line.kind(), row);
	}

	/** Words outside tables run over the whole width; tables have no merged cells, so that they can be sorted. */
	private void span(Row.Kind kind, XSSFRow row) {
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
			row.createCell(column).setCellStyle(row.getCell(first).getCellStyle());
		}
		target.addMergedRegionUnsafe(new CellRangeAddress(row.getRowNum(), row.getRowNum(), first, last));
	}
}
