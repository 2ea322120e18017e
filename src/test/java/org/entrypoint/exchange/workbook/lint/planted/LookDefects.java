package org.entrypoint.exchange.workbook.lint.planted;

import java.util.List;
import org.entrypoint.exchange.workbook.lint.Rule;

/** Colors, and numbers of looks. */
final class LookDefects {
	private LookDefects() {
	}

	static List<Defect> all() {
		return List.of(
				new Defect("pale letters", Rule.CONTRAST,
						harm -> harm.replace(Harm.STYLES, "<color rgb=\"FF1F2A37\"/>", "<color rgb=\"FFB8C2CC\"/>")),
				new Defect("white letters on a pale head", Rule.CONTRAST,
						harm -> harm.replace(Harm.STYLES,
								"<patternFill patternType=\"solid\"><fgColor rgb=\"FF33475B\"/>",
								"<patternFill patternType=\"solid\"><fgColor rgb=\"FFE8EEF3\"/>")),
				new Defect("a color that only a theme knows", Rule.CONTRAST,
						harm -> harm.replace(Harm.STYLES, "<color rgb=\"FF1F2A37\"/>", "<color theme=\"4\"/>")),
				new Defect("a pattern behind words", Rule.CONTRAST,
						harm -> harm.replace(Harm.STYLES, "<patternFill patternType=\"solid\">",
								"<patternFill patternType=\"gray125\">")),
				new Defect("pale letters of a level", Rule.CONDITIONAL_CONTRAST,
						harm -> harm.change(Harm.STYLES, "(<dxf>.*?<color rgb=\")FFFFFFFF",
								found -> found.group(1) + "FFB8C2CC")),
				new Defect("another fill of a level", Rule.CONDITIONAL_CONTRAST,
						harm -> harm.change(Harm.STYLES, "(<dxf>.*?<bgColor rgb=\")\\w+",
								found -> found.group(1) + "FFE8EEF3")),
				new Defect("a cell with a look that is not listed", Rule.STYLE_INDEX,
						harm -> harm.change(Harm.PLAN, "(<c r=\"B1\" )s=\"\\d+\"",
								found -> found.group(1) + "s=\"900\"")),
				new Defect("a look without letters", Rule.STYLE_PARTS,
						harm -> harm.change(Harm.STYLES, "(<cellXfs.*?)fontId=\"\\d+\"",
								found -> found.group(1) + "fontId=\"900\"")),
				new Defect("a look with a number format that is not listed", Rule.STYLE_PARTS,
						harm -> harm.replace(Harm.STYLES, "<numFmt numFmtId=\"164\"", "<numFmt numFmtId=\"190\"")),
				new Defect("another count of letters", Rule.STYLE_PARTS,
						harm -> harm.change(Harm.STYLES, "<fonts count=\"\\d+\"", found -> "<fonts count=\"1\"")),
				new Defect("a conditional format without a look", Rule.CONDITIONAL_INDEX,
						harm -> harm.change(Harm.SUMMARY, "dxfId=\"\\d+\"", found -> "dxfId=\"90\"")),
				new Defect("two conditional formats of one rank", Rule.CONDITIONAL_RANK,
						harm -> harm.replace(Harm.SUMMARY, "priority=\"2\"", "priority=\"1\"")),
				new Defect("a conditional format below the last row", Rule.CONDITIONAL_RANK,
						harm -> harm.change(Harm.SUMMARY, "(<conditionalFormatting sqref=\"\\w+:[A-Z])\\d+",
								found -> found.group(1) + "90")));
	}
}
