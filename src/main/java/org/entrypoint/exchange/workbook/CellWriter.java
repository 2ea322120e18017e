package org.entrypoint.exchange.workbook;

import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.entrypoint.exchange.Cell;
import org.entrypoint.exchange.Row;

/** Writes one cell in its type and look. */
final class CellWriter {
	/** The years that Excel counts days in. */
	private static final int FIRST_YEAR = 1900;
	private static final int LAST_YEAR = 9999;
	private final Styles styles;

	CellWriter(Styles styles) {
		this.styles = styles;
	}

	/** The words that a cell shows; empty for numbers and for days that Excel can count. */
	static String text(Cell cell) {
		return switch (cell) {
			case Cell.Words(String text) -> text;
			case Cell.Level level -> level.text();
			case Cell.NotDiscussed(String text) -> text;
			case Cell.Day(LocalDate date) -> isCounted(date) ? "" : date.toString();
			case Cell.Count count -> "";
			case Cell.Field field -> "";
		};
	}

	private static boolean isCounted(LocalDate date) {
		return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
	}

	/** Writes a cell; {@code text} is the piece of its words that stands in this row. */
	void write(XSSFCell target, Row.Kind kind, Cell cell, String text, int column) {
		Look look = look(kind, cell, column);
		target.setCellStyle(styles.of(look.quoted(SafeText.isRisky(text))));
		switch (cell) {
			case Cell.Count(double value) -> target.setCellValue(value);
			case Cell.Day(LocalDate date) when isCounted(date) -> target.setCellValue(date);
			default -> {
				if (!text.isEmpty()) {
					target.setCellValue(new XSSFRichTextString(SafeText.spelled(text)));
				}
			}
		}
	}

	/** Writes the id of a row's thing, always words. */
	void writeId(XSSFCell target, String id) {
		target.setCellStyle(styles.of(Look.of(Look.Base.ID).quoted(SafeText.isRisky(id))));
		target.setCellValue(new XSSFRichTextString(SafeText.spelled(id)));
	}

	private static Look look(Row.Kind kind, Cell cell, int column) {
		return switch (kind) {
			case TITLE -> Look.of(Look.Base.TITLE);
			case HEADING -> Look.of(Look.Base.HEADING);
			case SUBHEADING -> Look.of(Look.Base.SUBHEADING);
			case PROSE, GAP -> Look.of(Look.Base.PROSE);
			case HEADER -> Look.of(Look.Base.HEADER);
			case FIELD -> column == 0 ? Look.of(Look.Base.LABEL) : field(cell);
			case TABLE -> table(cell);
		};
	}

	private static Look field(Cell cell) {
		return switch (cell) {
			case Cell.NotDiscussed said -> Look.of(Look.Base.MUTED_VALUE);
			case Cell.Day day -> Look.of(Look.Base.DATE_VALUE);
			case Cell.Field field -> Look.of(Look.Base.INPUT);
			default -> Look.of(Look.Base.VALUE);
		};
	}

	private static Look table(Cell cell) {
		return switch (cell) {
			case Cell.Level level -> new Look(Look.Base.TABLE, level.level(), false);
			case Cell.NotDiscussed said -> Look.of(Look.Base.MUTED);
			case Cell.Day day -> Look.of(Look.Base.DATE);
			case Cell.Field field -> Look.of(Look.Base.INPUT);
			default -> Look.of(Look.Base.TABLE);
		};
	}
}
