package org.entrypoint.exchange.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entrypoint.exchange.report.Cell;
import org.entrypoint.exchange.report.Choices;
import org.entrypoint.exchange.report.Row;
import org.entrypoint.exchange.report.Sheet;
import org.entrypoint.exchange.workbook.cells.BookCells;
import org.entrypoint.exchange.workbook.cells.SheetCells;
import org.entrypoint.exchange.workbook.cells.SheetRow;
import org.entrypoint.session.port.Exporter;

/**
 * The hidden sheet with the lists that answers are chosen from, each under a name. Of a scale there are two: the
 * numbers that are typed, and beside them the numbers with their words.
 */
final class ListsWriter {
	private static final int WIDTH = 24;
	private final XSSFWorkbook workbook;
	private final XSSFSheet target;
	private final SheetCells rows;
	private final CellWriter cells;
	private int next;

	ListsWriter(XSSFWorkbook workbook, BookCells book, Styles styles, Wording wording) {
		this.workbook = workbook;
		this.target = workbook.createSheet(wording.lists());
		this.rows = book.of(target);
		this.cells = new CellWriter(target, styles);
	}

	/** Writes the lists, and out of sight what tells later whether a row was touched. */
	void write(List<Choices> lists, List<String> seals, Exporter.Paper paper) {
		for (Choices each : lists) {
			if (each.isScale()) {
				column(each.name(),
						each.levels().stream().<Cell>map(level -> Cell.Figure.count(level.level())).toList());
				column(each.words(), each.values());
			} else {
				column(each.name(), each.values());
			}
		}
		target.createFreezePane(0, 1);
		new Page(Sheet.Print.LANDSCAPE, paper).setUp(target, false);
		seals(seals); // and no print area: LibreOffice prints hidden sheets that have one
		workbook.setSheetVisibility(workbook.getSheetIndex(target), SheetVisibility.HIDDEN);
	}

	private void seals(List<String> seals) {
		for (int row = 0; row < seals.size(); row++) {
			cells.writeId(row(row), next, seals.get(row));
		}
		target.setColumnHidden(next, true);
	}

	private void column(String name, List<Cell> values) {
		cells.write(row(0), next, Row.Kind.HEADER, Cell.Head.of(name), name, next, null);
		for (int row = 0; row < values.size(); row++) {
			Cell value = values.get(row);
			cells.write(row(row + 1), next, Row.Kind.TABLE, value, CellWriter.text(value), next, null);
		}
		target.setColumnWidth(next, WIDTH * SheetWriter.CHARACTER);
		XSSFName defined = workbook.createName();
		defined.setNameName(name);
		defined.setRefersToFormula("'" + target.getSheetName() + "'!"
				+ new CellRangeAddress(1, values.size(), next, next).formatAsString(null, true));
		next++;
	}

	private SheetRow row(int index) {
		return index < rows.count() ? rows.row(index) : rows.next();
	}
}
