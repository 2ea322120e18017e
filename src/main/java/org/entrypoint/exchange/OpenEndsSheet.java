package org.entrypoint.exchange;

import org.entrypoint.exchange.report.Section;
import org.entrypoint.exchange.report.Sheet;
import org.entrypoint.exchange.report.Cell;
import java.util.List;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.QuestionKind;
import org.entrypoint.insight.OpenEnds;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.note.Place;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.Workshop;

/** What the room should come back to: the parking lot, what it did not know, and where it stayed split. */
final class OpenEndsSheet {
	private static final List<Integer> WIDTHS = List.of(50, 26, 38, 17);
	private final Terms terms;
	private final Workshop workshop;
	private final Rows rows;

	OpenEndsSheet(Terms terms) {
		this.terms = terms;
		this.workshop = terms.workshop();
		this.rows = new Rows(terms);
	}

	Sheet sheet() {
		String name = terms.get("sheet.parked");
		rows.title(terms.title(name), Section.VIEW);
		rows.heading(terms.get("parked"), new Section(Section.Kind.NOTES, Place.PARKED));
		new NoteTable(terms, rows).notes(Tables.PARKED, QuestionKind.NOTE, workshop.notesAt(Place.PARKED));
		OpenEnds open = OpenEnds.of(workshop);
		ratings("whoWouldKnow", Tables.WHO_WOULD_KNOW, open.whoWouldKnow());
		ratings("splitVotes", Tables.SPLIT, open.split());
		return new Sheet(name, Sheet.Print.LANDSCAPE, WIDTHS, 1, rows.all());
	}

	private void ratings(String key, String table, List<RatingKey> keys) {
		if (terms.isBlank()) {
			return;
		}
		rows.heading(terms.get(key));
		if (keys.isEmpty()) {
			rows.prose(terms.get("none"));
			return;
		}
		RatingCells ratings = new RatingCells(terms);
		rows.list(table, "item", "asked", "votesTaken", "shown");
		keys.forEach(each -> rows.row(each.item(), new Cell.Words(item(each)), new Cell.Words(terms.of(each.axis())),
				ratings.hands(each), ratings.level(each)));
	}

	private String item(RatingKey key) {
		if (key.axis() != Axis.TEST && key.axis() != Axis.RIPPLE) {
			return key.axis() == Axis.PRESSING
					? workshop.diagnostic().dimension(key.item()).map(Terms::dimension).orElse(key.item())
					: terms.name(key.item());
		}
		String[] parts = key.item().split("/", 2);
		String about = key.axis() == Axis.RIPPLE
				? workshop.diagnostic().dimension(parts[1]).map(Dimension::title).orElse(parts[1])
				: terms.name(parts[1]);
		return terms.get("ofEntryPoint", terms.name(parts[0]), about);
	}
}
