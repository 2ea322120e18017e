package org.entrypoint.ownform.copy.sheet;

import org.entrypoint.ownform.copy.xml.Tag;
import org.entrypoint.ownform.copy.xml.Tags;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entrypoint.exchange.incoming.CellAddress;
import org.entrypoint.exchange.incoming.CellArea;
import org.jspecify.annotations.Nullable;

/** How a sheet of a form is laid out, apart from what stands in its cells. */
public final class SheetLayout {
	/** Drawn cells are known as far as this; forms that people fill in are smaller. */
	private static final int ROWS = 2_000;
	private static final int COLUMNS = 100;
	/** What Excel gives a column of which nothing is said, in digits. */
	private static final double USUAL_WIDTH = 9.14;
	private final List<CellArea> merged = new ArrayList<>();
	private static final double USUAL_HEIGHT = 15;
	/** The tags of columns, by the first one that each of them is about. */
	private final NavigableMap<Integer, Tag> columns = new TreeMap<>();
	private double usualWidth = USUAL_WIDTH;
	private double usualHeight = USUAL_HEIGHT;
	private final String xml;
	private @Nullable Set<CellAddress> drawn;

	/** The layout of a sheet's part. */
	public SheetLayout(String xml) {
		this.xml = xml;
		Tags tags = new Tags(xml);
		while (tags.next()) {
			if (tags.begins("mergeCell", 2)) {
				tags.tag().attribute("ref").flatMap(CellArea::of).filter(CellArea::isWide).ifPresent(merged::add);
			} else if (tags.begins("sheetFormatPr", 1)) {
				usualWidth = tags.tag().decimal("defaultColWidth", USUAL_WIDTH);
				usualHeight = tags.tag().decimal("defaultRowHeight", USUAL_HEIGHT);
			} else if (tags.begins("col", 2)) {
				columns.put(tags.tag().number("min", 1), tags.tag());
			}
		}
	}

	/** The merged cells that a cell belongs to. */
	public Optional<CellArea> merged(CellAddress cell) {
		return merged.stream().filter(each -> each.holds(cell)).findFirst();
	}

	/** Whether the form gave a cell a look, such as a frame or a color. */
	public boolean isDrawn(CellAddress cell) {
		return drawn().contains(cell);
	}

	/** How wide a column is, in digits of the usual letters; 0 if it is hidden. */
	public double width(int column) {
		return column(column).map(each -> each.isSo("hidden") ? 0 : each.decimal("width", usualWidth))
				.orElse(usualWidth);
	}

	/** The look of a column's cells that have none of their own. */
	int look(int column) {
		return column(column).map(each -> each.number("style", 0)).orElse(0);
	}

	/** How high a row is of which nothing is said, in points. */
	double usualHeight() {
		return usualHeight;
	}

	private Optional<Tag> column(int column) {
		return Optional.ofNullable(columns.floorEntry(column)).map(Map.Entry::getValue)
				.filter(each -> each.number("max", 1) >= column);
	}

	/** The lower right corner of everything that has a look or is merged, as far as drawn cells are known. */
	public CellAddress corner() {
		CellArea all = new CellArea(new CellAddress(1, 1), new CellAddress(1, 1));
		for (CellArea each : merged) {
			all = all.with(each.last());
		}
		for (CellAddress each : drawn()) {
			all = all.with(each);
		}
		return all.last();
	}

	/** Asked for only where somebody looks for cells to fill: there may be many. */
	private Set<CellAddress> drawn() {
		Set<CellAddress> known = drawn;
		if (known == null) {
			known = findDrawn();
			drawn = known;
		}
		return known;
	}

	private Set<CellAddress> findDrawn() {
		Set<CellAddress> found = new HashSet<>();
		Tags tags = new Tags(xml);
		CellCursor count = new CellCursor();
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
