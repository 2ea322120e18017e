package org.entrypoint.exchange;

import java.util.OptionalDouble;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.FocusArea;
import org.entrypoint.diagnostic.Statement;
import org.entrypoint.insight.StrengthGap;
import org.entrypoint.workshop.Axis;
import org.entrypoint.workshop.Place;
import org.entrypoint.workshop.RatingKey;
import org.entrypoint.workshop.Workshop;

/** Focus area 2: what to build on. Stands alone when it is handed round by itself. */
final class StrengthsSheet {
	private final Terms terms;
	private final Workshop workshop;
	private final RatingCells ratings;

	StrengthsSheet(Terms terms) {
		this.terms = terms;
		this.workshop = terms.workshop();
		this.ratings = new RatingCells(terms);
	}

	Sheet sheet() {
		AreaRows area = new AreaRows(terms, "sheet.strengths");
		Rows rows = area.rows();
		rows.prose(terms.get("strengths.about"));
		Integer cameBack = workshop.setup().cameBack();
		if (cameBack != null || terms.isBlank()) {
			rows.prose(terms.get("cameBack", cameBack == null ? "____" : cameBack.toString()));
		}
		rows.field(terms.get("field.highestNeed"),
				terms.said(String.join(", ", workshop.setup().highestNeedSchools())));
		area.questions(FocusArea.STRENGTHS);
		rows.heading(terms.get("strengths.ratings"));
		area.legend(ratings.legend(terms.get("legend"), workshop.diagnostic().scales().spread()));
		rows.prose(terms.get("strengths.gap"));
		rows.prose(terms.get("hands"));
		rows.header("statement", "evidence", "votesTaken", "allSchools", "highestNeed", "gap", "own");
		for (Dimension each : workshop.diagnostic().dimensions()) {
			rows.subheading(Terms.dimension(each));
			workshop.statements(each.id()).forEach(statement -> statement(rows, statement));
			rows.room(1, 7);
		}
		area.evidence(FocusArea.STRENGTHS);
		return area.sheet();
	}

	private void statement(Rows rows, Statement statement) {
		RatingKey all = new RatingKey(Axis.ALL_SCHOOLS, statement.id());
		RatingKey need = new RatingKey(Axis.HIGHEST_NEED, statement.id());
		rows.row(statement.id(), new Cell.Words(statement.text()),
				terms.beside(workshop.notesAt(Place.rate(FocusArea.STRENGTHS, statement.dimension())).stream()
						.filter(note -> note.links().contains(statement.id()))),
				ratings.hands(all, need), ratings.level(all), ratings.level(need), gap(statement),
				terms.flag(workshop.ownStatements().contains(statement)));
	}

	private Cell gap(Statement statement) {
		OptionalDouble gap = StrengthGap.of(workshop, statement.id()).gap();
		if (gap.isEmpty()) {
			return terms.isBlank() ? new Cell.Field() : Cell.EMPTY;
		}
		double value = gap.getAsDouble();
		return new Cell.Words(value == 0 ? terms.get("gap.none") : StrengthGap.written(value));
	}
}
