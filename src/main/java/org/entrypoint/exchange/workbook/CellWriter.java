package org.entrypoint.exchange.workbook;

import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellReference;
import org.entrypoint.exchange.report.Cell;
import org.entrypoint.exchange.report.Formula;
import org.entrypoint.exchange.report.Row;

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
			case Cell.Head head -> head.text();
			case Cell.ToSheet(String sheet) -> sheet;
			case Cell.Rating rating -> rating.value() == null ? rating.unsaid() : "";
			case Cell.Computed(Cell shown, Formula formula) -> text(shown);
			case Cell.Level level -> level.text();
			case Cell.NotDiscussed(String text) -> text;
			case Cell.Day(LocalDate date) -> isCounted(date) ? "" : date.toString();
			case Cell.Figure figure -> "";
			case Cell.Hands hands -> "";
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
		value(target, cell, text);
	}

	private static void value(XSSFCell target, Cell cell, String text) {
		switch (cell) {
			case Cell.ToSheet(String sheet) -> {
				target.setCellValue(text);
				target.setHyperlink(to(target, sheet));
			}
			case Cell.Computed(Cell shown, Formula formula) -> {
				follow(target, formula);
				// words, though there are none: a formula without a value is worked out to be 0
				target.setCellValue("");
				// of words beside a formula the library takes one spelling back
				value(target, shown, SafeText.spelled(text));
			}
			case Cell.Rating rating when rating.value() != null -> {
				if (rating.formula() != null) {
					follow(target, rating.formula());
				}
				target.setCellValue(rating.value());
			}
			case Cell.Hands(Integer count) when count != null -> target.setCellValue(count);
			case Cell.Figure(double value, Cell.Form form) -> target.setCellValue(value);
			case Cell.Day(LocalDate date) when isCounted(date) -> target.setCellValue(date);
			default -> {
				if (!text.isEmpty()) {
					target.setCellValue(new XSSFRichTextString(SafeText.spelled(text)));
				}
			}
		}
	}

	private static XSSFHyperlink to(XSSFCell target, String sheet) {
		XSSFHyperlink link = target.getSheet().getWorkbook().getCreationHelper()
				.createHyperlink(HyperlinkType.DOCUMENT);
		link.setAddress("'" + sheet.replace("'", "''") + "'!B1");
		link.setTooltip(sheet);
		return link;
	}

	/** The cell follows from others; what it is now is written beside the formula. */
	private static void follow(XSSFCell target, Formula formula) {
		String spelled = formula.in(
				column -> CellReference.convertNumToColString(column + RowWriter.FIRST) + (target.getRowIndex() + 1));
		target.getCTCell().addNewF().setStringValue(SafeText.spelled(spelled));
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
			case PROSE, CHARTS, GAP -> Look.of(Look.Base.PROSE);
			case HEADER -> Look.of(Look.Base.HEADER);
			case FIELD -> column == 0 ? label(cell) : field(cell);
			case TABLE -> table(cell);
		};
	}

	private static Look label(Cell cell) {
		return Look.of(cell instanceof Cell.ToSheet ? Look.Base.LINK : Look.Base.LABEL);
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
			case Cell.Level level -> new Look(Look.Base.TABLE, level.level(), false, false);
			case Cell.NotDiscussed said -> Look.of(Look.Base.MUTED);
			case Cell.Day day -> Look.of(Look.Base.DATE);
			case Cell.Field field -> Look.of(Look.Base.INPUT);
			case Cell.Hands hands -> Look.of(Look.Base.INPUT);
			case Cell.Rating rating -> Look.of(rating.value() == null ? Look.Base.MUTED_INPUT : Look.Base.INPUT);
			case Cell.Computed(Cell shown, Formula formula) -> table(shown).following();
			case Cell.Figure figure -> Look.of(switch (figure.form()) {
				case COUNT -> Look.Base.TABLE;
				case MEAN -> Look.Base.MEAN;
				case GAP -> Look.Base.GAP;
				case SHARE -> Look.Base.SHARE;
			});
			default -> Look.of(Look.Base.TABLE);
		};
	}
}
