package org.entrypoint.ownform.mapping.json;

import org.entrypoint.ownform.mapping.CellField;
import org.entrypoint.ownform.mapping.CellMapping;
import org.entrypoint.ownform.mapping.ColumnField;
import org.entrypoint.ownform.mapping.ColumnMapping;
import org.entrypoint.ownform.mapping.ListMapping;
import org.entrypoint.ownform.mapping.Mapping;
import org.entrypoint.ownform.mapping.NoteFilter;
import org.entrypoint.ownform.mapping.PlanFilter;
import org.entrypoint.ownform.mapping.PlanMapping;
import org.entrypoint.ownform.mapping.RatingFormat;
import org.entrypoint.exchange.incoming.CellAddress;

/** Which properties the parts of a mapping have. */
final class MappingReader {
	/** What says that a file is a mapping, and in which form. */
	static final String VERSION = "entrypoint-mapping";

	private MappingReader() {
	}

	static Mapping mapping(MappingPart part) throws MappingFault {
		if (part.number(VERSION, 1, Integer.MAX_VALUE, null) > Mapping.VERSION) {
			throw new MappingFault("/" + VERSION, "newer", Mapping.VERSION);
		}
		Mapping mapping = new Mapping(part.optional("form").orElse(""), part.list("cells", MappingReader::cell),
				part.list("lists", MappingReader::notes), part.list("columns", MappingReader::column),
				part.list("plans", MappingReader::plan));
		part.close();
		return mapping;
	}

	private static CellMapping cell(MappingPart part) throws MappingFault {
		return new CellMapping(part.choice("take", CellField.class, null), part.spot(), part.isSo("replace"),
				label(part));
	}

	private static ListMapping notes(MappingPart part) throws MappingFault {
		boolean joined = part.isSo("joined");
		return new ListMapping(part.text("take"), part.choice("which", NoteFilter.class, NoteFilter.ANY), part.spot(),
				part.number("rows", 1, ListMapping.MOST_ROWS, joined ? 1 : null), joined, part.isSo("replace"),
				label(part));
	}

	private static ColumnMapping column(MappingPart part) throws MappingFault {
		int first = part.number("first", 1, CellAddress.LAST_ROW, 1);
		return new ColumnMapping(part.choice("take", ColumnField.class, null), part.text("sheet"),
				part.column("labels"), part.column("values"), first,
				part.number("last", first, CellAddress.LAST_ROW, CellAddress.LAST_ROW),
				part.choice("as", RatingFormat.class, RatingFormat.NUMBER), part.texts("words"), part.isSo("replace"),
				label(part));
	}

	private static PlanMapping plan(MappingPart part) throws MappingFault {
		return new PlanMapping(part.choice("take", PlanFilter.class, PlanFilter.ANY), part.text("sheet"),
				part.number("row", 1, CellAddress.LAST_ROW, null), part.number("rows", 1, ListMapping.MOST_ROWS, null),
				part.columns("columns"), part.isSo("replace"), label(part));
	}

	private static String label(MappingPart part) throws MappingFault {
		return part.optional("label").orElse("");
	}
}
