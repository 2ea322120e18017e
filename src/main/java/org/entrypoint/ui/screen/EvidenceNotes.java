package org.entrypoint.ui.screen;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.entrypoint.diagnostic.QuestionKind;
import org.entrypoint.diagnostic.Text;
import org.entrypoint.ui.base.Named;
import org.entrypoint.ui.base.Words;
import org.entrypoint.ui.control.NoteItem;
import org.entrypoint.ui.control.NoteList;
import org.entrypoint.workshop.Edit;
import org.entrypoint.workshop.Note;
import org.entrypoint.workshop.Workshop;

/** The evidence written beside ratings or tests: changed, starred and deleted by keyboard like every note. */
final class EvidenceNotes extends VBox {
	private static final int MOST_ROWS = 4;
	private static final double ROW_EM = 3.6;

	private final Retreat retreat;
	private final NoteCards cards = new NoteCards(new Words("org.entrypoint.ui.screen.notes"));
	private final NoteList list;

	/** A list whose Escape key runs {@code left}. */
	EvidenceNotes(Retreat retreat, Words words, Runnable left) {
		this.retreat = retreat;
		Named.styled(this, "evidence-notes");
		list = new NoteList("evidence", words.get("evidence"), new Deeds(left));
		getChildren().add(list);
	}

	/** Shows the notes at a place; hidden when there are none. */
	void show(Workshop workshop, String place) {
		List<Note> notes = workshop.notesAt(place);
		setVisible(!notes.isEmpty());
		setManaged(!notes.isEmpty());
		list.setStyle("-fx-pref-height: " + Math.min(notes.size(), MOST_ROWS) * ROW_EM + "em; -fx-min-height: "
				+ Math.min(notes.size(), MOST_ROWS) * ROW_EM + "em;");
		list.show(notes.stream().<NoteItem>map(note -> cards.card(workshop, note, QuestionKind.NOTE)).toList());
	}

	private final class Deeds implements NoteList.Listener {
		private final Runnable left;

		Deeds(Runnable left) {
			this.left = left;
		}

		private Optional<Note> note(String id) {
			return retreat.session().workshop().note(id);
		}

		@Override
		public void typed(String id, String text, String second) {
			note(id).filter(note -> !text.isBlank())
					.ifPresent(note -> retreat.type(new Edit.ReviseNote(note.withText(Text.mend(text))), "note-" + id));
		}

		@Override
		public void editEnded(String id) {
			retreat.session().endTyping();
		}

		@Override
		public void opted(String id, String key) {
			list.select(id);
		}

		@Override
		public void opened(String id) {
			list.edit(id);
		}

		@Override
		public boolean key(String id, KeyEvent event) {
			switch (event.getCode()) {
				case ENTER, F2, E -> list.edit(id);
				case ESCAPE -> left.run();
				default -> {
					Optional<Edit> edit = note(id).flatMap(
							note -> NoteKeys.edit(retreat.session().workshop(), note, QuestionKind.NOTE, event));
					edit.ifPresent(retreat::apply);
					return edit.isPresent();
				}
			}
			return true;
		}
	}
}
