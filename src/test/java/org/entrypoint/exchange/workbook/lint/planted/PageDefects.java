package org.entrypoint.exchange.workbook.lint.planted;

import java.util.List;
import org.entrypoint.exchange.workbook.lint.Rule;

/** Sheets that are not printed as they should be. */
final class PageDefects {
	private static final String AREA = "<definedName name=\"_xlnm.Print_Area\" localSheetId=\"6\">[^<]*</definedName>";
	private static final String LISTS = "<definedName name=\"_xlnm.Print_Area\" localSheetId=\"10\">Lists!$A$1:$P$8</definedName>";
	private static final String TITLES = "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"6\">[^<]*</definedName>";

	private PageDefects() {
	}

	static List<Defect> all() {
		return List.of(
				new Defect("a sheet without a print area", Rule.PRINT_AREA,
						harm -> harm.change(Harm.BOOK, AREA, found -> "")),
				new Defect("a print area without the last rows", Rule.PRINT_AREA,
						harm -> harm.change(Harm.BOOK, "(>Plan!\\$B\\$1:\\$\\w\\$)\\d+",
								found -> found.group(1) + "9")),
				new Defect("a print area that cuts the text", Rule.PRINT_AREA,
						harm -> harm.change(Harm.BOOK, "(>Plan!\\$B\\$1:\\$)\\w", found -> found.group(1) + "C")),
				new Defect("ids on paper", Rule.PRINT_AREA,
						harm -> harm.replace(Harm.BOOK, ">Plan!$B$1:", ">Plan!$A$1:")),
				new Defect("hidden lists on paper", Rule.PRINT_AREA,
						harm -> harm.replace(Harm.BOOK, "</definedNames>", LISTS + "</definedNames>")),
				new Defect("a sheet that repeats nothing", Rule.PRINT_TITLES,
						harm -> harm.change(Harm.BOOK, TITLES, found -> "")),
				new Defect("a sheet that repeats a later row", Rule.PRINT_TITLES,
						harm -> harm.replace(Harm.BOOK, ">Plan!$1:$2", ">Plan!$3:$4")),
				new Defect("a sheet that is not made to fit", Rule.ONE_PAGE_WIDE,
						harm -> harm.replace(Harm.PLAN, "fitToPage=\"true\"", "fitToPage=\"false\"")),
				new Defect("a sheet two pages wide", Rule.ONE_PAGE_WIDE,
						harm -> harm.replace(Harm.PLAN, "fitToWidth=\"1\"", "fitToWidth=\"2\"")),
				new Defect("a long sheet on one page", Rule.ONE_PAGE_WIDE,
						harm -> harm.replace(Harm.NOTES, "fitToHeight=\"0\"", "fitToHeight=\"1\"")),
				new Defect("pages without a number", Rule.PAGE_NUMBERS,
						harm -> harm.change(Harm.PLAN, "Page &amp;P of &amp;N", found -> "Page")),
				new Defect("pages that do not say their sheet", Rule.PAGE_NUMBERS,
						harm -> harm.replace(Harm.PLAN, "&amp;L&amp;A", "&amp;LPlan")),
				new Defect("a sheet on another paper", Rule.PAPER,
						harm -> harm.replace(Harm.PLAN, "paperSize=\"1\"", "paperSize=\"9\"")),
				new Defect("the lists on another paper", Rule.PAPER,
						harm -> harm.replace("xl/worksheets/sheet11.xml", "paperSize=\"1\"", "paperSize=\"9\"")),
				new Defect("an upright sheet", Rule.ORIENTATION,
						harm -> harm.replace(Harm.PLAN, "orientation=\"landscape\"", "orientation=\"portrait\"")),
				new Defect("a first sheet that lies across", Rule.ORIENTATION,
						harm -> harm.replace(Harm.READ_ME, "orientation=\"portrait\"", "orientation=\"landscape\"")),
				new Defect("a page that calls the whole a draft", Rule.DRAFT_HEADER,
						harm -> harm.replace(Harm.PLAN, "<oddHeader/>",
								"<oddHeader>&amp;RDRAFT: 3 of 32 parts of the retreat were discussed.</oddHeader>")),
				new Defect("a page that turns behind the last row", Rule.PAGE_TURNS,
						harm -> harm.change(Harm.NEEDS, "<brk id=\"\\d+\"(?=[^>]*/></rowBreaks>)",
								found -> "<brk id=\"9000\"")),
				new Defect("more pages than Excel can turn", Rule.PAGE_TURNS,
						harm -> harm.change(Harm.NEEDS, "<brk [^>]*/>", found -> found.group().repeat(1_024))),
				new Defect("pages that turn twice after one row", Rule.PAGE_TURNS,
						harm -> harm.change(Harm.NEEDS, "<brk [^>]*/>", found -> found.group() + found.group())));
	}
}
