package org.entrypoint.ui.screen;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.entrypoint.diagnostic.QuestionKind;
import org.entrypoint.workshop.Edit;
import org.entrypoint.workshop.HandCount;
import org.entrypoint.workshop.Note;
import org.entrypoint.workshop.Onset;
import org.entrypoint.workshop.Workshop;

/** What a key does to the selected note. */
final class NoteKeys {
	private NoteKeys() {
	}

	/** The edit that a key on a note means; empty if the key means nothing here. */
	static Optional<Edit> edit(Workshop workshop, Note note, QuestionKind kind, KeyEvent event) {
		if (event.isAltDown()) {
			return Optional.empty();
		}
		return switch (event.getCode()) {
			case DELETE, BACK_SPACE -> Optional.of(new Edit.RemoveNote(note.id()));
			case S -> Optional.of(new Edit.ReviseNote(note.withStar(!note.starred())));
			case V -> Optional.of(new Edit.ReviseNote(
					note.withVotes(Math.clamp(note.votes() + (event.isShiftDown() ? -1 : 1), 0, HandCount.MOST))));
			case DIGIT0,
					NUMPAD0 ->
				kind == QuestionKind.ONSET
						? Optional.of(new Edit.ReviseNote(note.withOnset(Onset.UNSAID)))
						: Optional.empty();
			default -> option(workshop, note, kind, sign(event.getCode()));
		};
	}

	private static String sign(KeyCode code) {
		if (code.isDigitKey()) {
			String name = code.getName();
			return name.substring(name.length() - 1);
		}
		return code.isLetterKey() ? code.getName().toUpperCase(Locale.ROOT) : "";
	}

	/** The edit behind an option on a card. */
	static Optional<Edit> option(Workshop workshop, Note note, QuestionKind kind, String key) {
		return switch (kind) {
			case ISSUE -> key.equals("C")
					? Optional.of(new Edit.MarkCritical(note.id().equals(workshop.critical()) ? null : note.id()))
					: Optional.empty();
			case ONSET -> List.of("1", "2", "3", "4").contains(key)
					? Optional.of(new Edit.ReviseNote(note.withOnset(NoteCards.onset(note, key))))
					: Optional.empty();
			case BRIGHT_SPOT -> switch (key) {
				case "G" -> Optional.of(new Edit.ReviseNote(note.withEngaged(!note.engaged())));
				case "U" -> Optional.of(new Edit.ReviseNote(note.withSuccessful(!note.successful())));
				default -> Optional.empty();
			};
			case GROWTH -> switch (key) {
				case "X" -> Optional.of(new Edit.ReviseNote(note.withGrowth(NoteCards.growth(note, true))));
				case "P" -> Optional.of(new Edit.ReviseNote(note.withGrowth(NoteCards.growth(note, false))));
				default -> Optional.empty();
			};
			case NOTE, CAUSE, SCOPED, REASON, LINKED, LEVER, FACTORS -> Optional.empty();
		};
	}

	/**
	 * The edit that moves a note over its neighbour on the screen.
	 *
	 * @param neighbour the note above it or below it, at the same place
	 * @param down whether the note goes below the neighbour
	 */
	static Edit move(Workshop workshop, Note note, String neighbour, boolean down) {
		List<String> others = workshop.notesAt(note.place()).stream().map(Note::id).filter(id -> !id.equals(note.id()))
				.toList();
		return new Edit.MoveNote(note.id(), note.place(), Math.max(0, others.indexOf(neighbour)) + (down ? 1 : 0));
	}
}
