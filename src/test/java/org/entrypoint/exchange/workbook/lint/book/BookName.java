package org.entrypoint.exchange.workbook.lint.book;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.w3c.dom.Element;

/**
 * A name for cells.
 *
 * @param name as it is spelled
 * @param sheet the number of the sheet that it belongs to, from 0; -1 for all
 * @param refersTo what it stands for
 */
public record BookName(String name, int sheet, String refersTo) {
	private static final Pattern PLACE = Pattern.compile("(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Z0-9:]+)");

	/**
	 * Cells of a sheet.
	 *
	 * @param sheet its name
	 * @param area the cells; whole rows have no columns
	 */
	public record Place(String sheet, CellRangeAddress area) {
	}

	static BookName of(Element element) {
		return new BookName(element.getAttribute("name"), Xml.number(element, "localSheetId", -1),
				element.getTextContent());
	}

	/** The cells that it stands for, if it stands for cells. */
	public Optional<Place> place() {
		return place(refersTo);
	}

	/** The cells that a reference names, if it names cells. */
	public static Optional<Place> place(String reference) {
		Matcher found = PLACE.matcher(reference);
		if (!found.matches()) {
			return Optional.empty();
		}
		String sheet = found.group(1) == null ? found.group(2) : found.group(1).replace("''", "'");
		return Optional.of(new Place(sheet, CellRangeAddress.valueOf(found.group(3).replace("$", ""))));
	}
}
