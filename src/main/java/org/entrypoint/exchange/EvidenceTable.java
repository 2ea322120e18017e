package org.entrypoint.exchange;

import org.entrypoint.exchange.report.Cell;
import java.util.ArrayList;
import java.util.List;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.insight.Evidence;
import org.entrypoint.workshop.Workshop;

/**
 * The evidence for every entry point side by side, in words that follow from the figures beside the page. It informs
 * the choice and does not make it: there is no total.
 */
final class EvidenceTable {
	private static final List<String> HEADS = List.of("entryPoint", "strengths", "untapped", "pressing", "inPlaceCount",
			"factors");
	private final Terms terms;
	private final Workshop workshop;
	private final EvidenceFigures figures;

	EvidenceTable(Terms terms) {
		this.terms = terms;
		this.workshop = terms.workshop();
		this.figures = new EvidenceFigures(terms, HEADS.size());
	}

	/** A row for each entry point. */
	void into(Rows rows) {
		List<Cell> heads = new ArrayList<>();
		HEADS.forEach(each -> heads.add(Cell.Head.of(terms.head(each).text())));
		heads.addAll(figures.heads());
		rows.table(Tables.EVIDENCE, heads);
		for (Evidence each : Evidence.all(workshop)) {
			Dimension dimension = each.dimension();
			EvidenceWords words = new EvidenceWords(terms, each, figures);
			rows.row(dimension.id(), List.of(new Cell.Words(Terms.entryPoint(dimension)), words.strengths(),
					words.untapped(), words.pressing(), words.inPlace(), words.factors()), figures.cells(each));
		}
	}
}
