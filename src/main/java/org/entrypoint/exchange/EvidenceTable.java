package org.entrypoint.exchange;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.FocusArea;
import org.entrypoint.diagnostic.Scale;
import org.entrypoint.insight.Answers;
import org.entrypoint.insight.Evidence;
import org.entrypoint.insight.Strengths;
import org.entrypoint.insight.UntappedConditions;
import org.entrypoint.workshop.Axis;
import org.entrypoint.workshop.RatingKey;
import org.entrypoint.workshop.Workshop;

/** The evidence for every entry point side by side. It informs the choice and does not make it: there is no total. */
final class EvidenceTable {
	private final Terms terms;
	private final Workshop workshop;
	private final RatingCells ratings;
	private final boolean whole;

	/**
	 * A table.
	 *
	 * @param whole whether the untapped conditions are named, and not only counted, and each kind of factor has a line
	 */
	EvidenceTable(Terms terms, boolean whole) {
		this.terms = terms;
		this.workshop = terms.workshop();
		this.ratings = new RatingCells(terms);
		this.whole = whole;
	}

	/** A row for each entry point. */
	void into(Rows rows) {
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
				: counted(evidence.uses(), Stream.concat(Stream.of(String.valueOf(evidence.untapped())), named(id)));
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
		return new Cell.Words(terms.get(whole ? "factorCounts" : "factorLine", String.valueOf(evidence.helps()),
				String.valueOf(evidence.neutral()), String.valueOf(evidence.hinders())));
	}

	private Stream<String> named(String dimension) {
		return whole
				? UntappedConditions.of(workshop, dimension).stream().map(each -> terms.get("listed", each.text()))
				: Stream.of();
	}
}
