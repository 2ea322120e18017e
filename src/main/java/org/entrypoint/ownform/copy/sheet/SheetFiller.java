package org.entrypoint.ownform.copy.sheet;

import org.entrypoint.ownform.copy.xml.Tag;
import org.entrypoint.ownform.copy.xml.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.entrypoint.exchange.incoming.CellAddress;
import org.entrypoint.exchange.incoming.CellArea;
import org.jspecify.annotations.Nullable;

/**
 * Fills cells into the text of one sheet. Everything else of it is copied as it stands, but for the last results of
 * formulas, which may not hold any more.
 */
public final class SheetFiller {
	private final String xml;
	private final NavigableMap<Integer, NavigableMap<Integer, CellContent>> rest = new TreeMap<>();
	private final CellXml cells;
	private final boolean dropsResults;
	private final Tags tags;
	private final CellCursor count = new CellCursor();
	/** What comes before the row that was reached, and what it holds. */
	private final StringBuilder before;
	private final StringBuilder inRow = new StringBuilder();
	private StringBuilder out;
	private final RowHeights heights;
	/** Up to where the text was copied or left out. */
	private int copied;
	private String prefix = "";
	/** What is still to be filled in the row that was reached. */
	private NavigableMap<Integer, CellContent> row = new TreeMap<>();
	private int rowLook = -1;
	/** The row that was reached, if it is filled; otherwise nothing. */
	private @Nullable Tag rowTag;
	private double needed;
	private @Nullable CellAddress neediest;
	private final List<CellAddress> clipped = new ArrayList<>();

	/**
	 * A filling of one sheet.
	 *
	 * @param xml the sheet's part
	 * @param filled what goes into which cells
	 * @param dropsResults whether the last results of formulas are left out
	 */
	public SheetFiller(String xml, Map<CellAddress, CellContent> filled, CellXml cells, RowHeights heights,
			boolean dropsResults) {
		this.xml = xml;
		this.cells = cells;
		this.heights = heights;
		this.dropsResults = dropsResults;
		this.tags = new Tags(xml);
		this.before = new StringBuilder(xml.length() + 200 * filled.size());
		this.out = before;
		filled.forEach((address, content) -> rest.computeIfAbsent(address.row(), each -> new TreeMap<>())
				.put(address.column(), content));
	}

	/**
	 * The filled text.
	 *
	 * @throws UnsupportedForm if rows or cells do not stand in their order
	 */
	public String text() throws UnsupportedForm {
		while (tags.next()) {
			if (tags.begins("dimension", 1) && !rest.isEmpty()) {
				widen(tags.tag());
			} else if (tags.begins("sheetData", 1)) {
				prefix = tags.tag().prefix();
				if (tags.tag().isEmpty()) {
					replace(tags.tag(), tags.tag().opened().text());
					newRows(Integer.MAX_VALUE);
					out.append(tags.tag().closing());
				}
			} else if (tags.ends("sheetData", 1)) {
				copyTo(tags.tag().start());
				newRows(Integer.MAX_VALUE);
			} else if (tags.begins("row", 2)) {
				beginRow();
			} else if (tags.ends("row", 2)) {
				copyTo(tags.tag().start());
				newCells(Integer.MAX_VALUE);
				endRow();
			} else if (tags.begins("c", 3)) {
				cell();
			}
		}
		copyTo(xml.length());
		return before.toString();
	}

	/** In each row whose height was chosen too low for what was filled in, the cell that needs most; once filled. */
	public List<CellAddress> clipped() {
		return clipped;
	}

	/** Some readers believe what a sheet says of its size. */
	private void widen(Tag tag) {
		Optional<CellArea> said = tag.attribute("ref").flatMap(CellArea::of);
		if (said.isPresent()) {
			CellArea area = said.get();
			for (var each : rest.entrySet()) {
				area = area.with(new CellAddress(each.getKey(), each.getValue().firstKey()))
						.with(new CellAddress(each.getKey(), each.getValue().lastKey()));
			}
			if (!area.equals(said.get())) {
				replace(tag, tag.with("ref", area.toString()).text());
			}
		}
	}

	private void beginRow() throws UnsupportedForm {
		int last = count.row();
		int number = count.row(tags.tag());
		if (number <= last) {
			throw new UnsupportedForm();
		}
		copyTo(tags.tag().start());
		newRows(number);
		NavigableMap<Integer, CellContent> filled = rest.remove(number);
		row = filled == null ? new TreeMap<>() : filled;
		rowLook = tags.tag().isSo("customFormat") ? tags.tag().number("s", 0) : -1;
		if (filled != null) {
			rowTag = tags.tag();
			needed = 0;
			copied = rowTag.end();
			out = inRow;
			if (rowTag.isEmpty()) {
				newCells(Integer.MAX_VALUE);
				out.append(rowTag.closing());
				endRow();
			}
		}
	}

	/** Only now it is known how high a row that was filled has to be. */
	private void endRow() {
		if (rowTag != null) {
			if (heights.isTooLow(rowTag, needed) && neediest != null) {
				clipped.add(neediest);
			}
			before.append(heights.high(rowTag.without("spans").opened(), needed).text()).append(inRow);
			inRow.setLength(0);
			out = before;
			rowTag = null;
		}
	}

	private void cell() throws UnsupportedForm {
		int last = count.column();
		int column = count.cell(tags.tag());
		if (column <= last) {
			throw new UnsupportedForm();
		}
		Tag first = tags.tag();
		copyTo(first.start());
		newCells(column);
		CellContent filled = row.remove(column);
		if (filled != null) {
			put(new CellAddress(count.row(), column), first.number("s", 0), filled);
			tags.skip();
			copied = tags.tag().end();
		} else if (dropsResults && !first.isEmpty()) {
			dropResult(first);
		}
	}

	/** Leaves out what a formula came to. */
	private void dropResult(Tag first) {
		boolean computed = false;
		while (tags.next() && !tags.ends("c", 3)) {
			if (tags.begins("f", 4)) {
				computed = true;
				replace(first, first.without("t").text());
			} else if (tags.begins("v", 4) && computed) {
				copyTo(tags.tag().start());
				tags.skip();
				copied = tags.tag().end();
			}
		}
	}

	private void newRows(int end) {
		while (!rest.isEmpty() && rest.firstKey() < end) {
			var next = rest.pollFirstEntry();
			Tag tag = new Tag("<" + prefix + "row r=\"" + next.getKey() + "\">", 0);
			needed = 0;
			out = inRow;
			next.getValue().forEach((column, content) -> put(new CellAddress(next.getKey(), column),
					heights.layout().look(column), content));
			before.append(heights.high(tag, needed).text()).append(inRow).append(tag.closing());
			inRow.setLength(0);
			out = before;
		}
	}

	private void newCells(int end) {
		while (!row.isEmpty() && row.firstKey() < end) {
			var next = row.pollFirstEntry();
			put(new CellAddress(count.row(), next.getKey()),
					rowLook >= 0 ? rowLook : heights.layout().look(next.getKey()), next.getValue());
		}
	}

	private void put(CellAddress address, int look, CellContent content) {
		double height = heights.needed(address, look, content);
		if (height > needed) {
			needed = height;
			neediest = address;
		}
		out.append(cells.of(address, look, content, prefix));
	}

	private void replace(Tag tag, String by) {
		copyTo(tag.start());
		out.append(by);
		copied = tag.end();
	}

	private void copyTo(int end) {
		if (end > copied) {
			out.append(xml, copied, end);
			copied = end;
		}
	}
}
