package org.entrypoint.exchange.workbook.lint.planted;

import java.util.List;
import org.entrypoint.exchange.workbook.lint.Rule;

/** Tabs, panes, protection and links. */
final class SheetDefects {
	private static final String PLAN = "name=\"Plan\"";
	private static final String PANE = "<pane [^>]*/>";

	private SheetDefects() {
	}

	static List<Defect> all() {
		return List.of(named("a colon in a sheet's name", Rule.SHEET_NAME, "Plan: A"),
				named("a sheet's name of 32 characters", Rule.SHEET_NAME, "P".repeat(32)),
				named("a sheet's name that begins with a quote", Rule.SHEET_NAME, "'Plan"),
				named("two sheets of one name", Rule.SHEET_NAMED_ONCE, "TIMELINE"),
				named("a sheet with another name", Rule.SHEET_ORDER, "Plans"),
				new Defect("two sheets in another order", Rule.SHEET_ORDER,
						harm -> harm.change(Harm.BOOK, "(<sheet name=\"Plan\"[^>]*/>)(<sheet [^>]*/>)",
								found -> found.group(2) + found.group(1))),
				new Defect("lists that nobody can show", Rule.LISTS_HIDDEN,
						harm -> harm.replace(Harm.BOOK, "state=\"hidden\"", "state=\"veryHidden\"")),
				new Defect("lists that everybody sees", Rule.LISTS_HIDDEN,
						harm -> harm.replace(Harm.BOOK, "state=\"hidden\"", "")),
				new Defect("a hidden plan", Rule.LISTS_HIDDEN,
						harm -> harm.replace(Harm.BOOK, PLAN, PLAN + " state=\"hidden\"")),
				new Defect("another sheet is open", Rule.FIRST_SHEET_OPEN,
						harm -> harm.replace(Harm.BOOK, "activeTab=\"0\"", "activeTab=\"3\"")),
				new Defect("ids that everybody sees", Rule.ID_COLUMN,
						harm -> harm.change(Harm.NEEDS, "(<col min=\"1\" max=\"1\") hidden=\"true\"",
								found -> found.group(1))),
				new Defect("a hidden column of answers", Rule.ID_COLUMN,
						harm -> harm.replace(Harm.NEEDS, "<col min=\"3\"", "<col hidden=\"true\" min=\"3\"")),
				new Defect("a hidden row", Rule.NO_HIDDEN_ROWS,
						harm -> harm.replace(Harm.NOTES, "<row r=\"5\"", "<row hidden=\"true\" r=\"5\"")),
				new Defect("a row without a height", Rule.ROW_HEIGHT,
						harm -> harm.change(Harm.NOTES, "<row r=\"5\"[^>]*>", found -> "<row r=\"5\">")),
				new Defect("a row that is too high", Rule.ROW_HEIGHT,
						harm -> harm.change(Harm.NOTES, "(<row r=\"5\" ht=\")[^\"]*",
								found -> found.group(1) + "420.0")),
				new Defect("nothing stays in sight", Rule.FREEZE_PANES,
						harm -> harm.change(Harm.NEEDS, PANE, found -> "")),
				new Defect("other rows stay in sight than are repeated", Rule.FREEZE_PANES,
						harm -> harm.change(Harm.NOTES, "ySplit=\"[^\"]*\"", found -> "ySplit=\"1.0\"")),
				new Defect("a column stays in sight", Rule.FREEZE_PANES,
						harm -> harm.replace(Harm.NEEDS, "<pane ", "<pane xSplit=\"2\" ")),
				new Defect("formulas that anybody types over", Rule.PROTECTED_FORMULAS,
						harm -> harm.change(Harm.SUMMARY, "<sheetProtection[^>]*/>", found -> "")),
				new Defect("a sheet that is closed for nothing", Rule.PROTECTED_FORMULAS,
						harm -> harm.replace(Harm.PLAN, "</sheetData>",
								"</sheetData><sheetProtection sheet=\"true\"/>")),
				new Defect("a password", Rule.NO_PASSWORD,
						harm -> harm.replace(Harm.SUMMARY, "<sheetProtection ", "<sheetProtection password=\"CC1A\" ")),
				new Defect("a password of another kind", Rule.NO_PASSWORD,
						harm -> harm.replace(Harm.SUMMARY, "<sheetProtection ",
								"<sheetProtection algorithmName=\"SHA-512\" hashValue=\"eA==\" saltValue=\"eA==\" ")),
				new Defect("a formula that can be typed over", Rule.LOCKED_FORMULAS,
						harm -> harm.change(Harm.SUMMARY, "s=\"\\d+\"( t=\"\\w+\"><f>)",
								found -> "s=\"1\"" + found.group(1))),
				new Defect("words that cannot be typed over", Rule.UNLOCKED_INPUT,
						harm -> harm.change(Harm.PLAN, "(<c r=\"B1\" )s=\"\\d+\"",
								found -> found.group(1) + "s=\"0\"")),
				new Defect("a link to a sheet that is not there", Rule.LINK_TARGET,
						harm -> harm.replace(Harm.READ_ME, "location=\"'Plan'!B1\"", "location=\"'Plans'!B1\"")),
				new Defect("a link to the hidden lists", Rule.LINK_TARGET,
						harm -> harm.replace(Harm.READ_ME, "location=\"'Plan'!B1\"", "location=\"'Lists'!B1\"")),
				new Defect("a link to another sheet than it says", Rule.LINK_TARGET,
						harm -> harm.replace(Harm.READ_ME, "location=\"'Plan'!B1\"", "location=\"'Timeline'!B1\"")),
				new Defect("a sheet that no link leads to", Rule.LINKS_TO_ALL,
						harm -> harm.change(Harm.READ_ME, "<hyperlink [^>]*'Plan'!B1\"[^>]*/>", found -> "")));
	}

	private static Defect named(String name, Rule rule, String sheet) {
		return new Defect(name, rule, harm -> harm.replace(Harm.BOOK, PLAN, "name=\"" + sheet + "\""));
	}
}
