package org.entrypoint.ui.control.note;

import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import org.entrypoint.ui.base.Named;

/** All that can be done with a note, each with the letter that does it: a letter, or arrow keys and Enter. */
final class ActionMenu extends ContextMenu {
	private final List<NoteAction> actions;

	/** A menu of these actions, in this order. */
	ActionMenu(List<NoteAction> actions) {
		this.actions = List.copyOf(actions);
		setId("note-actions");
		this.actions.forEach(action -> getItems().add(item(action)));
		addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
	}

	private static MenuItem item(NoteAction action) {
		Label cap = Named.styled(new Label(action.shownInMenu()), "key-cap", "menu-key");
		MenuItem item = new MenuItem(action.text(), cap);
		item.setMnemonicParsing(false);
		item.setOnAction(event -> action.run().run());
		return item;
	}

	private void onKey(KeyEvent event) {
		actions.stream().filter(each -> each.isInMenu(event)).findFirst().ifPresent(action -> {
			event.consume();
			hide();
			action.run().run();
		});
	}

	/** Opens below a note. */
	void open(Node note) {
		show(note, Side.BOTTOM, 0, 0);
	}
}
