package org.entrypoint.exchange;

import org.entrypoint.exchange.report.Cell;
import org.entrypoint.workshop.Decision;
import org.jspecify.annotations.Nullable;

/** What the room decided, and who saw it differently. */
final class DecisionFields {
	private final Terms terms;

	DecisionFields(Terms terms) {
		this.terms = terms;
	}

	/** The whole decision under its heading. */
	void into(Rows rows) {
		Decision decision = terms.workshop().decision();
		rows.heading(terms.get("decision"));
		entryPoints(rows, decision);
		rows.field(terms.get("decision.why"), terms.said(decision.why()));
		rows.field(terms.get("decision.minority"), terms.said(decision.minority()));
		rows.field(terms.get("decision.date"), terms.day(decision.date(), "noDate"));
	}

	/** The same on one page with other things: of long words the first ones. */
	void shortInto(Rows rows) {
		Decision decision = terms.workshop().decision();
		rows.heading(terms.get("decision"));
		entryPoints(rows, decision);
		rows.field(terms.get("decision.why"), terms.said(Terms.shortLine(decision.why())));
		rows.field(terms.get("decision.minority"), terms.said(Terms.shortLine(decision.minority())));
	}

	private void entryPoints(Rows rows, Decision decision) {
		rows.field(terms.get("decision.chosen"),
				decision.notYet() ? terms.words("decision.notYet") : entryPoint(decision.chosen()));
		rows.field(terms.get("decision.runnerUp"), entryPoint(decision.runnerUp()));
	}

	private Cell entryPoint(@Nullable String dimension) {
		return terms.said(dimension == null
				? ""
				: terms.workshop().diagnostic().dimension(dimension).map(Terms::entryPoint).orElse(dimension));
	}
}
