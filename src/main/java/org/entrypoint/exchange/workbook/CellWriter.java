package org.entrypoint.exchange.workbook;

import java.time.LocalDate;
import java.util.OptionalDouble;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.entrypoint.exchange.report.Cell;
import org.entrypoint.exchange.report.Formula;
import org.entrypoint.exchange.report.Row;
import org.entrypoint.exchange.workbook.cells.SheetRow;
import org.jspecify.annotations.Nullable;

/** Writes cells of a sheet in their types and looks. */
final class CellWriter {
	/** The years that Excel counts days in. */
	private static final int FIRST_YEAR = 1900;
	private static final int LAST_YEAR = 9999;
	private final XSSFSheet sheet;
	private final Styles styles;

	CellWriter(XSSFSheet sheet, Styles styles) {
		this.sheet = sheet;
		this.styles = styles;
	}

	/** The words that a cell shows; empty for numbers and for days that Excel can count. */
	static String text(Cell cell) {
		return switch (cell) {
			case Cell.Words(String text) -> text;
			case Cell.Head head -> head.text();
			case Cell.ToSheet(String sheet) -> sheet;
			case Cell.Rating rating -> rating.value() == null ? rating.unsaid() : "";
			case Cell.Computed(Cell shown, Formula formula, Cell.Form form) -> text(shown);
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

	/** The number that a cell shows; empty for words. */
	static OptionalDouble number(Cell cell) {
		return switch (cell) {
			case Cell.Computed(Cell shown, Formula formula, Cell.Form form) -> number(shown);
			case Cell.Rating(Double value, String unsaid, Formula formula) when value != null ->
				OptionalDouble.of(value);
			case Cell.Hands(Integer count) when count != null -> OptionalDouble.of(count);
			case Cell.Figure(double value, Cell.Form form) -> OptionalDouble.of(value);
			case Cell.Day(LocalDate date) when isCounted(date) -> OptionalDouble.of(DateUtil.getExcelDate(date));
			default -> OptionalDouble.empty();
		};
	}

	/**
	 * Writes a cell.
	 *
	 * @param text the piece of its words that stands in this row
	 * @param index among the cells of the row, from 0
	 * @param common how it follows as in all rows of its table; null if it does not
	 * @return its style
	 */
	int write(SheetRow row, int column, Row.Kind kind, Cell cell, String text, int index, @Nullable String common) {
		int style = styles.of(look(kind, cell, index).quoted(SafeText.isRisky(text))).getIndex();
		OptionalDouble number = number(cell);
		String formula = common != null && cell instanceof Cell.Computed ? common : formula(cell, row);
		if (number.isPresent() && formula != null) {
			row.number(column, style, formula, number.getAsDouble());
		} else if (number.isPresent()) {
			row.number(column, style, number.getAsDouble());
		} else if (formula != null) {
			// words, though there may be none: a formula without a value is worked out to be 0
			row.words(column, style, formula, SafeText.spelled(text));
		} else if (text.isEmpty()) {
			row.blank(column, style);
		} else {
			row.words(column, style, SafeText.spelled(text));
		}
		if (cell instanceof Cell.ToSheet(String there)) {
			link(new CellAddress(row.index(), column), there);
		}
		return style;
	}

	private void link(CellAddress from, String there) {
		XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
		link.setAddress("'" + there.replace("'", "''") + "'!B1");
		link.setTooltip(there);
		link.setCellReference(from.formatAsString());
		sheet.addHyperlink(link);
	}

	/** How the cell follows from others in its row; what it is now is written beside it. */
	private static @Nullable String formula(Cell cell, SheetRow row) {
		Formula formula = switch (cell) {
			case Cell.Computed computed -> computed.formula();
			case Cell.Rating rating when rating.value() != null -> rating.formula();
			default -> null;
		};
		return formula == null
				? null
				: SafeText.spelled(
						formula.in(column -> new CellAddress(row.index(), column + RowWriter.FIRST).formatAsString()));
	}

	/** Writes the id of a row's thing, always words. */
	void writeId(SheetRow row, int column, String id) {
		row.words(column, styles.of(Look.of(Look.Base.ID).quoted(SafeText.isRisky(id))).getIndex(),
				SafeText.spelled(id));
	}

	/** How numbers are shown that look like this cell. */
	String format(Row.Kind kind, Cell cell, int index) {
		return styles.of(look(kind, cell, index)).getDataFormatString();
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
			case Cell.Level level -> new Look(Look.Base.TABLE, level.level(), false, false, Cell.Form.COUNT);
			case Cell.NotDiscussed said -> Look.of(Look.Base.MUTED);
			case Cell.Day day -> Look.of(Look.Base.DATE);
			case Cell.Field field -> Look.of(Look.Base.INPUT);
			case Cell.Hands hands -> Look.of(Look.Base.INPUT);
			case Cell.Rating rating -> Look.of(rating.value() == null ? Look.Base.MUTED_INPUT : Look.Base.INPUT);
			case Cell.Computed(Cell shown, Formula formula, Cell.Form form) -> worked(shown, form).following();
			case Cell.Figure figure -> figure(figure.form());
			default -> Look.of(Look.Base.TABLE);
		};
	}

	/** What is no number now can become one, and is shown as such then. */
	private static Look worked(Cell shown, Cell.Form form) {
		boolean isNothing = text(shown).isEmpty() && number(shown).isEmpty();
		return isNothing ? figure(form) : table(shown).of(form);
	}

	private static Look figure(Cell.Form form) {
		return Look.of(Look.Base.TABLE).of(form);
	}
}
