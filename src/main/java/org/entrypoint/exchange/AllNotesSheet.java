package org.entrypoint.exchange;

import org.entrypoint.diagnostic.Area;
import org.entrypoint.exchange.report.Section;
import org.entrypoint.exchange.report.Sheet;
import org.entrypoint.exchange.report.Cell;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.FocusArea;
import org.entrypoint.diagnostic.Source;
import org.entrypoint.workshop.note.Lever;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.note.Place;
import org.entrypoint.workshop.Workshop;
import org.entrypoint.locale.LocalDates;
import org.entrypoint.locale.Words;

/**
 * Every note with every mark in one table, to filter and sort. Marks that only some questions ask for stand in one
 * column, each behind its name, so that the table can be read on a page of letter.
 */
final class AllNotesSheet {
	private static final List<Integer> WIDTHS = List.of(10, 17, 27, 20, 12, 13, 12, 8, 5, 5, 17);
	private static final int ROOM = 30;
	private final Terms terms;
	private final Workshop workshop;
	private final Places places;

	AllNotesSheet(Terms terms) {
		this.terms = terms;
		this.workshop = terms.workshop();
		this.places = new Places(terms);
	}

	Sheet sheet() {
		String name = terms.get("sheet.notes");
		Rows rows = new Rows(terms);
		rows.title(terms.title(name), new Section(Section.Kind.ALL_NOTES));
		rows.table(Tables.NOTES, terms.heads(Stream.of("area", "place", "said", "further", "dimensions", "group",
				"where", "critical", "star", "votes", "links")));
		Map<String, Integer> order = new HashMap<>();
		Place.all(workshop.diagnostic()).forEach(each -> order.put(each, order.size()));
		workshop.notes().stream().sorted(Comparator.comparingInt(note -> order.getOrDefault(note.place(), -1)))
				.forEach(note -> rows.row(note.id(), cells(note)));
		if (workshop.notes().isEmpty() && !terms.isBlank()) {
			rows.row("", terms.notDiscussed());
		}
		rows.room(ROOM, WIDTHS.size());
		return new Sheet(name, Sheet.Print.WIDE, WIDTHS, 2, rows.all());
	}

	private List<Cell> cells(Note note) {
		return List.of(text(area(note)), text(places.name(note.place())), text(note.text()), text(further(note)),
				text(terms.dimensions(note.dimensions())), text(note.group()), text(terms.where(note)),
				terms.flag(note.id().equals(workshop.critical())), terms.flag(note.starred()),
				note.votes() == 0 ? Cell.EMPTY : Cell.Figure.count(note.votes()), text(terms.names(note.links())));
	}

	/** What only some questions ask for, one line each. */
	private String further(Note note) {
		Lever lever = note.lever() == null ? Lever.BLANK : note.lever();
		Source source = lever.source();
		LocalDate next = lever.next();
		return Stream.of(named("practice", note.practice()), named("onset", terms.of(note.onset())),
				note.engaged() ? terms.get("head.engaged") : "", note.successful() ? terms.get("head.successful") : "",
				named("growth", terms.of(note.growth())), named("source", source == null ? "" : terms.of(source)),
				named("decides", lever.decides()), named("owner", lever.owner()),
				named("next", next == null ? "" : new LocalDates(Words.language()).shown(next)))
				.filter(each -> !each.isEmpty()).collect(Collectors.joining("\n"));
	}

	private String named(String head, String said) {
		return said.isEmpty() ? "" : terms.get("named", terms.get("head." + head), said);
	}

	private static Cell text(String text) {
		return new Cell.Words(text);
	}

	private String area(Note note) {
		String id = note.place().split("\\.", 2)[0];
		return Area.of(id).flatMap(workshop.diagnostic()::area).map(FocusArea::title).orElse("");
	}
}
