package org.entrypoint.exchange.filled;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.entrypoint.locale.LocalDates;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.entrypoint.exchange.filled.form.CellContent;
import org.entrypoint.exchange.filled.form.FormCopy;
import org.entrypoint.exchange.filled.form.SheetPlan;
import org.entrypoint.exchange.incoming.CellAddress;
import org.entrypoint.exchange.incoming.CellArea;
import org.entrypoint.exchange.incoming.IncomingRow;
import org.entrypoint.exchange.incoming.IncomingSheet;
import org.entrypoint.exchange.incoming.IncomingValue;
import org.entrypoint.session.form.FormBox;
import org.entrypoint.session.form.FormRow;
import org.entrypoint.session.form.FormSheet;

/** A sheet of a form as people see it, so that they can point at its cells. */
final class SheetView {
	/** Forms that people fill in end before. */
	private static final int MOST_ROWS = 500;
	private static final int MOST_COLUMNS = 60;
	/** So many empty rows and columns are shown behind the last that holds something. */
	private static final int MORE_ROWS = 10;
	private static final int MORE_COLUMNS = 2;
	/** More of a text does not help to find a cell. */
	private static final int LONGEST = 500;
	private final IncomingSheet sheet;
	private final SheetPlan plan;
	private final int columns;

	private SheetView(IncomingSheet sheet, SheetPlan plan) {
		this.sheet = sheet;
		this.plan = plan;
		int used = sheet.rows().stream().map(IncomingRow::cells).filter(each -> !each.isEmpty())
				.mapToInt(each -> each.lastKey()).max().orElse(1);
		columns = Math.min(MOST_COLUMNS, Math.max(used, plan.corner().column()) + MORE_COLUMNS);
	}

	/** The sheets that people see. */
	static List<FormSheet> all(FormCopy copy) {
		List<FormSheet> sheets = new ArrayList<>();
		for (IncomingSheet sheet : copy.form().book().sheets()) {
			if (!sheet.isHidden()) {
				copy.plan(sheet.name()).map(plan -> new SheetView(sheet, plan).sheet()).ifPresent(sheets::add);
			}
		}
		return sheets;
	}

	private FormSheet sheet() {
		int used = sheet.rows().isEmpty() ? 1 : sheet.rows().getLast().number();
		int rows = Math.min(MOST_ROWS, Math.max(used, plan.corner().row()) + MORE_ROWS);
		return new FormSheet(sheet.name(), IntStream.rangeClosed(1, columns).mapToObj(plan::width).toList(),
				IntStream.rangeClosed(1, rows).mapToObj(this::row).toList());
	}

	private FormRow row(int number) {
		Optional<IncomingRow> row = sheet.row(number);
		List<FormBox> boxes = new ArrayList<>();
		for (int column = 1; column <= columns; column++) {
			CellAddress at = new CellAddress(number, column);
			Optional<CellArea> merged = plan.merged(at);
			int last = Math.min(columns, merged.map(each -> each.last().column()).orElse(column));
			boolean covered = merged.filter(each -> each.first().row() < number).isPresent();
			IncomingValue value = covered ? null : row.flatMap(each -> each.cell(at.column())).orElse(null);
			FormBox.Kind kind = covered
					? FormBox.Kind.COVERED
					: value == null
							? FormBox.Kind.EMPTY
							: value instanceof IncomingValue.Formula ? FormBox.Kind.FORMULA : FormBox.Kind.WORDS;
			boxes.add(new FormBox(column, last, kind, value == null ? "" : text(value), plan.isDrawn(at)));
			column = last;
		}
		return new FormRow(number, boxes);
	}

	private static String text(IncomingValue value) {
		return switch (value) {
			case IncomingValue.Words(String text) -> shortened(text);
			case IncomingValue.Figure(double number, Optional<LocalDateTime> date) ->
				date.map(SheetView::day).orElseGet(() -> NumberToTextConverter.toText(number));
			case IncomingValue.Flag(boolean isTrue) -> isTrue ? "TRUE" : "FALSE";
			case IncomingValue.Fault(String code) -> code;
			case IncomingValue.Formula(String formula) -> shortened("=" + formula);
		};
	}

	/** What a filled cell shows. */
	static String text(CellContent content) {
		return switch (content) {
			case CellContent.Words(String text) -> text;
			case CellContent.Figure(double value) -> NumberToTextConverter.toText(value);
			case CellContent.Day(var date) -> LocalDates.here().numbers(date);
		};
	}

	private static String day(LocalDateTime date) {
		return date.toLocalTime().equals(LocalTime.MIDNIGHT)
				? LocalDates.here().numbers(date.toLocalDate())
				: DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).format(date);
	}

	private static String shortened(String text) {
		return text.codePointCount(0, text.length()) <= LONGEST
				? text
				: text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
	}
}
