package org.entrypoint.ownform.copy.sheet;

import org.entrypoint.ownform.copy.xml.Tags;
import org.entrypoint.ownform.copy.xml.XmlText;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entrypoint.exchange.incoming.CellAddress;
import org.entrypoint.exchange.incoming.CellArea;
import org.entrypoint.exchange.incoming.IncomingForm;

/** The heads of a sheet's tables: the table knows its columns by them, so that other words there would break it. */
public final class TableHeaders {
	private final List<CellArea> tables = new ArrayList<>();

	/**
	 * The heads of the tables of one sheet.
	 *
	 * @param sheetPart the name of the sheet's part
	 * @throws CharacterCodingException if a part is spelled in a way that is not known here
	 */
	public TableHeaders(IncomingForm form, String sheetPart) throws CharacterCodingException {
		int name = sheetPart.lastIndexOf('/') + 1;
		byte[] ways = form.parts().get(sheetPart.substring(0, name) + "_rels/" + sheetPart.substring(name) + ".rels");
		if (ways == null) {
			return;
		}
		Tags tags = new Tags(XmlText.of(ways).text());
		while (tags.next()) {
			Optional<String> target = tags.tag().attribute("Target").filter(each -> each.contains("tables/"));
			if (target.isPresent()) {
				String file = target.get().substring(target.get().lastIndexOf('/'));
				for (Map.Entry<String, byte[]> part : form.parts().entrySet()) {
					if (part.getKey().endsWith(file)) {
						add(XmlText.of(part.getValue()).text());
					}
				}
			}
		}
	}

	private void add(String table) {
		Tags tags = new Tags(table);
		if (tags.next() && tags.tag().name().equals("table") && tags.tag().number("headerRowCount", 1) > 0) {
			tags.tag().attribute("ref").flatMap(CellArea::of).ifPresent(tables::add);
		}
	}

	/** Whether a cell is one of them. */
	public boolean hold(CellAddress cell) {
		return tables.stream().anyMatch(each -> each.holds(cell) && each.first().row() == cell.row());
	}
}
