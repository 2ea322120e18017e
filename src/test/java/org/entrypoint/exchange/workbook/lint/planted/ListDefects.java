package org.entrypoint.exchange.workbook.lint.planted;

import java.util.List;
import org.entrypoint.exchange.workbook.lint.Rule;

/** Names for lists, and what can be chosen from them. */
final class ListDefects {
	private static final String MARKS = "(<definedName name=\"Marks\">)[^<]*";
	private static final String EFFECTS = "(<definedName name=\"Effects\">[^<]*\\$)(\\d+)<";
	private static final String MARKS_OFFERED = "<formula1>Marks</formula1>";

	private ListDefects() {
	}

	static List<Defect> all() {
		return List.of(
				new Defect("a name twice in other capitals", Rule.NAME_DEFINED_ONCE,
						harm -> harm.change(Harm.BOOK, "(<definedName name=\")(Marks)(\">[^<]*</definedName>)",
								found -> found.group() + found.group(1) + "MARKS" + found.group(3))),
				new Defect("a name for cells of a sheet that is not there", Rule.NAME_LEADS_TO_CELLS,
						harm -> harm.change(Harm.BOOK, MARKS, found -> found.group(1) + "'List'!$O$2")),
				new Defect("a name for what is gone", Rule.NAME_LEADS_TO_CELLS,
						harm -> harm.change(Harm.BOOK, MARKS, found -> found.group(1) + "#REF!")),
				new Defect("a name for an empty cell as well", Rule.NAME_LEADS_TO_CELLS,
						harm -> harm.change(Harm.BOOK, EFFECTS,
								found -> found.group(1) + (Integer.parseInt(found.group(2)) + 1) + "<")),
				new Defect("a print area on another sheet", Rule.NAME_LEADS_TO_CELLS,
						harm -> harm.replace(Harm.BOOK, ">Plan!$B$1", ">Timeline!$B$1")),
				new Defect("a list without its last choice", Rule.NAME_COVERS_LIST,
						harm -> harm.change(Harm.BOOK, EFFECTS,
								found -> found.group(1) + (Integer.parseInt(found.group(2)) - 1) + "<")),
				new Defect("a name for another list", Rule.NAME_COVERS_LIST,
						harm -> harm.change(Harm.BOOK,
								"(<definedName name=\")(Effects)(\".*<definedName name=\")(Marks)",
								found -> found.group(1) + "Marks" + found.group(3) + "Effects")),
				new Defect("choices of a list without a name", Rule.CHOICE_LIST,
						harm -> harm.replace(Harm.NOTES, MARKS_OFFERED, "<formula1>Marx</formula1>")),
				new Defect("choices that stand in the rule", Rule.CHOICE_LIST,
						harm -> harm.replace(Harm.NOTES, MARKS_OFFERED, "<formula1>\"Yes,No\"</formula1>")),
				new Defect("a rule that offers nothing", Rule.CHOICE_LIST,
						harm -> harm.replace(Harm.NOTES, "type=\"list\"", "type=\"whole\"")),
				new Defect("choices below the last row", Rule.CHOICE_CELLS,
						harm -> harm.change(Harm.NOTES, "(sqref=\"I3:I)\\d+", found -> found.group(1) + "9000")),
				new Defect("another number of rules than is said", Rule.CHOICE_CELLS,
						harm -> harm.replace(Harm.NOTES, "<dataValidations count=\"2\"",
								"<dataValidations count=\"3\"")),
				new Defect("two lists for one cell", Rule.CHOICE_ONCE,
						harm -> harm.change(Harm.NOTES, "sqref=\"J3:", found -> "sqref=\"I3:J3 J4:")),
				new Defect("a hint that is too long", Rule.CHOICE_WORDS,
						harm -> harm.change(Harm.NEEDS, " prompt=\"", found -> found.group() + "x".repeat(255))),
				new Defect("a hint's title that is too long", Rule.CHOICE_WORDS,
						harm -> harm.change(Harm.NEEDS, "promptTitle=\"", found -> found.group() + "x".repeat(32))),
				new Defect("a hint that nobody sees", Rule.CHOICE_WORDS,
						harm -> harm.replace(Harm.NEEDS, "showInputMessage=\"true\"", "")));
	}
}
