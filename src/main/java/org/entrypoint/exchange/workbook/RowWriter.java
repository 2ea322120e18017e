package org.entrypoint.exchange.workbook;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.entrypoint.exchange.Row;
import org.entrypoint.exchange.Sheet;

/** Writes lines one below the other. */
final class RowWriter {
	private final XSSFSheet target;
	private final int columns;
	private final CellWriter cells;
	private int next;

	RowWriter(XSSFSheet target, Styles styles, Sheet sheet) {
		this.target = target;
		this.columns = sheet.widths().size();
		this.cells = new CellWriter(styles);
	}

	/** How many lines were written by now. */
	int written() {
		return next;
	}

	void write(Line line) {
		XSSFRow row = target.createRow(next);
		next++;
		for (int index = 0; index < line.cells().size(); index++) {
			cells.write(row.createCell(index), line.kind(), line.cells().get(index), line.texts().get(index), index);
		}
		if (!line.id().isEmpty()) {
			cells.writeId(row.createCell(columns), line.id());
		}
		row.setHeightInPoints((float) line.height());
		span(line.kind(), row);
	}

	/** Words outside tables run over the whole width; tables have no merged cells, so that they can be sorted. */
	private void span(Row.Kind kind, XSSFRow row) {
		int first = switch (kind) {
			case TITLE, HEADING, SUBHEADING, PROSE -> 0;
			case FIELD -> 1;
			default -> -1;
		};
		int last = columns - 1;
		if (first < 0 || first >= last) {
			return;
		}
		for (int column = first + 1; column <= last; column++) {
			row.createCell(column).setCellStyle(row.getCell(first).getCellStyle());
		}
		target.addMergedRegionUnsafe(new CellRangeAddress(row.getRowNum(), row.getRowNum(), first, last));
	}
}
