package org.entrypoint.ui.screen.note;

import org.entrypoint.ui.screen.shared.Retreat;
import java.util.ArrayList;
import java.util.List;
import org.entrypoint.diagnostic.QuestionKind;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.control.note.NoteAction;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.rating.HandCount;
import org.entrypoint.workshop.note.NoteChange;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.note.Onset;
import org.entrypoint.workshop.Workshop;

/** What a key or a button can do with a note wherever it is shown: stars, dots, and what its question asks for. */
public final class NoteActions {
	private final Retreat retreat;
	private final Words words;

	/** Actions with the words of {@code org.entrypoint.ui.screen.notes}. */
	public NoteActions(Retreat retreat, Words words) {
		this.retreat = retreat;
		this.words = words;
	}

	/** An action with the words under {@code action.name}. */
	public NoteAction of(String key, String name, Runnable run) {
		return NoteAction.of(key, words.get("action." + name), run);
	}

	/** The marks of a note: a star, dots, and the options of its question. */
	public List<NoteAction> marks(Note note, QuestionKind kind) {
		List<NoteAction> marks = new ArrayList<>(options(note, kind));
		marks.add(of("S", note.starred() ? "unstar" : "star",
				() -> revise(note.with(new NoteChange.SetStarred(!note.starred())))));
		marks.add(of("V", "vote",
				() -> revise(note.with(new NoteChange.SetVotes(Math.min(note.votes() + 1, HandCount.MOST))))));
		if (note.votes() > 0) {
			marks.add(of("Shift+V", "unvote", () -> revise(note.with(new NoteChange.SetVotes(note.votes() - 1)))));
		}
		return marks;
	}

	/** Deletes a note. */
	public NoteAction remove(String id) {
		return of("Delete", "remove", () -> retreat.apply(new Edit.RemoveNote(id)));
	}

	private void revise(Note note) {
		retreat.apply(new Edit.ReviseNote(note));
	}

	/** What the question of this kind asks of a note, and its card offers as buttons. */
	private List<NoteAction> options(Note note, QuestionKind kind) {
		return switch (kind) {
			case ISSUE -> {
				boolean is = note.id().equals(retreat.session().workshop().critical());
				yield List.of(of("C", is ? "uncritical" : "critical",
						() -> retreat.apply(new Edit.MarkCritical(is ? null : note.id()))));
			}
			case ONSET -> {
				List<NoteAction> options = new ArrayList<>();
				for (Onset each : NoteCards.ONSETS) {
					options.add(NoteAction.of(String.valueOf(options.size() + 1),
							words.get("action.onset", words.of(each)), () -> revise(
									note.with(new NoteChange.SetOnset(note.onset() == each ? Onset.UNSAID : each)))));
				}
				options.add(of("0", "onsetUnsaid", () -> revise(note.with(new NoteChange.SetOnset(Onset.UNSAID)))));
				yield options;
			}
			case BRIGHT_SPOT -> List.of(
					of("E", "engaged", () -> revise(note.with(new NoteChange.SetEngaged(!note.engaged())))),
					of("U", "successful", () -> revise(note.with(new NoteChange.SetSuccessful(!note.successful())))));
			case GROWTH -> List.of(
					of("X", "expand", () -> revise(note.with(new NoteChange.SetGrowth(NoteCards.growth(note, true))))),
					of("W", "deepen",
							() -> revise(note.with(new NoteChange.SetGrowth(NoteCards.growth(note, false))))));
			case NOTE, CAUSE, SCOPED, REASON, LINKED, LEVER, FACTORS -> List.of();
		};
	}

	/**
	 * The edit that moves a note over its neighbor on the screen.
	 *
	 * @param neighbor the note above it or below it, at the same place
	 * @param down whether the note goes below the neighbor
	 */
	public static Edit move(Workshop workshop, Note note, String neighbor, boolean down) {
		List<String> others = workshop.notesAt(note.place()).stream().map(Note::id).filter(id -> !id.equals(note.id()))
				.toList();
		return new Edit.MoveNote(note.id(), note.place(), Math.max(0, others.indexOf(neighbor)) + (down ? 1 : 0));
	}
}
