package org.entrypoint.exchange.incoming;

import java.util.LinkedHashSet;
import java.util.NavigableMap;
import java.util.Set;
import org.entrypoint.exchange.incoming.archive.Reading;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;

/**
 * Formulas that fill more than their own cell. In the file the other cells look as if somebody had typed their values.
 */
final class FormulaAreas {
	private static final Set<String> FILLING = Set.of("array", "dataTable");
	private static final int MOST = 1_000;
	private final Reading reading;
	private final String sheet;
	private final Set<CellArea> areas = new LinkedHashSet<>();

	FormulaAreas(Reading reading, String sheet) {
		this.reading = reading;
		this.sheet = sheet;
	}

	/**
	 * Hears of a formula.
	 *
	 * @param kind the file's word for it; empty for one that stands alone
	 * @param area the cells that it fills, as the file spells them
	 * @param cell where it stands
	 * @throws Problem if it fills no cells that there are, or too many formulas do
	 */
	void add(String kind, String area, CellAddress cell) throws Problem {
		if (!FILLING.contains(kind) || area.isEmpty()) {
			return;
		}
		CellArea found = CellArea.of(area)
				.orElseThrow(() -> reading.problem(ProblemCode.INCOMING_VALUE, sheet, cell.toString()));
		if (found.isWide()) {
			if (areas.size() == MOST) {
				throw reading.problem(ProblemCode.INCOMING_AREAS, sheet, MOST);
			}
			areas.add(found);
		}
	}

	/** Marks all cells that they fill. */
	void mark(NavigableMap<Integer, NavigableMap<Integer, IncomingValue>> rows) throws Problem {
		for (CellArea area : areas) {
			for (NavigableMap<Integer, IncomingValue> row : rows.subMap(area.first().row(), area.last().row() + 1)
					.values()) {
				reading.goOn();
				area.mark(row);
			}
		}
	}
}
