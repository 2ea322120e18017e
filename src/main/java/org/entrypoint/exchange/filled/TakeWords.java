package org.entrypoint.exchange.filled;

import java.util.List;
import java.util.Optional;
import org.entrypoint.diagnostic.Diagnostic;
import org.entrypoint.diagnostic.Area;
import org.entrypoint.diagnostic.FocusArea;
import org.entrypoint.diagnostic.Question;
import org.entrypoint.exchange.filled.mapping.Beside;
import org.entrypoint.exchange.filled.mapping.Field;
import org.entrypoint.exchange.filled.mapping.NoteList;
import org.entrypoint.exchange.filled.mapping.Spelling;
import org.entrypoint.exchange.filled.mapping.Which;
import org.entrypoint.workshop.note.Place;
import org.entrypoint.workshop.Workshop;

/** What people call the things that a form can take, and what a workshop says of them. */
final class TakeWords {
	private final Workshop workshop;
	private final FormWords words;
	private final Said said;
	private final SaidLists lists;
	private final SaidColumns columns;

	TakeWords(Workshop workshop, FormWords words) {
		this.workshop = workshop;
		this.words = words;
		this.said = new Said(workshop, words);
		this.lists = new SaidLists(workshop, words);
		this.columns = new SaidColumns(workshop, words);
	}

	/** The part of the retreat. */
	String topic(Take take) {
		return switch (take) {
			case Take.OfCell(var field) -> field == Field.MOST_CRITICAL
					? area(Area.NEEDS)
					: field.compareTo(Field.MOST_CRITICAL) > 0 ? area(Area.ENTRY) : words.get("topic.setup");
			case Take.OfNotes(var takes, var which) -> topic(takes);
			case Take.OfColumn(var beside) -> topic(beside);
			case Take.OfLabel(var beside, var item) -> topic(beside);
			case Take.OfActions actions -> words.get("topic.plan");
		};
	}

	private String area(Area id) {
		return workshop.diagnostic().areas().stream().filter(each -> each.id() == id).map(FocusArea::title).findFirst()
				.orElse(id.code());
	}

	private String topic(String takes) {
		Diagnostic diagnostic = workshop.diagnostic();
		if (takes.equals(NoteList.CAUSES_OF_CRITICAL)) {
			return area(Area.NEEDS);
		}
		return diagnostic.areas().stream()
				.filter(area -> area.questions().stream().map(Question::id).anyMatch(takes::equals))
				.map(FocusArea::title).findFirst()
				.orElseGet(() -> takes.equals(Place.PARKED) ? words.inReport("parked") : words.get("topic.rest"));
	}

	private String topic(Beside beside) {
		return area(switch (beside) {
			case PRESSING -> Area.NEEDS;
			case ALL_SCHOOLS, HIGHEST_NEED -> Area.STRENGTHS;
			case IN_PLACE, USED, MEANT_FOR, CAUSES_NOW -> Area.CONDITIONS;
			case TEST, RIPPLE -> Area.ENTRY;
		});
	}

	/** What it is called. */
	String name(Take take) {
		return switch (take) {
			case Take.OfCell(var field) -> words.of(field);
			case Take.OfNotes(var takes, var which) ->
				which == Which.ANY ? lists.name(takes) : words.get("take.which", lists.name(takes), words.of(which));
			case Take.OfColumn(var beside) ->
				beside.axis() == null ? words.of(beside) : words.get("take.ratings", words.of(beside));
			case Take.OfLabel(var beside, var item) ->
				words.get("take.label", columns.items(beside).stream().filter(each -> each.id().equals(item))
						.map(each -> each.texts().getFirst()).findFirst().orElse(""));
			case Take.OfActions(var when, var mark) -> words.get("take.actions", words.of(when), words.of(mark));
		};
	}

	/** What the workshop says there, in its first words or as a count; empty for nothing. */
	String says(Take take) {
		return switch (take) {
			case Take.OfCell(var field) -> said.of(field).map(SheetView::text).map(FormWords::excerpt).orElse("");
			case Take.OfNotes(var takes, var which) -> {
				List<SaidLists.Line> lines = lists.know(takes) ? lists.of(takes, which) : List.of();
				yield lines.isEmpty()
						? ""
						: words.get("says.notes", lines.size(), FormWords.excerpt(lines.getFirst().text()));
			}
			case Take.OfColumn(var beside) -> {
				List<Item> items = columns.items(beside);
				long known = items.stream().filter(each -> columns.of(beside, each.id(), Spelling.WORD).isPresent())
						.count();
				yield known == 0 ? "" : words.get("says.column", known, items.size());
			}
			case Take.OfLabel(var beside, var item) ->
				columns.of(beside, item, Spelling.BOTH).map(SheetView::text).map(FormWords::excerpt).orElse("");
			case Take.OfActions(var when, var mark) -> {
				long known = workshop.actions().stream().filter(each -> when.takes(each.horizon()))
						.map(each -> said.of(each, mark)).filter(Optional::isPresent).count();
				yield known == 0 ? "" : words.get("says.actions", known);
			}
		};
	}

	/** What to point at. */
	String hint(Take take) {
		return words.get(switch (take) {
			case Take.OfCell cell -> "hint.cell";
			case Take.OfNotes notes -> "hint.notes";
			case Take.OfColumn column -> "hint.column";
			case Take.OfLabel label -> "hint.label";
			case Take.OfActions actions -> "hint.actions";
		});
	}
}
