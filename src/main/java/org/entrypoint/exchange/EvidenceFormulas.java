package org.entrypoint.exchange;

import org.entrypoint.exchange.report.Formula;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.Scale;
import org.entrypoint.exchange.EvidenceFigures.Figure;
import org.entrypoint.insight.Evidence;
import org.entrypoint.insight.Use;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.entry.Effect;

/** How the figures of one entry point follow from the statements, conditions and factors of its dimension. */
final class EvidenceFormulas {
	private final Terms terms;
	private final Dimension dimension;
	private final EvidenceFigures figures;

	EvidenceFormulas(Terms terms, Dimension dimension, EvidenceFigures figures) {
		this.terms = terms;
		this.dimension = dimension;
		this.figures = figures;
	}

	String of(Figure figure) {
		return switch (figure) {
			case FIRMNESS -> firmness();
			case MEAN_ALL -> mean(statements("allSchools"));
			case MEAN_NEED -> mean(statements("highestNeed"));
			case WHOSE -> "IF(" + onlyHighestNeed() + "," + Formula.words(terms.of(Axis.HIGHEST_NEED)) + ","
					+ Formula.words(terms.of(Axis.ALL_SCHOOLS)) + ")";
			case STRONG ->
				ofTheirs("\">=" + Evidence.strongFrom(terms.workshop().diagnostic().scales().spread()) + "\"");
			case RATED -> ofTheirs("\">0\"");
			case RATED_UNKNOWN ->
				"IF(" + figures.isOfHighestNeed() + "," + ratedForAny() + "-" + figures.here(Figure.RATED) + ","
						+ count(statements("allSchools"), String.valueOf(Scale.DONT_KNOW)) + ")";
			case RATED_BLANK -> rows(statements("statement"), statements("id")) + "-" + ratedForAny();
			case RATED_NEED -> "IF(" + figures.isOfHighestNeed() + ",0,COUNT(" + statements("highestNeed") + ")-"
					+ ratedForBoth() + ")";
			case IN_PLACE -> count(conditions("inPlace"), "\">1.5\"");
			case IN_PLACE_KNOWN -> count(conditions("inPlace"), "\">0\"");
			case IN_PLACE_UNKNOWN -> count(conditions("inPlace"), String.valueOf(Scale.DONT_KNOW));
			case IN_PLACE_BLANK -> rows(conditions("condition"), conditions("id")) + "-"
					+ figures.here(Figure.IN_PLACE_KNOWN) + "-" + figures.here(Figure.IN_PLACE_UNKNOWN);
			case UNTAPPED -> uses(Use.UNTAPPED);
			case TAPPED -> uses(Use.TAPPED);
			case MISSING -> uses(Use.MISSING);
			case USES_KNOWN -> sum(Figure.UNTAPPED, Figure.MISSING);
			case USES_UNKNOWN -> uses(Use.UNKNOWN);
			case USES_BLANK -> rows(conditions("condition"), conditions("id")) + "-" + figures.here(Figure.USES_KNOWN)
					+ "-" + figures.here(Figure.USES_UNKNOWN);
			case HELPS -> factors(Effect.HELPS);
			case NEUTRAL -> factors(Effect.NEUTRAL);
			case HINDERS -> factors(Effect.HINDERS);
			case PRESSING -> pressing();
		};
	}

	/** What was answered of what was asked; nothing where nothing is filled in yet. */
	private String firmness() {
		String answered = figures.here(Figure.RATED) + "+" + figures.here(Figure.IN_PLACE_KNOWN) + "+"
				+ figures.here(Figure.USES_KNOWN) + "+COUNTIF(" + figures.here(Figure.PRESSING) + ",\">0\")";
		String asked = sum(Figure.RATED, Figure.RATED_NEED) + "+" + sum(Figure.IN_PLACE_KNOWN, Figure.IN_PLACE_BLANK)
				+ "+" + sum(Figure.USES_KNOWN, Figure.USES_BLANK) + "+1";
		String share = "(" + answered + ")/(" + asked + ")";
		return terms.isBlank() ? "IF(" + answered + "=0,\"\"," + share + ")" : share;
	}

	private String sum(Figure from, Figure to) {
		return "SUM(" + figures.here(from) + ":" + figures.here(to) + ")";
	}

	/** The mean of the levels; 0 where the room did not know; words where it said nothing. */
	private String mean(String levels) {
		return "IF(" + count(levels, "\">0\"") + ">0,AVERAGEIFS(" + levels + "," + levels + ",\">0\"),IF("
				+ count(levels, String.valueOf(Scale.DONT_KNOW)) + ">0," + Scale.DONT_KNOW + ","
				+ Formula.words(terms.unsaid()) + "))";
	}

	/** The highest-need schools speak where they alone have a level, or where they alone were rated. */
	private String onlyHighestNeed() {
		String all = statements("allSchools");
		String need = statements("highestNeed");
		return "IF(" + count(need, "\">0\"") + ">0," + count(all, "\">0\"") + "=0,AND(COUNT(" + need + ")>0,COUNT("
				+ all + ")=0))";
	}

	private String ofTheirs(String criterion) {
		return "IF(" + figures.isOfHighestNeed() + "," + count(statements("highestNeed"), criterion) + ","
				+ count(statements("allSchools"), criterion) + ")";
	}

	private String ratedForAny() {
		return "(COUNT(" + statements("allSchools") + ")+COUNT(" + statements("highestNeed") + ")-" + ratedForBoth()
				+ ")";
	}

	private String ratedForBoth() {
		return "COUNTIFS(" + statements("allSchools") + ",\">=0\"," + statements("highestNeed") + ",\">=0\")";
	}

	/** The rows of a table that have words in a column; one that goes on is no further one. */
	private String rows(String words, String ids) {
		return "COUNTIFS(" + words + ",\"?*\"," + ids + "," + Formula.words("<>" + terms.get("continued", "*")) + ")";
	}

	private String uses(Use use) {
		return count(conditions("offers"), Formula.words(terms.of(use)));
	}

	private String factors(Effect effect) {
		return count(Formula.column(Tables.FACTORS, FactorTable.name(dimension)), Formula.words(terms.of(effect)));
	}

	/** An empty cell is no "don't know". */
	private String pressing() {
		String level = Formula.at(Tables.PRESSING, terms.head("pressing").text(), terms.head("id").text(),
				dimension.id());
		return "IF(ISNUMBER(" + level + ")," + level + "," + Formula.words(terms.unsaid()) + ")";
	}

	private String statements(String head) {
		return Formula.column(Tables.strengths(dimension), terms.head(head).text());
	}

	private String conditions(String head) {
		return Formula.column(Tables.conditions(dimension), terms.head(head).text());
	}

	private static String count(String cells, String criterion) {
		return "COUNTIF(" + cells + "," + criterion + ")";
	}
}
