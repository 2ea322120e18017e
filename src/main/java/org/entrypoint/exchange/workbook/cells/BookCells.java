package org.entrypoint.exchange.workbook.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The cells of a workbook. They are spelled as soon as they are known and put into the parts that the library writes:
 * its own model of a cell takes many times the memory and the time, and all of its cells are read again to be written.
 */
public final class BookCells {
	private static final String TEXTS = "xl/sharedStrings.xml";
	private final SharedTexts texts = new SharedTexts();
	private final List<SheetCells> sheets = new ArrayList<>();

	/** The cells of a new sheet. */
	public SheetCells of(XSSFSheet sheet) {
		SheetCells cells = new SheetCells(sheet, texts);
		sheets.add(cells);
		return cells;
	}

	/** Tells the sheets which cells they have; before they are written. */
	public void measure() {
		sheets.forEach(SheetCells::measure);
	}

	/** Puts the cells into the parts of the workbook, by their names. */
	public void putInto(Map<String, byte[]> parts) {
		sheets.forEach(each -> parts.computeIfPresent(each.part(), (name, written) -> each.in(written)));
		parts.put(TEXTS, texts.part());
	}
}
