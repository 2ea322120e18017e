package org.entrypoint.exchange.incoming;

import java.math.BigDecimal;
import java.util.stream.Collectors;

/** A book on one line, for comparisons. */
final class Told {
	private Told() {
	}

	/** For example {@code Sheet1: A1 “hello” B1 7 | Other (hidden): A1 =SUM(B1)}. */
	static String of(IncomingBook book) {
		return book.sheets().stream().map(Told::sheet).collect(Collectors.joining(" | "));
	}

	private static String sheet(IncomingSheet sheet) {
		return sheet.name() + (sheet.isHidden() ? " (hidden)" : "") + ":"
				+ sheet.rows().stream()
						.flatMap(row -> row.cells().entrySet().stream()
								.map(cell -> " " + row.address(cell.getKey()) + " " + value(cell.getValue())))
						.collect(Collectors.joining());
	}

	static String value(IncomingValue value) {
		return switch (value) {
			case IncomingValue.Words(String text) -> "“" + text + "”";
			case IncomingValue.Figure figure -> BigDecimal.valueOf(figure.value()).stripTrailingZeros().toPlainString()
					+ figure.date().map(date -> " on " + date).orElse("");
			case IncomingValue.Flag(boolean isTrue) -> isTrue ? "yes" : "no";
			case IncomingValue.Fault(String code) -> code;
			case IncomingValue.Formula(String text) -> "=" + text;
		};
	}
}
