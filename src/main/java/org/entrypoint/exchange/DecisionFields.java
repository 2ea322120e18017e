package org.entrypoint.exchange;

import org.entrypoint.exchange.report.Section;
import org.entrypoint.exchange.report.Cell;
import org.entrypoint.workshop.entry.Decision;
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
		rows.heading(terms.get("decision"), new Section(Section.Kind.DECISION));
		rows.input("decision.chosen", chosen(decision));
		rows.input("decision.runnerUp", entryPoint(decision.runnerUp()));
		rows.input("decision.why", terms.said(decision.why()));
		rows.input("decision.minority", terms.said(decision.minority()));
		rows.input("decision.date", terms.day(decision.date(), "noDate"));
	}

	/** The same on one page with other things: of long words the first ones. */
	void shortInto(Rows rows) {
		Decision decision = terms.workshop().decision();
		rows.heading(terms.get("decision"));
		rows.field(terms.get("decision.chosen"), chosen(decision));
		rows.field(terms.get("decision.runnerUp"), entryPoint(decision.runnerUp()));
		rows.field(terms.get("decision.why"), terms.said(Terms.shortLine(decision.why())));
		rows.field(terms.get("decision.minority"), terms.said(Terms.shortLine(decision.minority())));
	}

	private Cell chosen(Decision decision) {
		return decision.notYet() ? terms.words("decision.notYet") : entryPoint(decision.chosen());
	}

	private Cell entryPoint(@Nullable String dimension) {
		return terms.said(dimension == null
				? ""
				: terms.workshop().diagnostic().dimension(dimension).map(Terms::entryPoint).orElse(dimension));
	}
}
