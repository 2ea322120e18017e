package org.entrypoint.exchange;

import org.entrypoint.exchange.report.Formula;
import org.entrypoint.exchange.report.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.exchange.EvidenceFigures.Figure;
import org.entrypoint.insight.Answers;
import org.entrypoint.insight.Evidence;
import org.entrypoint.insight.StrengthGap;
import org.entrypoint.workshop.Workshop;

/** What is known of every entry point in numbers and colors, each from the evidence of sheet 4. */
final class HeatMap {
	/** What only the charts show. */
	private static final List<Figure> BESIDE = List.of(Figure.TAPPED, Figure.MISSING, Figure.USES_UNKNOWN);
	private final Terms terms;
	private final Workshop workshop;
	private final EvidenceFigures figures;

	HeatMap(Terms terms) {
		this.terms = terms;
		this.workshop = terms.workshop();
		this.figures = new EvidenceFigures(terms, 0);
	}

	/** A row for each entry point. */
	void into(Rows rows) {
		List<Cell> heads = new ArrayList<>(List.of(Cell.Head.of(terms.get("evidenceTable.each"))));
		Stream.of(Figure.PRESSING, Figure.MEAN_ALL, Figure.MEAN_NEED).map(figures::head).forEach(heads::add);
		heads.add(Cell.Head.of(terms.head("gap").text()));
		Stream.of(Figure.IN_PLACE, Figure.UNTAPPED, Figure.HELPS, Figure.HINDERS, Figure.FIRMNESS).map(figures::head)
				.forEach(heads::add);
		heads.add(Cell.Head.of(terms.head("shortName").text()));
		BESIDE.stream().map(figures::head).forEach(heads::add);
		rows.table(Tables.HEAT_MAP, heads);
		for (Evidence each : Evidence.all(workshop)) {
			int weighed = each.helps() + each.neutral() + each.hinders();
			List<Cell> beside = new ArrayList<>(List.of(new Cell.Words(FactorTable.name(each.dimension()))));
			BESIDE.forEach(figure -> beside.add(same(figure, each)));
			rows.row(each.dimension().id(), List.of(new Cell.Words(Terms.entryPoint(each.dimension())),
					same(Figure.PRESSING, each), same(Figure.MEAN_ALL, each), same(Figure.MEAN_NEED, each), gap(each),
					counted(Figure.IN_PLACE, each, each.conditions(), Figure.IN_PLACE_KNOWN, Figure.IN_PLACE_UNKNOWN),
					counted(Figure.UNTAPPED, each, each.uses(), Figure.USES_KNOWN, Figure.USES_UNKNOWN),
					weighed(Figure.HELPS, each, weighed), weighed(Figure.HINDERS, each, weighed), firmness(each)),
					beside);
		}
	}

	private String there(Figure figure, Evidence evidence) {
		return Formula.at(Tables.EVIDENCE, figures.head(figure).text(), terms.head("id").text(),
				evidence.dimension().id());
	}

	private Cell same(Figure figure, Evidence evidence) {
		return new Cell.Computed(figures.value(figure, evidence), new Formula(there(figure, evidence)),
				EvidenceFigures.form(figure));
	}

	/** The mean of the gaps of all statements that were rated for both. */
	private Cell gap(Evidence evidence) {
		Dimension dimension = evidence.dimension();
		OptionalDouble gap = workshop.statements(dimension.id()).stream()
				.map(each -> StrengthGap.of(workshop, each.id()).gap()).flatMapToDouble(OptionalDouble::stream)
				.average();
		String gaps = Formula.column(Tables.strengths(dimension), terms.head("gap").text());
		return new Cell.Computed(gap.isPresent() ? new Cell.Figure(gap.getAsDouble(), Cell.Form.GAP) : Cell.EMPTY,
				new Formula("IF(COUNT(" + gaps + ")=0,\"\",AVERAGE(" + gaps + "))"), Cell.Form.GAP);
	}

	/** A number of what is known; words where nothing is. */
	private Cell counted(Figure figure, Evidence evidence, Answers answers, Figure known, Figure unknown) {
		String dontKnow = terms.get("dontKnow");
		Cell otherwise = answers.unknown() > 0 ? new Cell.Words(dontKnow) : new Cell.NotDiscussed(terms.unsaid());
		return new Cell.Computed(answers.known() > 0 ? figures.value(figure, evidence) : otherwise,
				new Formula("IF(" + there(known, evidence) + ">0," + there(figure, evidence) + ",IF("
						+ there(unknown, evidence) + ">0," + Formula.words(dontKnow) + ","
						+ Formula.words(terms.unsaid()) + "))"));
	}

	private Cell weighed(Figure figure, Evidence evidence, int all) {
		String sum = Stream.of(Figure.HELPS, Figure.NEUTRAL, Figure.HINDERS).map(each -> there(each, evidence))
				.reduce((one, other) -> one + "+" + other).orElse("");
		return new Cell.Computed(all == 0 ? new Cell.NotDiscussed(terms.unsaid()) : figures.value(figure, evidence),
				new Formula("IF(" + sum + "=0," + Formula.words(terms.unsaid()) + "," + there(figure, evidence) + ")"));
	}

	/** Nothing where nothing is filled in yet. */
	private Cell firmness(Evidence evidence) {
		String there = there(Figure.FIRMNESS, evidence);
		return new Cell.Computed(
				evidence.firmness() == 0
						? new Cell.NotDiscussed(terms.unsaid())
						: figures.value(Figure.FIRMNESS, evidence),
				new Formula("IF(" + there + "=0," + Formula.words(terms.unsaid()) + "," + there + ")"),
				Cell.Form.SHARE);
	}
}
