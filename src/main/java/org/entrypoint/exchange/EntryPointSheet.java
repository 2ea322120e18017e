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
import org.entrypoint.insight.Strengths;
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
					pressing(each), inPlace(each), factors(each));
		}
	}

	private Cell pressing(Evidence evidence) {
		return evidence.pressing().isBlank()
				? blank("notRated", notes(evidence, FocusArea.NEEDS))
				: ratings.level(new RatingKey(Axis.PRESSING, evidence.dimension().id()));
	}

	private Cell inPlace(Evidence evidence) {
		Answers answers = evidence.conditions();
		return answers.known() == 0
				? unsaid(answers, workshop.diagnostic().scales().inPlace(), notes(evidence, FocusArea.CONDITIONS))
				: counted(answers, Stream.of(
						terms.get("inPlaceOf", String.valueOf(evidence.inPlace()), String.valueOf(answers.known()))));
	}

	private Cell untapped(Evidence evidence) {
		String id = evidence.dimension().id();
		return evidence.uses().known() == 0
				? unsaid(evidence.uses(), workshop.diagnostic().scales().used(),
						Evidence.untappedNotes(workshop, id).size())
				: counted(evidence.uses(), Stream.concat(Stream.of(String.valueOf(evidence.untapped())),
						UntappedConditions.of(workshop, id).stream().map(each -> terms.get("listed", each.text()))));
	}

	/** The strengths; where only the highest-need schools were rated, it says so first. */
	private Cell strengths(Evidence evidence) {
		Strengths strengths = evidence.strengths();
		Answers answers = strengths.answers();
		Scale scale = workshop.diagnostic().scales().spread();
		Stream<String> whose = strengths.isOfHighestNeed() ? Stream.of(terms.get("ofHighestNeed")) : Stream.of();
		if (strengths.mean().isEmpty()) {
			return answers.unknown() > 0 && strengths.isOfHighestNeed()
					? new Cell.Words(
							Stream.concat(whose, Stream.of(scale.dontKnow())).collect(Collectors.joining("\n")))
					: unsaid(answers, scale, notes(evidence, FocusArea.STRENGTHS));
		}
		String mean = terms.get("strengthsMean", String.format(Locale.ROOT, "%.1f", strengths.mean().getAsDouble()),
				String.valueOf(strengths.strong()), String.valueOf(answers.known()),
				String.valueOf(scale.levels().size()));
		String others = strengths.highestNeedOnly() == 0
				? ""
				: terms.get("highestNeedOnly", String.valueOf(strengths.highestNeedOnly()));
		return counted(answers, Stream.concat(whose, Stream.of(mean, others)));
	}

	private int notes(Evidence evidence, String area) {
		return Evidence.notes(workshop, area, evidence.dimension().id()).size();
	}

	/** A cell about which the room has no answer: it did not know, or did not rate it. */
	private Cell unsaid(Answers answers, Scale scale, int notes) {
		return answers.unknown() > 0 ? new Cell.Level(Scale.DONT_KNOW, scale.dontKnow()) : blank("notRated", notes);
	}

	/** Where notes are all that there is, the room did discuss it. */
	private Cell blank(String withNotes, int notes) {
		return notes == 0 ? terms.notDiscussed() : new Cell.Words(terms.get(withNotes, notes));
	}

	/** Lines about what has an answer, and beside them what the room did not know and did not discuss. */
	private Cell counted(Answers answers, Stream<String> lines) {
		String rest = Stream
				.of(answers.unknown() == 0 ? "" : terms.get("unknownCount", String.valueOf(answers.unknown())),
						answers.blank() == 0 ? "" : terms.get("blankCount", String.valueOf(answers.blank())))
				.filter(each -> !each.isEmpty()).collect(Collectors.joining(" · "));
		return new Cell.Words(Stream.concat(lines, Stream.of(rest)).filter(each -> !each.isEmpty())
				.collect(Collectors.joining("\n")));
	}

	private Cell factors(Evidence evidence) {
		if (evidence.helps() + evidence.neutral() + evidence.hinders() == 0) {
			return blank("notWeighed", notes(evidence, FocusArea.ENTRY));
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
