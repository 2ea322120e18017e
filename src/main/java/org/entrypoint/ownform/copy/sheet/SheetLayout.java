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
	private final NavigableMap<Integer, Width> widths = new TreeMap<>();
	private double usualWidth = USUAL_WIDTH;
	private final String xml;
	private @Nullable Set<CellAddress> drawn;

	/**
	 * How wide some columns are.
	 *
	 * @param last the last of them
	 * @param digits how many digits they hold; 0 for hidden ones
	 */
	private record Width(int last, double digits) {
	}

	/** The plan of a sheet's part. */
	public SheetLayout(String xml) {
		this.xml = xml;
		Tags tags = new Tags(xml);
		while (tags.next()) {
			if (tags.begins("mergeCell", 2)) {
				tags.tag().attribute("ref").flatMap(CellArea::of).filter(CellArea::isWide).ifPresent(merged::add);
			} else if (tags.begins("sheetFormatPr", 1)) {
				usualWidth = tags.tag().decimal("defaultColWidth", USUAL_WIDTH);
			} else if (tags.begins("col", 2)) {
				Tag tag = tags.tag();
				widths.put(tag.number("min", 1),
						new Width(tag.number("max", 1), tag.isSo("hidden") ? 0 : tag.decimal("width", usualWidth)));
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
		Map.Entry<Integer, Width> widest = widths.floorEntry(column);
		return widest == null || widest.getValue().last() < column ? usualWidth : widest.getValue().digits();
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
