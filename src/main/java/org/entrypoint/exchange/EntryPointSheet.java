package org.entrypoint.exchange;

import java.util.List;
import org.entrypoint.diagnostic.CatalyticTest;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.FocusArea;
import org.entrypoint.insight.PlannedTests;
import org.entrypoint.workshop.Place;
import org.entrypoint.workshop.RatingKey;
import org.entrypoint.workshop.Workshop;

/** Focus area 4: the evidence side by side, the decision, and the tests of each entry point that was tested. */
final class EntryPointSheet {
	private final Terms terms;
	private final Workshop workshop;
	private final RatingCells ratings;

	EntryPointSheet(Terms terms) {
		this.terms = terms;
		this.workshop = terms.workshop();
		this.ratings = new RatingCells(terms);
	}

	Sheet sheet() {
		AreaRows area = new AreaRows(terms, "sheet.entry");
		Rows rows = area.rows();
		new DecisionFields(terms).into(rows);
		rows.heading(terms.get("evidenceTable"));
		rows.prose(terms.get("evidenceTable.about"));
		new EvidenceTable(terms, true).into(rows);
		area.questions(FocusArea.ENTRY);
		tests(area);
		return area.sheet();
	}

	private void tests(AreaRows area) {
		Rows rows = area.rows();
		rows.heading(terms.get("tests"));
		area.legend(ratings.legend(terms.get("legend"), workshop.diagnostic().scales().met()));
		List<Dimension> tested = workshop.diagnostic().dimensions().stream().filter(this::isTested).toList();
		if (tested.isEmpty() && terms.isBlank()) {
			rows.field(terms.get("decision.chosen"), new Cell.Field());
			rows.header("test", "note", "votesTaken", "met", "inPlan");
			for (CatalyticTest test : workshop.diagnostic().tests()) {
				blank(rows, test.id(), test.text());
				if (test.perOthers()) {
					workshop.diagnostic().dimensions()
							.forEach(each -> blank(rows, each.id(), terms.get("ripple", Terms.dimension(each))));
				}
			}
			return;
		}
		if (tested.isEmpty()) {
			rows.prose(terms.get("notDiscussed"));
		}
		tested.forEach(each -> tests(rows, each));
	}

	private static void blank(Rows rows, String id, String text) {
		rows.row(id, new Cell.Words(text), new Cell.Field(), new Cell.Field(), new Cell.Field(), new Cell.Field());
	}

	/** An entry point whose tests are shown: the chosen one, and any other that somebody tested or wrote about. */
	private boolean isTested(Dimension dimension) {
		String id = dimension.id();
		return id.equals(workshop.decision().chosen())
				|| workshop.diagnostic().tests().stream()
						.anyMatch(test -> workshop.ratings().containsKey(RatingKey.test(id, test.id()))
								|| !workshop.notesAt(Place.test(id, test.id())).isEmpty())
				|| workshop.diagnostic().dimensions().stream()
						.anyMatch(other -> workshop.ratings().containsKey(RatingKey.ripple(id, other.id())));
	}

	private void tests(Rows rows, Dimension entryPoint) {
		String id = entryPoint.id();
		List<CatalyticTest> planned = PlannedTests.of(workshop, id);
		rows.subheading(Terms.entryPoint(entryPoint));
		rows.header("test", "note", "votesTaken", "met", "inPlan");
		for (CatalyticTest test : workshop.diagnostic().tests()) {
			test(rows, RatingKey.test(id, test.id()), test.text(),
					terms.beside(workshop.notesAt(Place.test(id, test.id())).stream()),
					terms.flag(planned.contains(test)));
			if (test.perOthers()) {
				for (Dimension other : workshop.diagnostic().dimensions()) {
					if (!other.id().equals(id)) {
						test(rows, RatingKey.ripple(id, other.id()), terms.get("ripple", Terms.dimension(other)),
								Cell.EMPTY, Cell.EMPTY);
					}
				}
			}
		}
	}

	private void test(Rows rows, RatingKey key, String text, Cell notes, Cell inPlan) {
		rows.row(key.item(), new Cell.Words(text), notes, ratings.hands(key), ratings.level(key), inPlan);
	}
}
