package org.entrypoint.exchange.workbook.lint.planted;

import java.util.List;
import org.entrypoint.exchange.workbook.lint.Rule;

/** Tables that do not cover what they should. */
final class TableDefects {
	private static final String NOTES = "All_notes";
	private static final String REF = " ref=\"A2:L(\\d+)\"";

	private TableDefects() {
	}

	static List<Defect> all() {
		return List.of(
				changed("two tables of one name", Rule.TABLE_NAMED_ONCE, "Timeline",
						"displayName=\"Timeline\" name=\"Timeline\"", "displayName=\"PRESSING\" name=\"PRESSING\""),
				new Defect("two tables of one number", Rule.TABLE_NAMED_ONCE,
						harm -> harm.change(harm.table(NOTES), "<table id=\"\\d+\"", found -> "<table id=\"1\"")),
				new Defect("a table with the name of a list", Rule.TABLE_NAMED_ONCE,
						harm -> harm.change(harm.table("Timeline"), "displayName=\"Timeline\" name=\"Timeline\"",
								found -> "displayName=\"Marks\" name=\"Marks\"")),
				new Defect("a table with the name of a cell", Rule.TABLE_NAME,
						harm -> harm.change(harm.table("Timeline"), "displayName=\"Timeline\" name=\"Timeline\"",
								found -> "displayName=\"T12\" name=\"T12\"")),
				changed("a table with two names", Rule.TABLE_NAME, "Timeline", " name=\"Timeline\"",
						" name=\"Time_line\""),
				changed("a column of another name than its head", Rule.TABLE_HEADS, NOTES, "name=\"Who said it\"",
						"name=\"Who\""),
				new Defect("a head that was typed over", Rule.TABLE_HEADS,
						harm -> harm.change(Harm.NOTES, "(<c r=\"D2\" s=\"\\d+\") t=\"s\"><v>\\d+",
								found -> found.group(1) + " t=\"str\"><v>Said")),
				new Defect("an empty head", Rule.TABLE_HEADS,
						harm -> harm.change(Harm.NOTES, "(<c r=\"D2\" s=\"\\d+\") t=\"s\"><v>\\d+</v>",
								found -> found.group(1) + ">")),
				new Defect("a column less than the table is wide", Rule.TABLE_COLUMNS,
						harm -> harm.change(harm.table(NOTES), "<tableColumn id=\"12\"[^>]*/>", found -> "")),
				changed("two columns of one name", Rule.TABLE_COLUMNS, NOTES, "name=\"Who said it\"",
						"name=\"what was said\""),
				changed("two columns of one number", Rule.TABLE_COLUMNS, NOTES, "<tableColumn id=\"12\"",
						"<tableColumn id=\"11\""),
				changed("another count of columns", Rule.TABLE_COLUMNS, NOTES, "count=\"12\"", "count=\"13\""),
				lastRow("a table without its last row", Rule.TABLE_END, -1),
				lastRow("a table with a row too many", Rule.TABLE_ROWS, 1),
				new Defect("a table of heads alone", Rule.TABLE_ROWS,
						harm -> harm.change(harm.table(NOTES), REF, found -> " ref=\"A2:L2\"")),
				new Defect("a table without its ids", Rule.TABLE_ROWS,
						harm -> harm.change(harm.table(NOTES), REF, found -> " ref=\"B2:L" + found.group(1) + "\"")),
				new Defect("one id for two rows", Rule.TABLE_IDS,
						harm -> harm.change(Harm.NOTES,
								"(<c r=\"A3\"[^>]*>(<v>\\d+</v>).*?<c r=\"A4\"[^>]*>)<v>\\d+</v>",
								found -> found.group(1) + found.group(2))),
				id("a row that goes on under another", Rule.TABLE_CONTINUED, "gone (continued)"),
				new Defect("two tables with a cell in common", Rule.TABLE_OVERLAP,
						harm -> harm.change(harm.table("Strengths_1"), "( ref=\"A\\d+:X)(\\d+)",
								found -> found.group(1) + (Integer.parseInt(found.group(2)) + 4))),
				new Defect("merged cells in a table", Rule.TABLE_MERGED,
						harm -> harm.change(Harm.NOTES, "<mergeCells count=\"1\">",
								found -> "<mergeCells count=\"2\"><mergeCell ref=\"D4:E4\"/>")),
				new Defect("a filter of fewer rows", Rule.TABLE_FILTER, harm -> harm.change(harm.table(NOTES),
						"<autoFilter ref=\"A2:L\\d+\"", found -> "<autoFilter ref=\"A2:L9\"")));
	}

	private static Defect changed(String name, Rule rule, String table, String words, String others) {
		return new Defect(name, rule, harm -> harm.replace(harm.table(table), words, others));
	}

	private static Defect lastRow(String name, Rule rule, int more) {
		return new Defect(name, rule, harm -> harm.change(harm.table(NOTES), REF,
				found -> " ref=\"A2:L" + (Integer.parseInt(found.group(1)) + more) + "\""));
	}

	private static Defect id(String name, Rule rule, String id) {
		return new Defect(name, rule, harm -> harm.change(Harm.NOTES, "(<c r=\"A5\" s=\"\\d+\") t=\"s\"><v>\\d+",
				found -> found.group(1) + " t=\"str\"><v>" + id));
	}
}
