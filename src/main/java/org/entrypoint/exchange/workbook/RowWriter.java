package org.entrypoint.exchange.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.entrypoint.exchange.Cell;
import org.entrypoint.exchange.Row;
import org.entrypoint.exchange.Sheet;

/** Writes rows one below the other; a row whose words need more room than a cell has goes on in marked rows. */
final class RowWriter {
	/** Excel's highest row is 409.5 points. */
	private static final double HIGHEST = 409;
	private static final double GAP = 8;
	private static final int LINES = 29;
	private final XSSFSheet target;
	private final Sheet sheet;
	private final CellWriter cells;
	private final Wording wording;
	private int count;

	RowWriter(XSSFSheet target, Styles styles, Sheet sheet, Wording wording) {
		this.target = target;
		this.sheet = sheet;
		this.cells = new CellWriter(styles);
		this.wording = wording;
	}

	/** How many rows there are by now. */
	int count() {
		return count;
	}

	void write(Row row) {
		if (row.kind() == Row.Kind.GAP) {
			target.createRow(count++).setHeightInPoints((float) GAP);
			return;
		}
		List<List<String>> pieces = new ArrayList<>();
		for (int column = 0; column < row.cells().size(); column++) {
			int lines = sheet.print() == Sheet.Print.WIDE ? Integer.MAX_VALUE : LINES;
			pieces.add(SafeText.pieces(CellWriter.text(row.cells().get(column)),
					RowHeight.characters(width(row.kind(), column)), lines));
		}
		int parts = pieces.stream().mapToInt(List::size).max().orElse(1);
		for (int part = 0; part < parts; part++) {
			write(row, pieces, part);
		}
	}

	private void write(Row row, List<List<String>> pieces, int part) {
		XSSFRow line = target.createRow(count);
		double height = RowHeight.LEAST;
		int marked = part == 0 ? -1 : mark(row);
		for (int column = 0; column < row.cells().size(); column++) {
			Cell cell = row.cells().get(column);
			List<String> own = pieces.get(column);
			String text = part < own.size() ? own.get(part) : "";
			if (column == marked) {
				text = wording.continued(own.getFirst());
			}
			Cell shown = part == 0 ? cell : new Cell.Words(text);
			boolean last = column == sheet.widths().size() - 1;
			cells.write(line.createCell(column), row.kind(), shown, text, column, last);
			height = Math.max(height, RowHeight.of(text, width(row.kind(), column), row.kind()));
		}
		line.setHeightInPoints((float) Math.min(HIGHEST, height));
		span(row.kind(), line);
		count++;
	}

	/** The cell that says that a row goes on: a table's id, a field's label. */
	private int mark(Row row) {
		return switch (row.kind()) {
			case TABLE -> row.cells().size() - 1;
			case FIELD -> 0;
			default -> -1;
		};
	}

	private int width(Row.Kind kind, int column) {
		List<Integer> widths = sheet.widths();
		int all = widths.stream().mapToInt(Integer::intValue).sum();
		return switch (kind) {
			case TITLE, HEADING, SUBHEADING, PROSE -> all;
			case FIELD -> column == 0 ? widths.getFirst() : all - widths.getFirst();
			default -> widths.get(Math.min(column, widths.size() - 1));
		};
	}

	/** Words outside tables run over the whole width; tables have no merged cells, so that they can be sorted. */
	private void span(Row.Kind kind, XSSFRow line) {
		int first = switch (kind) {
			case TITLE, HEADING, SUBHEADING, PROSE -> 0;
			case FIELD -> 1;
			default -> -1;
		};
		int last = sheet.widths().size() - 1;
		if (first < 0 || first >= last) {
			return;
		}
		for (int column = first + 1; column <= last; column++) {
			line.createCell(column).setCellStyle(line.getCell(first).getCellStyle());
		}
		target.addMergedRegionUnsafe(new CellRangeAddress(count, count, first, last));
	}
}
