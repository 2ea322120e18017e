package org.entrypoint.exchange.incoming;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands in the cells of a workbook.
 *
 * @param sheets in the order of their tabs; those that hold nothing but a chart have no rows
 */
public record IncomingBook(List<IncomingSheet> sheets) {
	/** A book whose sheets stay as they are. */
	public IncomingBook {
		sheets = List.copyOf(sheets);
	}

	/** The sheet of that name, in capitals or not, as Excel tells them apart. */
	public Optional<IncomingSheet> sheet(String name) {
		return sheets.stream()
				.filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))).findFirst();
	}
}
