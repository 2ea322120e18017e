package org.entrypoint.exchange.workbook.lint.book;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.w3c.dom.Element;

/**
 * One of Excel's own tables.
 *
 * @param part the part that says it
 * @param name by which formulas call it
 * @param area its head and its rows
 * @param columns the names of its columns
 * @param root the element
 */
public record BookTable(String part, String name, CellRangeAddress area, List<String> columns, Element root) {
	static BookTable of(Parts parts, String part) {
		Element root = parts.root(part);
		return new BookTable(part, root.getAttribute("displayName"), CellRangeAddress.valueOf(root.getAttribute("ref")),
				Xml.listed(root, "tableColumns", "tableColumn").stream()
						.map(each -> SharedWords.decoded(each.getAttribute("name"))).toList(),
				root);
	}

	/** Its rows without the head. */
	public CellRangeAddress rows() {
		return new CellRangeAddress(area.getFirstRow() + 1, Math.max(area.getFirstRow() + 1, area.getLastRow()),
				area.getFirstColumn(), area.getLastColumn());
	}
}
