package org.entrypoint.ownform.suggest;

import org.entrypoint.ownform.content.FormWords;
import org.entrypoint.ownform.content.LabeledItem;
import org.entrypoint.ownform.label.FormLabels;
import org.entrypoint.ownform.label.LabelMatches;
import org.entrypoint.ownform.label.LabelSimilarity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entrypoint.diagnostic.FocusArea;
import org.entrypoint.diagnostic.Question;
import org.entrypoint.ownform.copy.FormCell;
import org.entrypoint.ownform.copy.FormCopy;
import org.entrypoint.ownform.mapping.CellField;
import org.entrypoint.ownform.mapping.Mapping;
import org.entrypoint.ownform.mapping.MappingEntry;
import org.entrypoint.ownform.mapping.ListMapping;
import org.entrypoint.ownform.mapping.CellMapping;
import org.entrypoint.ownform.mapping.CellLocation;
import org.entrypoint.ownform.mapping.NoteFilter;
import org.entrypoint.exchange.incoming.IncomingForm;
import org.entrypoint.session.Problem;
import org.entrypoint.workshop.note.Place;
import org.entrypoint.workshop.Workshop;

/**
 * A first mapping for a form, made by its labels: where words of the form are as good as those of the workshop, the
 * empty cell to the right or below takes what they ask for. A person looks it over.
 */
public final class MappingSuggester {
	private final Workshop workshop;
	private final FormWords words = new FormWords();

	/** Suggestions for one workshop and its diagnostic. */
	public MappingSuggester(Workshop workshop) {
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
		List<MappingEntry> entries = new ArrayList<>(new PlanSuggester(labels, words).all());
		entries.addAll(new ColumnSuggester(workshop, labels, words).all());
		entries.addAll(lists(labels));
		entries.addAll(cells(labels));
		return new Mapping(String.valueOf(file.getFileName()), entries);
	}

	private List<CellMapping> cells(FormLabels labels) {
		List<CellMapping> cells = new ArrayList<>();
		for (CellField field : CellField.values()) {
			List<String> called = words.labels(field).stream().map(LabelSimilarity::normal).toList();
			List<FormCell> found = labels.all().entrySet().stream()
					.filter(each -> called.contains(LabelSimilarity.normal(each.getValue()))).map(Map.Entry::getKey)
					.filter(each -> labels.beside(each).isPresent()).toList();
			// A framed cell is for writing; any other may only be empty.
			Optional<FormCell> label = found.stream()
					.filter(each -> labels.beside(each).filter(labels::isDrawn).isPresent()).findFirst()
					.or(() -> found.stream().findFirst());
			label.ifPresent(each -> {
				FormCell cell = labels.beside(each).orElseThrow();
				labels.take(cell);
				cells.add(new CellMapping(field, spot(cell), false, FormWords.excerpt(text(labels, each))));
			});
		}
		return cells;
	}

	private List<ListMapping> lists(FormLabels labels) {
		List<ListMapping> lists = new ArrayList<>();
		LabelMatches<FormCell> matches = new LabelMatches<>(questions(), labels.all());
		for (LabeledItem item : questions()) {
			matches.label(item.id()).flatMap(label -> list(labels, item.id(), label)).ifPresent(lists::add);
		}
		return lists;
	}

	private Collection<LabeledItem> questions() {
		Map<String, LabeledItem> questions = new LinkedHashMap<>();
		for (FocusArea area : workshop.diagnostic().areas()) {
			for (Question each : area.questions()) {
				questions.put(each.id(), new LabeledItem(each.id(), List.of(each.text())));
			}
		}
		questions.put(Place.PARKED, new LabeledItem(Place.PARKED, List.of(words.inReport("parked"))));
		return questions.values();
	}

	/** Answers go downward below their question; where there is no room, all of them into the cell beside it. */
	private static Optional<ListMapping> list(FormLabels labels, String take, FormCell label) {
		List<FormCell> boxes = labels.answers(label);
		if (boxes.isEmpty()) {
			return Optional.empty();
		}
		boxes.forEach(labels::take);
		return Optional.of(new ListMapping(take, NoteFilter.ANY, spot(boxes.getFirst()), boxes.size(),
				boxes.size() == 1, false, FormWords.excerpt(text(labels, label))));
	}

	private static String text(FormLabels labels, FormCell label) {
		return labels.all().getOrDefault(label, "");
	}

	private static CellLocation spot(FormCell cell) {
		return new CellLocation.At(cell.sheet(), cell.address());
	}
}
