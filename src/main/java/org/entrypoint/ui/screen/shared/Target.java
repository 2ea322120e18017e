package org.entrypoint.ui.screen.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.Question;
import org.entrypoint.diagnostic.QuestionKind;
import org.entrypoint.locale.Words;
import org.entrypoint.workshop.note.Growth;
import org.entrypoint.workshop.note.Lever;
import org.entrypoint.workshop.note.NoteChange;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.note.Scope;
import org.entrypoint.workshop.Workshop;

/**
 * What the next answer belongs to: an issue, a bright spot, a kind of schools. The answers on the screen stand under
 * their targets.
 *
 * @param id names the target among those of one question
 * @param text what the heading and the menu call it
 */
public record Target(String id, String text) {
	/** The questions whose answers a {@link QuestionKind#LINKED} answer can lead back to. */
	public static final List<QuestionKind> LINKED = List.of(QuestionKind.GROWTH, QuestionKind.BRIGHT_SPOT,
			QuestionKind.SCOPED);
	private static final String NONE = "none";
	private static final String UNSAID = Scope.UNSAID.name();

	/** Whether it stands for what has no target yet. */
	public boolean isRest() {
		return id.equals(NONE) || id.equals(UNSAID);
	}

	/** The targets of a question, in the order of their headings; empty if its answers are one plain list. */
	public static List<Target> of(Workshop workshop, Prompt prompt, Words words) {
		return switch (prompt.kind()) {
			case CAUSE -> linked(workshop, List.of(QuestionKind.ISSUE), words.get("target.noIssue"));
			case REASON -> linked(workshop, List.of(QuestionKind.BRIGHT_SPOT), words.get("target.noBrightSpot"));
			case LINKED -> linked(workshop, LINKED, words.get("target.noStrength"));
			case SCOPED -> said(workshop, prompt, words, note -> note.scope() == Scope.UNSAID,
					Stream.of(Scope.ALL, Scope.HIGHEST_NEED, Scope.SOME));
			case GROWTH -> said(workshop, prompt, words, note -> note.growth() == Growth.UNSAID,
					Stream.of(Growth.EXPAND, Growth.DEEPEN));
			case NOTE, ISSUE, ONSET, BRIGHT_SPOT, LEVER, FACTORS -> List.of();
		};
	}

	/**
	 * What can be said of an answer; last, as long as there are any, those that came from elsewhere and say nothing.
	 */
	private static List<Target> said(Workshop workshop, Prompt prompt, Words words, Predicate<Note> unsaid,
			Stream<? extends Enum<?>> all) {
		List<Target> targets = new ArrayList<>(all.map(each -> new Target(each.name(), words.of(each))).toList());
		if (workshop.notesAt(prompt.place()).stream().anyMatch(unsaid)) {
			targets.add(new Target(UNSAID, words.get("target.unsaid")));
		}
		return targets;
	}

	private static List<Target> linked(Workshop workshop, List<QuestionKind> kinds, String none) {
		List<Target> targets = new ArrayList<>();
		kinds.stream().map(workshop.diagnostic()::question).flatMap(question -> question.stream()).map(Question::id)
				.flatMap(place -> workshop.notesAt(place).stream())
				.sorted((one, other) -> Boolean.compare(other.id().equals(workshop.critical()),
						one.id().equals(workshop.critical())))
				.forEach(note -> targets.add(new Target(note.id(), note.text())));
		targets.add(new Target(NONE, none));
		return targets;
	}

	/**
	 * The notes of a question by the id of the target that each stands under, given all the targets of the question.
	 */
	public static Map<String, List<Note>> sort(List<Note> notes, QuestionKind kind, List<Target> all) {
		Map<String, Integer> order = new HashMap<>();
		all.forEach(target -> order.put(target.id(), order.size()));
		return notes.stream().collect(Collectors.groupingBy(note -> switch (kind) {
			case SCOPED -> note.scope().name();
			case GROWTH -> (note.growth() == Growth.BOTH ? Growth.EXPAND : note.growth()).name();
			default -> note.links().stream().filter(order::containsKey)
					.min(Comparator.comparingInt(id -> order.getOrDefault(id, 0))).orElse(NONE);
		}));
	}

	/** The same note under this target. */
	public Note aim(Note note, QuestionKind kind) {
		return switch (kind) {
			case SCOPED -> note.with(new NoteChange.SetScope(Scope.valueOf(id)));
			case GROWTH -> note.with(new NoteChange.SetGrowth(Growth.valueOf(id)));
			default -> id.equals(NONE) ? note : note.with(new NoteChange.SetLinks(List.of(id)));
		};
	}

	/** A new answer to a question, before it has a target. */
	public static Note blank(String id, Prompt prompt, String text) {
		Note note = Note.of(id, prompt.place(), text);
		return prompt.kind() == QuestionKind.LEVER ? note.with(new NoteChange.SetLever(Lever.BLANK)) : note;
	}
}
