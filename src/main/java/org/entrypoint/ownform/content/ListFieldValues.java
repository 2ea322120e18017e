package org.entrypoint.ownform.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.CatalyticTest;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.FocusArea;
import org.entrypoint.diagnostic.Question;
import org.entrypoint.diagnostic.QuestionKind;
import org.entrypoint.ownform.mapping.ListMapping;
import org.entrypoint.ownform.mapping.NoteFilter;
import org.entrypoint.workshop.entry.Factor;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.note.Onset;
import org.entrypoint.workshop.note.Place;
import org.entrypoint.workshop.Workshop;

/** What a workshop says in lists: the answers to a question, and what else is told one below the other. */
public final class ListFieldValues {
	private final Workshop workshop;
	private final FormWords words;

	/**
	 * One line of a list.
	 *
	 * @param key names what it tells, so that it is told to have a place or none
	 */
	public record Line(Object key, String text) {
	}

	/** What one workshop says. */
	public ListFieldValues(Workshop workshop, FormWords words) {
		this.workshop = workshop;
		this.words = words;
	}

	/** Whether this diagnostic has such a list. */
	public boolean know(String take) {
		return take.equals(ListMapping.CAUSES_OF_CRITICAL) || Place.all(workshop.diagnostic()).contains(take);
	}

	/** What a list is called. */
	public String name(String take) {
		if (take.equals(ListMapping.CAUSES_OF_CRITICAL)) {
			return words.get("causesOfCritical");
		}
		return workshop.diagnostic().question(take).map(Question::text).orElseGet(() -> placeName(take));
	}

	private String placeName(String place) {
		if (place.equals(Place.PARKED)) {
			return words.inReport("parked");
		}
		for (Dimension dimension : workshop.diagnostic().dimensions()) {
			for (FocusArea area : workshop.diagnostic().areas()) {
				if (place.equals(Place.rate(area.id(), dimension.id()))) {
					return words.get("placeRate", area.title(), dimension.title());
				}
			}
			for (CatalyticTest test : workshop.diagnostic().tests()) {
				if (place.equals(Place.test(dimension.id(), test.id()))) {
					return words.get("placeTest", dimension.title(), test.text());
				}
			}
		}
		return place;
	}

	/** The lines of a list, in the room's order. */
	public List<Line> of(String take, NoteFilter which) {
		if (take.equals(ListMapping.CAUSES_OF_CRITICAL)) {
			String critical = String.valueOf(workshop.critical());
			return notes(QuestionKind.CAUSE).filter(each -> each.links().contains(critical)).map(ListFieldValues::line)
					.toList();
		}
		Optional<QuestionKind> kind = workshop.diagnostic().question(take).map(Question::kind);
		Stream<Line> notes = workshop.notesAt(take).stream().filter(each -> which.takes(each.scope()))
				.map(ListFieldValues::line);
		Stream<Line> others = kind.map(this::others).orElseGet(Stream::empty);
		return Stream.concat(notes, others).filter(each -> !each.text().isBlank()).toList();
	}

	/** What answers a question without being a note of its own. */
	private Stream<Line> others(QuestionKind kind) {
		return switch (kind) {
			case ONSET -> notes(QuestionKind.ISSUE).filter(each -> each.onset() != Onset.UNSAID)
					.map(each -> new Line(each.onset() + " " + each.id(),
							words.get("onset", each.text(), words.inReport(each.onset()))));
			case FACTORS -> workshop.factors().stream().map(this::line);
			default -> Stream.empty();
		};
	}

	private Stream<Note> notes(QuestionKind kind) {
		return workshop.diagnostic().question(kind).stream().flatMap(each -> workshop.notesAt(each.id()).stream());
	}

	private static Line line(Note note) {
		return new Line(note.id(), Stream.of(note.text(), note.practice()).filter(each -> !each.isBlank())
				.collect(Collectors.joining(" – ")));
	}

	/** A factor of which something was said; otherwise an empty line. */
	private Line line(Factor factor) {
		String effects = factor.effects().entrySet().stream()
				.map(each -> words.get("effect",
						workshop.diagnostic().dimension(each.getKey()).map(CellFieldValues::entryPoint)
								.orElse(each.getKey()),
						words.inReport(each.getValue())))
				.collect(Collectors.joining("; "));
		String said = Stream.of(factor.note(), effects, String.valueOf(factor.next() == null ? "" : factor.next()))
				.filter(each -> !each.isBlank()).collect(Collectors.joining(" – "));
		return new Line(factor, said.isEmpty() ? "" : words.get("factor", factor.title(), said));
	}
}
