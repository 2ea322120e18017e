package org.entrypoint.exchange.incoming;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.entrypoint.exchange.incoming.archive.Reading;
import org.entrypoint.exchange.incoming.part.PartHandler;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** Hears the cells of one sheet as they come. */
final class SheetCells extends PartHandler {
	private static final List<String> ROW = List.of("worksheet", "sheetData", "row");
	private static final List<String> CELL = List.of("worksheet", "sheetData", "row", "c");
	private static final List<String> VALUE = List.of("worksheet", "sheetData", "row", "c", "v");
	private static final List<String> FORMULA = List.of("worksheet", "sheetData", "row", "c", "f");
	private static final List<String> INLINE = List.of("worksheet", "sheetData", "row", "c", "is", "t");
	private static final List<String> RUN = List.of("worksheet", "sheetData", "row", "c", "is", "r", "t");
	private final String sheet;
	private final CellValues values;
	private final RoomForCells room;
	private final FormulaAreas areas;
	private final NavigableMap<Integer, NavigableMap<Integer, IncomingValue>> rows = new TreeMap<>();
	private final BitSet seenRows = new BitSet();
	private final BitSet seenColumns = new BitSet();
	private final StringBuilder spelled = new StringBuilder();
	private final StringBuilder inline = new StringBuilder();
	private int row;
	private CellAddress address = new CellAddress(0, 0);
	private String type = "";
	private String style = "";
	private @Nullable String value;
	private @Nullable String formula;

	SheetCells(Reading reading, String part, String sheet, CellValues values, RoomForCells room) {
		super(reading, part, Namespaces.MAIN, "worksheet");
		this.sheet = sheet;
		this.values = values;
		this.room = room;
		this.areas = new FormulaAreas(reading, sheet);
	}

	/** The rows that hold something; nothing stays here, because two copies of many cells would be too much. */
	List<IncomingRow> takeRows() throws Problem {
		areas.mark(rows);
		List<IncomingRow> taken = new ArrayList<>(rows.size());
		while (!rows.isEmpty()) {
			var first = rows.pollFirstEntry();
			taken.add(new IncomingRow(first.getKey(), first.getValue()));
		}
		return taken;
	}

	@Override
	protected void begin(Attributes attributes) throws Problem {
		if (at(ROW)) {
			beginRow(value(attributes, "r"));
		} else if (at(CELL)) {
			beginCell(attributes);
		} else if (at(VALUE) || at(FORMULA)) {
			spelled.setLength(0);
			if (at(FORMULA)) {
				areas.add(value(attributes, "t"), value(attributes, "ref"), address);
			}
		}
	}

	private void beginRow(String number) throws Problem {
		row = number.isEmpty() ? row + 1 : number(number);
		if (row < 1 || row > CellAddress.LAST_ROW) {
			throw reading().problem(ProblemCode.INCOMING_ROW, sheet, number.isEmpty() ? String.valueOf(row) : number);
		}
		if (seenRows.get(row)) {
			throw reading().problem(ProblemCode.INCOMING_ROW_TWICE, sheet, String.valueOf(row));
		}
		seenRows.set(row);
		seenColumns.clear();
		address = new CellAddress(row, 0);
	}

	private void beginCell(Attributes attributes) throws Problem {
		String place = value(attributes, "r");
		Optional<CellAddress> found = place.isEmpty()
				? Optional.of(new CellAddress(row, address.column() + 1)).filter(CellAddress::exists)
				: CellAddress.of(place).filter(each -> each.row() == row);
		address = found
				.orElseThrow(() -> reading().problem(ProblemCode.INCOMING_ADDRESS, sheet, String.valueOf(row), place));
		if (seenColumns.get(address.column())) {
			throw reading().problem(ProblemCode.INCOMING_CELL_TWICE, sheet, address.toString());
		}
		seenColumns.set(address.column());
		type = value(attributes, "t");
		style = value(attributes, "s");
		value = null;
		formula = null;
		inline.setLength(0);
	}

	@Override
	protected void text(char[] characters, int start, int length) throws Problem {
		if (at(VALUE) || at(FORMULA)) {
			append(spelled, characters, start, length);
		} else if (at(INLINE) || at(RUN)) {
			append(inline, characters, start, length);
		}
	}

	private void append(StringBuilder text, char[] characters, int start, int length) throws Problem {
		text.append(characters, start, length);
		if (text.length() > CellText.LONGEST_SPELLED) {
			throw reading().problem(ProblemCode.INCOMING_LONG_CELL, sheet, address.toString(), CellText.LONGEST);
		}
	}

	@Override
	protected void end() throws Problem {
		if (at(VALUE)) {
			value = once(value);
		} else if (at(FORMULA)) {
			formula = once(formula);
		} else if (at(CELL)) {
			Optional<IncomingValue> read = values
					.of(new CellSpelling(address, type, style, value, inline.toString(), formula), sheet);
			if (read.isPresent()) {
				add(read.get());
			}
		}
	}

	/** A second value or formula in one cell: nobody knows which one is meant. */
	private String once(@Nullable String before) throws Problem {
		if (before != null) {
			throw reading().problem(ProblemCode.INCOMING_VALUE, sheet, address.toString());
		}
		return spelled.toString();
	}

	private void add(IncomingValue read) throws Problem {
		NavigableMap<Integer, IncomingValue> cells = rows.get(row);
		if (cells == null) {
			room.addRow();
			cells = new TreeMap<>();
			rows.put(row, cells);
		}
		room.add(read);
		cells.put(address.column(), read);
	}
}
