package org.entrypoint.exchange.workbook.lint.planted;

import java.util.List;
import org.entrypoint.exchange.workbook.lint.Rule;

/** Words that Excel changes or refuses, and cells out of order. */
final class WordDefects {
	private static final String FIRST = "<si><t[^>]*>[^<]*</t></si>";

	private WordDefects() {
	}

	static List<Defect> all() {
		return List.of(words("words that become a formula", Rule.QUOTED_WORDS, "=1+1"),
				words("words that become a minus", Rule.QUOTED_WORDS, "-1"),
				words("words that become a plus", Rule.QUOTED_WORDS, "+1"),
				words("words that become a function", Rule.QUOTED_WORDS, "@SUM(1)"),
				words("words that begin with a tab", Rule.QUOTED_WORDS, "&#9;=1"),
				words("more characters than Excel keeps", Rule.WORDS_FIT, "x".repeat(32_768)),
				words("more line feeds than Excel keeps", Rule.WORDS_FIT, "a&#10;".repeat(254) + "b"),
				words("a bell", Rule.NO_CONTROLS, "ding_x0007_"),
				words("half a character", Rule.NO_CONTROLS, "_xD83D_"),
				words("a carriage return", Rule.NO_CONTROLS, "one_x000D_two"),
				words("a character that is none", Rule.NO_CONTROLS, "_xFFFE_"),
				words("a space that gets lost", Rule.SPACES_KEPT, " led by a space"),
				words("a line feed that gets lost", Rule.SPACES_KEPT, "ends with a line&#10;"),
				new Defect("words that are not there", Rule.SHARED_INDEX,
						harm -> harm.change(Harm.PLAN, "(<c r=\"B1\" [^>]*><v>)\\d+",
								found -> found.group(1) + "99999")),
				new Defect("more words than the file says", Rule.SHARED_COUNT,
						harm -> harm.change(Harm.WORDS, "uniqueCount=\"\\d+\"", found -> "uniqueCount=\"7\"")),
				new Defect("more cells with words than the file says", Rule.SHARED_COUNT,
						harm -> harm.change(Harm.WORDS, "sst count=\"\\d+\"", found -> "sst count=\"7\"")),
				new Defect("two cells in another order", Rule.CELL_ORDER,
						harm -> harm.change(Harm.NOTES, "(<c r=\"A3\".*?</c>)(<c r=\"B3\".*?</c>)",
								found -> found.group(2) + found.group(1))),
				new Defect("a cell twice", Rule.CELL_ORDER,
						harm -> harm.change(Harm.NOTES, "<c r=\"A3\".*?</c>", found -> found.group() + found.group())),
				new Defect("a cell of another row", Rule.CELL_ORDER,
						harm -> harm.replace(Harm.NOTES, "<c r=\"B3\"", "<c r=\"B4\"")),
				new Defect("a row of another number", Rule.CELL_ORDER,
						harm -> harm.replace(Harm.NOTES, "<row r=\"7\"", "<row r=\"5\"")),
				new Defect("cells beside what the sheet says", Rule.DIMENSION,
						harm -> harm.change(Harm.NOTES, "<dimension ref=\"[^\"]*\"",
								found -> "<dimension ref=\"A1:C9\"")),
				new Defect("cells that are merged twice", Rule.MERGED_ONCE,
						harm -> harm.change(Harm.NOTES, "<mergeCells count=\"1\">",
								found -> "<mergeCells count=\"2\"><mergeCell ref=\"B1:C1\"/>")),
				new Defect("another count of merged cells", Rule.MERGED_ONCE,
						harm -> harm.replace(Harm.NOTES, "<mergeCells count=\"1\"", "<mergeCells count=\"9\"")));
	}

	private static Defect words(String name, Rule rule, String words) {
		return new Defect(name, rule, harm -> harm.change(Harm.WORDS, FIRST, found -> "<si><t>" + words + "</t></si>"));
	}
}
