package org.entrypoint.exchange;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.CatalyticTest;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.FocusArea;
import org.entrypoint.diagnostic.Scale;
import org.entrypoint.insight.Answers;
import org.entrypoint.insight.Evidence;
import org.entrypoint.insight.PlannedTests;
import org.entrypoint.insight.UntappedConditions;
import org.entrypoint.workshop.Axis;
import org.entrypoint.workshop.Decision;
import org.entrypoint.workshop.Place;
import org.entrypoint.workshop.RatingKey;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;

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
		tests(area);
		return area.sheet();
	}

	private void decision(Rows rows) {
		Decision decision = workshop.decision();
		rows.heading(terms.get("decision"));
		String chosen = decision.chosen();
		rows.field(terms.get("decision.chosen"),
				decision.notYet() ? terms.words("decision.notYet") : entryPoint(chosen));
		String runnerUp = decision.runnerUp();
		rows.field(terms.get("decision.runnerUp"), entryPoint(runnerUp));
		rows.field(terms.get("decision.why"), terms.said(decision.why()));
		rows.field(terms.get("decision.minority"), terms.said(decision.minority()));
		rows.field(terms.get("decision.date"), terms.day(decision.date(), "noDate"));
	}

	private Cell entryPoint(@Nullable String dimension) {
		return terms.said(dimension == null
				? ""
				: workshop.diagnostic().dimension(dimension).map(Terms::entryPoint).orElse(dimension));
	}

	private void evidence(Rows rows) {
		rows.heading(terms.get("evidenceTable"));
		rows.prose(terms.get("evidenceTable.about"));
		rows.header("entryPoint", "strengths", "untapped", "pressing", "inPlaceCount", "factors");
		for (Evidence each : Evidence.all(workshop)) {
			Dimension dimension = each.dimension();
			rows.row(dimension.id(), new Cell.Words(Terms.entryPoint(dimension)), strengths(each), untapped(each),
					ratings.level(new RatingKey(Axis.PRESSING, dimension.id())), inPlace(each), factors(each));
		}
	}

	private Cell inPlace(Evidence evidence) {
		Answers answers = evidence.conditions();
		return counted(answers, workshop.diagnostic().scales().inPlace(),
				Stream.of(terms.get("inPlaceOf", String.valueOf(evidence.inPlace()), String.valueOf(answers.known()))));
	}

	private Cell untapped(Evidence evidence) {
		return counted(evidence.uses(), workshop.diagnostic().scales().used(),
				Stream.concat(Stream.of(String.valueOf(evidence.untapped())),
						UntappedConditions.of(workshop, evidence.dimension().id()).stream()
								.map(each -> terms.get("listed", each.text()))));
	}

	private Cell strengths(Evidence evidence) {
		Answers answers = evidence.statements();
		Scale scale = workshop.diagnostic().scales().spread();
		return counted(answers, scale,
				evidence.strengthsMean().stream()
						.mapToObj(mean -> terms.get("strengthsMean", String.format(Locale.ROOT, "%.1f", mean),
								String.valueOf(evidence.strong()), String.valueOf(answers.known()),
								String.valueOf(scale.levels().size()))));
	}

	/** Lines about what has an answer, and beside them what the room did not know and did not discuss. */
	private Cell counted(Answers answers, Scale scale, Stream<String> lines) {
		if (answers.known() == 0) {
			return answers.unknown() > 0 ? new Cell.Level(Scale.DONT_KNOW, scale.dontKnow()) : terms.notDiscussed();
		}
		String rest = Stream
				.of(answers.unknown() == 0 ? "" : terms.get("unknownCount", String.valueOf(answers.unknown())),
						answers.blank() == 0 ? "" : terms.get("blankCount", String.valueOf(answers.blank())))
				.filter(each -> !each.isEmpty()).collect(Collectors.joining(" · "));
		return new Cell.Words(Stream.concat(lines, Stream.of(rest)).filter(each -> !each.isEmpty())
				.collect(Collectors.joining("\n")));
	}

	private Cell factors(Evidence evidence) {
		if (evidence.helps() + evidence.neutral() + evidence.hinders() == 0) {
			return terms.notDiscussed();
		}
		return new Cell.Words(terms.get("factorCounts", String.valueOf(evidence.helps()),
				String.valueOf(evidence.neutral()), String.valueOf(evidence.hinders())));
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
