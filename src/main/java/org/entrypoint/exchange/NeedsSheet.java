package org.entrypoint.exchange;

import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.FocusArea;
import org.entrypoint.workshop.Axis;
import org.entrypoint.workshop.Place;
import org.entrypoint.workshop.RatingKey;
import org.entrypoint.workshop.Workshop;

/** Focus area 1: what must change, why, since when, and how pressing it is in each dimension. */
final class NeedsSheet {
	private final Terms terms;

	NeedsSheet(Terms terms) {
		this.terms = terms;
	}

	Sheet sheet() {
		AreaRows area = new AreaRows(terms, "sheet.needs");
		Rows rows = area.rows();
		Workshop workshop = terms.workshop();
		String critical = workshop.critical();
		rows.field(terms.get("field.critical"),
				critical == null ? terms.notDiscussed() : new Cell.Words(terms.name(critical)));
		area.questions(FocusArea.NEEDS);
		RatingCells ratings = new RatingCells(terms);
		rows.heading(terms.get("Axis.PRESSING"));
		rows.legend(ratings.legend(terms.get("legend"), workshop.diagnostic().scales().pressing()));
		rows.header("dimension", "pressing", "votesTaken", "", "", "", "", "evidence");
		for (Dimension each : workshop.diagnostic().dimensions()) {
			RatingKey key = new RatingKey(Axis.PRESSING, each.id());
			rows.row(each.id(), new Cell.Words(Terms.dimension(each)), ratings.level(key), ratings.hands(key),
					Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY,
					NoteTable.joined(workshop.notesAt(Place.rate(FocusArea.NEEDS, each.id())).stream()));
		}
		area.evidence(FocusArea.NEEDS);
		return area.sheet();
	}
}
