package org.entrypoint.ui.screen.note;

import org.entrypoint.ui.screen.shared.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entrypoint.ui.control.text.FittedWords;
import org.entrypoint.diagnostic.FocusArea;
import org.entrypoint.diagnostic.Question;
import org.entrypoint.diagnostic.QuestionKind;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.control.choice.ChoiceRow.Choice;
import org.entrypoint.workshop.Group;
import org.entrypoint.workshop.KnownNames;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.note.Place;
import org.entrypoint.workshop.Workshop;

/** What a note's marks can be, given everything else in the workshop. */
public final class NoteChoices {
	private static final int LONGEST_NAME = 60;

	private NoteChoices() {
	}

	/** The tables and role groups, and the note's own group if it is no longer one of them. */
	static List<Choice> groups(Workshop workshop, Note note) {
		return choices(Stream.concat(workshop.setup().groups().stream().map(Group::name), Stream.of(note.group())));
	}

	/** The dimensions by their letters and short titles. */
	public static List<Choice> dimensions(Workshop workshop) {
		return workshop.diagnostic().dimensions().stream()
				.map(each -> new Choice(each.id(), each.letter() + " · " + each.shortTitle())).toList();
	}

	/** The schools of the set-up, and those that the note names itself. */
	static List<Choice> schools(Workshop workshop, Note note) {
		return choices(Stream.concat(workshop.setup().schools().stream(), note.schools().stream()));
	}

	/** Names that look the same are one choice. */
	private static List<Choice> choices(Stream<String> names) {
		return KnownNames.of(names).all().stream().map(name -> new Choice(name, name)).toList();
	}

	/** The ids of the choices that names stand for, however the names are written. */
	static List<String> chosen(List<Choice> choices, List<String> names) {
		KnownNames known = KnownNames.of(choices.stream().map(Choice::id));
		return names.stream().map(known::find).flatMap(Optional::stream).toList();
	}

	/** What a note can belong to: issues, bright spots, what could grow, and what it is linked to already. */
	static List<Choice> links(Workshop workshop, Note note) {
		List<Choice> choices = new ArrayList<>();
		for (QuestionKind kind : kinds(workshop, note)) {
			workshop.diagnostic().question(kind).map(Question::id)
					.ifPresent(place -> workshop.notesAt(place).stream().filter(each -> !each.id().equals(note.id()))
							.forEach(each -> choices.add(new Choice(each.id(), brief(each.text())))));
		}
		note.links().stream().filter(id -> choices.stream().noneMatch(choice -> choice.id().equals(id)))
				.forEach(id -> choices.add(new Choice(id, brief(words(workshop, id)))));
		return choices;
	}

	/** What the question asks for that a note stands at. */
	static QuestionKind kind(Workshop workshop, Note note) {
		return workshop.diagnostic().question(note.place()).map(Question::kind).orElse(QuestionKind.NOTE);
	}

	private static List<QuestionKind> kinds(Workshop workshop, Note note) {
		return switch (kind(workshop, note)) {
			case CAUSE -> List.of(QuestionKind.ISSUE);
			case REASON -> List.of(QuestionKind.BRIGHT_SPOT);
			case GROWTH -> List.of(QuestionKind.BRIGHT_SPOT);
			case LINKED -> Target.LINKED;
			case NOTE, ISSUE, ONSET, SCOPED, BRIGHT_SPOT, LEVER, FACTORS -> List.of();
		};
	}

	private static String words(Workshop workshop, String id) {
		return workshop.note(id).map(Note::text)
				.or(() -> workshop.allStatements().filter(each -> each.id().equals(id)).map(each -> each.text())
						.findFirst())
				.or(() -> workshop.allConditions().filter(each -> each.id().equals(id)).map(each -> each.text())
						.findFirst())
				.orElse(id);
	}

	/** Every question a note can move to, then the parking lot. */
	static List<Choice> places(Workshop workshop, Words words) {
		List<Choice> places = new ArrayList<>();
		int area = 0;
		for (FocusArea each : workshop.diagnostic().areas()) {
			area++;
			int number = 0;
			for (Question question : each.questions()) {
				number++;
				if (question.kind() != QuestionKind.FACTORS) {
					places.add(new Choice(question.id(), area + "." + number + " " + brief(question.text())));
				}
			}
		}
		places.add(new Choice(Place.PARKED, words.get("parkingLot")));
		return places;
	}

	private static String brief(String text) {
		return FittedWords.cut(text, LONGEST_NAME);
	}
}
