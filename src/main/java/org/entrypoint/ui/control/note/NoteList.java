package org.entrypoint.ui.control.note;

import org.entrypoint.ui.control.layout.KeyIsolation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import org.entrypoint.ui.base.Background;
import org.entrypoint.ui.base.Named;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.base.WrappingLabel;
import org.jspecify.annotations.Nullable;

/**
 * Notes as cards under headings, selected and worked on by keyboard. Only the cards in sight exist, so that a long
 * afternoon stays fast.
 */
public final class NoteList extends StackPane {
	private final Words words = new Words("org.entrypoint.ui.control.notes");
	private final ObservableList<NoteItem> items = FXCollections.observableArrayList();
	private final ListView<NoteItem> list = new ListView<>(items);
	private final ListSight sight = new ListSight(list);
	private final Listener listener;
	private final StringProperty editing = new SimpleStringProperty("");
	private @Nullable Supplier<List<NoteItem>> waiting;
	private boolean typing;

	/** Hears what is done to the notes. */
	public interface Listener {
		/**
		 * Words of a note changed by a key; {@code second} is empty where there is one field only.
		 *
		 * @return whether they can be kept
		 */
		boolean typed(String id, String text, String second);

		/** The editing of a note ended; undo goes back to before it from here. */
		void editEnded(String id);

		/** All that can be done with a note, in the order of its menu; empty for one that is gone. */
		List<NoteAction> actions(String id);

		/** The list is left by Escape. */
		void left();
	}

	/**
	 * A list of notes.
	 *
	 * @param id the list's id
	 * @param spoken what a screen reader says of the list
	 */
	public NoteList(String id, String spoken, Listener listener) {
		this.listener = listener;
		Named.control(list, id, spoken);
		Named.styled(list, "note-list");
		NoteListKeys keys = new NoteListKeys(this, listener);
		list.setCellFactory(view -> new NoteListCell(words, keys, editing, new Editing()));
		Label nothing = new WrappingLabel("", "body", "soft");
		list.setPlaceholder(nothing);
		getChildren().add(new KeyIsolation(list));
	}

	/** What stands in the list while it is empty. */
	public void prompt(String text) {
		if (list.getPlaceholder() instanceof Label nothing) {
			nothing.setText(text);
		}
	}

	/**
	 * Shows rows; the selection and a note that is being changed stay. A key in a note changes no other row, and its
	 * own waits for the end of the change: so long, {@code rows} is not asked.
	 */
	public void show(Supplier<List<NoteItem>> rows) {
		if (typing) {
			waiting = rows;
			return;
		}
		waiting = null;
		List<NoteItem> next = rows.get();
		if (sameIds(next)) {
			for (int each = 0; each < next.size(); each++) {
				if (showsInEditor(next.get(each))) {
					waiting = rows;
				} else if (!items.get(each).equals(next.get(each))) {
					replace(each, next.get(each));
				}
			}
		} else {
			showOthers(next);
		}
	}

	private void showOthers(List<NoteItem> next) {
		NoteItem selected = list.getSelectionModel().getSelectedItem();
		int index = list.getSelectionModel().getSelectedIndex();
		if (next.stream().noneMatch(item -> item.id().equals(editing.get()))) {
			editing.set("");
		}
		Optional<NoteItem> back = onlyNew(next);
		items.setAll(next);
		if (back.isPresent()) {
			select(back.get().id());
		} else if (selected != null) {
			select(selected.id());
			if (list.getSelectionModel().isEmpty()) {
				list.getSelectionModel().select(Math.min(index, next.size() - 1));
			}
		}
	}

	/** The note that came to the others: a new one, or one that undo brought back. */
	private Optional<NoteItem> onlyNew(List<NoteItem> next) {
		Set<String> known = items.stream().map(NoteItem::id).collect(Collectors.toSet());
		List<NoteItem> added = next.stream().filter(item -> !known.contains(item.id())).toList();
		boolean came = added.size() == 1 && added.getFirst() instanceof NoteItem.Card && editing.get().isEmpty()
				&& !known.isEmpty() && next.size() == known.size() + 1;
		return came ? Optional.of(added.getFirst()) : Optional.empty();
	}

