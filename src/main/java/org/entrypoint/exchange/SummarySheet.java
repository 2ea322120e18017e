package org.entrypoint.exchange;

import org.entrypoint.exchange.report.Section;
import org.entrypoint.exchange.report.Sheet;
import org.entrypoint.exchange.report.Formula;
import org.entrypoint.exchange.report.Cell;
import java.util.List;
import java.util.Optional;
import org.entrypoint.diagnostic.CatalyticTest;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.Scale;
import org.entrypoint.insight.plan.PlannedTests;
import org.entrypoint.insight.Reading;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** The page for those who read one page: the decision, its tests, and the evidence for every entry point. */
final class SummarySheet {
	private static final List<Integer> WIDTHS = List.of(45, 14, 12, 14, 7, 7, 9, 6, 8, 9);
	private final Terms terms;
	private final Workshop workshop;
	private final Rows rows;

	SummarySheet(Terms terms) {
		this.terms = terms;
		this.workshop = terms.workshop();
		this.rows = new Rows(terms);
	}

	Sheet sheet() {
		String name = terms.get("sheet.summary");
		rows.title(terms.title(name), Section.VIEW);
		rows.prose(terms.state());
		new DecisionFields(terms).shortInto(rows);
		rows.gap(Section.VIEW);
		tests();
		rows.gap();
		new HeatMap(terms).into(rows);
		rows.charts(terms.isBlank() ? terms.get("chart.blank") : "");
		return new Sheet(name, Sheet.Print.PAGE, WIDTHS, 1, rows.all(), new SummaryCharts(terms).all(), false);
	}

	private void tests() {
		String chosen = workshop.decision().chosen();
		if (chosen == null && !terms.isBlank()) {
			rows.prose(terms.get("notDiscussed"));
			return;
		}
		rows.table(Tables.TESTS_CHOSEN, List.of(Cell.Head.of(terms.get("tests")),
				terms.head("met").workedOut(Cell.Below.LEVEL), Cell.Head.of(terms.head("inPlan").text())));
		List<CatalyticTest> planned = chosen == null ? List.of() : PlannedTests.of(workshop, chosen);
		for (CatalyticTest test : workshop.diagnostic().tests()) {
			rows.row(test.id(), new Cell.Words(test.text()), met(chosen, test),
					there("inPlan", chosen, test, terms.flag(planned.contains(test))));
		}
	}

	private Cell met(@Nullable String chosen, CatalyticTest test) {
		Reading reading = Reading.of(workshop, Axis.TEST, RatingKey.test(String.valueOf(chosen), test.id()).item());
		return there("met", chosen, test,
				reading.isBlank()
						? new Cell.NotDiscussed(terms.unsaid())
						: Cell.Figure.count(reading.value().orElse(Scale.DONT_KNOW)));
	}

	/** What stands on sheet 4 beside a test of the chosen entry point; of an empty cell there, nothing. */
	private Cell there(String head, @Nullable String chosen, CatalyticTest test, Cell shown) {
		Optional<Dimension> dimension = chosen == null ? Optional.empty() : workshop.diagnostic().dimension(chosen);
		String table = dimension.map(Tables::tests).orElse(Tables.TESTS);
		String id = dimension.map(each -> RatingKey.test(each.id(), test.id()).item()).orElse(test.id());
		String there = Formula.at(table, terms.head(head).text(), terms.head("id").text(), id);
		return new Cell.Computed(shown, new Formula("IF(" + there + "=\"\",\"\"," + there + ")"));
	}
}
