package org.entrypoint.exchange.filled;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.entrypoint.diagnostic.FocusArea;
import org.entrypoint.diagnostic.Question;
import org.entrypoint.diagnostic.QuestionKind;
import org.entrypoint.exchange.filled.form.FormCopy;
import org.entrypoint.exchange.filled.mapping.Beside;
import org.entrypoint.exchange.filled.mapping.Field;
import org.entrypoint.exchange.filled.mapping.LabelColumn;
import org.entrypoint.exchange.filled.mapping.Mapping;
import org.entrypoint.exchange.filled.mapping.Mark;
import org.entrypoint.exchange.filled.mapping.NoteList;
import org.entrypoint.exchange.filled.mapping.When;
import org.entrypoint.exchange.filled.mapping.Which;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.note.Place;
import org.entrypoint.workshop.Workshop;

/** Everything that a form can take of a workshop, in the order of the retreat, and where a mapping has it. */
final class Takes {
	private static final Set<Field> DECIDED = EnumSet.range(Field.CHOSEN, Field.DECIDED);
	private final Workshop workshop;
	private final SaidColumns columns;
	private final Mapping mapping;
	private final FormCopy copy;
	private final List<Held> all = new ArrayList<>();

	private Takes(Workshop workshop, FormWords words, Mapping mapping, FormCopy copy) {
		this.workshop = workshop;
		this.columns = new SaidColumns(workshop, words);
		this.mapping = mapping;
		this.copy = copy;
	}

	/** All of them; what a mapping has twice is there twice. */
	static List<Held> all(Workshop workshop, FormWords words, Mapping mapping, FormCopy copy) {
		Takes takes = new Takes(workshop, words, mapping, copy);
		takes.setup();
		workshop.diagnostic().areas().forEach(takes::area);
		takes.plan();
		takes.rest();
		return List.copyOf(takes.all);
	}

	private void setup() {
		EnumSet.complementOf(EnumSet.copyOf(DECIDED)).stream().filter(each -> each != Field.MOST_CRITICAL)
				.forEach(this::cell);
	}

	private void area(FocusArea area) {
		for (Question question : area.questions()) {
			notes(question.id(), Which.ANY);
			if (question.kind() == QuestionKind.ISSUE) {
				cell(Field.MOST_CRITICAL);
			} else if (question.kind() == QuestionKind.CAUSE) {
				notes(NoteList.CAUSES_OF_CRITICAL, Which.ANY);
			} else if (question.kind() == QuestionKind.SCOPED) {
				notes(question.id(), Which.ALL_SCHOOLS);
				notes(question.id(), Which.HIGHEST_NEED);
			}
		}
		switch (area.id()) {
			case NEEDS -> column(Beside.PRESSING);
			case STRENGTHS -> List.of(Beside.ALL_SCHOOLS, Beside.HIGHEST_NEED).forEach(this::column);
			case CONDITIONS -> EnumSet.range(Beside.IN_PLACE, Beside.CAUSES_NOW).forEach(this::column);
			case ENTRY -> {
				DECIDED.forEach(this::cell);
				List.of(Beside.TEST, Beside.RIPPLE).forEach(this::column);
			}
		}
	}

	private void plan() {
		for (When when : When.values()) {
			for (Mark mark : when == When.ANY ? EnumSet.allOf(Mark.class) : EnumSet.range(Mark.WHAT, Mark.SIGN)) {
				add(new Take.OfActions(when, mark), mapping.plans().size(),
						each -> mapping.plans().get(each).takes() == when
								&& mapping.plans().get(each).columns().containsKey(mark));
			}
		}
	}

	/** The parking lot; then what has notes or a place without being asked for. */
	private void rest() {
		notes(Place.PARKED, Which.ANY);
		Set<Take.OfNotes> others = new LinkedHashSet<>();
		workshop.notes().stream().map(Note::place).forEach(each -> others.add(new Take.OfNotes(each, Which.ANY)));
		mapping.lists().forEach(each -> others.add(new Take.OfNotes(each.takes(), each.which())));
		for (Take.OfNotes each : others) {
			if (all.stream().noneMatch(held -> held.take().equals(each))) {
				notes(each.takes(), each.which());
			}
		}
	}

	private void cell(Field field) {
		add(new Take.OfCell(field), mapping.cells().size(), each -> mapping.cells().get(each).takes() == field);
	}

	private void notes(String takes, Which which) {
		add(new Take.OfNotes(takes, which), mapping.lists().size(), each -> {
			NoteList list = mapping.lists().get(each);
			return list.takes().equals(takes) && list.which() == which;
		});
	}

	private void column(Beside beside) {
		int first = all.size();
		add(new Take.OfColumn(beside), mapping.columns().size(), each -> mapping.columns().get(each).takes() == beside);
		all.subList(first, all.size()).stream().filter(Held::isPlaced).toList().forEach(each -> labels(beside, each));
	}

	/** Those that the form says in other words: nobody but a person knows where they are. */
	private void labels(Beside beside, Held held) {
		LabelColumn column = mapping.columns().get(held.index());
		List<Item> items = columns.items(beside);
		copy.form().book().sheet(column.sheet()).ifPresent(sheet -> {
			LabelMatches<Integer> rows = ColumnRows.of(column, items, sheet);
			for (Item item : items) {
				if (rows.label(item.id()).isEmpty() || column.words().containsKey(item.id())) {
					all.add(new Held(held.id() + " " + item.id(), new Take.OfLabel(beside, item.id()), held.index()));
				}
			}
		});
	}

	private void add(Take take, int size, IntPredicate isIt) {
		List<Integer> found = IntStream.range(0, size).filter(isIt).boxed().toList();
		if (found.isEmpty()) {
			all.add(new Held(take.toString(), take, Held.NOWHERE));
		}
		for (int count = 0; count < found.size(); count++) {
			all.add(new Held(count == 0 ? take.toString() : take + " #" + (count + 1), take, found.get(count)));
		}
	}
}
