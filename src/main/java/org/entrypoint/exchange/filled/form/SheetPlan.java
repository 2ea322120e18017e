package org.entrypoint.exchange.filled.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entrypoint.exchange.incoming.CellAddress;
import org.entrypoint.exchange.incoming.CellArea;
import org.jspecify.annotations.Nullable;

/** How a sheet of a form is laid out, apart from what stands in its cells. */
public final class SheetPlan {
	/** Drawn cells are known as far as this; forms that people fill in are smaller. */
	private static final int ROWS = 2_000;
	private static final int COLUMNS = 100;
	private final List<CellArea> merged = new ArrayList<>();
	private final String xml;
	private @Nullable Set<CellAddress> drawn;

	/** The plan of a sheet's part. */
	SheetPlan(String xml) {
		this.xml = xml;
		Tags tags = new Tags(xml);
		while (tags.next()) {
			if (tags.begins("mergeCell", 2)) {
				tags.tag().attribute("ref").flatMap(CellArea::of).filter(CellArea::isWide).ifPresent(merged::add);
			}
		}
	}

	/** The merged cells that a cell belongs to. */
	public Optional<CellArea> merged(CellAddress cell) {
		return merged.stream().filter(each -> each.holds(cell)).findFirst();
	}

	/** Whether the form gave a cell a look, such as a frame or a color. */
	public boolean isDrawn(CellAddress cell) {
		Set<CellAddress> known = drawn;
		if (known == null) {
			known = drawn();
			drawn = known;
		}
		return known.contains(cell);
	}

	/** Asked for only where somebody looks for cells to fill: there may be many. */
	private Set<CellAddress> drawn() {
		Set<CellAddress> found = new HashSet<>();
		Tags tags = new Tags(xml);
		CellCount count = new CellCount();
		while (tags.next()) {
			if (tags.begins("row", 2)) {
				count.row(tags.tag());
			} else if (tags.begins("c", 3)) {
				count.cell(tags.tag());
				if (count.row() <= ROWS && count.column() <= COLUMNS && tags.tag().number("s", 0) > 0) {
					found.add(new CellAddress(count.row(), count.column()));
				}
			}
		}
		return found;
	}
}
