package org.entrypoint.exchange.returned;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.entrypoint.exchange.entry.Spot;
import org.entrypoint.exchange.incoming.IncomingRow;
import org.entrypoint.exchange.incoming.IncomingSheet;
import org.entrypoint.exchange.incoming.IncomingValue;

/** Cells of a workbook in words. */
final class CellSpots {
	/** An earlier day is a time without a day. */
	private static final int FIRST_YEAR = 1900;

	private CellSpots() {
	}

	/** What stands in a cell, with its place. */
	static Spot spot(IncomingSheet sheet, IncomingRow row, int column) {
		String address = sheet.name() + "!" + row.address(column);
		return row.cell(column).map(value -> new Spot(text(value), nature(value), address))
				.orElseGet(() -> new Spot("", Spot.Nature.TYPED, address));
	}

	/** A value in words. */
	static String text(IncomingValue value) {
		return switch (value) {
			case IncomingValue.Words(String text) -> text;
			case IncomingValue.Figure(double number, Optional<LocalDateTime> date) ->
				date.filter(each -> each.getYear() >= FIRST_YEAR).map(CellSpots::day)
						.orElseGet(() -> Spot.number(number));
			case IncomingValue.Flag(boolean isTrue) -> isTrue ? "TRUE" : "FALSE";
			case IncomingValue.Fault(String code) -> code;
			case IncomingValue.Formula formula -> "";
		};
	}

	private static String day(LocalDateTime date) {
		LocalTime time = date.toLocalTime().truncatedTo(ChronoUnit.SECONDS);
		return date.toLocalDate() + (time.equals(LocalTime.MIDNIGHT) ? "" : " " + time);
	}

	private static Spot.Nature nature(IncomingValue value) {
		return switch (value) {
			case IncomingValue.Formula formula -> Spot.Nature.FORMULA;
			case IncomingValue.Fault fault -> Spot.Nature.FAULT;
			default -> Spot.Nature.TYPED;
		};
	}
}
