package org.entrypoint.exchange;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entrypoint.diagnostic.CatalyticTest;
import org.entrypoint.diagnostic.Condition;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.FocusArea;
import org.entrypoint.insight.Evidence;
import org.entrypoint.insight.UntappedConditions;
import org.entrypoint.workshop.Axis;
import org.entrypoint.workshop.Decision;
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
		decision(rows);
		evidence(rows);
		area.questions(FocusArea.ENTRY);
		tests(rows);
		return area.sheet();
	}

	private void decision(Rows rows) {
		Decision decision = workshop.decision();
		rows.heading(terms.get("decision"));
		String chosen = decision.chosen();
		rows.field(terms.get("decision.chosen"),
				decision.notYet()
						? terms.words("decision.notYet")
						: terms.said(chosen == null ? "" : terms.name(chosen)));
		String runnerUp = decision.runnerUp();
		rows.field(terms.get("decision.runnerUp"), terms.said(runnerUp == null ? "" : terms.name(runnerUp)));
		rows.field(terms.get("decision.why"), terms.said(decision.why()));
		rows.field(terms.get("decision.minority"), terms.said(decision.minority()));
		rows.field(terms.get("decision.date"), terms.day(decision.date(), "noDate"));
	}

	private void evidence(Rows rows) {
		rows.heading(terms.get("evidenceTable"));
		rows.prose(terms.get("evidenceTable.about"));
		rows.header("entryPoint", "pressing", "strengths", "inPlaceCount", "untappedCount", "factors", "", "untapped");
		for (Evidence each : Evidence.all(workshop)) {
			Dimension dimension = each.dimension();
			rows.row(dimension.id(), new Cell.Words(Terms.entryPoint(dimension)),
					ratings.level(new RatingKey(Axis.PRESSING, dimension.id())), strengths(each),
					each.conditionsRated() == 0
							? terms.notDiscussed()
							: new Cell.Words(terms.get("inPlaceOf", String.valueOf(each.inPlace()),
									String.valueOf(each.conditionsRated()))),
					each.conditionsRated() == 0 ? terms.notDiscussed() : new Cell.Count(each.untapped()), factors(each),
					Cell.EMPTY, new Cell.Words(UntappedConditions.of(workshop, dimension.id()).stream()
							.map(Condition::text).collect(Collectors.joining("\n"))));
		}
	}

	private Cell strengths(Evidence evidence) {
		if (evidence.strengthsMean().isEmpty()) {
			return terms.notDiscussed();
		}
		return new Cell.Words(
				terms.get("strengthsMean", String.format(Locale.ROOT, "%.1f", evidence.strengthsMean().getAsDouble()),
						String.valueOf(evidence.strong()), String.valueOf(evidence.statementsRated())));
	}

	private Cell factors(Evidence evidence) {
		if (evidence.helps() + evidence.neutral() + evidence.hinders() == 0) {
			return terms.notDiscussed();
		}
		return new Cell.Words(terms.get("factorCounts", String.valueOf(evidence.helps()),
				String.valueOf(evidence.neutral()), String.valueOf(evidence.hinders())));
	}

	private void tests(Rows rows) {
		rows.heading(terms.get("tests"));
		rows.legend(ratings.legend(terms.get("legend"), workshop.diagnostic().scales().met()));
		List<Dimension> tested = workshop.diagnostic().dimensions().stream().filter(this::isTested).toList();
		if (tested.isEmpty() && terms.isBlank()) {
			rows.field(terms.get("decision.chosen"), new Cell.Field());
			rows.header("test", "met", "votesTaken", "", "", "", "", "note");
			for (CatalyticTest test : workshop.diagnostic().tests()) {
				rows.row(test.id(), new Cell.Words(test.text()), new Cell.Field(), new Cell.Field(), Cell.EMPTY,
						Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, new Cell.Field());
			}
			return;
		}
		if (tested.isEmpty()) {
			rows.prose(terms.get("notDiscussed"));
		}
		tested.forEach(each -> tests(rows, each));
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
		rows.subheading(Terms.entryPoint(entryPoint));
		rows.header("test", "met", "votesTaken", "", "", "", "", "note");
		for (CatalyticTest test : workshop.diagnostic().tests()) {
			test(rows, RatingKey.test(id, test.id()), test.text(),
					NoteTable.joined(workshop.notesAt(Place.test(id, test.id())).stream()));
			if (test.perOthers()) {
				for (Dimension other : workshop.diagnostic().dimensions()) {
					if (!other.id().equals(id)) {
						test(rows, RatingKey.ripple(id, other.id()), terms.get("ripple", Terms.dimension(other)),
								Cell.EMPTY);
					}
				}
			}
		}
	}

	private void test(Rows rows, RatingKey key, String text, Cell notes) {
		rows.row(key.item(), new Cell.Words(text), ratings.level(key), ratings.hands(key), Cell.EMPTY, Cell.EMPTY,
				Cell.EMPTY, Cell.EMPTY, notes);
	}
}
