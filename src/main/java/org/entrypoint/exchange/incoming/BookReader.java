package org.entrypoint.exchange.incoming;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.entrypoint.exchange.incoming.archive.Reading;
import org.entrypoint.exchange.incoming.part.PartHandler;
import org.entrypoint.exchange.incoming.part.PartReader;
import org.entrypoint.exchange.incoming.part.Relation;
import org.entrypoint.exchange.incoming.part.WorkbookParts;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a checked workbook as they stand in the file, one after the other. */
final class BookReader {
	private final WorkbookParts parts;
	private final Reading reading;

	BookReader(WorkbookParts parts, Reading reading) {
		this.parts = parts;
		this.reading = reading;
	}

	/**
	 * The whole book.
	 *
	 * @throws Problem if a sheet or a cell cannot be read, or there is too much
	 */
	IncomingForm read() throws Problem, IOException, OpenXML4JException {
		OPCPackage opened = OPCPackage.open(new CheckedParts(parts));
		try {
			return read(new XSSFReader(opened));
		} finally {
			opened.revert();
		}
	}

	private IncomingForm read(XSSFReader poi) throws Problem, IOException, OpenXML4JException {
		SheetList list = new SheetList(reading, parts);
		hear(poi.getWorkbookData(), list);
		if (list.tabs().isEmpty()) {
			throw reading.problem(ProblemCode.INCOMING_NO_SHEETS);
		}
		SharedTexts texts = new SharedTexts(reading, part("sharedStrings"));
		hear(poi.getSharedStringsData(), texts);
		DateStyles styles = new DateStyles(reading, part("styles"), list.isFrom1904());
		hear(poi.getStylesData(), styles);
		CellValues values = new CellValues(reading, texts, styles);
		RoomForCells room = new RoomForCells(reading);
		List<IncomingSheet> sheets = new ArrayList<>();
		Map<String, String> sheetParts = new LinkedHashMap<>();
		for (SheetList.Tab tab : list.tabs()) {
			List<IncomingRow> rows = new ArrayList<>();
			Optional<Relation> cells = tab.part();
			if (cells.isPresent()) {
				sheetParts.put(tab.name(), cells.get().target());
				SheetCells sheet = new SheetCells(reading, cells.get().target(), tab.name(), values, room);
				hear(poi.getSheet(cells.get().id()), sheet);
				rows = sheet.takeRows();
			}
			sheets.add(new IncomingSheet(tab.name(), tab.isHidden(), rows));
		}
		return new IncomingForm(new IncomingBook(sheets), all(), parts.workbook(), sheetParts, part("styles"),
				list.isFrom1904(), false);
	}

	/** Every part, needed for the cells or not. */
	private SortedMap<String, byte[]> all() {
		SortedMap<String, byte[]> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		for (String name : parts.names()) {
			all.put(name, parts.content(name).orElseThrow());
		}
		return all;
	}

	/** A book without texts or looks lacks the parts for them. */
	private static void hear(@Nullable InputStream part, PartHandler handler) throws Problem, IOException {
		if (part != null) {
			try (part) {
				PartReader.read(part, handler);
			}
		}
	}

	/** The name of the one part of a kind; two of them contradict each other. */
	private String part(String type) throws Problem {
		List<String> found = parts.relations().stream().filter(each -> each.type().equals(type)).map(Relation::target)
				.toList();
		if (found.size() > 1) {
			throw reading.problem(ProblemCode.INCOMING_PART, found.getLast());
		}
		return String.join("", found);
	}
}
