package org.entrypoint.ownform.copy;

import org.entrypoint.ownform.copy.sheet.CellContent;
import org.entrypoint.ownform.copy.sheet.UnsupportedForm;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entrypoint.exchange.incoming.CellAddress;
import org.entrypoint.exchange.incoming.IncomingBook;
import org.entrypoint.exchange.incoming.IncomingBooks;
import org.entrypoint.exchange.incoming.IncomingForm;
import org.entrypoint.exchange.incoming.IncomingRow;
import org.entrypoint.exchange.incoming.IncomingSheet;
import org.entrypoint.exchange.incoming.IncomingValue;
import org.entrypoint.session.Problem;

/**
 * The proof of a filled copy: it is read back like any file from outside.
 *
 * @param form what it was made of
 * @param filled what was filled in, by the sheets' names in small letters
 */
record CopyVerifier(IncomingForm form, Map<String, Map<CellAddress, CellContent>> filled) {

	/** Refuses a copy that does not hold what was filled in, or not everything else. */
	void check(Path file, byte[] bytes) throws Problem, UnsupportedForm {
		IncomingBook copy = new IncomingBooks().form(file, bytes).book();
		for (IncomingSheet before : form.book().sheets()) {
			IncomingSheet after = copy.sheet(before.name()).orElseThrow(UnsupportedForm::new);
			Map<CellAddress, CellContent> expected = filled.getOrDefault(before.name().toLowerCase(Locale.ROOT),
					Map.of());
			for (Map.Entry<CellAddress, CellContent> each : expected.entrySet()) {
				Optional<IncomingValue> read = after.row(each.getKey().row())
						.flatMap(row -> row.cell(each.getKey().column()));
				if (read.filter(value -> isSame(each.getValue(), value)).isEmpty()) {
					throw new UnsupportedForm();
				}
			}
			if (!others(before, expected).equals(others(after, expected))) {
				throw new UnsupportedForm();
			}
		}
	}

	private static boolean isSame(CellContent written, IncomingValue read) {
		return switch (written) {
			case CellContent.Words(String text) ->
				read instanceof IncomingValue.Words(String found) && found.equals(text);
			case CellContent.Figure(double value) ->
				read instanceof IncomingValue.Figure found && found.value() == value;
			case CellContent.Day(LocalDate date) -> read instanceof IncomingValue.Words(String found)
					? found.equals(date.toString())
					: read instanceof IncomingValue.Figure figure
							&& figure.date().filter(each -> each.toLocalDate().equals(date)).isPresent();
		};
	}

	private static Map<Integer, Map<Integer, IncomingValue>> others(IncomingSheet sheet,
			Map<CellAddress, CellContent> filled) {
		Map<Integer, Map<Integer, IncomingValue>> others = new TreeMap<>();
		for (IncomingRow row : sheet.rows()) {
			Map<Integer, IncomingValue> cells = new TreeMap<>(row.cells());
			cells.keySet().removeIf(column -> filled.containsKey(new CellAddress(row.number(), column)));
			if (!cells.isEmpty()) {
				others.put(row.number(), cells);
			}
		}
		return others;
	}
}
