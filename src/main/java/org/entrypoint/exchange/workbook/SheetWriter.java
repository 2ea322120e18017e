package org.entrypoint.exchange.workbook;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entrypoint.exchange.report.Sheet;
import org.entrypoint.exchange.workbook.cells.BookCells;

/** Writes one sheet of the report: its rows, and how it stays readable on the screen and on paper. */
final class SheetWriter {
	/** Excel measures columns in 1/256 of a character. */
	static final int CHARACTER = 256;
	/** Letters that are large enough on paper are small on a screen. */
	private static final int ZOOM = 120;
	/**
	 * The most pages that can be told where to begin; of a longer sheet Excel turns the pages itself. Source:
	 * [MS-XLSB], BrtBeginRwBrk.
	 */
	private static final int MOST_TURNS = 1_023;
	private final XSSFWorkbook workbook;
	private final RowLayout layout;
	private final TableWriter tables;
	private final RowWriter rows;
	private final Sheet sheet;
	private final XSSFSheet target;
	private final CellWriter cells;
	private final String footer;
	private final String state;

	SheetWriter(XSSFWorkbook workbook, BookCells book, Styles styles, LevelRules levels, Sheet sheet, Wording wording,
			String state) {
		this.workbook = workbook;
		this.sheet = sheet;
		this.target = workbook.createSheet(sheet.name());
		this.layout = new RowLayout(sheet, wording);
		this.tables = new TableWriter(target, sheet, new ChoiceRules(wording), levels);
		this.cells = new CellWriter(target, styles);
		this.rows = new RowWriter(target, book.of(target), cells, sheet, tables);
		this.footer = wording.footer();
		this.state = state;
	}

	void write(Page page) {
		// The ids are for programs that read the file again: they are neither shown nor printed.
		target.setColumnHidden(0, true);
		int columns = sheet.columns();
		for (int column = 0; column < columns; column++) {
			target.setColumnWidth(RowWriter.FIRST + column, sheet.width(column) * CHARACTER);
		}
		List<Line> lines = sheet.rows().stream().flatMap(row -> layout.lines(row).stream()).toList();
		boolean isWhole = page.isWhole(lines.stream().mapToDouble(Line::height).sum());
		double repeated = lines.stream().limit(sheet.top()).mapToDouble(Line::height).sum();
		List<PageTurns.Placed> placed = isWhole || sheet.print() == Sheet.Print.WIDE
				? List.of()
				: new PageTurns(page.heightPoints(), repeated, layout::continued).place(lines);
		if (placed.isEmpty() || placed.stream().filter(PageTurns.Placed::beginsPage).count() > MOST_TURNS) {
			tables.expect(lines);
			lines.forEach(rows::write);
		} else {
			tables.expect(placed.stream().map(PageTurns.Placed::line).toList());
			placed.forEach(this::write);
		}
		tables.end();
		charts();
		target.createFreezePane(0, sheet.top());
		target.setDisplayGridlines(false);
		target.setZoom(ZOOM);
		print(page, isWhole);
		if (sheet.hasFormulas() && !sheet.isGrowing()) {
			protect();
		}
	}

	/** What follows from other cells is not typed over by mistake; there is no password, and all else stays allowed. */
	private void protect() {
		target.enableLocking();
		target.lockFormatCells(false);
		target.lockFormatColumns(false);
		target.lockFormatRows(false);
		target.lockInsertRows(false);
		target.lockInsertHyperlinks(false);
		target.lockSort(false);
		target.lockAutoFilter(false);
	}

	/** Each chart over its share of the columns. */
	private void charts() {
		rows.charts().ifPresent(row -> {
			ChartWriter writer = new ChartWriter(target, rows.written(), cells);
			List<Integer> ends = sheet.shares(sheet.charts().size());
			int from = 0;
			for (int index = 0; index < ends.size(); index++) {
				writer.draw(sheet.charts().get(index), row, RowWriter.FIRST + from, RowWriter.FIRST + ends.get(index));
				from = ends.get(index);
			}
		});
	}

	private void write(PageTurns.Placed placed) {
		if (placed.beginsPage()) {
			target.setRowBreak(rows.written().size() - 1);
		}
		rows.write(placed.line());
	}

	private void print(Page page, boolean isWhole) {
		int index = workbook.getSheetIndex(target);
		workbook.setPrintArea(index, RowWriter.FIRST, RowWriter.FIRST + sheet.widths().size() - 1, 0,
				rows.written().size() - 1);
		target.setRepeatingRows(new CellRangeAddress(0, sheet.top() - 1, -1, -1));
		page.setUp(target, isWhole);
		// In headers and footers this sign begins a code.
		target.getHeader().setRight(state.replace("&", "&&"));
		target.getFooter().setLeft("&A");
		target.getFooter().setRight(footer);
	}
}
