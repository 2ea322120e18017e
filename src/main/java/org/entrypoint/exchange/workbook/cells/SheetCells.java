package org.entrypoint.exchange.workbook.cells;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The rows of one sheet, one below the other. */
public final class SheetCells {
	/** What the library writes where its own model has no rows. */
	private static final String NO_ROWS = "<sheetData/>";
	/** Excel keeps heights in twentieths of a point. */
	private static final int TWENTIETHS = 20;
	private final XSSFSheet sheet;
	private final SharedTexts texts;
	private final List<SheetRow> rows = new ArrayList<>();

	SheetCells(XSSFSheet sheet, SharedTexts texts) {
		this.sheet = sheet;
		this.texts = texts;
	}

	/** How many rows there are. */
	public int count() {
		return rows.size();
	}

	/** A row that is there, counted from 0. */
	public SheetRow row(int index) {
		return rows.get(index);
	}

	/** The next row, as high as the program makes it. */
	public SheetRow next() {
		return next("");
	}

	/** The next row, with a height in points. */
	public SheetRow next(double height) {
		double kept = (int) ((float) height * TWENTIETHS) / (double) TWENTIETHS;
		return next(" ht=\"" + kept + "\" customHeight=\"true\"");
	}

	private SheetRow next(String height) {
		SheetRow row = new SheetRow(texts, rows.size(), height);
		rows.add(row);
		return row;
	}

	/** Tells the sheet which cells there are. */
	void measure() {
		int first = rows.stream().mapToInt(SheetRow::first).min().orElse(0);
		int last = rows.stream().mapToInt(SheetRow::last).max().orElse(0);
		sheet.setDimensionOverride(new CellRangeAddress(0, rows.size() - 1, first, last));
	}

	/** The name of the sheet's part. */
	String part() {
		return sheet.getPackagePart().getPartName().getName().substring(1);
	}

	/** The sheet's part as the library wrote it, with the rows in their place. */
	byte[] in(byte[] written) {
		String part = new String(written, StandardCharsets.UTF_8);
		int place = part.indexOf(NO_ROWS);
		ByteArrayOutputStream whole = new ByteArrayOutputStream();
		whole.writeBytes(utf8(part.substring(0, place)));
		whole.writeBytes(utf8("<sheetData>"));
		rows.forEach(row -> whole.writeBytes(utf8(row.spelled())));
		whole.writeBytes(utf8("</sheetData>"));
		whole.writeBytes(utf8(part.substring(place + NO_ROWS.length())));
		return whole.toByteArray();
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
