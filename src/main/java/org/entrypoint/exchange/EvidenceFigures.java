package org.entrypoint.exchange;

import org.entrypoint.exchange.report.Formula;
import org.entrypoint.exchange.report.Cell;
import java.util.List;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.Scale;
import org.entrypoint.insight.Answers;
import org.entrypoint.insight.Evidence;
import org.entrypoint.insight.SpreadOf;
import org.entrypoint.insight.Strengths;
import org.entrypoint.insight.UntappedConditions;
import org.entrypoint.insight.Use;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.Workshop;

/**
 * The numbers behind the evidence, each a column that follows from the tables of the other sheets. They are worked out
 * as {@link Evidence} and {@link Strengths} do.
 */
final class EvidenceFigures {
	/** The columns in their order: the first two have room on the page, and those of one sum stand side by side. */
	enum Figure {
		WHOSE, FIRMNESS, MEAN_ALL, MEAN_NEED, STRONG, RATED, RATED_UNKNOWN, RATED_BLANK, RATED_NEED, IN_PLACE, IN_PLACE_KNOWN, IN_PLACE_UNKNOWN, IN_PLACE_BLANK, UNTAPPED, TAPPED, MISSING, USES_KNOWN, USES_UNKNOWN, USES_BLANK, HELPS, NEUTRAL, HINDERS, PRESSING
	}

	private static final List<Figure> ORDER = List.of(Figure.values());
	private final Terms terms;
	private final Workshop workshop;
	private final int first;

	/**
	 * Figures.
	 *
	 * @param first the number of their first column, 0 or more
	 */
	EvidenceFigures(Terms terms, int first) {
		this.terms = terms;
		this.workshop = terms.workshop();
		this.first = first;
	}

	/** The cell of a figure in the same row. */
	String here(Figure figure) {
		return Formula.here(first + ORDER.indexOf(figure));
	}

	/** Whether the highest-need schools speak in this row. */
	String isOfHighestNeed() {
		return here(Figure.WHOSE) + "=" + Formula.words(terms.of(Axis.HIGHEST_NEED));
	}

	/** The head of a figure's column. */
	Cell.Head head(Figure figure) {
		Cell.Head head = Cell.Head.of(terms.of(figure));
		return switch (figure) {
			case MEAN_ALL, MEAN_NEED -> new Cell.Head(head.text(), terms.lists().under("allSchools"), Cell.Below.MEAN);
			case PRESSING -> new Cell.Head(head.text(), terms.lists().under("pressing"), Cell.Below.LEVEL);
			default -> head;
		};
	}

	List<Cell> heads() {
		return ORDER.stream().<Cell>map(this::head).toList();
	}

	/** The figures of one entry point. */
	List<Cell> cells(Evidence evidence) {
		EvidenceFormulas formulas = new EvidenceFormulas(terms, evidence.dimension(), this);
		return ORDER.stream()
				.<Cell>map(each -> new Cell.Computed(value(each, evidence), new Formula(formulas.of(each)), form(each)))
				.toList();
	}

	/** How a figure is shown. */
	static Cell.Form form(Figure figure) {
		return switch (figure) {
			case FIRMNESS -> Cell.Form.SHARE;
			case MEAN_ALL, MEAN_NEED -> Cell.Form.MEAN;
			default -> Cell.Form.COUNT;
		};
	}

	/** What a figure is now. */
	Cell value(Figure figure, Evidence evidence) {
		Strengths strengths = evidence.strengths();
		Answers rated = strengths.answers();
		Answers conditions = evidence.conditions();
		Answers uses = evidence.uses();
		return switch (figure) {
			case FIRMNESS -> terms.isBlank() && evidence.firmness() == 0
					? Cell.EMPTY
					: new Cell.Figure(evidence.firmness(), Cell.Form.SHARE);
			case MEAN_ALL -> mean(evidence.dimension(), Axis.ALL_SCHOOLS);
			case MEAN_NEED -> mean(evidence.dimension(), Axis.HIGHEST_NEED);
			case WHOSE -> new Cell.Words(terms.of(strengths.schools()));
			case STRONG -> Cell.Figure.count(strengths.strong());
			case RATED -> Cell.Figure.count(rated.known());
			case RATED_UNKNOWN -> Cell.Figure.count(rated.unknown());
			case RATED_BLANK -> Cell.Figure.count(rated.blank());
			case RATED_NEED -> Cell.Figure.count(strengths.highestNeedOnly());
			case IN_PLACE -> Cell.Figure.count(evidence.inPlace());
			case IN_PLACE_KNOWN -> Cell.Figure.count(conditions.known());
			case IN_PLACE_UNKNOWN -> Cell.Figure.count(conditions.unknown());
			case IN_PLACE_BLANK -> Cell.Figure.count(conditions.blank());
			case UNTAPPED -> Cell.Figure.count(evidence.untapped());
			case TAPPED -> uses(evidence, Use.TAPPED);
			case MISSING -> uses(evidence, Use.MISSING);
			case USES_KNOWN -> Cell.Figure.count(uses.known());
			case USES_UNKNOWN -> Cell.Figure.count(uses.unknown());
			case USES_BLANK -> Cell.Figure.count(uses.blank());
			case HELPS -> Cell.Figure.count(evidence.helps());
			case NEUTRAL -> Cell.Figure.count(evidence.neutral());
			case HINDERS -> Cell.Figure.count(evidence.hinders());
			case PRESSING -> evidence.pressing().isBlank()
					? new Cell.NotDiscussed(terms.unsaid())
					: Cell.Figure.count(evidence.pressing().value().orElse(Scale.DONT_KNOW));
		};
	}

	private Cell uses(Evidence evidence, Use use) {
		return Cell.Figure.count(UntappedConditions.having(workshop, evidence.dimension().id(), use).size());
	}

	/** The mean for some schools; 0 where the room did not know. */
	private Cell mean(Dimension dimension, Axis schools) {
		SpreadOf spread = SpreadOf.of(workshop, dimension.id(), schools);
		if (spread.mean().isPresent()) {
			return new Cell.Figure(spread.mean().getAsDouble(), Cell.Form.MEAN);
		}
		return spread.isUnknown()
				? new Cell.Figure(Scale.DONT_KNOW, Cell.Form.MEAN)
				: new Cell.NotDiscussed(terms.unsaid());
	}
}
