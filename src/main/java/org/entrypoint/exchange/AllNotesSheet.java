package org.entrypoint.exchange;

import java.util.Comparator;
import java.util.List;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.FocusArea;
import org.entrypoint.diagnostic.Question;
import org.entrypoint.diagnostic.CatalyticTest;
import org.entrypoint.workshop.Lever;
import org.entrypoint.workshop.Note;
import org.entrypoint.workshop.Place;
import org.entrypoint.workshop.Workshop;

/** Every note with every mark in one table, to filter and sort. */
final class AllNotesSheet {
	private static final List<Integer> WIDTHS = List.of(11, 23, 40, 17, 13, 13, 11, 15, 5, 5, 8, 9, 10, 11, 10, 21, 11,
			12, 12, 12);
	private static final int ROOM = 30;
	private final Terms terms;
	private final Workshop workshop;

	AllNotesSheet(Terms terms) {
		this.terms = terms;
		this.workshop = terms.workshop();
	}

	Sheet sheet() {
		String name = terms.get("sheet.notes");
		Rows rows = new Rows(terms);
		rows.title(terms.title(name));
		rows.header("area", "place", "said", "practice", "dimensions", "group", "scope", "schools", "star", "votes",
				"critical", "onset", "engaged", "successful", "growth", "links", "source", "decides", "owner", "next");
		List<String> order = List.copyOf(Place.all(workshop.diagnostic()));
		workshop.notes().stream().sorted(Comparator.comparingInt(note -> order.indexOf(note.place())))
				.forEach(note -> rows.row(note.id(), cells(note)));
		rows.room(ROOM, WIDTHS.size());
		return new Sheet(name, Sheet.Print.WIDE, WIDTHS, 2, rows.all());
	}

	private List<Cell> cells(Note note) {
		Lever lever = note.lever() == null ? Lever.BLANK : note.lever();
		var source = lever.source();
		return List.of(text(area(note)), text(place(note.place())), text(note.text()), text(note.practice()),
				text(terms.dimensions(note.dimensions())), text(note.group()), text(terms.of(note.scope())),
				text(String.join(", ", note.schools())), terms.flag(note.starred()),
				note.votes() == 0 ? Cell.EMPTY : new Cell.Count(note.votes()),
				terms.flag(note.id().equals(workshop.critical())), text(terms.of(note.onset())),
				terms.flag(note.engaged()), terms.flag(note.successful()), text(terms.of(note.growth())),
				text(terms.names(note.links())), text(source == null ? "" : terms.of(source)), text(lever.decides()),
				text(lever.owner()), lever.next() == null ? Cell.EMPTY : new Cell.Day(lever.next()));
	}

	private static Cell text(String text) {
		return new Cell.Words(text);
	}

	private String area(Note note) {
		String id = note.place().split("\\.", 2)[0];
		return workshop.diagnostic().area(id).map(FocusArea::title).orElse("");
	}

	private String place(String place) {
		if (place.equals(Place.PARKED)) {
			return terms.get("parked");
		}
		for (Dimension dimension : workshop.diagnostic().dimensions()) {
			for (FocusArea area : workshop.diagnostic().areas()) {
				if (place.equals(Place.rate(area.id(), dimension.id()))) {
					return terms.get("placeRate", Terms.dimension(dimension));
				}
			}
			for (CatalyticTest test : workshop.diagnostic().tests()) {
				if (place.equals(Place.test(dimension.id(), test.id()))) {
					return terms.get("placeTest", Terms.entryPoint(dimension), test.text());
				}
			}
		}
		return workshop.diagnostic().question(place).map(Question::text).orElse(place);
	}
}
