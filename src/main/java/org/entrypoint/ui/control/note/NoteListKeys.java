package org.entrypoint.ui.control.note;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.entrypoint.ui.base.keys.PlainKeys;

/**
 * What keys and buttons do with the selected note of a list: Enter, the space bar or the other mouse button open the
 * menu of all that can be done with it, Escape leaves the list, and each action has a key of its own.
 */
final class NoteListKeys implements NoteCard.Listener {
	private final NoteList notes;
	private final ListView<NoteItem> list;
	private final NoteList.Listener listener;

	/** Lets the keys work in a list of notes. */
	NoteListKeys(NoteList notes, NoteList.Listener listener) {
		this.notes = notes;
		this.list = notes.list();
		this.listener = listener;
		list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
		list.setOnContextMenuRequested(event -> notes.selected().ifPresent(this::opened));
	}

	private void onKey(KeyEvent event) {
		if (PlainKeys.isTyping(list) || event.isControlDown() || event.isMetaDown()) {
			return;
		}
		boolean plain = !event.isAltDown() && !event.isShiftDown();
		if (plain && event.getCode() == KeyCode.ESCAPE) {
			listener.left();
			event.consume();
		} else if (plain && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
			notes.selected().ifPresent(this::opened);
			event.consume();
		} else {
			notes.selected()
					.flatMap(id -> listener.actions(id).stream().filter(each -> each.isOnNote(event)).findFirst())
					.ifPresent(action -> {
						event.consume();
						action.run().run();
					});
		}
	}

	@Override
	public void opted(String id, String key) {
		listener.actions(id).stream().filter(each -> each.shownInMenu().equals(key)).findFirst()
				.ifPresent(action -> action.run().run());
		notes.select(id);
	}

	@Override
	public void opened(String id) {
		notes.select(id);
		list.requestFocus();
		List<NoteAction> actions = listener.actions(id);
		list.lookupAll(".note-card").stream().filter(each -> id.equals(each.getUserData())).findFirst()
				.ifPresent(card -> new ActionMenu(actions).open(card));
	}
}
