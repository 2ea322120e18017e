package org.entrypoint.ownform.draft;

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
import org.entrypoint.ownform.copy.FormCopy;
import org.entrypoint.ownform.copy.sheet.SheetLayout;
import org.entrypoint.exchange.incoming.CellAddress;
import org.entrypoint.exchange.incoming.CellArea;
import org.entrypoint.exchange.incoming.IncomingRow;
import org.entrypoint.exchange.incoming.IncomingSheet;
import org.entrypoint.exchange.incoming.IncomingValue;

/** A sheet of a form as people see it, so that they can point at its cells. */
public final class SheetPreview {
	/** Forms that people fill in end before. */
	private static final int MOST_ROWS = 500;
	private static final int MOST_COLUMNS = 60;
	/** So many empty rows and columns are shown behind the last that holds something. */
	private static final int MORE_ROWS = 10;
	private static final int MORE_COLUMNS = 2;
	/** More of a text does not help to find a cell. */
	private static final int LONGEST = 500;
	private final IncomingSheet sheet;
	private final SheetLayout plan;
	private final int columns;

	private SheetPreview(IncomingSheet sheet, SheetLayout plan) {
		this.sheet = sheet;
		this.plan = plan;
		int used = sheet.rows().stream().map(IncomingRow::cells).filter(each -> !each.isEmpty())
				.mapToInt(each -> each.lastKey()).max().orElse(1);
		columns = Math.min(MOST_COLUMNS, Math.max(used, plan.corner().column()) + MORE_COLUMNS);
	}

	/** The sheets that people see. */
	static List<PreviewSheet> all(FormCopy copy) {
		List<PreviewSheet> sheets = new ArrayList<>();
		for (IncomingSheet sheet : copy.form().book().sheets()) {
			if (!sheet.isHidden()) {
				copy.plan(sheet.name()).map(plan -> new SheetPreview(sheet, plan).sheet()).ifPresent(sheets::add);
			}
		}
		return sheets;
	}

	private PreviewSheet sheet() {
		int used = sheet.rows().isEmpty() ? 1 : sheet.rows().getLast().number();
		int rows = Math.min(MOST_ROWS, Math.max(used, plan.corner().row()) + MORE_ROWS);
		return new PreviewSheet(sheet.name(), IntStream.rangeClosed(1, columns).mapToObj(plan::width).toList(),
				IntStream.rangeClosed(1, rows).mapToObj(this::row).toList());
	}

	private PreviewRow row(int number) {
		Optional<IncomingRow> row = sheet.row(number);
		List<PreviewCell> boxes = new ArrayList<>();
		for (int column = 1; column <= columns; column++) {
			CellAddress at = new CellAddress(number, column);
			Optional<CellArea> merged = plan.merged(at);
			int last = Math.min(columns, merged.map(each -> each.last().column()).orElse(column));
			boolean covered = merged.filter(each -> each.first().row() < number).isPresent();
			IncomingValue value = covered ? null : row.flatMap(each -> each.cell(at.column())).orElse(null);
			PreviewCell.Kind kind = covered
					? PreviewCell.Kind.COVERED
					: value == null
							? PreviewCell.Kind.EMPTY
							: value instanceof IncomingValue.Formula
									? PreviewCell.Kind.FORMULA
									: PreviewCell.Kind.WORDS;
			boxes.add(new PreviewCell(column, last, kind, value == null ? "" : text(value), plan.isDrawn(at)));
			column = last;
		}
		return new PreviewRow(number, boxes);
	}

	private static String text(IncomingValue value) {
		return switch (value) {
			case IncomingValue.Words(String text) -> shortened(text);
			case IncomingValue.Figure(double number, Optional<LocalDateTime> date) ->
				date.map(SheetPreview::day).orElseGet(() -> NumberToTextConverter.toText(number));
			case IncomingValue.Flag(boolean isTrue) -> isTrue ? "TRUE" : "FALSE";
			case IncomingValue.Fault(String code) -> code;
			case IncomingValue.Formula(String formula) -> shortened("=" + formula);
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
