package org.entrypoint.exchange;

import org.entrypoint.exchange.report.Chart;
import java.util.List;
import org.entrypoint.exchange.EvidenceFigures.Figure;

/** The charts of the page for those who read one page: they follow when somebody types another rating. */
final class SummaryCharts {
	private static final int TEAL = 0x0B6E6E;
	private static final int BROWN = 0x8A5200;
	private static final int BLUE = 0x00598C;
	private static final int AMBER = 0xE8A33D;
	private static final int RED = 0xC2410C;
	private static final int GRAY = 0x5E6B76;
	private static final int VIOLET = 0x3F51A3;
	private final Terms terms;
	private final EvidenceFigures figures;

	SummaryCharts(Terms terms) {
		this.terms = terms;
		this.figures = new EvidenceFigures(terms, 0);
	}

	List<Chart> all() {
		return List.of(chart("chart.strengths", false, series(Figure.MEAN_ALL, TEAL), series(Figure.MEAN_NEED, BROWN)),
				chart("chart.conditions", true, series(Figure.TAPPED, BLUE), series(Figure.UNTAPPED, AMBER),
						series(Figure.MISSING, RED), series(Figure.USES_UNKNOWN, GRAY)),
				chart("chart.firmness", false, series(Figure.FIRMNESS, VIOLET)));
	}

	private Chart chart(String key, boolean stacked, Chart.Series... series) {
		return new Chart(terms.get(key), terms.get(key + ".about"), stacked, Tables.HEAT_MAP,
				terms.head("shortName").text(), List.of(series));
	}

	private Chart.Series series(Figure figure, int color) {
		return new Chart.Series(figures.head(figure).text(), color);
	}
}
