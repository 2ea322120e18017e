package org.entrypoint.ui.screen.note;

import org.entrypoint.ui.screen.shared.Prompt;
import org.entrypoint.ui.screen.shared.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entrypoint.diagnostic.Question;
import org.entrypoint.diagnostic.QuestionKind;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.control.note.NoteItem;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.Workshop;

/** The rows of a discuss screen: the answers to a question, under their targets. */
public final class NoteRows {
	private final Words words;
	private final NoteCards cards;

	public NoteRows(Words words) {
		this.words = words;
		this.cards = new NoteCards(words);
	}

	public List<NoteItem> of(Workshop workshop, Prompt prompt) {
		return prompt.kind() == QuestionKind.ONSET ? onset(workshop, prompt) : answers(workshop, prompt);
	}

	/** The question about COVID is answered on the issues themselves; remarks stand below. */
	private List<NoteItem> onset(Workshop workshop, Prompt prompt) {
		List<NoteItem> rows = new ArrayList<>();
		workshop.diagnostic().question(QuestionKind.ISSUE).map(Question::id).ifPresent(issues -> workshop
				.notesAt(issues).forEach(issue -> rows.add(cards.card(workshop, issue, QuestionKind.ONSET))));
		List<Note> remarks = workshop.notesAt(prompt.place());
		if (!remarks.isEmpty()) {
			rows.add(new NoteItem.Heading("remarks", words.get("remarks"), ""));
			remarks.forEach(note -> rows.add(cards.card(workshop, note, QuestionKind.NOTE)));
		}
		return rows;
	}

	private List<NoteItem> answers(Workshop workshop, Prompt prompt) {
		List<Note> notes = workshop.notesAt(prompt.place());
		List<Target> targets = Target.of(workshop, prompt, words);
		if (targets.size() < 2) {
			return notes.stream().<NoteItem>map(note -> cards.card(workshop, note, prompt.kind())).toList();
		}
		List<NoteItem> rows = new ArrayList<>();
		Map<String, List<Note>> sorted = Target.sort(notes, prompt.kind(), targets);
		for (Target target : targets) {
			List<Note> below = sorted.getOrDefault(target.id(), List.of());
			boolean asksForMore = prompt.kind() != QuestionKind.LINKED && !target.isRest();
			if (!below.isEmpty() || asksForMore) {
				rows.add(new NoteItem.Heading("target-" + target.id(), target.text(),
						target.id().equals(workshop.critical()) ? words.get("critical") : ""));
			}
			below.forEach(note -> rows.add(cards.card(workshop, note, prompt.kind())));
		}
		return rows;
	}
}