	/** A note that is being changed gets its new words in its fields; nothing else is drawn anew. */
	private boolean showsInEditor(NoteItem item) {
		if (item instanceof NoteItem.Card card && item.id().equals(editing.get())
				&& list.lookup(".note-editor") instanceof NoteEditor editor) {
			editor.show(card);
			return true;
		}
		return false;
	}

	private void replace(int index, NoteItem item) {
		int selected = list.getSelectionModel().getSelectedIndex();
		items.set(index, item);
		if (selected == index) {
			list.getSelectionModel().select(index); // the toolkit forgets a row that was replaced
		}
	}

	private boolean sameIds(List<NoteItem> next) {
		return next.stream().map(NoteItem::id).toList().equals(items.stream().map(NoteItem::id).toList());
	}

	/** The selected note. */
	public Optional<String> selected() {
		return list.getSelectionModel().getSelectedItem() instanceof NoteItem.Card card
				? Optional.of(card.id())
				: Optional.empty();
	}

	/** Selects a note and scrolls to it; nothing happens if it is not in the list. */
	public void select(String id) {
		for (int index = 0; index < items.size(); index++) {
			if (items.get(index).id().equals(id)) {
				list.getSelectionModel().select(index);
				sight.bring(index);
				return;
			}
		}
	}

	/** Scrolls to the end, where the newest notes are. */
	public void scrollToEnd() {
		sight.bring(items.size() - 1);
	}

	/** Scrolls to the selected note, after the room for the list changed. */
	public void reveal() {
		sight.bring(list.getSelectionModel().getSelectedIndex());
	}

	/** Selects nothing, because the rows that come next are of another place. */
	public void forget() {
		list.getSelectionModel().clearSelection();
	}

	/** Puts the focus on the list, on the selected note or else the last one, which comes into sight. */
	public void focus() {
		if (selected().isEmpty()) {
			items.reversed().stream().filter(NoteItem.Card.class::isInstance).findFirst()
					.ifPresent(last -> select(last.id()));
		} else if (!sight.isWhole(list.getSelectionModel().getSelectedIndex())) {
			reveal();
		}
		list.requestFocus();
	}

	/** Selects a note and puts the focus on it; false if it is not in the list. */
	public boolean focus(String id) {
		select(id);
		boolean isHere = selected().filter(id::equals).isPresent();
		if (isHere) {
			list.requestFocus();
		}
		return isHere;
	}

	/** Starts to change the words of a note. */
	public void edit(String id) {
		select(id);
		editing.set(id);
		sight.settle(); // so that the editor is there for the very next key
		sight.bringNow(list.getSelectionModel().getSelectedIndex()); // it is higher than the note was
		if (!focusEditor()) {
			Background.later(this::focusEditor);
		}
	}

	private boolean focusEditor() {
		if (list.lookup(".note-editor") instanceof NoteEditor editor) {
			editor.focus();
			return true;
		}
		return false;
	}

	/** Ends the editing of a note, if there is one. */
	public void endEdit() {
		String ended = editing.get();
		if (!ended.isEmpty()) {
			boolean hadFocus = list.isFocusWithin();
			editing.set("");
			Supplier<List<NoteItem>> rows = waiting;
			if (rows != null) {
				show(rows);
			}
			listener.editEnded(ended);
			if (hadFocus) {
				list.requestFocus();
			}
		}
	}

	/** The toolkit's list inside, for focus order and tests. */
	public ListView<NoteItem> list() {
		return list;
	}

	private final class Editing implements NoteEditor.Change {
		@Override
		public void begin(String id) {
			edit(id);
		}

		@Override
		public boolean typed(String id, String text, String second) {
			typing = true;
			try {
				return listener.typed(id, text, second);
			} finally {
				typing = false;
			}
		}

		@Override
		public void grew() {
			Background.later(() -> sight.follow(list.getSelectionModel().getSelectedIndex()));
		}

		@Override
		public void end() {
			endEdit();
		}
	}
}
