package org.entrypoint.exchange.filled.mapping;

import org.entrypoint.exchange.incoming.CellAddress;

/** Which properties the parts of a mapping have. */
final class MappingShape {
	/** What says that a file is a mapping, and in which form. */
	static final String VERSION = "entrypoint-mapping";

	private MappingShape() {
	}

	static Mapping mapping(MappingPart part) throws MappingFault {
		if (part.number(VERSION, 1, Integer.MAX_VALUE, null) > Mapping.VERSION) {
			throw new MappingFault("/" + VERSION, "newer", Mapping.VERSION);
		}
		Mapping mapping = new Mapping(part.optional("form").orElse(""), part.list("cells", MappingShape::cell),
				part.list("lists", MappingShape::notes), part.list("columns", MappingShape::column),
				part.list("plans", MappingShape::plan));
		part.close();
		return mapping;
	}

	private static OneCell cell(MappingPart part) throws MappingFault {
		return new OneCell(part.choice("take", Field.class, null), part.spot(), part.isSo("replace"), label(part));
	}

	private static NoteList notes(MappingPart part) throws MappingFault {
		boolean joined = part.isSo("joined");
		return new NoteList(part.text("take"), part.choice("which", Which.class, Which.ANY), part.spot(),
				part.number("rows", 1, NoteList.MOST_ROWS, joined ? 1 : null), joined, part.isSo("replace"),
				label(part));
	}

	private static LabelColumn column(MappingPart part) throws MappingFault {
		int first = part.number("first", 1, CellAddress.LAST_ROW, 1);
		return new LabelColumn(part.choice("take", Beside.class, null), part.text("sheet"), part.column("labels"),
				part.column("values"), first, part.number("last", first, CellAddress.LAST_ROW, CellAddress.LAST_ROW),
				part.choice("as", Spelling.class, Spelling.NUMBER), part.texts("words"), part.isSo("replace"),
				label(part));
	}

	private static PlanTable plan(MappingPart part) throws MappingFault {
		return new PlanTable(part.choice("take", When.class, When.ANY), part.text("sheet"),
				part.number("row", 1, CellAddress.LAST_ROW, null), part.number("rows", 1, NoteList.MOST_ROWS, null),
				part.columns("columns"), part.isSo("replace"), label(part));
	}

	private static String label(MappingPart part) throws MappingFault {
		return part.optional("label").orElse("");
	}
}
