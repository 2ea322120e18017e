package org.entrypoint.exchange.workbook.lint.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.w3c.dom.Element;

/** One sheet as its part says it. */
public final class BookSheet {
	private final int index;
	private final String name;
	private final String state;
	private final String part;
	private final Element root;
	private final List<BookCell> written = new ArrayList<>();
	private final SortedMap<CellAddress, BookCell> cells = new TreeMap<>();
	private final List<BookTable> tables;

	BookSheet(Parts parts, SharedWords words, Element listed, String part, int index) {
		this.index = index;
		this.name = listed.getAttribute("name");
		this.state = listed.getAttribute("state");
		this.part = part;
		this.root = parts.root(part);
		this.tables = Xml.listed(root, "tableParts", "tablePart").stream()
				.flatMap(each -> Relation.target(parts, part, Relation.id(each)).stream())
				.map(each -> BookTable.of(parts, each)).toList();
		for (Element row : rows()) {
			for (Element cell : Xml.children(row, "c")) {
				written.add(cell(cell, Xml.number(row, "r", 0) - 1, words));
			}
		}
		written.forEach(each -> cells.put(each.at(), each));
	}

	private static BookCell cell(Element cell, int row, SharedWords words) {
		Optional<Element> value = Xml.at(cell, "v");
		String type = cell.getAttribute("t");
		String spelled = value.map(Element::getTextContent).orElse("");
		String shown = switch (type) {
			case "s" -> words.of(spelled);
			case "str" -> SharedWords.decoded(spelled);
			case "inlineStr" -> SharedWords.decoded(Xml.at(cell, "is").map(Element::getTextContent).orElse(""));
			default -> spelled;
		};
		return new BookCell(new CellAddress(cell.getAttribute("r")), row, Xml.number(cell, "s", 0), type,
				Xml.at(cell, "f").map(Element::getTextContent).orElse(""), value.isPresent(), shown,
				type.equals("s") && !spelled.isEmpty() ? Integer.parseInt(spelled) : -1);
	}

	/** Its place among the sheets, from 0. */
	public int index() {
		return index;
	}

	/** The words on its tab. */
	public String name() {
		return name;
	}

	/** As the file spells it; empty for a sheet that is shown. */
	public String state() {
		return state;
	}

	/** Whether its tab is shown. */
	public boolean isShown() {
		return state.isEmpty() || state.equals("visible");
	}

	/** The part that says it. */
	public String part() {
		return part;
	}

	/** The part's outermost element. */
	public Element root() {
		return root;
	}

	/** Its rows. */
	public List<Element> rows() {
		return Xml.listed(root, "sheetData", "row");
	}

	/** Its cells as they are written one after the other. */
	public List<BookCell> written() {
		return written;
	}

	/** Its cells, by their places. */
	public SortedMap<CellAddress, BookCell> cells() {
		return cells;
	}

	/** What stands in a cell; empty words for nothing. */
	public String value(int row, int column) {
		BookCell cell = cells.get(new CellAddress(row, column));
		return cell == null ? "" : cell.value();
	}

	/** Its tables. */
	public List<BookTable> tables() {
		return tables;
	}

	/** The cells that were made one. */
	public List<CellRangeAddress> merged() {
		return Xml.listed(root, "mergeCells", "mergeCell").stream()
				.map(each -> CellRangeAddress.valueOf(each.getAttribute("ref"))).toList();
	}

	/** The last row that is written, from 0. */
	public int lastRow() {
		return rows().isEmpty() ? -1 : Xml.number(rows().getLast(), "r", 0) - 1;
	}

	/** The areas that an element is about. */
	public static List<CellRangeAddress> areas(Element element) {
		return List.of(element.getAttribute("sqref").split(" ", -1)).stream().filter(each -> !each.isEmpty())
				.map(CellRangeAddress::valueOf).toList();
	}
}
