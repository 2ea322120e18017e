package org.entrypoint.ownform.field;

import org.entrypoint.ownform.content.CellFieldValues;
import org.entrypoint.ownform.content.ColumnFieldValues;
import org.entrypoint.ownform.content.FormWords;
import org.entrypoint.ownform.content.LabeledItem;
import org.entrypoint.ownform.content.ListFieldValues;
import java.util.List;
import org.entrypoint.ownform.copy.sheet.CellContent;
import java.util.Optional;
import org.entrypoint.diagnostic.Area;
import org.entrypoint.diagnostic.Diagnostic;
import org.entrypoint.diagnostic.FocusArea;
import org.entrypoint.diagnostic.Question;
import org.entrypoint.ownform.mapping.ColumnField;
import org.entrypoint.ownform.mapping.CellField;
import org.entrypoint.ownform.mapping.ListMapping;
import org.entrypoint.ownform.mapping.RatingFormat;
import org.entrypoint.ownform.mapping.NoteFilter;
import org.entrypoint.workshop.note.Place;
import org.entrypoint.workshop.Workshop;

/** What people call the things that a form can take, and what a workshop says of them. */
public final class FieldNames {
	private final Workshop workshop;
	private final FormWords words;
	private final CellFieldValues said;
	private final ListFieldValues lists;
	private final ColumnFieldValues columns;

	/** The names of what a form can take of one workshop. */
	public FieldNames(Workshop workshop, FormWords words) {
		this.workshop = workshop;
		this.words = words;
		this.said = new CellFieldValues(workshop, words);
		this.lists = new ListFieldValues(workshop, words);
		this.columns = new ColumnFieldValues(workshop, words);
	}

	/** The part of the retreat. */
	public String topic(FormField take) {
		return switch (take) {
			case FormField.OfCell(var field) -> field == CellField.MOST_CRITICAL
					? area(Area.NEEDS)
					: field.compareTo(CellField.MOST_CRITICAL) > 0 ? area(Area.ENTRY) : words.get("topic.setup");
			case FormField.OfNotes(var takes, var which) -> topic(takes);
			case FormField.OfColumn(var beside) -> topic(beside);
			case FormField.OfLabel(var beside, var item) -> topic(beside);
			case FormField.OfActions actions -> words.get("topic.plan");
		};
	}

	private String area(Area id) {
		return workshop.diagnostic().area(id).map(FocusArea::title).orElse(id.code());
	}

	private String topic(String takes) {
		Diagnostic diagnostic = workshop.diagnostic();
		if (takes.equals(ListMapping.CAUSES_OF_CRITICAL)) {
			return area(Area.NEEDS);
		}
		return diagnostic.areas().stream()
				.filter(area -> area.questions().stream().map(Question::id).anyMatch(takes::equals))
				.map(FocusArea::title).findFirst()
				.orElseGet(() -> takes.equals(Place.PARKED) ? words.inReport("parked") : words.get("topic.rest"));
	}

	private String topic(ColumnField beside) {
		return area(switch (beside) {
			case PRESSING -> Area.NEEDS;
			case ALL_SCHOOLS, HIGHEST_NEED -> Area.STRENGTHS;
			case IN_PLACE, USED, MEANT_FOR, CAUSES_NOW -> Area.CONDITIONS;
			case TEST, RIPPLE -> Area.ENTRY;
		});
	}

	/** What it is called. */
	public String name(FormField take) {
		return switch (take) {
			case FormField.OfCell(var field) -> words.of(field);
			case FormField.OfNotes(var takes, var which) -> which == NoteFilter.ANY
					? lists.name(takes)
					: words.get("take.which", lists.name(takes), words.of(which));
			case FormField.OfColumn(var beside) ->
				beside.axis() == null ? words.of(beside) : words.get("take.ratings", words.of(beside));
			case FormField.OfLabel(var beside, var item) ->
				words.get("take.label", columns.items(beside).stream().filter(each -> each.id().equals(item))
						.map(each -> each.texts().getFirst()).findFirst().orElse(""));
			case FormField.OfActions(var when, var mark) -> words.get("take.actions", words.of(when), words.of(mark));
		};
	}

	/** What the workshop says there, in its first words or as a count; empty for nothing. */
	public String says(FormField take) {
		return switch (take) {
			case FormField.OfCell(var field) ->
				said.of(field).map(CellContent::shown).map(FormWords::excerpt).orElse("");
			case FormField.OfNotes(var takes, var which) -> {
				List<ListFieldValues.Line> lines = lists.know(takes) ? lists.of(takes, which) : List.of();
				yield lines.isEmpty()
						? ""
						: words.get("says.notes", lines.size(), FormWords.excerpt(lines.getFirst().text()));
			}
			case FormField.OfColumn(var beside) -> {
				List<LabeledItem> items = columns.items(beside);
				long known = items.stream().filter(each -> columns.of(beside, each.id(), RatingFormat.WORD).isPresent())
						.count();
				yield known == 0 ? "" : words.get("says.column", known, items.size());
			}
			case FormField.OfLabel(var beside, var item) ->
				columns.of(beside, item, RatingFormat.BOTH).map(CellContent::shown).map(FormWords::excerpt).orElse("");
			case FormField.OfActions(var when, var mark) -> {
				long known = workshop.actions().stream().filter(each -> when.takes(each.horizon()))
						.map(each -> said.of(each, mark)).filter(Optional::isPresent).count();
				yield known == 0 ? "" : words.get("says.actions", known);
			}
		};
	}

	/** What to point at. */
	public String hint(FormField take) {
		return words.get(switch (take) {
			case FormField.OfCell cell -> "hint.cell";
			case FormField.OfNotes notes -> "hint.notes";
			case FormField.OfColumn column -> "hint.column";
			case FormField.OfLabel label -> "hint.label";
			case FormField.OfActions actions -> "hint.actions";
		});
	}
}
