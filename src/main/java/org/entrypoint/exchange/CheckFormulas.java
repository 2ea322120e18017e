package org.entrypoint.exchange;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrypoint.exchange.report.Formula;
import org.entrypoint.insight.plan.PlanChecks;
import org.entrypoint.workshop.plan.Horizon;
import org.entrypoint.workshop.plan.Reach;
import org.entrypoint.workshop.plan.Resource;

/** How the checks of a plan follow from its table, as {@link PlanChecks} has them. */
final class CheckFormulas {
	private static final String SOMETHING = "\"?*\"";
	private final Terms terms;

	CheckFormulas(Terms terms) {
		this.terms = terms;
	}

	/** The answer to a check; nothing where nothing is filled in yet. */
	Formula of(PlanChecks check) {
		String answer = "IF(" + passes(check) + "," + Formula.words(terms.get("yes")) + ","
				+ Formula.words(terms.get("notYet")) + ")";
		return new Formula(terms.isBlank() ? "IF(" + actions() + "=0,\"\"," + answer + ")" : answer);
	}

	private String passes(PlanChecks check) {
		return switch (check) {
			case BOTH_HORIZONS -> "AND(" + actions(Horizon.NOW) + ">0," + actions(Horizon.TOWARD) + ">0)";
			case SYSTEM_ACTION -> count(terms.of(Reach.SYSTEM)) + ">0";
			case SEVERAL_RESOURCES -> several(Stream.of(Resource.values()).map(terms::of).toList());
			case SEVERAL_DIMENSIONS ->
				several(terms.workshop().diagnostic().dimensions().stream().map(FactorTable::name).toList());
		};
	}

	private String several(List<String> heads) {
		return heads.stream().map(each -> "(" + count(each) + ">0)").collect(Collectors.joining("+")) + ">1";
	}

	private String count(String head) {
		return MarkColumns.count(terms, Tables.PLAN, head);
	}

	private String actions() {
		return "COUNTIF(" + column("action") + "," + SOMETHING + ")";
	}

	private String actions(Horizon horizon) {
		return "COUNTIFS(" + column("action") + "," + SOMETHING + "," + column("horizon") + ","
				+ Formula.words(terms.of(horizon)) + ")";
	}

	private String column(String head) {
		return Formula.column(Tables.PLAN, terms.head(head).text());
	}
}
