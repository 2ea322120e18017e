package org.entrypoint.exchange;

import java.util.List;
import org.entrypoint.diagnostic.CatalyticTest;
import org.entrypoint.diagnostic.FocusArea;
import org.entrypoint.insight.PlannedTests;
import org.entrypoint.session.Step;
import org.entrypoint.session.Way;
import org.entrypoint.session.WayProgress;
import org.entrypoint.workshop.RatingKey;
import org.entrypoint.workshop.Workshop;

/** The page for those who read one page: the decision, its tests, and the evidence for every entry point. */
final class SummarySheet {
	private static final List<Integer> WIDTHS = List.of(46, 20, 17, 15, 15, 18);
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
		rows.title(terms.title(name));
		draft();
		new DecisionFields(terms).shortInto(rows);
		rows.heading(terms.get("tests"));
		tests();
		rows.heading(terms.get("evidenceTable"));
		new EvidenceTable(terms, false).into(rows);
		return new Sheet(name, Sheet.Print.PAGE, WIDTHS, 1, rows.all());
	}

	/** Nobody takes what is half done for the whole. */
	private void draft() {
		WayProgress progress = discussed();
		if (!terms.isBlank() && progress.done() < progress.all()) {
			rows.prose(terms.get("draft", String.valueOf(progress.done()), String.valueOf(progress.all())));
		}
	}

	private WayProgress discussed() {
		Way way = Way.through(workshop.diagnostic());
		List<String> stretches = List.of(FocusArea.NEEDS, FocusArea.STRENGTHS, FocusArea.CONDITIONS, FocusArea.ENTRY,
				Step.PLAN);
		List<WayProgress> all = stretches.stream().map(each -> WayProgress.of(workshop, way, each)).toList();
		return new WayProgress(all.stream().mapToInt(WayProgress::done).sum(),
				all.stream().mapToInt(WayProgress::all).sum());
	}

	private void tests() {
		String chosen = workshop.decision().chosen();
		if (chosen == null && !terms.isBlank()) {
			rows.prose(terms.get("notDiscussed"));
			return;
		}
		rows.header("test", "met", "inPlan");
		RatingCells ratings = new RatingCells(terms);
		List<CatalyticTest> planned = chosen == null ? List.of() : PlannedTests.of(workshop, chosen);
		for (CatalyticTest test : workshop.diagnostic().tests()) {
			Cell met = chosen == null ? new Cell.Field() : ratings.level(RatingKey.test(chosen, test.id()));
			Cell inPlan = chosen == null ? new Cell.Field() : terms.flag(planned.contains(test));
			rows.row(test.id(), new Cell.Words(test.text()), met, inPlan);
		}
	}
}
