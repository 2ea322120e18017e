package org.entrypoint.exchange;

import org.entrypoint.exchange.report.Section;
import org.entrypoint.exchange.report.Sheet;
import org.entrypoint.exchange.report.Cell;
import java.util.ArrayList;
import java.util.List;
import org.entrypoint.diagnostic.CatalyticTest;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.Area;
import org.entrypoint.insight.plan.PlannedTests;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.note.Place;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.Workshop;

/** Focus area 4: the evidence side by side, the decision, and the tests of each entry point that was tested. */
final class EntryPointSheet {
	private static final int FACTORS_FROM = 3;
	/** As many columns as the widest table has that is printed, but for the factors. */
	private static final int LEAST = 8;
	private static final List<Integer> WORDS = List.of(29, 20, 21);
	private static final List<Integer> WORDS_OF_MANY = List.of(23, 18, 18);
	private static final int PAGE = 131;
	private static final List<String> HEADS = List.of("test", "note", "votesTaken", "met", "inPlan");
	private final Terms terms;
	private final Workshop workshop;
	private final RatingCells ratings;
	private final HandColumns hands;

	EntryPointSheet(Terms terms) {
		this.terms = terms;
		this.workshop = terms.workshop();
		this.ratings = new RatingCells(terms);
		this.hands = new HandColumns(terms, Axis.TEST, HEADS.size());
	}

	Sheet sheet() {
		AreaRows area = new AreaRows(terms, "sheet.entry", widths());
		Rows rows = area.rows();
		new DecisionFields(terms).into(rows);
		rows.heading(terms.get("evidenceTable"));
		rows.prose(terms.get("evidenceTable.about"));
		new EvidenceTable(terms).into(rows);
		area.questions(Area.ENTRY);
		tests(area);
		return area.sheet();
	}

	/** Three columns for words, and one for what the factors do to each entry point. */
	private List<Integer> widths() {
		int all = Math.max(LEAST, FACTORS_FROM + workshop.diagnostic().dimensions().size());
		List<Integer> widths = new ArrayList<>(all == LEAST ? WORDS : WORDS_OF_MANY);
		int left = PAGE - widths.stream().mapToInt(Integer::intValue).sum();
		for (int column = FACTORS_FROM; column < all; column++) {
			int width = Math.ceilDiv(left, all - column);
			widths.add(width);
			left -= width;
		}
		return widths;
	}

	private void tests(AreaRows area) {
		Rows rows = area.rows();
		rows.heading(terms.get("tests"), new Section(Section.Kind.TESTS));
		area.legend(ratings.legend(terms.get("legend"), workshop.diagnostic().scales().met()));
		List<Dimension> tested = workshop.diagnostic().dimensions().stream().filter(this::isTested).toList();
		if (tested.isEmpty() && terms.isBlank()) {
			rows.input("decision.chosen", new Cell.Field());
			header(rows, Tables.TESTS);
			for (CatalyticTest test : workshop.diagnostic().tests()) {
				test(rows, new RatingKey(Axis.TEST, test.id()), test.text(), new Cell.Field(), new Cell.Field());
				if (test.perOthers()) {
					workshop.diagnostic().dimensions().forEach(each -> test(rows, new RatingKey(Axis.RIPPLE, each.id()),
							terms.get("ripple", Terms.dimension(each)), new Cell.Field(), new Cell.Field()));
				}
			}
			return;
		}
		if (tested.isEmpty()) {
			rows.prose(terms.get("notDiscussed"));
		}
		tested.forEach(each -> tests(rows, each));
	}

	private void header(Rows rows, String table) {
		rows.table(table, terms.heads(HEADS.stream(), hands));
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
		rows.subheading(Terms.entryPoint(entryPoint), new Section(Section.Kind.TESTS, id));
		header(rows, Tables.tests(entryPoint));
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
		rows.row(key.item(),
				List.of(new Cell.Words(text), notes, ratings.hands(key), ratings.rating(key, hands), inPlan),
				hands.cells(key));
	}
}
