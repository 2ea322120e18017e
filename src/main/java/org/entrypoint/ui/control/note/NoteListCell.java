package org.entrypoint.ui.control.note;

import org.entrypoint.ui.control.layout.WrappingCell;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.entrypoint.ui.base.Named;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.base.WrappingLabel;
import org.jspecify.annotations.Nullable;

/** A row of a list of notes: a heading, a card, or the fields in which a card is changed. */
final class NoteListCell extends WrappingCell<NoteItem> {
	private final Words words;
	private final NoteCard.Listener listener;
	private final ObservableStringValue editing;
	private final NoteEditor.Change change;
	private @Nullable String shownEditor;

	/**
	 * An empty row.
	 *
	 * @param editing the id of the note that is being changed; empty for none
	 * @param change what becomes of the change
	 */
	NoteListCell(Words words, NoteCard.Listener listener, ObservableStringValue editing, NoteEditor.Change change) {
		this.words = words;
		this.listener = listener;
		this.editing = editing;
		this.change = change;
		editing.subscribe(id -> updateItem(getItem(), isEmpty()));
		addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
			if (event.getClickCount() == 2 && getItem() instanceof NoteItem.Card card) {
				change.begin(card.id());
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
		if (item.id().equals(editing.get()) && item instanceof NoteItem.Card card) {
			if (!item.id().equals(shownEditor)) {
				shownEditor = item.id();
				setGraphic(new NoteEditor(card, words, change));
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
		Label text = new WrappingLabel(heading.text(), "subheading");
		HBox row = Named.styled(new HBox(text), "note-heading");
		if (!heading.detail().isEmpty()) {
			Label detail = Named.styled(new Label(heading.detail()), "chip", "flag");
			detail.setMinWidth(USE_PREF_SIZE);
			row.getChildren().add(detail);
		}
		row.setAccessibleText(heading.text());
		return row;
	}
}
