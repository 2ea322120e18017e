package org.entrypoint.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import org.entrypoint.session.Change;
import org.entrypoint.session.Session;
import org.entrypoint.ui.base.Words;

/**
 * Takes back or does again, and says what.
 *
 * @param words the words of the window
 * @param say says it to the room
 */
record Undoing(Words words, Consumer<String> say) {
	void undo(Session session) {
		told("undone", session.nextUndo(), session::undo);
	}

	void redo(Session session) {
		told("redone", session.nextRedo(), session::redo);
	}

	private void told(String key, Optional<Change> change, Runnable action) {
		action.run();
		say.accept(change.map(each -> words.get(key, new ChangeNames().of(each)))
				.orElseGet(() -> words.get(key + "Nothing")));
	}
}
