package org.entrypoint.exchange.workbook.lint.planted;

import java.util.List;
import org.entrypoint.exchange.workbook.lint.Rule;

/** Charts that show something else, or say nothing. */
final class ChartDefects {
	private static final String NUMBERS = "(<c:numRef><c:f>Summary!\\$\\w\\$\\d+:\\$\\w\\$)(\\d+)";

	private ChartDefects() {
	}

	static List<Defect> all() {
		return List.of(
				new Defect("a chart without a description", Rule.CHART_WORDS,
						harm -> harm.change(Harm.DRAWING, "descr=\"[^\"]*\"", found -> "")),
				new Defect("a chart with a description that says nothing", Rule.CHART_WORDS,
						harm -> harm.change(Harm.DRAWING, "descr=\"[^\"]*\"", found -> "descr=\"Chart 1\"")),
				new Defect("a chart without a title", Rule.CHART_WORDS,
						harm -> harm.change(Harm.CHART, "<c:title>.*?</c:title>", found -> "")),
				new Defect("a chart without the last row", Rule.CHART_RANGE,
						harm -> harm.change(Harm.CHART, NUMBERS,
								found -> found.group(1) + (Integer.parseInt(found.group(2)) - 1))),
				new Defect("a chart of cells beside the table", Rule.CHART_RANGE,
						harm -> harm.change(Harm.CHART, "(<c:numRef><c:f>)Summary!",
								found -> found.group(1) + "Plan!")),
				new Defect("a chart of a sheet that is not there", Rule.CHART_RANGE,
						harm -> harm.change(Harm.CHART, "(<c:strRef><c:f>)Summary!", found -> found.group(1) + "Sum!")),
				new Defect("a chart of numbers that follow nothing", Rule.CHART_RANGE,
						harm -> harm.change(Harm.CHART,
								"<c:numRef><c:f>[^<]*</c:f>(<c:numCache>.*?</c:numCache>)</c:numRef>",
								found -> found.group(1).replace("numCache", "numLit"))),
				new Defect("a chart of an older number", Rule.CHART_CACHE,
						harm -> harm.change(Harm.CHART, "(<c:numCache>.*?<c:v>)[^<]*",
								found -> found.group(1) + "9.5")),
				new Defect("a chart of an older name", Rule.CHART_CACHE,
						harm -> harm.change(Harm.CHART, "(<c:strCache>.*?<c:v>)[^<]*",
								found -> found.group(1) + "Old")),
				new Defect("a chart that counts fewer rows", Rule.CHART_CACHE,
						harm -> harm.replace(Harm.CHART, "<c:ptCount val=\"5\"/>", "<c:ptCount val=\"4\"/>")),
				new Defect("a series with the name of another column", Rule.CHART_SERIES,
						harm -> harm.change(Harm.CHART, "(<c:tx><c:v>)[^<]*", found -> found.group(1) + "Gap")),
				new Defect("white numbers beside the bars", Rule.CHART_CONTRAST,
						harm -> harm.change(Harm.CHART, "(<c:dLbls>.*?srgbClr val=\")\\w+",
								found -> found.group(1) + "FFFFFF")),
				new Defect("dark numbers on dark bars", Rule.CHART_CONTRAST, harm -> harm.change("xl/charts/chart2.xml",
						"(<c:spPr><a:solidFill><a:srgbClr val=\")\\w+", found -> found.group(1) + "808080")));
	}
}
