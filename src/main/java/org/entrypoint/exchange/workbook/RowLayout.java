package org.entrypoint.exchange.workbook;

import java.util.ArrayList;
import java.util.List;
import org.entrypoint.exchange.report.Cell;
import org.entrypoint.exchange.report.Row;
import org.entrypoint.exchange.report.Sheet;

/** Measures rows; one whose words need more room than a cell has goes on in marked lines. */
final class RowLayout {
	private static final double GAP = 10;
	private static final double CHARTS = 125;
	/** Room for a line in handwriting, in points. */
	private static final double TO_WRITE_IN = 23;
	private final Sheet sheet;
	private final Wording wording;
	/** Of all columns together. */
	private final int width;

	RowLayout(Sheet sheet, Wording wording) {
		this.sheet = sheet;
		this.width = sheet.widths().stream().mapToInt(Integer::intValue).sum();
		this.wording = wording;
	}

	/** The lines of a row, at least one. */
	List<Line> lines(Row row) {
		if (row.kind() == Row.Kind.GAP || row.kind() == Row.Kind.CHARTS) {
			double height = row.kind() == Row.Kind.GAP ? GAP : CHARTS;
			return List.of(new Line(row.kind(), List.of(), List.of(), row.id(), height));
		}
		List<List<String>> pieces = new ArrayList<>();
		int parts = 1;
		for (int index = 0; index < row.cells().size(); index++) {
			Column column = column(row.kind(), index);
			List<String> own = SafeText.pieces(CellWriter.text(row.cells().get(index)), column,
					() -> row.kind() == Row.Kind.TABLE ? column.lines(wording.goesOn("")) : 0);
			pieces.add(own);
			parts = Math.max(parts, own.size());
		}
		List<Line> lines = new ArrayList<>();
		for (int part = 0; part < parts; part++) {
			lines.add(line(row, pieces, part));
		}
		return lines;
	}

	/** A heading over what goes on on another page. */
	Line continued(Line heading) {
		return lines(new Row(heading.kind(),
				heading.texts().stream().<Cell>map(each -> new Cell.Words(wording.continued(each))).toList(),
				heading.id())).getFirst();
	}

	private Line line(Row row, List<List<String>> pieces, int part) {
		double height = Column.LEAST;
		List<Cell> cells = new ArrayList<>();
		List<String> texts = new ArrayList<>();
		for (int index = 0; index < row.cells().size(); index++) {
			String text = text(row, pieces.get(index), index, part);
			texts.add(text);
			cells.add(cell(row, pieces.get(index), index, part, text));
			double needed = row.cells().get(index) instanceof Cell.Field
					? TO_WRITE_IN
					: column(row.kind(), index).height(text);
			height = Math.max(height, needed);
		}
		String id = part == 0 || row.id().isEmpty() ? row.id() : wording.continued(row.id());
		return new Line(row.kind(), cells, texts, id, height, part == 0 ? row.table() : "", row.isCalled());
	}

	/** What needs more room than a cell has follows from nothing: no formula gives a piece of it. */
	private Cell cell(Row row, List<String> own, int index, int part, String text) {
		Cell cell = row.cells().get(index);
		boolean isPiece = (part > 0 && !repeats(row, own)) || (own.size() > 1 && cell instanceof Cell.Computed);
		return isPiece ? new Cell.Words(text) : cell;
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
		return switch (kind) {
			case TITLE, HEADING, SUBHEADING, PROSE -> new Column(width, kind);
			case FIELD ->
				index == 0 ? new Column(sheet.width(0), kind) : new Column(width - sheet.width(0), Row.Kind.PROSE);
			case HEADER, TABLE, GAP, CHARTS -> new Column(sheet.width(index), kind);
		};
	}
}
