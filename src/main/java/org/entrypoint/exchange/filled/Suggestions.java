package org.entrypoint.exchange.filled;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entrypoint.diagnostic.FocusArea;
import org.entrypoint.diagnostic.Question;
import org.entrypoint.exchange.filled.form.FormCell;
import org.entrypoint.exchange.filled.form.FormCopy;
import org.entrypoint.exchange.filled.mapping.Field;
import org.entrypoint.exchange.filled.mapping.LabelColumn;
import org.entrypoint.exchange.filled.mapping.Mapping;
import org.entrypoint.exchange.filled.mapping.NoteList;
import org.entrypoint.exchange.filled.mapping.OneCell;
import org.entrypoint.exchange.filled.mapping.PlanTable;
import org.entrypoint.exchange.filled.mapping.Spot;
import org.entrypoint.exchange.filled.mapping.Which;
import org.entrypoint.exchange.incoming.IncomingForm;
import org.entrypoint.session.Problem;
import org.entrypoint.workshop.note.Place;
import org.entrypoint.workshop.Workshop;

/**
 * A first mapping for a form, made by its labels: where words of the form are as good as those of the workshop, the
 * empty cell to the right or below takes what they ask for. A person looks it over.
 */
public final class Suggestions {
	private final Workshop workshop;
	private final FormWords words = new FormWords();

	/** Suggestions for one workshop and its diagnostic. */
	public Suggestions(Workshop workshop) {
		this.workshop = workshop;
	}

	/**
	 * Suggests a mapping; it may be empty.
	 *
	 * @param file what messages call the form
	 * @param form the form, checked and read
	 * @throws Problem if the form is put together in a way in which nothing can be filled in safely
	 */
	public Mapping of(Path file, IncomingForm form) throws Problem {
		FormLabels labels = new FormLabels(new FormCopy(file, form));
		// Tables first: their heads may read like the labels of single cells.
		List<PlanTable> plans = new PlanSuggestions(labels, words).all();
		List<LabelColumn> columns = new ColumnSuggestions(workshop, labels, words).all();
		List<NoteList> lists = lists(labels);
		return new Mapping(String.valueOf(file.getFileName()), cells(labels), lists, columns, plans);
	}

	private List<OneCell> cells(FormLabels labels) {
		List<OneCell> cells = new ArrayList<>();
		for (Field field : Field.values()) {
			List<String> called = words.labels(field).stream().map(Likeness::normal).toList();
			List<FormCell> found = labels.all().entrySet().stream()
					.filter(each -> called.contains(Likeness.normal(each.getValue()))).map(Map.Entry::getKey)
					.filter(each -> labels.beside(each).isPresent()).toList();
			// A framed cell is for writing; any other may only be empty.
			Optional<FormCell> label = found.stream()
					.filter(each -> labels.beside(each).filter(labels::isDrawn).isPresent()).findFirst()
					.or(() -> found.stream().findFirst());
			label.ifPresent(each -> {
				FormCell cell = labels.beside(each).orElseThrow();
				labels.take(cell);
				cells.add(new OneCell(field, spot(cell), false, FormWords.excerpt(text(labels, each))));
			});
		}
		return cells;
	}

	private List<NoteList> lists(FormLabels labels) {
		List<NoteList> lists = new ArrayList<>();
		LabelMatches<FormCell> matches = new LabelMatches<>(questions(), labels.all());
		for (Item item : questions()) {
			matches.label(item.id()).flatMap(label -> list(labels, item.id(), label)).ifPresent(lists::add);
		}
		return lists;
	}

	private Collection<Item> questions() {
		Map<String, Item> questions = new LinkedHashMap<>();
		for (FocusArea area : workshop.diagnostic().areas()) {
			for (Question each : area.questions()) {
				questions.put(each.id(), new Item(each.id(), List.of(each.text())));
			}
		}
		questions.put(Place.PARKED, new Item(Place.PARKED, List.of(words.inReport("parked"))));
		return questions.values();
	}

	/** Answers go downward below their question; where there is no room, all of them into the cell beside it. */
	private static Optional<NoteList> list(FormLabels labels, String take, FormCell label) {
		List<FormCell> boxes = labels.answers(label);
		if (boxes.isEmpty()) {
			return Optional.empty();
		}
		boxes.forEach(labels::take);
		return Optional.of(new NoteList(take, Which.ANY, spot(boxes.getFirst()), boxes.size(), boxes.size() == 1, false,
				FormWords.excerpt(text(labels, label))));
	}

	private static String text(FormLabels labels, FormCell label) {
		return labels.all().getOrDefault(label, "");
	}

	static Spot spot(FormCell cell) {
		return new Spot.At(cell.sheet(), cell.address());
	}
}
