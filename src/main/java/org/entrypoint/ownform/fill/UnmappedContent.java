package org.entrypoint.ownform.fill;

import org.entrypoint.ownform.content.CellFieldValues;
import org.entrypoint.ownform.content.ColumnFieldValues;
import org.entrypoint.ownform.content.FormWords;
import org.entrypoint.ownform.content.ListFieldValues;
import java.util.List;
import java.util.Set;
import java.util.LinkedHashSet;
import org.entrypoint.ownform.mapping.ColumnField;
import org.entrypoint.ownform.mapping.CellField;
import org.entrypoint.ownform.mapping.PlanColumn;
import org.entrypoint.ownform.mapping.RatingFormat;
import org.entrypoint.ownform.mapping.NoteFilter;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.note.NoteChange;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.note.Place;
import org.entrypoint.workshop.rating.Rating;
import org.entrypoint.workshop.Workshop;

/** What of a workshop a mapping has no place for, by name. */
final class UnmappedContent {
	private final Workshop workshop;
	private final FormWords words;

	UnmappedContent(Workshop workshop, FormWords words) {
		this.workshop = workshop;
		this.words = words;
	}

	/** Tells everything that a filling was not asked to fill in. */
	void tell(FillRun filling) {
		fields(filling);
		lists(filling);
		columns(filling);
		List<Action> actions = workshop.actions().stream().filter(each -> !filling.isMapped(each.id())).toList();
		tell(filling, words.inReport("sheet.plan"), actions.stream().map(Action::what).toList());
		marks(filling);
		behind(filling);
	}

	/** What is said of actions that have a place, and has no column there. */
	private void marks(FillRun filling) {
		CellFieldValues said = new CellFieldValues(workshop, words);
		for (PlanColumn mark : PlanColumn.values()) {
			List<String> left = workshop.actions().stream()
					.filter(each -> filling.isMapped(each.id()) && !filling.isMapped(FormFiller.key(each, mark)))
					.filter(each -> said.of(each, mark).isPresent()).map(Action::what).toList();
			tell(filling, words.get("take.actions", words.inReport("sheet.plan"), words.of(mark)), left);
		}
	}

	private void fields(FillRun filling) {
		for (CellField field : new CellFieldValues(workshop, words).fields()) {
			// An issue is told once, with the issues.
			if (!filling.isMapped(field)
					&& !(field == CellField.MOST_CRITICAL && filling.isMapped(String.valueOf(workshop.critical())))) {
				filling.tell(new Unplaced(Unplaced.Why.UNMAPPED, words.of(field), 1, ""));
			}
		}
	}

	private void lists(FillRun filling) {
		ListFieldValues lists = new ListFieldValues(workshop, words);
		Set<String> places = new LinkedHashSet<>(Place.all(workshop.diagnostic()));
		workshop.notes().stream().map(Note::place).forEach(places::add);
		for (String place : places) {
			List<String> left = lists.of(place, NoteFilter.ANY).stream().filter(each -> !filling.isMapped(each.key()))
					.filter(each -> !isCritical(each, filling)).map(ListFieldValues.Line::text).toList();
			tell(filling, FormWords.excerpt(lists.name(place)), left);
		}
	}

	/** The most critical issue may have a cell of its own. */
	private boolean isCritical(ListFieldValues.Line line, FillRun filling) {
		return line.key().equals(workshop.critical()) && filling.isMapped(CellField.MOST_CRITICAL);
	}

	private void columns(FillRun filling) {
		ColumnFieldValues columns = new ColumnFieldValues(workshop, words);
		for (ColumnField beside : ColumnField.values()) {
			if (beside.axis() == null) {
				List<String> left = columns.items(beside).stream()
						.filter(each -> columns.of(beside, each.id(), RatingFormat.WORD).isPresent())
						.filter(each -> !filling.isMapped(columns.key(beside, each.id())))
						.map(each -> each.texts().getFirst()).toList();
				tell(filling, words.of(beside), left);
			}
		}
		for (Axis axis : Axis.values()) {
			int left = (int) workshop.ratings().keySet().stream()
					.filter(each -> each.axis() == axis && !filling.isMapped(each)).count();
			if (left > 0) {
				filling.tell(new Unplaced(Unplaced.Why.UNMAPPED, words.get("ratings", words.inReport(axis)), left, ""));
			}
		}
	}

	/** What no mapping takes: how ratings came about, and the marks on notes. */
	private void behind(FillRun filling) {
		int votes = (int) workshop.ratings().values().stream().map(Rating::votes).filter(each -> !each.isEmpty())
				.count();
		int marks = (int) workshop.notes().stream().filter(UnmappedContent::isMarked).count();
		if (votes > 0) {
			filling.tell(new Unplaced(Unplaced.Why.UNMAPPED, words.get("votes"), votes, ""));
		}
		if (marks > 0) {
			filling.tell(new Unplaced(Unplaced.Why.UNMAPPED, words.get("marks"), marks, ""));
		}
	}

	private static boolean isMarked(Note note) {
		return !note.equals(Note.of(note.id(), note.place(), note.text(), new NoteChange.SetPractice(note.practice())));
	}

	private static void tell(FillRun filling, String what, List<String> left) {
		if (!left.isEmpty()) {
			filling.tell(new Unplaced(Unplaced.Why.UNMAPPED, what, left.size(), FormWords.excerpt(left.getFirst())));
		}
	}
}
