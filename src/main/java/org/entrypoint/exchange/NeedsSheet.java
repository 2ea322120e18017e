package org.entrypoint.exchange;

import org.entrypoint.exchange.report.Section;
import org.entrypoint.exchange.report.Sheet;
import org.entrypoint.exchange.report.Cell;
import org.entrypoint.exchange.report.Formula;
import java.util.List;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.Area;
import org.entrypoint.diagnostic.QuestionKind;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.note.Place;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.Workshop;

/** Focus area 1: what must change, why, since when, and how pressing it is in each dimension. */
final class NeedsSheet {
	private static final List<Integer> WIDTHS = List.of(45, 31, 18, 14, 22);
	private final Terms terms;

	NeedsSheet(Terms terms) {
		this.terms = terms;
	}

	Sheet sheet() {
		AreaRows area = new AreaRows(terms, "sheet.needs", WIDTHS);
		Rows rows = area.rows();
		Workshop workshop = terms.workshop();
		String critical = workshop.critical();
		rows.field(terms.get("field.critical"), terms
				.said(workshop.note(critical == null ? "" : critical).map(Note::text).map(Terms::line).orElse("")));
		area.questions(Area.NEEDS);
		RatingCells ratings = new RatingCells(terms);
		rows.heading(terms.get("Axis.PRESSING"), new Section(Section.Kind.PRESSING));
		area.legend(ratings.legend(terms.get("legend"), workshop.diagnostic().scales().pressing()));
		rows.prose(terms.get("hands"));
		HandColumns hands = new HandColumns(terms, Axis.PRESSING, WIDTHS.size());
		rows.table(Tables.PRESSING,
				terms.heads(Stream.of("dimension", "evidence", "pressing", "issues", "votesTaken"), hands));
		for (Dimension each : workshop.diagnostic().dimensions()) {
			RatingKey key = new RatingKey(Axis.PRESSING, each.id());
			rows.row(each.id(),
					List.of(new Cell.Words(Terms.dimension(each)),
							terms.beside(workshop.notesAt(Place.rate(Area.NEEDS, each.id())).stream()),
							ratings.rating(key, hands), issues(each), ratings.hands(key)),
					hands.cells(key));
		}
		area.evidence(Area.NEEDS);
		return area.sheet();
	}

	/** How many of the issues are about a dimension. */
	private Cell issues(Dimension dimension) {
		List<Note> issues = terms.workshop().diagnostic().question(QuestionKind.ISSUE)
				.map(each -> terms.workshop().notesAt(each.id())).orElse(List.of());
		String count = MarkColumns.count(terms, Tables.ISSUES, FactorTable.name(dimension));
		if (terms.isBlank()) {
			return new Cell.Computed(Cell.EMPTY, new Formula("IF(" + count + "=0,\"\"," + count + ")"));
		}
		int about = (int) issues.stream().filter(each -> each.dimensions().contains(dimension.id())).count();
		return new Cell.Computed(Cell.Figure.count(about), new Formula(count));
	}
}
