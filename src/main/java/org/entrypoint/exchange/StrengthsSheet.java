package org.entrypoint.exchange;

import org.entrypoint.exchange.report.Section;
import org.entrypoint.exchange.report.Sheet;
import org.entrypoint.exchange.report.Formula;
import org.entrypoint.exchange.report.Cell;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.Area;
import org.entrypoint.diagnostic.Statement;
import org.entrypoint.insight.StrengthGap;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.note.Place;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.Workshop;

/** Focus area 2: what to build on. Stands alone when it is handed round by itself. */
final class StrengthsSheet {
	private static final List<Integer> WIDTHS = List.of(30, 20, 23, 18, 18, 10, 12);
	/** The columns of the ratings, by their number. */
	private static final int ALL = 3;
	private static final int NEED = 4;
	private final Terms terms;
	private final Workshop workshop;
	private final RatingCells ratings;
	private final HandColumns handsOfAll;
	private final HandColumns handsOfNeed;

	StrengthsSheet(Terms terms) {
		this.terms = terms;
		this.workshop = terms.workshop();
		this.ratings = new RatingCells(terms);
		this.handsOfAll = new HandColumns(terms, Axis.ALL_SCHOOLS, WIDTHS.size());
		this.handsOfNeed = new HandColumns(terms, Axis.HIGHEST_NEED, handsOfAll.next());
	}

	Sheet sheet() {
		AreaRows area = new AreaRows(terms, "sheet.strengths", WIDTHS);
		Rows rows = area.rows();
		rows.prose(terms.get("strengths.about"));
		Integer cameBack = workshop.setup().cameBack();
		if (cameBack != null || terms.isBlank()) {
			rows.prose(terms.get("cameBack", cameBack == null ? "____" : cameBack.toString()));
		}
		rows.field(terms.get("field.highestNeed"),
				terms.said(String.join(", ", workshop.setup().highestNeedSchools())));
		area.questions(Area.STRENGTHS);
		rows.heading(terms.get("strengths.ratings"));
		area.legend(ratings.legend(terms.get("legend"), workshop.diagnostic().scales().spread()));
		rows.prose(terms.get("strengths.gap"));
		rows.prose(terms.get("hands"));
		for (Dimension each : workshop.diagnostic().dimensions()) {
			rows.subheading(Terms.dimension(each), new Section(Section.Kind.STRENGTHS, each.id()));
			rows.table(Tables.strengths(each),
					terms.heads(
							Stream.of("statement", "evidence", "votesTaken", "allSchools", "highestNeed", "gap", "own"),
							handsOfAll, handsOfNeed));
			workshop.statements(each.id()).forEach(statement -> statement(rows, statement));
			if (workshop.statements(each.id()).isEmpty() || terms.isBlank()) {
				ownStatement(rows);
			}
		}
		area.evidence(Area.STRENGTHS);
		return area.sheet();
	}

	private void statement(Rows rows, Statement statement) {
		RatingKey all = new RatingKey(Axis.ALL_SCHOOLS, statement.id());
		RatingKey need = new RatingKey(Axis.HIGHEST_NEED, statement.id());
		rows.row(statement.id(),
				List.of(new Cell.Words(statement.text()),
						terms.beside(workshop.notesAt(Place.rate(Area.STRENGTHS, statement.dimension())).stream()
								.filter(note -> note.links().contains(statement.id()))),
						ratings.hands(all, need), ratings.rating(all, handsOfAll), ratings.rating(need, handsOfNeed),
						gap(StrengthGap.of(workshop, statement.id()).gap()),
						terms.flag(workshop.ownStatements().contains(statement))),
				beside(all, need));
	}

	/** Room for a statement of the team's own. */
	private void ownStatement(Rows rows) {
		Cell write = new Cell.Field();
		Cell rate = new Cell.Rating(null, "", null);
		rows.row("", List.of(write, write, write, rate, rate, gap(OptionalDouble.empty()), write),
				beside(new RatingKey(Axis.ALL_SCHOOLS, ""), new RatingKey(Axis.HIGHEST_NEED, "")));
	}

	private List<Cell> beside(RatingKey all, RatingKey need) {
		return Stream.concat(handsOfAll.cells(all).stream(), handsOfNeed.cells(need).stream()).toList();
	}

	private static Cell gap(OptionalDouble gap) {
		Cell shown = gap.isEmpty() ? Cell.EMPTY : new Cell.Figure(gap.getAsDouble(), Cell.Form.GAP);
		String all = Formula.here(ALL);
		String need = Formula.here(NEED);
		return new Cell.Computed(shown, new Formula("IF(COUNT(" + all + "," + need + ")<2,\"\",IF(" + all + "*" + need
				+ "=0,\"\"," + need + "-" + all + "))"), Cell.Form.GAP);
	}
}
