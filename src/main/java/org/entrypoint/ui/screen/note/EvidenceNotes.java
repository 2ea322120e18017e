package org.entrypoint.ui.screen.note;

import org.entrypoint.ui.screen.shared.Retreat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.entrypoint.diagnostic.QuestionKind;
import org.entrypoint.diagnostic.Text;
import org.entrypoint.ui.base.Named;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.control.note.NoteAction;
import org.entrypoint.ui.control.note.NoteItem;
import org.entrypoint.ui.control.note.NoteList;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.note.NoteChange;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.Workshop;

/** The evidence written beside ratings or tests: changed, starred and deleted by keyboard like every note. */
public final class EvidenceNotes extends VBox {
	private static final double MOST_EM = 17;
	private static final double CARD_EM = 3.8;
	private static final double CHIPS_EM = 1.7;
	private static final double LINE_EM = 1.7;

	private final Retreat retreat;
	private final Words noteWords = new Words("org.entrypoint.ui.screen.notes");
	private final NoteCards cards = new NoteCards(noteWords);
	private final NoteActions actions;
	private final NoteList list;
	private String place = "";

	/** A list whose Escape key runs {@code left}. */
	public EvidenceNotes(Retreat retreat, Words words, Runnable left) {
		this.retreat = retreat;
		Named.styled(this, "evidence-notes");
		actions = new NoteActions(retreat, noteWords);
		list = new NoteList("evidence", words.get("evidence"), new Callbacks(left));
		getChildren().add(list);
	}

	/** Shows the notes at a place; hidden when there are none. */
	public void show(Workshop workshop, String at) {
		if (!at.equals(place)) {
			place = at;
			list.forget();
		}
		List<Note> notes = workshop.notesAt(at);
		setVisible(!notes.isEmpty());
		setManaged(!notes.isEmpty());
		double height = Math.min(MOST_EM, notes.stream().mapToDouble(this::height).sum());
		list.setStyle("-fx-pref-height: " + height + "em; -fx-min-height: " + height + "em;");
		list.show(() -> notes.stream().<NoteItem>map(note -> cards.card(workshop, note, QuestionKind.NOTE)).toList());
	}

	/**
	 * Adds notes at a place and has the newest revealed.
	 *
	 * @param links what they are about
	 * @return false if nothing may be changed
	 */
	public boolean add(List<String> texts, String at, List<String> links, Consumer<Node> reveal) {
		List<Note> added = texts.stream()
				.map(text -> Note.of(retreat.session().newId(), at, Text.mend(text), new NoteChange.SetLinks(links)))
				.toList();
		boolean isAdded = retreat.apply(Edit.together(added.stream().<Edit>map(Edit.AddNote::last).toList()));
		if (isAdded) {
			list.select(added.getLast().id());
			reveal.accept(this);
		}
		return isAdded;
	}

	/** Puts the focus on a note and has it revealed; false if it is not here. */
	public boolean focus(String id, Consumer<Node> reveal) {
		boolean isHere = list.focus(id);
		if (isHere) {
			reveal.accept(this);
		}
		return isHere;
	}

	/** Room for a card, in em; a little more than it needs, so that the last line is never cut. */
	private double height(Note note) {
		int letters = switch (retreat.widthClass().get()) {
			case WIDE -> 76;
			case MEDIUM -> 54;
			case NARROW -> 30;
		};
		boolean hasChips = !note.dimensions().isEmpty() || !note.schools().isEmpty()
				|| note.group().length() > letters / 3;
		int further = note.text().length() / letters;
		return CARD_EM + LINE_EM * further + (hasChips ? CHIPS_EM : 0);
	}

	private final class Callbacks implements NoteList.Listener {
		private final Runnable left;

		Callbacks(Runnable left) {
			this.left = left;
		}

		private Optional<Note> note(String id) {
			return retreat.session().workshop().note(id);
		}

		@Override
		public boolean typed(String id, String text, String second) {
			return note(id).filter(note -> !text.isBlank()).map(note -> retreat
					.type(new Edit.ReviseNote(note.with(new NoteChange.SetText(Text.mend(text)))), "note-" + id))
					.orElse(true);
		}

		@Override
		public void left() {
			left.run();
		}

		@Override
		public void editEnded(String id) {
			retreat.session().endTyping();
		}

		@Override
		public List<NoteAction> actions(String id) {
			return note(id).map(note -> {
				List<NoteAction> all = new ArrayList<>();
				all.add(actions.of("F2", "edit", () -> list.edit(id)));
				all.addAll(actions.marks(note, QuestionKind.NOTE));
				all.add(actions.remove(id));
				return all;
			}).orElse(List.of());
		}

	}
}
