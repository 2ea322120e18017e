package org.entrypoint.exchange.incoming;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Workbooks that fill each of the limits: all of them are read. */
final class LargestBooks {
	private static final int MB = 1024 * 1024;

	private LargestBooks() {
	}

	/** By names that may be those of files. */
	static Map<String, Supplier<SmallBook>> all() {
		Map<String, Supplier<SmallBook>> all = new LinkedHashMap<>();
		all.put("numbers", () -> SmallBook.of(rows(500, 1_000, cell -> "<c><v>" + cell + ".5</v></c>")));
		all.put("texts",
				() -> SmallBook.of(rows(5_000, 80, cell -> "<c t=\"inlineStr\"><is><t>é" + cell + "</t></is></c>")));
		all.put("listed-texts", () -> SmallBook.of(rows(50_000, 6, cell -> "<c t=\"s\"><v>" + cell + "</v></c>"))
				.texts(each(300_000, text -> "<si><t>ü" + text + "</t></si>")));
		all.put("long-texts", () -> SmallBook.plain()
				.texts("<si><t>hello</t></si>" + each(300, text -> "<si><t>" + "€".repeat(20_000) + "</t></si>")));
		all.put("rows", () -> SmallBook.of(rows(100_000, 5, cell -> "<c><v>" + cell % 10 + "</v></c>")));
		all.put("days",
				() -> SmallBook.of(rows(400, 1_000, cell -> "<c s=\"0\"><v>" + (40_000 + cell % 9_000) + ".5</v></c>"))
						.styles("", "<xf numFmtId=\"22\"/>"));
		all.put("formulas", () -> SmallBook.of(rows(300, 1_000, cell -> "<c><f>A1+" + cell + "</f><v>1</v></c>")));
		all.put("areas", () -> SmallBook.of(areas()));
		all.put("attribute", () -> SmallBook.plain().replace(SmallBook.SHEET, "<sheetData>",
				"<x a=\"" + "x".repeat(19 * MB) + "\"/><sheetData>"));
		all.put("wide-attribute", () -> SmallBook.plain().with("customXml/item1.xml",
				("\uFEFF<x a=\"" + "€".repeat(9 * MB) + "\"/>").getBytes(StandardCharsets.UTF_16LE)));
		all.put("comment", () -> SmallBook.plain().replace(SmallBook.SHEET, "<sheetData>",
				"<!--" + "x".repeat(19 * MB) + "--><sheetData>"));
		all.put("names", () -> SmallBook.plain().with("customXml/item1.xml",
				"<x>" + each(4_900, name -> "<n" + "n".repeat(900) + name + "/>") + "</x>"));
		all.put("addresses", () -> SmallBook.plain().with("xl/worksheets/_rels/sheet1.xml.rels", SmallBook
				.relations(each(90_000, id -> SmallBook.outside("r" + id, "hyperlink", "mailto:a@example.org")))));
		all.put("looks",
				() -> SmallBook.plain()
						.styles(each(60_000,
								id -> "<numFmt numFmtId=\"" + id + "\" formatCode=\"yyyy" + "\\-".repeat(100) + "\"/>"),
								"<xf/>".repeat(60_000)));
		return all;
	}

	private static String rows(int rows, int columns, IntFunction<String> cell) {
		return each(rows, row -> "<row>" + IntStream.range(0, columns)
				.mapToObj(column -> cell.apply(row * columns + column)).collect(Collectors.joining()) + "</row>");
	}

	private static String each(int count, IntFunction<String> one) {
		return IntStream.range(0, count).mapToObj(one).collect(Collectors.joining());
	}

	/** A thousand formulas, each of which claims the whole sheet. */
	private static String areas() {
		return "<row>" + each(1_000, cell -> "<c><f t=\"array\" ref=\"A1:XFD1048576\">X</f></c>") + "</row>"
				+ rows(2_000, 20, cell -> "<c><v>" + cell + "</v></c>");
	}
}
