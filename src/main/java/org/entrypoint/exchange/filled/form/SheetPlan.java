package org.entrypoint.exchange.filled.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entrypoint.exchange.incoming.CellAddress;
import org.entrypoint.exchange.incoming.CellArea;

/** How a sheet of a form is laid out, apart from what stands in its cells. */
public final class SheetPlan {
	/** Drawn cells are known as far as this; forms that people fill in are smaller. */
	private static final int ROWS = 2_000;
	private static final int COLUMNS = 100;
	private final List<CellArea> merged = new ArrayList<>();
	private final Set<CellAddress> drawn = new HashSet<>();

	/** The plan of a sheet's part. */
	SheetPlan(String xml) {
		Tags tags = new Tags(xml);
		CellCount count = new CellCount();
		while (tags.next()) {
			if (tags.begins("row", 2)) {
				count.row(tags.tag());
			} else if (tags.begins("c", 3)) {
				count.cell(tags.tag());
				if (tags.tag().number("s", 0) > 0 && count.row() <= ROWS && count.column() <= COLUMNS) {
					drawn.add(new CellAddress(count.row(), count.column()));
				}
			} else if (tags.begins("mergeCell", 2)) {
				tags.tag().attribute("ref").flatMap(CellArea::of).filter(CellArea::isWide).ifPresent(merged::add);
			}
		}
	}

	/** The merged cells that a cell belongs to. */
	public Optional<CellArea> merged(CellAddress cell) {
		return merged.stream().filter(each -> each.holds(cell)).findFirst();
	}

	/** Whether the form gave an empty cell a look, such as a frame or a color. */
	public boolean isDrawn(CellAddress cell) {
		return drawn.contains(cell);
	}
}
