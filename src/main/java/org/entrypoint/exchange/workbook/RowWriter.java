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
	private static final double GAP = 10;
	/** Room for a line in handwriting, in points. */
	private static final double TO_WRITE_IN = 23;
	private final XSSFSheet target;
	private final Sheet sheet;
	private final CellWriter cells;
	private final Wording wording;
	private final List<PageBreaks.Line> lines = new ArrayList<>();

	RowWriter(XSSFSheet target, Styles styles, Sheet sheet, Wording wording) {
		this.target = target;
		this.sheet = sheet;
		this.cells = new CellWriter(styles);
		this.wording = wording;
	}

	/** The rows that were written by now. */
	List<PageBreaks.Line> lines() {
		return lines;
	}

	void write(Row row) {
		if (row.kind() == Row.Kind.GAP) {
			target.createRow(lines.size()).setHeightInPoints((float) GAP);
			lines.add(new PageBreaks.Line(row.kind(), GAP));
			return;
		}
		List<List<String>> pieces = new ArrayList<>();
		for (int index = 0; index < row.cells().size(); index++) {
			Column column = column(row.kind(), index);
			int mark = row.kind() == Row.Kind.TABLE ? column.lines(wording.goesOn("")) : 0;
			pieces.add(SafeText.pieces(CellWriter.text(row.cells().get(index)), column, mark));
		}
		int parts = pieces.stream().mapToInt(List::size).max().orElse(1);
		for (int part = 0; part < parts; part++) {
			write(row, pieces, part);
		}
	}

	private void write(Row row, List<List<String>> pieces, int part) {
		XSSFRow line = target.createRow(lines.size());
		double height = row.cells().stream().anyMatch(Cell.Field.class::isInstance) ? TO_WRITE_IN : Column.LEAST;
		for (int index = 0; index < row.cells().size(); index++) {
			String text = text(row, pieces.get(index), index, part);
			Cell shown = part == 0 || repeats(row, pieces.get(index)) ? row.cells().get(index) : new Cell.Words(text);
			cells.write(line.createCell(index), row.kind(), shown, text, index);
			height = Math.max(height, column(row.kind(), index).height(text));
		}
		if (!row.id().isEmpty()) {
			cells.writeId(line.createCell(sheet.widths().size()), part == 0 ? row.id() : wording.continued(row.id()));
		}
		line.setHeightInPoints((float) height);
		span(row.kind(), line);
		lines.add(new PageBreaks.Line(row.kind(), height));
	}

	private String text(Row row, List<String> own, int index, int part) {
		if (part == 0 || repeats(row, own)) {
			return own.getFirst();
		}
		if (row.kind() == Row.Kind.FIELD && index == 0) {
			return wording.continued(own.getFirst());
		}
		if (part >= own.size()) {
			return "";
		}
		return row.kind() == Row.Kind.TABLE ? wording.goesOn(own.get(part)) : own.get(part);
	}

	/** In the table that is sorted and filtered, a row that goes on stays with the one it belongs to. */
	private boolean repeats(Row row, List<String> own) {
		return sheet.print() == Sheet.Print.WIDE && row.kind() == Row.Kind.TABLE && own.size() == 1;
	}

	private Column column(Row.Kind kind, int index) {
		List<Integer> widths = sheet.widths();
		int all = widths.stream().mapToInt(Integer::intValue).sum();
		return switch (kind) {
			case TITLE, HEADING, SUBHEADING, PROSE -> new Column(all, kind);
			case FIELD ->
				index == 0 ? new Column(widths.getFirst(), kind) : new Column(all - widths.getFirst(), Row.Kind.PROSE);
			case HEADER, TABLE, GAP -> new Column(widths.get(Math.min(index, widths.size() - 1)), kind);
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
		target.addMergedRegionUnsafe(new CellRangeAddress(line.getRowNum(), line.getRowNum(), first, last));
	}
}
