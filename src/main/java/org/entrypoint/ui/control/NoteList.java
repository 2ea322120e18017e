package org.entrypoint.ui.control;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.entrypoint.ui.base.Background;
import org.entrypoint.ui.base.Named;
import org.entrypoint.ui.base.PlainKeys;
import org.entrypoint.ui.base.Words;
import org.jspecify.annotations.Nullable;

/**
 * Notes as cards under headings, selected and worked on by keyboard. Only the cards in sight exist, so that a long
 * afternoon stays fast.
 */
public final class NoteList extends StackPane {
	private final Words words = new Words("org.entrypoint.ui.control.notes");
	private final ObservableList<NoteItem> items = FXCollections.observableArrayList();
	private final ListView<NoteItem> list = new ListView<>(items);
	private final Listener listener;
	private @Nullable String editing;

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

		/** An option of a note was switched by its button. */
		void opted(String id, String key);

		/** A note's marks were asked for by its button. */
		void opened(String id);

		/** A plain or Alt key on the selected note; returns whether it meant something. */
		boolean key(String id, KeyEvent event);

		/** The list is left by Escape or N although no note is selected. */
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
		list.setCellFactory(view -> new Cell());
		list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
		Label nothing = Named.styled(new Label(), "body", "soft");
		nothing.setWrapText(true);
		list.setPlaceholder(nothing);
		getChildren().add(list);
	}

	/** What stands in the list while it is empty. */
	public void prompt(String text) {
		if (list.getPlaceholder() instanceof Label nothing) {
			nothing.setText(text);
		}
	}

	private void onKey(KeyEvent event) {
		if (PlainKeys.isTyping(list) || event.isShortcutDown()) {
			return;
		}
		if (list.getSelectionModel().getSelectedItem() instanceof NoteItem.Card card) {
			if (listener.key(card.id(), event)) {
				event.consume();
			}
		} else if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.N) {
			listener.left();
			event.consume();
		}
	}

	/** Shows these rows; the selection and a note that is being edited stay. */
	public void show(List<NoteItem> next) {
		NoteItem selected = list.getSelectionModel().getSelectedItem();
		int index = list.getSelectionModel().getSelectedIndex();
		if (sameIds(next)) {
			for (int each = 0; each < next.size(); each++) {
				if (!items.get(each).equals(next.get(each))) {
					items.set(each, next.get(each));
				}
			}
			if (index >= 0) {
				list.getSelectionModel().select(index); // the toolkit forgets a row that was replaced
			}
			return;
		}
		if (editing != null && next.stream().noneMatch(item -> item.id().equals(editing))) {
			editing = null;
		}
		items.setAll(next);
		if (selected != null) {
			select(selected.id());
			if (list.getSelectionModel().isEmpty()) {
				list.getSelectionModel().select(Math.min(index, next.size() - 1));
			}
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
				list.scrollTo(index);
				return;
			}
		}
	}

	/** Scrolls to the end, where the newest notes are. */
	public void scrollToEnd() {
		list.scrollTo(Math.max(0, items.size() - 1));
	}

	/** Puts the focus on the list, on the selected note or else the last one. */
	public void focus() {
		if (selected().isEmpty()) {
			items.reversed().stream().filter(NoteItem.Card.class::isInstance).findFirst()
					.ifPresent(last -> select(last.id()));
		}
		list.requestFocus();
	}

	/** Starts to change the words of a note. */
	public void edit(String id) {
		select(id);
		editing = id;
		list.refresh();
		list.applyCss();
		list.layout(); // so that the editor is there for the very next key
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
		String ended = editing;
		if (ended != null) {
			boolean hadFocus = list.getScene() != null && isInside(list, list.getScene().getFocusOwner());
			editing = null;
			list.refresh();
			listener.editEnded(ended);
			if (hadFocus) {
				list.requestFocus();
			}
		}
	}

	private static boolean isInside(Node outer, @Nullable Node inner) {
		for (Node node = inner; node != null; node = node.getParent()) {
			if (node.equals(outer)) {
				return true;
			}
		}
		return false;
	}

	/** The toolkit's list inside, for focus order and tests. */
	public ListView<NoteItem> list() {
		return list;
	}

	private final class Cell extends ListCell<NoteItem> {
		private @Nullable String shownEditor;

		Cell() {
			setPadding(Insets.EMPTY);
			setPrefWidth(0);
			addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
				if (event.getClickCount() == 2 && getItem() instanceof NoteItem.Card card) {
					edit(card.id());
				}
			});
		}

		@Override
		protected void updateItem(@Nullable NoteItem item, boolean empty) {
			super.updateItem(item, empty);
			if (empty || item == null) {
				shownEditor = null;
				setGraphic(null);
				return;
			}
			if (item.id().equals(editing) && item instanceof NoteItem.Card card) {
				if (!item.id().equals(shownEditor)) {
					shownEditor = item.id();
					setGraphic(new NoteEditor(card, words, listener, NoteList.this::endEdit));
				} else if (getGraphic() instanceof NoteEditor editor) {
					editor.show(card);
				}
				return;
			}
			shownEditor = null;
			setGraphic(switch (item) {
				case NoteItem.Heading heading -> heading(heading);
				case NoteItem.Card card -> new NoteCard(card, words, listener);
			});
			setAccessibleText(getGraphic().getAccessibleText());
		}

		private static Node heading(NoteItem.Heading heading) {
			Label text = Named.styled(new Label(heading.text()), "subheading");
			text.setWrapText(true);
			text.setMinWidth(0);
			text.setMinHeight(USE_PREF_SIZE);
			HBox row = Named.styled(new HBox(text), "note-heading");
			if (!heading.detail().isEmpty()) {
				Label detail = Named.styled(new Label(heading.detail()), "chip", "flag");
				detail.setMinWidth(USE_PREF_SIZE);
				row.getChildren().add(detail);
			}
			row.setAccessibleText(heading.text());
			return row;
		}

		@Override
		protected double computePrefHeight(double width) {
			Node graphic = getGraphic();
			return graphic == null
					? super.computePrefHeight(width)
					: snappedTopInset() + graphic.prefHeight(width - snappedLeftInset() - snappedRightInset())
							+ snappedBottomInset();
		}
	}
}
