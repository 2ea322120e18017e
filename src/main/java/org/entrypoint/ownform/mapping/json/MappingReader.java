package org.entrypoint.ownform.mapping.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.entrypoint.diagnostic.Text;
import org.entrypoint.diagnostic.json.JsonPart;
import org.entrypoint.diagnostic.json.JsonRefused;
import org.entrypoint.exchange.incoming.CellAddress;
import org.entrypoint.ownform.mapping.CellField;
import org.entrypoint.ownform.mapping.CellLocation;
import org.entrypoint.ownform.mapping.CellMapping;
import org.entrypoint.ownform.mapping.Coded;
import org.entrypoint.ownform.mapping.ColumnField;
import org.entrypoint.ownform.mapping.ColumnMapping;
import org.entrypoint.ownform.mapping.ListMapping;
import org.entrypoint.ownform.mapping.Mapping;
import org.entrypoint.ownform.mapping.MappingEntry;
import org.entrypoint.ownform.mapping.NoteFilter;
import org.entrypoint.ownform.mapping.PlanColumn;
import org.entrypoint.ownform.mapping.PlanFilter;
import org.entrypoint.ownform.mapping.PlanMapping;
import org.entrypoint.ownform.mapping.RatingFormat;
import org.entrypoint.locale.Words;

/** Which properties the parts of a mapping have in JSON. */
final class MappingReader {
	/** What says that a file is a mapping, and in which form. */
	static final String VERSION = "entrypoint-mapping";
	private static final Pattern COLUMN = Pattern.compile("[A-Z]{1,3}");
	private static final int LONGEST = 2_000;
	private static final Words WORDS = new Words("org.entrypoint.ownform.mapping.json.refused");

	private MappingReader() {
	}

	static Mapping mapping(JsonPart part) throws JsonRefused {
		if (number(part, VERSION, 1, Integer.MAX_VALUE) > Mapping.VERSION) {
			throw part.because(VERSION, WORDS.get("newer", Mapping.VERSION));
		}
		String form = optional(part, "form");
		List<MappingEntry> entries = new ArrayList<>();
		entries.addAll(list(part, "cells", MappingReader::cell));
		entries.addAll(list(part, "lists", MappingReader::notes));
		entries.addAll(list(part, "columns", MappingReader::column));
		entries.addAll(list(part, "plans", MappingReader::plan));
		return new Mapping(form, entries);
	}

	private static MappingEntry cell(JsonPart part) throws JsonRefused {
		return new CellMapping(part.choice("take", Coded.all(CellField.class)), location(part), isSo(part, "replace"),
				optional(part, "label"));
	}

	private static MappingEntry notes(JsonPart part) throws JsonRefused {
		boolean joined = isSo(part, "joined");
		return new ListMapping(text(part, "take"), choice(part, "which", NoteFilter.class, NoteFilter.ANY),
				location(part), joined && !part.has("rows") ? 1 : number(part, "rows", 1, ListMapping.MOST_ROWS),
				joined, isSo(part, "replace"), optional(part, "label"));
	}

	private static MappingEntry column(JsonPart part) throws JsonRefused {
		int first = part.has("first") ? number(part, "first", 1, CellAddress.LAST_ROW) : 1;
		return new ColumnMapping(part.choice("take", Coded.all(ColumnField.class)), text(part, "sheet"),
				letters(part, "labels"), letters(part, "values"), first,
				part.has("last") ? number(part, "last", first, CellAddress.LAST_ROW) : CellAddress.LAST_ROW,
				choice(part, "as", RatingFormat.class, RatingFormat.NUMBER), words(part), isSo(part, "replace"),
				optional(part, "label"));
	}

	private static MappingEntry plan(JsonPart part) throws JsonRefused {
		return new PlanMapping(choice(part, "take", PlanFilter.class, PlanFilter.ANY), text(part, "sheet"),
				number(part, "row", 1, CellAddress.LAST_ROW), number(part, "rows", 1, ListMapping.MOST_ROWS),
				columns(part), isSo(part, "replace"), optional(part, "label"));
	}

	private static List<MappingEntry> list(JsonPart part, String name, JsonPart.Shape<MappingEntry> shape)
			throws JsonRefused {
		return part.has(name) ? part.list(name, shape) : List.of();
	}

	private static String text(JsonPart part, String name) throws JsonRefused {
		String text = part.text(name);
		if (text.length() > LONGEST || !Text.canBeKept(text)) {
			throw part.because(name, WORDS.get("text", LONGEST));
		}
		return text;
	}

	/** A text that may be left out, and is empty then. */
	private static String optional(JsonPart part, String name) throws JsonRefused {
		return part.has(name) ? text(part, name) : "";
	}

	private static boolean isSo(JsonPart part, String name) throws JsonRefused {
		return part.has(name) && part.yesOrNo(name);
	}

	private static int number(JsonPart part, String name, int least, int most) throws JsonRefused {
		int number = part.number(name);
		if (number < least || number > most) {
			throw part.because(name, WORDS.get("range", least, most));
		}
		return number;
	}

	private static <E extends Enum<E> & Coded> E choice(JsonPart part, String name, Class<E> kind, E otherwise)
			throws JsonRefused {
		return part.has(name) ? part.choice(name, Coded.all(kind)) : otherwise;
	}

	/** A column by its letters, from 1. */
	private static int letters(JsonPart part, String name) throws JsonRefused {
		String letters = part.text(name).replace("$", "").toUpperCase(Locale.ROOT);
		int column = COLUMN.matcher(letters).matches() ? CellReference.convertColStringToIndex(letters) + 1 : 0;
		if (column < 1 || column > CellAddress.LAST_COLUMN) {
			throw part.because(name, WORDS.get("column"));
		}
		return column;
	}

	/** A cell, by its sheet and address or by the form's name for it. */
	private static CellLocation location(JsonPart part) throws JsonRefused {
		boolean isNamed = part.has("name");
		boolean hasSheet = part.has("sheet");
		boolean hasCell = part.has("cell");
		if (isNamed == (hasSheet || hasCell) || hasSheet != hasCell) {
			throw part.because(WORDS.get("spot"));
		}
		if (isNamed) {
			return new CellLocation.Called(text(part, "name"));
		}
		String address = part.text("cell").replace("$", "").toUpperCase(Locale.ROOT);
		return new CellLocation.At(text(part, "sheet"),
				CellAddress.of(address).orElseThrow(() -> part.because("cell", WORDS.get("cell"))));
	}

	/** Columns by what they take; at least one. */
	private static Map<PlanColumn, Integer> columns(JsonPart part) throws JsonRefused {
		JsonPart columns = part.part("columns");
		Map<PlanColumn, Integer> read = JsonPart.whole(columns, each -> {
			Map<PlanColumn, Integer> found = new LinkedHashMap<>();
			for (PlanColumn column : PlanColumn.values()) {
				if (each.has(column.code())) {
					found.put(column, letters(each, column.code()));
				}
			}
			return found;
		});
		if (read.isEmpty()) {
			columns.text(PlanColumn.WHAT.code());
		}
		return read;
	}

	/** The form's own words, by ids that are not known before. */
	private static Map<String, String> words(JsonPart part) throws JsonRefused {
		Map<String, String> words = new LinkedHashMap<>();
		if (part.has("words")) {
			JsonPart own = part.part("words");
			for (String each : own.names()) {
				words.put(each, text(own, each));
			}
		}
		return words;
	}
}
