package org.entrypoint.ownform.field;

import org.entrypoint.ownform.content.ColumnFieldValues;
import org.entrypoint.ownform.content.FormWords;
import org.entrypoint.ownform.content.LabeledItem;
import org.entrypoint.ownform.label.ColumnLabels;
import org.entrypoint.ownform.label.LabelMatches;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.entrypoint.diagnostic.FocusArea;
import org.entrypoint.diagnostic.Question;
import org.entrypoint.diagnostic.QuestionKind;
import org.entrypoint.ownform.copy.FormCopy;
import org.entrypoint.ownform.mapping.ColumnField;
import org.entrypoint.ownform.mapping.CellField;
import org.entrypoint.ownform.mapping.ColumnMapping;
import org.entrypoint.ownform.mapping.Mapping;
import org.entrypoint.ownform.mapping.PlanColumn;
import org.entrypoint.ownform.mapping.CellMapping;
import org.entrypoint.ownform.mapping.ListMapping;
import org.entrypoint.ownform.mapping.MappingEntry;
import org.entrypoint.ownform.mapping.PlanMapping;
import org.entrypoint.ownform.mapping.PlanFilter;
import org.entrypoint.ownform.mapping.NoteFilter;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.note.Place;
import org.entrypoint.workshop.Workshop;

/** Everything that a form can take of a workshop, in the order of the retreat, and where a mapping has it. */
public final class FormFields {
	private static final Set<CellField> DECIDED = EnumSet.range(CellField.CHOSEN, CellField.DECIDED);
	private final Workshop workshop;
	private final ColumnFieldValues columns;
	private final Mapping mapping;
	private final FormCopy copy;
	private final List<MappedField> all = new ArrayList<>();

	private FormFields(Workshop workshop, FormWords words, Mapping mapping, FormCopy copy) {
		this.workshop = workshop;
		this.columns = new ColumnFieldValues(workshop, words);
		this.mapping = mapping;
		this.copy = copy;
	}

	/** All of them; what a mapping has twice is there twice. */
	public static List<MappedField> all(Workshop workshop, FormWords words, Mapping mapping, FormCopy copy) {
		FormFields takes = new FormFields(workshop, words, mapping, copy);
		takes.setup();
		workshop.diagnostic().areas().forEach(takes::area);
		takes.plan();
		takes.rest();
		return List.copyOf(takes.all);
	}

	private void setup() {
		EnumSet.complementOf(EnumSet.copyOf(DECIDED)).stream().filter(each -> each != CellField.MOST_CRITICAL)
				.forEach(this::cell);
	}

	private void area(FocusArea area) {
		for (Question question : area.questions()) {
			notes(question.id(), NoteFilter.ANY);
			if (question.kind() == QuestionKind.ISSUE) {
				cell(CellField.MOST_CRITICAL);
			} else if (question.kind() == QuestionKind.CAUSE) {
				notes(ListMapping.CAUSES_OF_CRITICAL, NoteFilter.ANY);
			} else if (question.kind() == QuestionKind.SCOPED) {
				notes(question.id(), NoteFilter.ALL_SCHOOLS);
				notes(question.id(), NoteFilter.HIGHEST_NEED);
			}
		}
		switch (area.id()) {
			case NEEDS -> column(ColumnField.PRESSING);
			case STRENGTHS -> List.of(ColumnField.ALL_SCHOOLS, ColumnField.HIGHEST_NEED).forEach(this::column);
			case CONDITIONS -> EnumSet.range(ColumnField.IN_PLACE, ColumnField.CAUSES_NOW).forEach(this::column);
			case ENTRY -> {
				DECIDED.forEach(this::cell);
				List.of(ColumnField.TEST, ColumnField.RIPPLE).forEach(this::column);
			}
		}
	}

	private void plan() {
		for (PlanFilter when : PlanFilter.values()) {
			for (PlanColumn mark : when == PlanFilter.ANY
					? EnumSet.allOf(PlanColumn.class)
					: EnumSet.range(PlanColumn.WHAT, PlanColumn.SIGN)) {
				add(new FormField.OfActions(when, mark), each -> each instanceof PlanMapping table
						&& table.takes() == when && table.columns().containsKey(mark));
			}
		}
	}

	/** The parking lot; then what has notes or a place without being asked for. */
	private void rest() {
		notes(Place.PARKED, NoteFilter.ANY);
		Set<FormField.OfNotes> others = new LinkedHashSet<>();
		workshop.notes().stream().map(Note::place)
				.forEach(each -> others.add(new FormField.OfNotes(each, NoteFilter.ANY)));
		mapping.all(ListMapping.class).forEach(each -> others.add(new FormField.OfNotes(each.takes(), each.which())));
		for (FormField.OfNotes each : others) {
			if (all.stream().noneMatch(held -> held.take().equals(each))) {
				notes(each.takes(), each.which());
			}
		}
	}

	private void cell(CellField field) {
		add(new FormField.OfCell(field), each -> each instanceof CellMapping cell && cell.takes() == field);
	}

	private void notes(String takes, NoteFilter which) {
		add(new FormField.OfNotes(takes, which),
				each -> each instanceof ListMapping list && list.takes().equals(takes) && list.which() == which);
	}

	private void column(ColumnField beside) {
		int first = all.size();
		add(new FormField.OfColumn(beside), each -> each instanceof ColumnMapping column && column.takes() == beside);
		List.copyOf(all.subList(first, all.size())).forEach(each -> labels(beside, each));
	}

	/** Those that the form says in other words: nobody but a person knows where they are. */
	private void labels(ColumnField beside, MappedField field) {
		if (field.entry() instanceof ColumnMapping column) {
			List<LabeledItem> items = columns.items(beside);
			copy.form().book().sheet(column.sheet()).ifPresent(sheet -> {
				LabelMatches<Integer> rows = ColumnLabels.of(column, items, sheet);
				for (LabeledItem item : items) {
					if (rows.label(item.id()).isEmpty() || column.words().containsKey(item.id())) {
						all.add(new MappedField(field.id() + " " + item.id(), new FormField.OfLabel(beside, item.id()),
								field.index(), column));
					}
				}
			});
		}
	}

	private void add(FormField take, Predicate<MappingEntry> isIt) {
		int count = 0;
		for (int index = 0; index < mapping.entries().size(); index++) {
			MappingEntry entry = mapping.entries().get(index);
			if (isIt.test(entry)) {
				count++;
				all.add(new MappedField(count == 1 ? take.toString() : take + " #" + count, take, index, entry));
			}
		}
		if (count == 0) {
			all.add(new MappedField(take.toString(), take, MappedField.NOWHERE, null));
		}
	}
}
